/** Paragraphs of pieces, where they stand. */
import { bareParagraph } from '../word/new-paragraph.ts'
import { isEmpty } from '../word/plain-text.ts'
import type { Item, WordParagraph, WordPiece } from '../word/word-document.ts'
import { wordsPiece } from './line-pieces.ts'
import type { TitledPicture } from './pictures.ts'
import type { MarkdownPlace } from './reading.ts'

/** A paragraph of pieces, and over it the titles of its pictures. */
export function asItems(pieces: readonly WordPiece[], place: MarkdownPlace): readonly Item[] {
  const titles = pieces.flatMap((piece: WordPiece | TitledPicture): readonly WordParagraph[] =>
    'title' in piece && piece.title !== undefined
      ? [{ ...bareParagraph([wordsPiece(piece.title, {})]), role: 'figureTitle' }]
      : [],
  )
  const isShown = !isEmpty({ pieces }) || pieces.some(({ type }) => type === 'picture')
  return isShown ? [...titles, placed(bareParagraph(pieces), place)] : []
}

/** A paragraph where it stands. */
export function placed(paragraph: WordParagraph, { indent }: MarkdownPlace): WordParagraph {
  return indent > 0 ? { ...paragraph, indent, left: indent } : paragraph
}

/** A paragraph of a quotation. */
export function asQuoted(item: Item): Item {
  return item.type === 'paragraph' && item.role === undefined ? { ...item, role: 'quote' } : item
}
