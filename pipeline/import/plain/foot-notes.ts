/** Notes at the feet of pages: under a rule, each behind its number, which stands in the text over it, too. */
import type { LineDoubt, PlainLine } from './lines.ts'

/** The lines of a text without its notes. */
export interface FootNotes {
  /** Calls of notes are signs in them. */
  readonly lines: readonly PlainLine[]
  /** The lines of each note, by the sign that calls it. */
  readonly notes: ReadonlyMap<string, readonly PlainLine[]>
  /** Lines under a rule that are no notes, or whose calls are not sure: they follow the block that their page cuts. */
  readonly left: readonly { readonly rule: number; readonly lines: readonly PlainLine[] }[]
  readonly doubts: readonly LineDoubt[]
}

const firstSign = 0xf0000
const mostNotes = 0xffff

/** Signs that call notes. */
export const callSigns = /[\u{F0000}-\u{FFFFF}]/gu

/** Words without calls. */
export function withoutCalls(words: string): string {
  return words.replace(callSigns, '')
}

const rule = /^_{8,}$/

/** Takes the notes out of a text, whose pages end at lines that are known. */
export function takeNotes(lines: readonly PlainLine[], isPageEnd: (line: PlainLine) => boolean): FootNotes {
  const notes = new Map<string, readonly PlainLine[]>()
  const left: FootNotes['left'][number][] = []
  const doubts: LineDoubt[] = []
  const kept = partsOf(lines, isPageEnd).flatMap(({ over, rule: line, under }): readonly PlainLine[] => {
    if (line === undefined) return over
    const said = readFoot(over, under, notes)
    doubts.push(...said.doubts, { code: 'import-page', line: line.number, details: [line.words] })
    if (!said.isRead) left.push({ rule: line.number, lines: under })
    return [...said.lines, { ...line, words: '' }]
  })
  return { lines: kept, notes, left, doubts }
}

/** A part of a text, the rule under it, and what stands at the foot of its page. */
interface FootedPart {
  readonly over: readonly PlainLine[]
  readonly rule?: PlainLine
  readonly under: readonly PlainLine[]
}

function partsOf(lines: readonly PlainLine[], isPageEnd: (line: PlainLine) => boolean): readonly FootedPart[] {
  const parts: FootedPart[] = []
  let from = 0
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || !rule.test(line.words)) continue
    let end = at + 1
    while (end < lines.length && !isPageEnd(lines[end] ?? line)) end += 1
    parts.push({ over: lines.slice(from, at), rule: line, under: lines.slice(at + 1, end) })
    from = end
    at = end - 1
  }
  return [...parts, { over: lines.slice(from), under: [] }]
}

interface ReadFoot {
  readonly lines: readonly PlainLine[]
  readonly doubts: readonly LineDoubt[]
  readonly isRead: boolean
}

/** The lines over a foot with the calls of its notes, which are added to all. */
function readFoot(
  over: readonly PlainLine[],
  under: readonly PlainLine[],
  all: Map<string, readonly PlainLine[]>,
): ReadFoot {
  const notes = notesIn(under)
  const calls = notes && placesOf(notes, over)
  if (notes === undefined || calls === undefined || all.size + notes.length > mostNotes)
    return { lines: over, doubts: [], isRead: false }
  const signs = notes.map((_, index) => String.fromCodePoint(firstSign + all.size + index))
  for (const [index, sign] of signs.entries()) all.set(sign, notes[index]?.lines ?? [])
  return {
    lines: withSigns(over, calls, signs),
    doubts: calls.map((call) => callDoubt(call, over)),
    isRead: true,
  }
}

interface FootNote {
  readonly number: number
  readonly lines: readonly PlainLine[]
}

