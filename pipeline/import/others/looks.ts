/** How whole paragraphs look. */
import { isEmpty, plainText } from '../word/plain-text.ts'
import type { Item, WordParagraph, Words } from '../word/word-document.ts'

/** The words, with a space for each that breaks no line: patterns know but one. */
export function textOf({ pieces }: Pick<WordParagraph, 'pieces'>): string {
  return plainText(pieces)
    .trim()
    .replaceAll(/[\u00A0\u202F]/g, ' ')
}

/** True for a paragraph that says something. */
export function isText(item: Item | undefined): item is WordParagraph {
  return item?.type === 'paragraph' && !isEmpty(item)
}

function wordsOf({ pieces }: WordParagraph): readonly Words[] {
  return pieces.filter((piece) => piece.type === 'words').filter(({ value }) => /[\p{L}\p{N}]/u.test(value))
}

/** True where no word is of ordinary weight. */
export function isBold(paragraph: WordParagraph): boolean {
  const words = wordsOf(paragraph)
  return words.length > 0 && words.every((each) => each.isBold)
}

export function isCentred({ align }: WordParagraph): boolean {
  return align === 'center'
}

/** True for what may head a text: a line or two that is no sentence. */
export function isHeadline(paragraph: WordParagraph): boolean {
  const text = textOf(paragraph)
  return text.length <= 200 && /\p{L}/u.test(text) && !/[.;,。；，]$/u.test(text) && paragraph.list === undefined
}

/** A paragraph whose weight is that of its role. */
export function withoutWeight<Of extends WordParagraph>(paragraph: Of): Of {
  const pieces = paragraph.pieces.map((piece) => (piece.type === 'words' ? { ...piece, isBold: false } : piece))
  return { ...paragraph, pieces }
}
