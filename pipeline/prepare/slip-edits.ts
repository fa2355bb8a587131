/** What certainly mends a slip, in the text as it is typed. */
import type { Inline } from '../document.ts'
import type { TextEdit } from '../text/positions.ts'
import { noteCall } from './quotation-signs.ts'
import { placeOfSign } from './sign-places.ts'
import { either, type SignSlip } from './slip-pattern.ts'

/** A slip at its place in the source. */
interface TypedSlip {
  readonly slip: SignSlip
  readonly line: readonly Inline[]
  /** Where its sign was typed; of the call of a note, the sign before it. */
  readonly offset: number
  readonly source: string
}

const spaces = /[ \u00A0]/

/** Nothing where only the author knows what is meant, or where the sign is typed in another way than it reads. */
export function editsOfSlip(typed: TypedSlip): readonly TextEdit[] {
  switch (typed.slip.code) {
    case 'space-stray':
      return withoutSpaceBefore(typed)
    case 'space-missing-before':
      return atSign(typed, ({ offset }) => [{ start: offset, end: offset, text: ' ' }])
    case 'kashida':
      return replaced(typed, '')
    case 'space-missing':
      return isBeforeMarkup(typed) ? [] : replaced(typed, typed.slip.own)
    case 'punctuation-foreign':
      return withoutSpaceBehind(typed)
    case 'form-foreign':
      return typed.slip.own.includes(either) || isOfOthers(typed.slip) ? [] : replaced(typed, typed.slip.own)
    case 'letter-lookalike':
    case 'space-within-words':
      return replaced(typed, typed.slip.own)
    case 'space-within':
      return withoutSpacesWithin(typed)
    case 'quotation-foreign':
      return exchanged(typed)
    case 'bracket-alone':
    case 'day-impossible':
    case 'mark-repeated':
    case 'word-repeated':
      return []
  }
}

/** Forms that a quotation and a title keep; signs, letters and symbols have no other form. */
const forms: ReadonlySet<string> = new Set([
  'date',
  'month',
  'weekday',
  'hour',
  'groups',
  'decimal',
  'interval',
  'ordinal',
  'question',
  'full stop',
  'scale',
])

function isOfOthers({ isQuoted, kind = '' }: SignSlip): boolean {
  return isQuoted === true && forms.has(kind)
}

/** A tag that is to be another sign stands between the two words. */
function isBeforeMarkup({ slip, offset, source }: TypedSlip): boolean {
  return !/^[\p{L}\p{N}“«]/u.test(source.slice(offset + slip.sign.length, offset + slip.sign.length + 2))
}

function atSign(typed: TypedSlip, edit: (typed: TypedSlip) => readonly TextEdit[]): readonly TextEdit[] {
  return typed.source.startsWith(typed.slip.sign, typed.offset) ? edit(typed) : []
}

function replaced(typed: TypedSlip, text: string): readonly TextEdit[] {
  return atSign(typed, ({ offset, slip }) => [{ start: offset, end: offset + slip.sign.length, text }])
}

/** A wide mark has its space within itself. */
const wide = /^[，。；：！？]$/u

function withoutSpaceBehind(typed: TypedSlip): readonly TextEdit[] {
  const { own } = typed.slip
  return replaced(typed, own).map(({ start, end, text }) => {
    const [behind = ''] = (wide.test(own) && /^[ \u00A0]+(?=\S)/u.exec(typed.source.slice(end, end + 20))) || []
    return { start, end: end + behind.length, text }
  })
}

/** A space at a line end is that line end: it stays. */
function withoutSpaceBefore({ slip, offset, source }: TypedSlip): readonly TextEdit[] {
  const end = slip.sign === noteCall ? offset + 1 : offset
  if (slip.sign === noteCall ? source[end] !== '[' : !source.startsWith(slip.sign, offset)) return []
  let start = end
  while (spaces.test(source[start - 1] ?? '')) start -= 1
  if (start === end || source[start - 1] === '\n') return []
  const behind = end + slip.sign.length
  return [{ start, end, text: '' }, ...(slip.own.endsWith(' ') ? [{ start: behind, end: behind, text: ' ' }] : [])]
}

/** Spaces behind a bracket and before the one that closes it. */
function withoutSpacesWithin({ slip, offset, source }: TypedSlip): readonly TextEdit[] {
  const [, before = '', words = '', behind = ''] =
    /^[([]([ \u00A0]+)([^()[\]\n]{0,200}?)([ \u00A0]*)[)\]]/u.exec(source.slice(offset, offset + 300)) ?? []
  if (before === '' || !source.startsWith(slip.sign, offset)) return []
  const start = offset + slip.sign.length
  const end = start + before.length + words.length
  return [
    { start, end: start + before.length, text: '' },
    ...(behind === '' ? [] : [{ start: end, end: end + behind.length, text: '' }]),
  ]
}

/** Both marks, or none, with the spaces within them where the language has none there. */
function exchanged({ slip, line, source }: TypedSlip): readonly TextEdit[] {
  const edits = (slip.signs ?? []).map(({ at, sign, own }) => {
    const start = placeOfSign(line, { at, sign }, source)
    return { start, end: start + sign.length, text: own }
  })
  const isTyped = (slip.signs ?? []).every(({ sign }, index) => source.startsWith(sign, edits[index]?.start))
  const [opening, closing, ...within] = edits
  if (opening === undefined || closing === undefined || !isTyped || opening.start >= closing.start) return []
  if (hasSpacesWithin(slip.own)) return edits
  const { end, start } = withoutSpaces(source, { start: opening.end, end: closing.start })
  return end > start ? [] : [{ ...opening, end }, { ...closing, start }, ...within]
}

/** « oui » is typed with its spaces, or without them. */
function hasSpacesWithin(own: string): boolean {
  return /^\S\s/u.test(own)
}

/** Where the words between two marks begin and end; a line end is left where it is. */
function withoutSpaces(source: string, { start, end }: Pick<TextEdit, 'start' | 'end'>) {
  let [first, last] = [start, end]
  while (first < last && spaces.test(source[first] ?? '')) first += 1
  while (last > first && spaces.test(source[last - 1] ?? '')) last -= 1
  const isBroken = source[first] === '\n' || source[last - 1] === '\n'
  return isBroken ? { end: 1, start: 0 } : { end: first, start: last }
}
