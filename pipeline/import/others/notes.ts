/** Lines of notes in files of others. */
import type { TextBlock } from '../../document.ts'
import type { LabelReader } from '../blocks/label-reader.ts'
import { toInlines } from '../blocks/inlines.ts'
import { openParagraph, withoutTabs } from '../blocks/labels.ts'
import { readNoteItem } from '../document/notes.ts'
import type { ReadContext } from '../context.ts'
import { mapPieces } from '../word/map-items.ts'
import { raisedCharacters } from '../word/symbols.ts'
import type { WordParagraph } from '../word/word-document.ts'

/** A line of a note: a mark that was typed before it goes, other words before a tab stay. */
export function readNoteLine(paragraph: WordParagraph, labels: LabelReader, context: ReadContext): TextBlock {
  const line = withoutMarks(paragraph)
  const opened = openParagraph(line.pieces)
  const isMark = opened.label !== undefined && typedMark.test(opened.label)
  const pieces = opened.label === undefined || isMark ? opened.pieces : withoutTabs(line.pieces)
  if (line.list !== undefined)
    return { type: 'bullet', level: line.list.level > 0 ? 2 : 1, children: toInlines(opened.pieces, context) }
  const item = isMark ? undefined : readNoteItem(opened, labels, context)
  return item ?? { type: 'paragraph', continued: false, children: toInlines(pieces, context) }
}

/** A note calls no other: what is raised in it is its own mark, or a figure. */
function withoutMarks(paragraph: WordParagraph): WordParagraph {
  const isCounted = paragraph.pieces.some(({ type }) => type === 'mark')
  const first = paragraph.pieces.findIndex(({ type }) => type === 'words')
  return mapPieces(paragraph, (piece, index) => {
    if (piece.type !== 'words') return piece
    if (piece.isRaised) return { ...piece, isRaised: false, value: raisedCharacters(piece.value) }
    return isCounted || index !== first ? piece : { ...piece, value: piece.value.replace(sign, '') }
  })
}

/** A sign that is typed where Word counts no number; behind it stands a space. */
const sign = /^\s*(?:\*+|[†‡§¶]+)\s+/u

/** The mark of a note that is typed before its text. */
const typedMark = /^(?:\*+|[a-z]{1,2}|\d{1,3}|[†‡§¶#]+)$/
