/** Brackets of a line that have no partner in it. Errs by silence: "a)" may be a label, or close what is open. */

/** A bracket, and where it stands in its line. */
export interface Bracket {
  readonly at: number
  readonly sign: string
}

/** Those that open and are never closed, and those that close what never opened. */
export interface LonelyBrackets {
  readonly open: readonly Bracket[]
  readonly closed: readonly Bracket[]
}

const openings = '([（［【《〈「『'
const any = /[()[\]（）［］【】《》〈〉「」『』]/gu

/** "a)", "iv)", "12)", "أ)", "3 bis)": a label, whatever stands before it. */
const label =
  /(?<![\p{L}\p{M}\p{N}])(?:(\p{L})\1{0,2}\p{M}?|[ivxlc]{1,6}|[IVXLC]{1,6}|[\p{Nd}]{1,3}|[一二三四五六七八九十]{1,3})[’']?(?:[ \u00A0](?:bis|ter|quater))?$/u
/** ":(", ":-)": no bracket. */
const face = /[:;]-?$/u

/** Brackets of all shapes are of one kind: "[0, 1)" is an interval, and a pair of two shapes is told elsewhere. */
export function findLonely(text: string): LonelyBrackets {
  const open: (Bracket & { readonly isAlone: boolean })[] = []
  const closed: Bracket[] = []
  // What labels that might have closed it have left open at most.
  let mayBeOpen = 0
  for (const { 0: sign, index: at } of text.matchAll(any)) {
    if (face.test(text.slice(Math.max(0, at - 2), at)) || isNamed(text, at)) continue
    const isAlone = standsAlone(text, at)
    if (openings.includes(sign)) {
      open.push({ at, sign, isAlone })
      mayBeOpen += 1
      continue
    }
    open.pop()
    if (label.test(text.slice(Math.max(0, at - 20), at))) continue
    if (mayBeOpen > 0) mayBeOpen -= 1
    else if (!isAlone) closed.push({ at, sign })
  }
  return { open: open.filter(({ isAlone }) => !isAlone).map(({ at, sign }) => ({ at, sign })), closed }
}

/** “(”: a bracket that is spoken of. */
function isNamed(text: string, at: number): boolean {
  const [before, after] = besides(text, at)
  // A straight mark does not say whether it opens: “("quoted" words)”.
  if (/\s/u.test(before + after) && /["']/u.test(before + after)) return false
  return /[“«‘"'\s]/u.test(before) && /[”»’"'\s]/u.test(after) && !standsAlone(text, at)
}

/** Between spaces: it may be spoken of, and may be one of a pair. */
function standsAlone(text: string, at: number): boolean {
  return besides(text, at).every((sign) => /\s/u.test(sign))
}

function besides(text: string, at: number): readonly [before: string, after: string] {
  return [text[at - 1] ?? ' ', text[at + 1] ?? ' ']
}
