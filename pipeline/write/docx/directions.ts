/** Cuts text into runs of one direction: Word does not do so within a run. */
import type { Direction } from '../../../templates/vocabulary.ts'

export interface DirectedText {
  readonly text: string
  readonly direction: Direction
}

type Strength = Direction | undefined

const rightToLeft = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200F\u061C`
const hasRightToLeft = new RegExp(`[${rightToLeft}]`, 'u')
/** Letters from right to left, other letters, numbers, and what stands between them. */
const pieces = new RegExp(
  String.raw`[${rightToLeft}][${rightToLeft}\p{M}]*|(?:(?![${rightToLeft}])[\p{L}\u200E]\p{M}*)+|\p{Nd}+|[^\p{L}\p{Nd}\u200E\u200F\u061C]+`,
  'gu',
)

function strengthOf(piece: string): Strength {
  if (hasRightToLeft.test(piece)) return 'rtl'
  return /^[\p{L}\u200E]/u.test(piece) ? 'ltr' : undefined
}

/** The direction of each piece; a number after a word from left to right goes with the word (A/75/1). */
function strengthsOf(parts: readonly string[]): readonly Strength[] {
  let last: Strength
  return parts.map((part) => {
    const strength = strengthOf(part) ?? (/^\p{Nd}/u.test(part) && last === 'ltr' ? 'ltr' : undefined)
    last = strength ?? last
    return strength
  })
}

/** The last direction met at each place, itself included. */
function carry(strengths: readonly Strength[], base: Direction): readonly Direction[] {
  const carried: Direction[] = []
  for (const strength of strengths) carried.push(strength ?? carried.at(-1) ?? base)
  return carried
}

/** Joins neighbours of one direction. */
function join(parts: readonly DirectedText[]): readonly DirectedText[] {
  const joined: DirectedText[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last?.direction === part.direction) joined[joined.length - 1] = { ...last, text: last.text + part.text }
    else joined.push(part)
  }
  return joined
}

/**
 * The runs of a text in a paragraph of a direction: what stands between two words goes with them where they agree,
 * and with the paragraph where they do not.
 */
export function splitByDirection(text: string, base: Direction): readonly DirectedText[] {
  if (base === 'ltr' && !hasRightToLeft.test(text)) return text === '' ? [] : [{ text, direction: base }]
  const parts = text.match(pieces) ?? []
  const strengths = strengthsOf(parts)
  const before = carry(strengths, base)
  const after = carry(strengths.toReversed(), base).toReversed()
  return join(
    parts.map((part, index) => ({
      text: part,
      direction: (before[index] === after[index] ? before[index] : base) ?? base,
    })),
  )
}
