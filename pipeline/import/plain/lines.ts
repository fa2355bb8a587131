/** The lines of a text, with their places, and without what stands at the edges of its pages. */
import { defaultLimits } from '../../text/limits.ts'
import { refuse } from '../word/refused.ts'

export interface PlainLine {
  readonly words: string
  /** In the file, from 1. */
  readonly number: number
}

/** What was left out or decided, at a line of the file. */
export type LineDoubt =
  | { readonly code: 'import-page'; readonly line: number; readonly details: readonly [words: string] }
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
}

/** Leaves out the numbers, symbols and job numbers that are printed at the edges of pages. */
export function withoutEdges(text: string, isSymbol: (line: string) => boolean): PlainPages {
  const lines = text.split('\n').map((words, index) => ({ words, number: index + 1 }))
  const edges = new Set(edgesOf(lines, isSymbol))
  return {
    lines: lines.map(({ words, number }) => ({
      words: edges.has(number) ? '' : words.replaceAll('\f', '').replace(/\s+/g, ' ').trim(),
      number,
    })),
    doubts: lines.flatMap(({ words, number }): readonly LineDoubt[] =>
      edges.has(number) ? [{ code: 'import-page', line: number, details: [words.replaceAll('\f', '').trim()] }] : [],
    ),
  }
}

/** `21-00123 (E)`, with the page or without: no words of a text look so. */
const job = /^(?:\d{1,4}(?:\/\d{1,4})?\s+)?(?:GE\.|V\.)?\d{2}-\d{5}(?:\s*\([ACEFRS]\))?(?:\s+\d{1,4}(?:\/\d{1,4})?)?$/
/** `2/5`, `- 2 -`, `Page 2 of 5`. */
const page = /^(?:\d{1,4}\/\d{1,4}|[-–—]\s?\d{1,4}\s?[-–—]|(?:page\s)\d{1,4}(?:\s(?:of|sur|de)\s\d{1,4})?)$/i

/** Numbers of the lines that stand at the edge of a page; what stands beside one of them stands there, too. */
function edgesOf(lines: readonly PlainLine[], isSymbol: (line: string) => boolean): readonly number[] {
  const said = lines.filter(({ words }) => words.trim() !== '')
  const isAlone = isolated(lines)
  const symbols = new Set<string>()
  let [lastPage, lastEdge] = [0, 0]
  return said
    .filter(({ words, number }, index) => {
      const line = words.trim()
      const isBroken = words.includes('\f') || said[index + 1]?.words.startsWith('\f') === true
      const isAtEdge = isBroken || isAlone(number) || (lastEdge > 0 && lastEdge === number - 1)
      const found = pageOf(line, lastPage)
      const isEdge =
        job.test(line) || (isAtEdge && (found !== undefined || page.test(line) || isKnown(line, { symbols, isSymbol })))
      if (!isEdge || line.length > 60) return false
      lastPage = found ?? lastPage
      lastEdge = number
      return true
    })
    .map(({ number }) => number)
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
function isKnown(line: string, { symbols, isSymbol }: Symbols): boolean {
  const [symbol = ''] = line.split(/\s/)
  if (!isSymbol(symbol)) return false
  const known = symbols.has(symbol)
  if (line === symbol) symbols.add(symbol)
  return known
}

/** Whether a line stands alone between two that are empty. */
function isolated(lines: readonly PlainLine[]): (number: number) => boolean {
  const isEmpty = (line: PlainLine | undefined): boolean => line === undefined || line.words.trim() === ''
  return (number) => isEmpty(lines[number - 2]) && isEmpty(lines[number])
}
