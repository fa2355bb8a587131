/** Titles of tables as pandoc has them: a paragraph under a table, or over it, that begins with "Table:" or a colon. */
import type { Paragraph, RootContent } from 'mdast'
import { bareParagraph } from '../word/new-paragraph.ts'
import { plainText } from '../word/plain-text.ts'
import type { Item, WordParagraph } from '../word/word-document.ts'
import { withoutAttributes } from './attributes.ts'
import { linePieces } from './line-pieces.ts'
import { firstPoint, type MarkdownReading } from './reading.ts'
import { partedByBlocks } from './stand-ins.ts'

export interface TableCaptions {
  /** What stands over a table. */
  readonly over: ReadonlyMap<RootContent, readonly Item[]>
  /** Paragraphs that are titles. */
  readonly taken: ReadonlySet<RootContent>
}

/** The titles among some blocks. */
export function captionsIn(nodes: readonly RootContent[], reading: MarkdownReading): TableCaptions {
  const over = new Map<RootContent, readonly Item[]>()
  const taken = new Set<RootContent>()
  for (const [index, node] of nodes.entries()) {
    if (!isTable(node, reading)) continue
    const title = [nodes[index + 1], nodes[index - 1]].find((each) => isCaption(each) && !taken.has(each))
    if (title?.type !== 'paragraph') continue
    taken.add(title)
    over.set(node, [captionOf(title, reading)])
  }
  return { over, taken }
}

function isTable(node: RootContent, { blocks }: MarkdownReading): boolean {
  if (node.type === 'table') return true
  const [, index] = node.type === 'html' ? partedByBlocks(node.value) : []
  const block = index === undefined ? undefined : blocks[Number(index)]
  return block?.type === 'drawn-table' || (block?.type === 'html' && /^\s*<table/i.test(block.html))
}

const sign = /^(?:table)?:\s+/i

function isCaption(node: RootContent | undefined): node is Paragraph {
  const [first] = node?.type === 'paragraph' ? node.children : []
  return first?.type === 'text' && sign.test(first.value)
}

/** The title; one that begins with the label of the language has a number, which is composed. */
function captionOf({ children, position }: Paragraph, reading: MarkdownReading): WordParagraph {
  const [first, ...rest] = withoutAttributes(children, position?.start ?? firstPoint, reading)
  const start = first?.type === 'text' ? [{ ...first, value: first.value.replace(sign, '') }] : []
  const paragraph = bareParagraph(linePieces([...start, ...rest], reading))
  const text = plainText(paragraph.pieces).trim()
  const label = reading.language.table(1).replace(/[\s\d]+.*$/u, '')
  const isLabelled = new RegExp(`^${label}\\s*\\p{N}`, 'iu').test(text) && !/[.;,。；，]$/u.test(text)
  return isLabelled ? paragraph : { ...paragraph, role: 'tableTitle' }
}
