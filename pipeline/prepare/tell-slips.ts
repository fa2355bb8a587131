/** Tells signs, spaces and quotation marks that the language does not have: each kind once, with the number of the others. */
import type { VFile } from 'vfile'
import { languages } from '../../templates/languages/index.ts'
import { reportMended } from '../diagnostics.ts'
import { chooseKind } from '../facts/choose-kind.ts'
import type { Document, Inline } from '../document.ts'
import { linesOfBlock } from '../document-lines.ts'
import { gatherBy } from '../gather-by.ts'
import { isSilenced } from '../silencing.ts'
import { askAnew, type Ask } from '../text/kept-answers.ts'
import { locateIn, type Place, type TextEdit } from '../text/positions.ts'
import { findForeign } from './foreign-quotations.ts'
import { lonelyMarks, readQuotations, type QuotedLine } from './quotation-marks.ts'
import { noteCall } from './quotation-signs.ts'
import { dashOfRecord } from './records.ts'
import { mapRuns } from './runs.ts'
import { placeOfEnd, placeOfSign, typedFacts } from './sign-places.ts'
import { findSlips } from './sign-slips.ts'
import { editsOfSlip } from './slip-edits.ts'
import type { SignSlip } from './slip-pattern.ts'
import { readAllQuotations } from './typography.ts'

interface Found extends SignSlip {
  readonly place: Place
  readonly edits?: readonly TextEdit[]
}

/** A slip with what stands before it in the source. */
interface Placed extends Found {
  readonly isBehindSigns?: boolean
}

/** A step of the pipeline that changes nothing, beside what tells marks without a partner. */
export function tellSlips() {
  return (tree: Document, file: VFile): void => {
    const { source } = file.data
    if (source === undefined) throw new Error('the file carries no source')
    const locate = locateIn(source.path, source.text)
    const ownDash = dashOfRecord(chooseKind(tree.facts), languages[tree.facts.language])
    const found: readonly Placed[] = [
      ...slipsOfFacts(tree, locate(0)),
      ...slipsOfText(tree, file.data.answers?.ask ?? askAnew)
        .map(([line, slip]) => ({ line, slip, offset: offsetOf(line, slip, source.text), source: source.text }))
        .map((typed) => ({ ...typed, edits: editsOfSlip(typed) }))
        .map(({ slip, offset, edits }) => ({
          ...slip,
          place: locate(offset),
          edits,
          isBehindSigns: /[^\s;]/.test(source.text[offset - 1] ?? ''),
        })),
    ].filter((slip: Placed) => !isOfRefused(slip, file) && slip.sign !== ownDash)
    // One that is silenced would hide others of its kind.
    tellKinds(
      found.filter(({ code, place }) => !isSilenced(file, code, place)),
      file,
    )
  }
}

/** A space that was typed before what is refused, such as code, is none before the sign behind that. */
function isOfRefused({ code, place, isBehindSigns }: Placed, { messages }: VFile): boolean {
  return (
    code === 'space-stray' &&
    isBehindSigns === true &&
    messages.some(({ fatal, line }) => fatal === true && line === place.line)
  )
}

function offsetOf(line: readonly Inline[], slip: SignSlip, source: string): number {
  return slip.sign === noteCall
    ? placeOfEnd(line, slip.at - 1)
    : placeOfSign(line, { at: slip.at, sign: slip.sign.slice(0, 1) }, source)
}

function slipsOfText(tree: Document, ask: Ask): readonly (readonly [readonly Inline[], SignSlip])[] {
  let isWithin = false
  const isOfOthers = quotedLinesOf(tree)
  return readAllQuotations(tree).flatMap(({ line, quoted, accepted }) => {
    const slips = slipsOf(quoted, tree, { isWithin, ask })
    const spanning = lonelyMarks(quoted).findLast(({ at }) => accepted.has(at))
    if (spanning !== undefined) isWithin = spanning.turn !== 'closing'
    const isInQuotation = slips.length === 0 ? () => false : placesInQuotations(quoted)
    return slips
      .filter((slip) => !isParted(slip, line))
      .map((slip) => (isOfOthers.has(line) || isInQuotation(slip.at) ? { ...slip, isQuoted: true as const } : slip))
      .map((slip) => [line, slip] as const)
  })
}

