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

/** Every line of a block, those of quotations within too. */
export function linesOf(block: Block): readonly InlineLine[] {
  return block.type === 'quote' ? block.children.flatMap(linesOf) : allLinesOf(block)
}

/** Blocks of one family may become one another. */
function familyOf({ type }: Block): string {
  return type === 'heading' || type === 'numberedParagraph' || type === 'bullet' ? 'paragraph' : type
}

/** Two words of six are alike in a third: what part of the words of both they share. */
export function likenessOf(a: string, b: string): number {
  const [wordsOfA, wordsOfB] = [wordsIn(a), wordsIn(b)]
  const all = wordsOfA.length + wordsOfB.length
  if (all === 0) return 1
  const left = new Map<string, number>()
  for (const word of wordsOfA) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of wordsOfB) {
    const count = left.get(word) ?? 0
    if (count > 0) shared += 1
    left.set(word, count - 1)
  }
  return (2 * shared) / all
}

function wordsIn(text: string): readonly string[] {
  return text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? []
}

function spoken(lines: readonly InlineLine[]): string {
  return lines.map((line) => line.map((inline) => (inline.type === 'text' ? inline.value : ' ')).join('')).join('\n')
}

/** What a block without words says. */
function saidBy(block: Block): string {
  if (block.type === 'figure') return block.alternative
  return block.type === 'vote' ? JSON.stringify(block.votes) : lettersOf(linesOf(block))
}

/** Of two readings of one program. */
export const blockLooks: Looks<Block> = {
  keys: [keyOf, (block) => `${kindOf(block)} ${saidBy(block)}`, (block) => `${familyOf(block)} ${saidBy(block)}`],
  likeness: (a, b) => {
    if (familyOf(a) !== familyOf(b)) return 0
    if (!hasWords(a) && !hasWords(b)) return 0.5
    return likenessOf(spoken(linesOf(a)), spoken(linesOf(b)))
  },
}

/** What a block is, with its level. */
export function kindOf(block: Block): string {
  return 'level' in block ? `${block.type} ${block.level}` : block.type
}

function hasWords(block: Block): boolean {
  return lettersOf(linesOf(block)) !== ''
}

const linesOfRow = ({ cells }: Row): readonly InlineLine[] => cells.map(({ children }) => children)

export const rowLooks: Looks<Row> = {
  keys: [keyOf, (row) => lettersOf(linesOfRow(row))],
  likeness: (a, b) => {
    const [cellsOfA, cellsOfB] = [linesOfRow(a).map(textOf), linesOfRow(b).map(textOf)]
    const same = cellsOfA.filter((cell, index) => cell !== '' && cell === cellsOfB[index]).length
    return Math.max(
      likenessOf(cellsOfA.join(' '), cellsOfB.join(' ')),
      same / Math.max(cellsOfA.length, cellsOfB.length, 1),
    )
  },
}

function textOf(line: InlineLine): string {
  return lettersOf([line])
}

export const lineLooks: Looks<InlineLine> = {
  keys: [keyOf, textOf],
  // A line that is another stands in the place of one.
  likeness: (a, b) => Math.max(0.3, likenessOf(spoken([a]), spoken([b]))),
}
