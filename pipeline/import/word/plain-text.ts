/** What paragraphs say, without how they look. */
import { withoutDirectionMarks } from '../../text/direction-marks.ts'
import { cleanText } from './clean-text.ts'
import type { Item, Remark, WordParagraph, WordPiece, WordCell, WordDocument, WordTable } from './word-document.ts'

/** True for a paragraph that says nothing. */
export function isEmpty({ pieces }: Pick<WordParagraph, 'pieces'>): boolean {
  return pieces.every(
    (piece) =>
      piece.type === 'bookmark' ||
      piece.type === 'tab' ||
      piece.type === 'break' ||
      piece.type === 'page' ||
      piece.type === 'mark' ||
      (piece.type === 'words' && withoutDirectionMarks(cleanText(piece.value)).trim() === ''),
  )
}

/** The words of pieces as one text: tabs and breaks are kept, calls for notes are not. */
export function plainText(pieces: readonly WordPiece[]): string {
  return pieces
    .map((piece) => {
      if (piece.type === 'words' || piece.type === 'reference') return piece.value
      return piece.type === 'tab' ? '\t' : piece.type === 'break' ? '\n' : ''
    })
    .join('')
}

/** The words of a text as one line. */
export function textIn(items: readonly Item[]): string {
  return paragraphsIn(items)
    .map(({ pieces }) => plainText(pieces))
    .join(' ')
}

/** Every paragraph of a text, those of its tables among them. */
export function paragraphsIn(items: readonly Item[]): readonly WordParagraph[] {
  return items.flatMap((item) => (item.type === 'paragraph' ? [item] : cellsIn(item).flatMap(paragraphsOf)))
}

/** The cells of a table, row by row. */
export function cellsIn({ rows }: Pick<WordTable, 'rows'>): readonly WordCell[] {
  return rows.flatMap(({ cells }) => cells)
}

function paragraphsOf({ items }: WordCell): readonly WordParagraph[] {
  return paragraphsIn(items)
}

/** What people have left for each other in a file: in its text, its notes and its heads. */
export function remarksIn({ body, notes, remarks }: WordDocument): readonly Remark[] {
  const stories = [body, ...notes.footnotes.values(), ...notes.endnotes.values()]
  const losses = stories.flatMap(paragraphsIn).flatMap((paragraph) => paragraph.losses)
  return [...losses.filter((loss) => typeof loss === 'object'), ...remarks]
}

/** The bookmarks among some pieces. */
export function bookmarksIn(pieces: readonly WordPiece[]): readonly string[] {
  return pieces.flatMap((piece) => (piece.type === 'bookmark' ? [piece.name] : []))
}
