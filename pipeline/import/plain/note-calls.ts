/** Where the notes of a text are called: their numbers stand behind its words, in their order. */
import type { LineDoubt, PlainLine } from './lines.ts'

export interface Call {
  readonly number: number
  /** The line, and where the number and the space before it stand in it. */
  readonly line: number
  readonly start: number
  readonly end: number
  /** Behind a sign, where figures of the text seldom stand. */
  readonly isSure: boolean
}

const figure = /(?<=[\p{L}\p{M}.,;:!?)\]”’»…、，。；：）」》])( ?)(\d{1,3})(?=$|[\s.,;:)\]”’»、，。；：）」》])/gu

/** The place of each note; absent where it has none, or more than one between those of the notes around it. */
export function placesOf(numbers: readonly number[], lines: readonly PlainLine[]): readonly (Call | undefined)[] {
  const byNumber = new Map<number, Call[]>(numbers.map((number) => [number, []]))
  for (const call of lines.flatMap(figuresIn)) byNumber.get(call.number)?.push(call)
  const wished = numbers.map((number) => {
    const calls = byNumber.get(number) ?? []
    const sure = calls.filter(({ isSure }) => isSure)
    return sure.length > 0 ? sure : calls
  })
  return inOrder(wished)
}

/** "A/80/L.2/Rev.1": the figure is of a symbol. */
const symbolBefore = /\/[A-Z][A-Za-z]{0,5}\.$/

function figuresIn({ words }: PlainLine, line: number): readonly Call[] {
  const found = [...words.matchAll(figure)].filter(
    ({ index }) => !symbolBefore.test(words.slice(Math.max(0, index - 8), index)),
  )
  return found.map(({ index, 0: all, 1: space = '', 2: digits = '' }) => {
    const before = words.slice(Math.max(0, index - 1), index)
    const isSure = /[,;:”’»)\]]/u.test(before) || (before === '.' && space === '')
    return { number: Number(digits), line, start: index, end: index + all.length, isSure }
  })
}

/** Places that stand behind those of the notes before, and before those of the notes behind. */
function inOrder(wished: readonly (readonly Call[])[]): readonly (Call | undefined)[] {
  const behind = bounded(wished, isBefore)
  const both = bounded(behind.toReversed(), (one, other) => isBefore(other, one)).toReversed()
  return both.map((places) => (places.length === 1 ? places[0] : undefined))
}

/** Places that stand behind the first that the one before may have. */
function bounded(
  wished: readonly (readonly Call[])[],
  isBehind: (one: Call, other: Call) => boolean,
): readonly (readonly Call[])[] {
  let bound: Call | undefined
  return wished.map((places) => {
    const last = bound
    const open = last === undefined ? places : places.filter((place) => isBehind(last, place))
    bound =
      open.reduce<Call | undefined>(
        (first, place) => (first === undefined || isBehind(place, first) ? place : first),
        undefined,
      ) ?? last
    return open
  })
}

function isBefore(one: Call, other: Call): boolean {
  return one.line < other.line || (one.line === other.line && one.start < other.start)
}

/** Lines with the signs of notes where their numbers stood. */
export function withSigns(
  lines: readonly PlainLine[],
  called: readonly { readonly call: Call; readonly sign: string }[],
): readonly PlainLine[] {
  const words = lines.map((line) => line.words)
  // From the last to the first, so that places in a line stay true.
  for (const { call, sign } of called.toReversed()) {
    const before = words[call.line] ?? ''
    words[call.line] = before.slice(0, call.start) + sign + before.slice(call.end)
  }
  return lines.map((line, index) => ({ ...line, words: words[index] ?? '' }))
}

export function callDoubt({ line, start }: Call, lines: readonly PlainLine[]): LineDoubt {
  const { words = '', number = 1 } = lines[line] ?? {}
  return { code: 'import-call', line: number, details: [words.slice(Math.max(0, start - 30), start).trimStart()] }
}
