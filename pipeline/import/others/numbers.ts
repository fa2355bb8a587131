/** Numbers in files of others are words, whether they were typed or counted, and a tab stands behind them. */
import { splitLabel } from '../blocks/labels.ts'
import { isEmpty } from '../word/plain-text.ts'
import type { WordParagraph, WordPiece, Words } from '../word/word-document.ts'

/** A paragraph whose number is words; of lists only bullets are left. */
export function typeNumber(paragraph: WordParagraph): WordParagraph {
  const { list } = paragraph
  if (paragraph.item !== undefined) return { ...paragraph, list: undefined }
  return { ...paragraph, pieces: labelled(paragraph), list: list?.format === 'bullet' ? list : undefined }
}

function labelled({ pieces, list }: WordParagraph): readonly WordPiece[] {
  if (list === undefined || list.label === '' || isEmpty({ pieces })) return splitLabel(pieces)
  if (list.format === 'bullet') return pieces
  const label: Words = { type: 'words', value: list.label, isBold: false, isItalic: false, isRaised: false }
  return [label, { type: 'tab' }, ...pieces]
}