/** Lines of quotations that stand as blocks. */
function quotedLinesOf({ children, attachments }: Document): ReadonlySet<readonly Inline[]> {
  const blocks = [...children, ...attachments.flatMap((attachment) => attachment.children)]
  const all = blocks.flatMap((block) => (block.type === 'box' ? block.children : [block]))
  return new Set(all.filter(({ type }) => type === 'quote').flatMap(linesOfBlock))
}

/** Which signs of a line stand within quotation marks, told once for all of its slips. */
function placesInQuotations({ text, quotations }: QuotedLine): (at: number) => boolean {
  const depths = new Int32Array(text.length + 1)
  for (const { opening, closing } of quotations)
    if (closing !== undefined) {
      depths[opening.at] = (depths[opening.at] ?? 0) + 1
      depths[closing.at] = (depths[closing.at] ?? 0) - 1
    }
  for (let at = 1; at < depths.length; at += 1) depths[at] = (depths[at] ?? 0) + (depths[at - 1] ?? 0)
  return (at) => (depths[at] ?? 0) > 0
}

function isParted({ at, sign, isOfOneRun }: SignSlip, line: readonly Inline[]): boolean {
  if (isOfOneRun !== true) return false
  let isWhole = false
  mapRuns(line, ({ value }, from) => {
    if (from <= at && at + sign.length <= from + value.length) isWhole = true
    return []
  })
  return !isWhole
}

function slipsOfFacts({ facts }: Document, start: Place): readonly Found[] {
  return typedFacts(facts).flatMap(([words, place]) => {
    const quoted = readQuotations([{ type: 'text', value: words, marks: [] }])
    return slipsOf(quoted, { facts }, { isWithin: false, ask: askAnew }).map((slip) => ({
      ...slip,
      place: place ?? start,
    }))
  })
}

function slipsOf(
  quoted: QuotedLine,
  { facts: { language } }: Pick<Document, 'facts'>,
  { isWithin, ask }: { readonly isWithin: boolean; readonly ask: Ask },
): readonly SignSlip[] {
  const { typography } = languages[language]
  const slips = ask(`slips ${language}`, quoted.text, () => findSlips(quoted.text, language))
  return [...findForeign(quoted, { language, typography, isWithin }), ...slips]
}

function tellKinds(found: readonly Found[], file: VFile): void {
  const kinds = gatherBy(found, ({ code, kind, sign }) => code + (kind ?? sign))
  for (const [first, ...others] of kinds.values()) if (first !== undefined) tell(first, others, file)
}

function tell(first: Found, others: readonly Found[], file: VFile): void {
  const { code, sign, word, own, place } = first
  const edits = [...(first.edits ?? []), ...others.flatMap((other) => other.edits ?? [])]
  const shown = sign === noteCall ? 'a note mark' : `“${sign}”`
  reportMended(file, code, { place, edits }, shown, word, own, countedIn(place, others))
}

const mostLines = 8

/** How many others there are, and the lines in which they stand, where it is not that of the first. */
function countedIn(first: Place, others: readonly Found[]): string {
  const lines = [...new Set(others.filter(({ place }) => place.path === first.path).map(({ place }) => place.line))]
  const elsewhere = lines.filter((line) => line !== first.line).toSorted((a, b) => a - b)
  if (elsewhere.length === 0) return String(others.length)
  const more = elsewhere.length > mostLines ? ', …' : ''
  return `${others.length}: ${elsewhere.slice(0, mostLines).join(', ')}${more}`
}
