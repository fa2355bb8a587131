/** By what blocks, rows, lines and notes of two readings are known to be the same. */
import type { Block, Inline, Node, Row } from '../../document.ts'
import { allLinesOf, joinTexts, type InlineLine } from '../../document-lines.ts'
import type { Looks } from './align.ts'

/** What is counted, what is composed, and where a thing was written: no edit changes it. */
const idle: ReadonlySet<string> = new Set(['position', 'marker', 'typed', 'says', 'continued', 'id', 'description'])

/** A node as an editor sees it. */
export function keyOf(node: Node | InlineLine): string {
  return JSON.stringify(node, (key, value: unknown) => {
    if (idle.has(key)) return undefined
    if (Array.isArray(value)) return joined(value)
    return key === 'value' && typeof value === 'string' ? plainSpaces(value) : value
  })
}

function joined(values: readonly unknown[]): readonly unknown[] {
  // A list that begins with an inline is a line.
  return isLine(values) ? trimmed(joinTexts(values)) : values
}

function isLine(values: readonly unknown[]): values is readonly Inline[] {
  const [first] = values
  if (typeof first !== 'object' || first === null || !('type' in first)) return false
  return ['text', 'noteReference', 'crossReference', 'lineBreak'].includes(String(first.type))
}

/** Spaces at the edges of a line say nothing. */
function trimmed(line: readonly Inline[]): readonly Inline[] {
  return line.flatMap((inline, index): readonly Inline[] => {
    if (inline.type !== 'text') return [inline]
    const start = index === 0 ? inline.value.trimStart() : inline.value
    const value = index === line.length - 1 ? start.trimEnd() : start
    return value === '' ? [] : [{ ...inline, value }]
  })
}

function plainSpaces(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00A0\u202F]+/g, ' ')
}

/** Letters and figures alone: what typography sets does not count. */
export function lettersOf(lines: readonly InlineLine[]): string {
  return lines
    .map((line) => line.map((inline) => (inline.type === 'text' ? inline.value : ' ')).join(''))
    .join('\n')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}\n]+/gu, '')
}

/** For each of some pieces of a line the last letters before it. */
export function lettersBefore<Piece>(pieces: readonly Piece[], lettersIn: (piece: Piece) => string): readonly string[] {
  let letters = ''
  return pieces.map((piece) => {
    const before = letters
    letters = (letters + lettersIn(piece)).slice(-24)
    return before
  })
}

/** Every line of a block, those of quotations within too. */
export function linesOf(block: Block): readonly InlineLine[] {
  return block.type === 'quote' ? block.children.flatMap(linesOf) : allLinesOf(block)
}

/** Blocks of one family may become one another. */
function familyOf({ type }: Block): string {
  return type === 'heading' || type === 'numberedParagraph' || type === 'bullet' ? 'paragraph' : type
}

/** Words, each with how often it is there. */
export interface CountedWords {
  readonly counts: ReadonlyMap<string, number>
  readonly all: number
}

/** The words of a text; a Chinese letter is one. */
export function countWords(text: string): CountedWords {
  const words = text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, all: words.length }
}

/** Two words of six are alike in a third: what part of the words of both they share. */
export function likenessOf(a: CountedWords, b: CountedWords): number {
  const all = a.all + b.all
  if (all === 0) return 1
  const [fewer, more] = a.counts.size < b.counts.size ? [a, b] : [b, a]
  let shared = 0
  for (const [word, count] of fewer.counts) shared += Math.min(count, more.counts.get(word) ?? 0)
  return (2 * shared) / all
}

/** The words of lines, and a space for all else in them. */
export function spoken(lines: readonly InlineLine[]): string {
  return lines.map((line) => line.map((inline) => (inline.type === 'text' ? inline.value : ' ')).join('')).join('\n')
}

/** What a block without words says. */
function saidBy(block: Block): string {
  if (block.type === 'figure') return block.alternative
  return block.type === 'vote' ? JSON.stringify(block.votes) : lettersOf(linesOf(block))
}

/** What tells how like another block is. */
interface FoundBlock extends CountedWords {
  readonly family: string
  readonly letters: string
  readonly id: string | undefined
}

/** Of two readings of one program. */
export const blockLooks: Looks<Block, FoundBlock> = {
  keys: [keyOf, (block) => `${kindOf(block)} ${saidBy(block)}`, (block) => `${familyOf(block)} ${saidBy(block)}`],
  find: (block) => ({
    ...countWords(spoken(linesOf(block))),
    family: familyOf(block),
    letters: lettersOf(linesOf(block)),
    id: 'id' in block ? block.id : undefined,
  }),
  like: (a, b) => {
    if (a.family !== b.family) return 0
    if (a.all === 0 && b.all === 0) return 0.5
    return Math.max(likenessOf(a, b), beginsAs(a, b) ? 0.9 : a.id !== undefined && a.id === b.id ? 0.8 : 0)
  },
}

/** What another was joined to, and the first part of what was split, goes on as itself. */
function beginsAs({ letters: a }: FoundBlock, { letters: b }: FoundBlock): boolean {
  return Math.min(a.length, b.length) >= leastBeginning && (a.startsWith(b) || b.startsWith(a))
}

/** Fewer letters are the beginning of much. */
const leastBeginning = 8

/** What a block is, with its level. */
export function kindOf(block: Block): string {
  return 'level' in block ? `${block.type} ${block.level}` : block.type
}

const linesOfRow = ({ cells }: Row): readonly InlineLine[] => cells.map(({ children }) => children)

/** A row's words, and those of each cell. */
interface FoundRow {
  readonly words: CountedWords
  readonly cells: readonly string[]
}

export const rowLooks: Looks<Row, FoundRow> = {
  keys: [keyOf, (row) => lettersOf(linesOfRow(row))],
  find: (row) => {
    const cells = linesOfRow(row).map(textOf)
    return { words: countWords(cells.join(' ')), cells }
  },
  like: (a, b) => {
    const same = a.cells.filter((cell, index) => cell !== '' && cell === b.cells[index]).length
    return Math.max(likenessOf(a.words, b.words), same / Math.max(a.cells.length, b.cells.length, 1))
  },
}

function textOf(line: InlineLine): string {
  return lettersOf([line])
}

export const lineLooks: Looks<InlineLine, CountedWords> = {
  keys: [keyOf, textOf],
  find: (line) => countWords(spoken([line])),
  // A line that is another stands in the place of one.
  like: (a, b) => Math.max(0.3, likenessOf(a, b)),
}
