/** Paragraphs and tables that come from other files than those of Word. */
import type { Item, WordCell, WordParagraph, WordPiece, WordTable } from './word-document.ts'

/** A paragraph of which nothing is known but its pieces. */
export function bareParagraph(pieces: readonly WordPiece[]): WordParagraph {
  return {
    type: 'paragraph',
    role: undefined,
    pieces,
    bookmarks: [],
    style: '',
    list: undefined,
    left: undefined,
    hanging: 0,
    indent: 0,
    align: undefined,
    outline: undefined,
    startsPage: false,
    keepsNext: false,
    contents: undefined,
    losses: [],
  }
}

/** A cell of one column. */
export function bareCell(items: readonly Item[]): WordCell {
  return { items, span: 1, says: items.length > 0, isJoined: false, isRuledOver: false }
}

/** A table without measures. */
export function bareTable(rows: WordTable['rows'], frame?: 'cell'): WordTable {
  return {
    type: 'table',
    rows,
    columns: [],
    frame,
    isStyled: true,
    isUnruled: false,
    description: '',
    indent: 0,
    isTurned: false,
    room: 0,
  }
}
