/** The lines of a text, with their places, and without what stands at the edges of its pages. */
import { defaultLimits } from '../../text/limits.ts'
import { refuse } from '../word/refused.ts'

export interface PlainLine {
  readonly words: string
  /** Spaces before it. */
  readonly indent: number
  /** In the file, from 1. */
  readonly number: number
}

/** What was left out or decided, at a line of the file. */
export type LineDoubt =
  | { readonly code: 'import-page'; readonly line: number; readonly details: readonly [words: string] }
  | { readonly code: 'import-call'; readonly line: number; readonly details: readonly [words: string] }
  | { readonly code: 'import-opener'; readonly line: number; readonly details: readonly [word: string] }
  | { readonly code: 'import-hyphen'; readonly line: number; readonly details: readonly [typed: string, taken: string] }

/** The characters of a file. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > defaultLimits.fileBytes) refuse(`it has more than ${defaultLimits.fileBytes} bytes`)
  const [first, second] = bytes
  const isLittle = first === 0xff && second === 0xfe
  const encoding = isLittle ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  const text = decoded(bytes, encoding) ?? refuse('its text is not UTF-8: save it anew as a text in UTF-8')
  if (text.includes('\u0000')) refuse('it is not a text')
  // Signs that only steer a printer say nothing.
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0001-\u0008\u000B\u000E-\u001F\u007F-\u009F]/g, '')
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Lines without words stand between blocks. */
export interface PlainPages {
  readonly lines: readonly PlainLine[]
  readonly doubts: readonly LineDoubt[]
  /** Lines that begin a page, or stand at the edge of one. */
  readonly pageEnds: ReadonlySet<number>
}

/** Leaves out the numbers, symbols and job numbers that are printed at the edges of pages. */
export function withoutEdges(text: string, isSymbol: (line: string) => boolean): PlainPages {
  const lines = text.split('\n').map((words, index) => ({ words, number: index + 1 }))
  const edges = new Set(edgesOf(lines, isSymbol))
  const opening = new Set(lines.filter(isSaid).slice(0, mostOfMasthead))
  return {
    lines: lines.flatMap((line): readonly PlainLine[] => {
      const { words, number } = line
      if (edges.has(number)) return [{ words: '', indent: 0, number }]
      const indent = /^\f*([ \u00A0]*)/.exec(words.replaceAll('\t', '        '))?.[1]?.length ?? 0
      // What stands side by side in a masthead are lines of it.
      const parts = opening.has(line) ? columnsOf(words) : [words]
      return parts.map((part) => ({ words: collapsed(part).trim(), indent, number }))
    }),
    // What is printed at the foot of a page may stand among its notes.
    pageEnds: new Set(
      lines.flatMap(({ words, number }) =>
        words.includes('\f') || (!text.includes('\f') && edges.has(number)) ? [number] : [],
      ),
    ),
    doubts: lines.flatMap(({ words, number }): readonly LineDoubt[] =>
      edges.has(number) ? [{ code: 'import-page', line: number, details: [collapsed(words).trim()] }] : [],
    ),
  }
}

/** Lines among which those of a masthead stand. */
const mostOfMasthead = 16

/** A line of the file as it stands there. */
type FileLine = Omit<PlainLine, 'indent'>

function isSaid({ words }: FileLine): boolean {
  return words.trim() !== ''
}

/** Words on one line; spaces that part nothing stay. */
function collapsed(words: string): string {
  return words.replaceAll('\f', '').replace(/[ \t]+/g, ' ')
}

/** What stands side by side. */
function columnsOf(words: string): readonly string[] {
  const parts = words
    .trim()
    .split(/[ \t]{3,}|\t/)
    .filter((part) => part !== '')
  return parts.length === 0 ? [''] : parts
}

/** `21-00123 (E)`, with the page or without: no words of a text look so. */
const job =
  /^(?:\d{1,4}(?:\/\d{1,4})?\s+)?(?:GE\.|V\.)?\d{2}-\d{5}(?:\s*\([ACEFRS]\))?(?:(?:\s+\d{6})+|\s+\d{1,4}(?:\/\d{1,4})?)?$/