/** Notes whose numbers go on by one; absent where that is not sure. */
function notesIn(lines: readonly PlainLine[]): readonly FootNote[] | undefined {
  const notes: { number: number; lines: PlainLine[] }[] = []
  const strayed = new Set<number>()
  for (const line of lines) {
    if (line.words === '') continue
    const [, digits = '', words = ''] = /^(\d{1,3})(?:\s+(\S.*))?$/.exec(line.words) ?? []
    const [number, last] = [Number(digits), notes.at(-1)]
    const isNext = last === undefined || number === last.number + 1
    if (digits !== '' && (isNext || (words === '' && number > last.number)))
      notes.push({ number, lines: words === '' ? [] : [{ ...line, words }] })
    else if (last === undefined) return undefined
    else if (digits !== '' && words === '') strayed.add(number)
    else last.lines.push(line)
  }
  const whole = notes.flatMap((note, index) => split(note, notes[index + 1]?.number ?? note.number + 1))
  const isSure = whole.every((note) => note.lines.length > 0) && whole.length - notes.length === strayed.size
  return whole.length > 0 && isSure && hasAll(whole, strayed) ? whole : undefined
}

function hasAll(notes: readonly FootNote[], numbers: ReadonlySet<number>): boolean {
  const all = new Set(notes.map(({ number }) => number))
  return [...numbers].every((number) => all.has(number))
}

/** A note and those whose numbers some programs put elsewhere: each of one line, which ends its sentence. */
function split(note: FootNote, next: number): readonly FootNote[] {
  const count = next - note.number
  if (count === 1) return [note]
  const isParted = note.lines.length === count && note.lines.every(({ words }) => /[.。]$/u.test(words))
  return isParted
    ? note.lines.map((line, index) => ({ number: note.number + index, lines: [line] }))
    : [{ ...note, lines: [] }]
}

// ------------------------------------------------------------------- calls

interface Call {
  readonly number: number
  /** The line, and where the number and the space before it stand in it. */
  readonly line: number
  readonly start: number
  readonly end: number
  /** Behind a sign, where figures of the text seldom stand. */
  readonly isSure: boolean
}

const figure = /(?<=[\p{L}\p{M}\p{P}])( ?)(\d{1,3})(?=$|[\s.,;:)\]”’»])/gu

/** One place for each note, in their order; absent where some note has none, or more than one. */
function placesOf(notes: readonly FootNote[], lines: readonly PlainLine[]): readonly Call[] | undefined {
  const byNumber = new Map<number, Call[]>(notes.map(({ number }) => [number, []]))
  for (const call of lines.flatMap(figuresIn)) byNumber.get(call.number)?.push(call)
  const wished = notes.map(({ number }) => {
    const calls = byNumber.get(number) ?? []
    const sure = calls.filter(({ isSure }) => isSure)
    return sure.length > 0 ? sure : calls
  })
  return inOrder(wished)
}

function figuresIn({ words }: PlainLine, line: number): readonly Call[] {
  return [...words.matchAll(figure)].map(({ index, 0: all, 1: space = '', 2: digits = '' }) => {
    const before = words.slice(Math.max(0, index - 1), index)
    const isSure = /[,;:”’»)\]]/u.test(before) || (before === '.' && space === '')
    return { number: Number(digits), line, start: index, end: index + all.length, isSure }
  })
}

function inOrder(wished: readonly (readonly Call[])[]): readonly Call[] | undefined {
  const calls: Call[] = []
  for (const [index, places] of wished.entries()) {
    const [before, behind] = [calls.at(-1), wished[index + 1]]
    const next = behind?.length === 1 ? behind[0] : undefined
    const open = places.filter(
      (place) => (before === undefined || isBefore(before, place)) && (next === undefined || isBefore(place, next)),
    )
    const [only, ...others] = open
    if (only === undefined || others.length > 0) return undefined
    calls.push(only)
  }
  return calls
}

function isBefore(one: Call, other: Call): boolean {
  return one.line < other.line || (one.line === other.line && one.start < other.start)
}

function withSigns(
  lines: readonly PlainLine[],
  calls: readonly Call[],
  signs: readonly string[],
): readonly PlainLine[] {
  const words = lines.map((line) => line.words)
  // From the last to the first, so that places in a line stay true.
  for (const [index, { line, start, end }] of [...calls.entries()].toReversed()) {
    const before = words[line] ?? ''
    words[line] = before.slice(0, start) + (signs[index] ?? '') + before.slice(end)
  }
  return lines.map((line, index) => ({ ...line, words: words[index] ?? '' }))
}

function callDoubt({ line, start }: Call, lines: readonly PlainLine[]): LineDoubt {
  const { words = '', number = 1 } = lines[line] ?? {}
  return { code: 'import-call', line: number, details: [words.slice(Math.max(0, start - 30), start).trimStart()] }
}
