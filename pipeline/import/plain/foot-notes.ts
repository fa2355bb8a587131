/** Notes at the feet of pages: under a rule, each behind its number, which stands in the text over it, too. */
import type { LineDoubt, PlainLine } from './lines.ts'
import { callDoubt, placesOf, withSigns, type Call } from './note-calls.ts'

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
    if (said.left.length > 0) left.push({ rule: line.number, lines: said.left })
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
  /** Lines at the foot that are no notes of numbers. */
  readonly left: readonly PlainLine[]
}

/** The lines over a foot with the calls of its notes, which are added to all. */
function readFoot(
  over: readonly PlainLine[],
  under: readonly PlainLine[],
  all: Map<string, readonly PlainLine[]>,
): ReadFoot {
  // Notes of the opening stand first, and their marks in the text are typed.
  const first = under.findIndex(({ words }) => /^\d/.test(words))
  const isMarked = /^\*{1,3}(?:\s|$)/.test(under.find(({ words }) => words !== '')?.words ?? '')
  const marked = isMarked && first !== -1 ? under.slice(0, first) : []
  const foot = under.slice(marked.length)
  const notes = notesIn(foot) ?? partedNotes(foot)
  if (notes === undefined || all.size + notes.length > mostNotes) return { lines: over, doubts: [], left: under }
  const called: { readonly call: Call; readonly sign: string }[] = []
  const left = [...marked]
  for (const [index, call] of placesOf(
    notes.map(({ number }) => number),
    over,
  ).entries()) {
    const { number = 0, lines = [] } = notes[index] ?? {}
    const sign = String.fromCodePoint(firstSign + all.size)
    if (call === undefined) left.push(...withNumber(lines, number))
    else {
      all.set(sign, lines)
      called.push({ call, sign })
    }
  }
  return {
    lines: withSigns(over, called),
    doubts: called.map(({ call }) => callDoubt(call, over)),
    left,
  }
}

/** A note whose place is not sure, as it stands under the rule: room stands before it. */
function withNumber([first, ...others]: readonly PlainLine[], number: number): readonly PlainLine[] {
  if (first === undefined) return []
  return [{ ...first, words: '' }, { ...first, words: `${number} ${first.words}` }, ...others]
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

/** Words before a stop that ends no note. */
const shortened = /(?:^|[\s(])(?:Nos?|vols?|chaps?|sects?|arts?|paras?|pp?|párrs?|cap|secc|núms?|núm|n°|par)\.$/iu

/** Notes whose numbers some programs put anywhere under the rule: as many as there are ends of sentences. */
function partedNotes(lines: readonly PlainLine[]): readonly FootNote[] | undefined {
  const said = lines.filter(({ words }) => words !== '')
  const numbers = said
    .flatMap(({ words }) => (/^\d{1,3}$/.test(words) ? [Number(words)] : []))
    .toSorted((a, b) => a - b)
  const isSeries = numbers.every((number, index) => number === (numbers[0] ?? 0) + index)
  const parts: PlainLine[][] = []
  let hasEnded = true
  for (const line of said.filter(({ words }) => !/^\d{1,3}$/.test(words))) {
    if (hasEnded) parts.push([line])
    else parts.at(-1)?.push(line)
    hasEnded = /[.。]$/u.test(line.words) && !shortened.test(line.words)
  }
  if (numbers.length === 0 || !isSeries || !hasEnded || parts.length !== numbers.length) return undefined
  return numbers.map((number, index) => ({ number, lines: parts[index] ?? [] }))
}