/** `2/5`, `- 2 -`, `Page 2 of 5`. */
const page = /^(?:\d{1,4}\/\d{1,4}|[-–—]\s?\d{1,4}\s?[-–—]|(?:page\s)\d{1,4}(?:\s(?:of|sur|de)\s\d{1,4})?)$/i
/** The days on which it was made, and the bar code, beside a job number: `291025`, `*2516995*`. */
const stamp = /^(?:\d{6}(?:\s+\d{6})*|\*[\dA-Z]{5,12}\*)$/

const longestEdge = 60

/** Numbers of the lines that stand at the edge of a page; what stands beside one of them stands there, too. */
function edgesOf(lines: readonly FileLine[], isSymbol: (line: string) => boolean): readonly number[] {
  const said = lines.filter(isSaid)
  const isAlone = isolated(lines)
  const isRepeated = repeatedEdges(said)
  const symbols = new Set<string>()
  let [lastPage, lastEdge] = [0, 0]
  return said
    .filter((line, index) => {
      const { words, number } = line
      const parts = columnsOf(words.replaceAll('\f', ''))
      const isBroken = words.includes('\f') || (said[index + 1]?.words.startsWith('\f') ?? true)
      const isBehindEdge = lastEdge > 0 && lastEdge === number - 1
      const isAtEdge = isBroken || isAlone(number) || isBehindEdge
      const areKnown = parts.map((part) => isKnown(part, { symbols, isSymbol }))
      const pages = parts.map((part) => pageOf(part, lastPage))
      const hasJob = parts.some((part) => job.test(part))
      const isEdge = parts.every(
        (part, at) =>
          job.test(part) ||
          ((hasJob || isBehindEdge || isAlone(number)) && stamp.test(part) && (hasJob || lastEdge > 0)) ||
          (isAtEdge && (pages[at] !== undefined || page.test(part) || areKnown[at] === true)),
      )
      if (!(isEdge || isRepeated(line)) || parts.join(' ').length > longestEdge) return false
      lastPage = pages.find((each) => each !== undefined) ?? lastPage
      lastEdge = number
      return true
    })
    .map(({ number }) => number)
}

/** Pages on which a line has to stand to be printed on each. */
const fewestPages = 3

/** Whether a line stands first or last on several pages, but for its figures. */
function repeatedEdges(said: readonly FileLine[]): (line: FileLine) => boolean {
  const edges = said.filter(
    ({ words }, index) => words.startsWith('\f') || said[index + 1]?.words.startsWith('\f') === true,
  )
  const counts = new Map<string, number>()
  for (const line of edges) counts.set(formOf(line), (counts.get(formOf(line)) ?? 0) + 1)
  const known = new Set(edges.filter((line) => (counts.get(formOf(line)) ?? 0) >= fewestPages))
  return (line) => known.has(line)
}

function formOf({ words }: FileLine): string {
  return collapsed(words).trim().replace(/\d+/g, '9')
}

/** The number of a page; one alone is that where it is the next. */
function pageOf(line: string, last: number): number | undefined {
  const number = Number(/^(\d{1,4})(?:\/\d{1,4})?$/.exec(line)?.[1] ?? 0)
  const isNext = number === last + 1 || (last === 0 && number === 2)
  return number > 0 && (line.includes('/') || isNext) ? number : undefined
}

interface Symbols {
  readonly symbols: Set<string>
  readonly isSymbol: (line: string) => boolean
}

/** The symbol of the document stands in its masthead first. */
function isKnown(part: string, { symbols, isSymbol }: Symbols): boolean {
  const [symbol = ''] = part.split(/\s/)
  if (!isSymbol(symbol)) return false
  const known = symbols.has(symbol)
  if (part === symbol) symbols.add(symbol)
  return known
}

/** Whether a line stands alone between two that are empty. */
function isolated(lines: readonly FileLine[]): (number: number) => boolean {
  const isEmpty = (line: FileLine | undefined): boolean => line === undefined || !isSaid(line)
  return (number) => isEmpty(lines[number - 2]) && isEmpty(lines[number])
}
