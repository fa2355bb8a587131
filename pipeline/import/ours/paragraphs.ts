/** Paragraphs of our files, with what the writer does to them taken back. */
import type { Direction, HeadingLevel } from '../../../templates/vocabulary.ts'
import { figureSide } from '../../word/alignment.ts'
import { bracketed, isCall } from '../blocks/inlines.ts'
import { isHeading } from '../blocks/text-blocks.ts'
import { mapItems, mapPieces } from '../word/map-items.ts'
import type { WordPiece, WordDocument } from '../word/word-document.ts'

/** A file whose headings say their levels and whose figures stand at the end; what only Word needs is left out. */
export function undoWriting(word: WordDocument, direction: Direction): WordDocument {
  const atEnd = figureSide(direction)
  return mapItems(word, {
    paragraph: (paragraph) => {
      const plain = mapPieces(paragraph, withoutBracket)
      const level = isHeading(plain) ? levelOf(plain.outline) : undefined
      return {
        ...plain,
        align: plain.align === atEnd ? 'end' : plain.align,
        ...(level === undefined ? {} : { headingLevel: level }),
      }
    },
  })
}

function levelOf(outline: number | undefined): HeadingLevel | undefined {
  const levels: readonly HeadingLevel[] = [1, 2, 3, 4, 5]
  return outline === undefined ? undefined : levels[outline]
}

/** Without the brackets around the number of a note: Word counts the number alone. Figures that are no note are raised by their author. */
function withoutBracket(piece: WordPiece, index: number, pieces: readonly WordPiece[]): WordPiece | undefined {
  if (piece.type !== 'words' || !piece.isRaised) return piece
  // Who takes the number out leaves the brackets.
  if (isCall(bracketed(pieces, index)) || /^\(\s*\)$/.test(piece.value.trim())) return undefined
  return /\d/.test(piece.value) ? { ...piece, set: 'raised' } : piece
}
