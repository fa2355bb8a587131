/** Paragraphs of text that was pasted: blank lines in one part it, as its author sees it. */
import { bookmarksIn, isEmpty } from '../word/plain-text.ts'
import type { Item, WordParagraph, WordPiece } from '../word/word-document.ts'

/** A text whose paragraphs have no blank lines in them; titles and what has a style of its own stay. */
export function withoutBlankLines(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item): readonly Item[] => (item.type === 'paragraph' && isPlain(item) ? parted(item) : [item]))
}

function isPlain({ role, outline, align, pieces }: WordParagraph): boolean {
  const isText = (role === undefined || role === 'body') && outline === undefined && align !== 'center'
  return isText && pieces.filter(({ type }) => type === 'break').length > 1
}

function parted(paragraph: WordParagraph): readonly WordParagraph[] {
  const parts = partsOf(paragraph.pieces)
  if (parts.length < 2) return [paragraph]
  return parts.map((pieces, index) => {
    const part = { ...paragraph, pieces, bookmarks: bookmarksIn(pieces) }
    // What stands behind goes on where the first does.
    return index === 0 ? part : { ...part, left: part.indent, list: undefined, startsPage: false, losses: [] }
  })
}

/** The pieces between blank lines: two breaks with nothing but spaces between them. */
function partsOf(pieces: readonly WordPiece[]): readonly (readonly WordPiece[])[] {
  const parts: WordPiece[][] = [[]]
  let [isOpen, isBegun] = [false, false]
  for (const line of linesOf(pieces)) {
    const says = !isEmpty({ pieces: line })
    if (says && isBegun && !isOpen) parts.push([])
    if (says && isOpen) parts.at(-1)?.push({ type: 'break' })
    parts.at(-1)?.push(...line)
    ;[isOpen, isBegun] = [says, isBegun || says]
  }
  return parts
}

function linesOf(pieces: readonly WordPiece[]): readonly (readonly WordPiece[])[] {
  const lines: WordPiece[][] = [[]]
  for (const piece of pieces) {
    if (piece.type === 'break') lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines
}
