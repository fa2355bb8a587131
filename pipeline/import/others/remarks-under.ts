/** Remarks in small type under tables, where no style says that they are. */
import { mapItems } from '../word/map-items.ts'
import { plainText } from '../word/plain-text.ts'
import type { Item, WordDocument, WordParagraph, WordTable } from '../word/word-document.ts'
import { mostOf, mostSmall } from './table-measures.ts'

/** Gives what stands in small type under a table the role of its words ("Note: …" in A/80/600 and A/80/605, four of seven remarks). */
export function withRemarks(word: WordDocument): WordDocument {
  const text = word.body.filter((item) => item.type === 'paragraph')
  const size = mostOf(text, (paragraph) => paragraph.size)
  if (size === undefined) return word
  const limit = mostSmall * size
  const inside = mapItems(word, { table: (table) => (table.frame === undefined ? table : withCells(table, limit)) })
  return { ...inside, body: remarksIn(inside.body, limit) }
}

function withCells(table: WordTable, limit: number): WordTable {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, items: remarksIn(cell.items, limit) })),
  }))
  return { ...table, rows }
}

function remarksIn(items: readonly Item[], limit: number): readonly Item[] {
  let isUnder = false
  return items.map((item): Item => {
    if (item.type === 'table') {
      isUnder = item.frame === undefined
      return item
    }
    const words = plainText(item.pieces).trim()
    if (words === '') return item
    isUnder = isUnder && isRemark(item, words, limit)
    return isUnder && item.role === undefined ? { ...item, role: 'tableText' } : item
  })
}

/** A sentence, or a word before a colon: lettered notes and other remarks have a role or a letter. */
function isRemark({ role, size, contents }: WordParagraph, words: string, limit: number): boolean {
  if (contents !== undefined) return false
  if (role !== undefined) return role === 'tableText' || role === 'footnote'
  return size !== undefined && size < limit && /^\p{L}/u.test(words)
}
