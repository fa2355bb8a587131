/** Paragraphs of a text without styles, as the reader of Word files has them. */
import type { StyleName } from '../../../templates/styles.ts'
import { callSigns } from './foot-notes.ts'
import { bareParagraph } from '../word/new-paragraph.ts'
import type { WordParagraph, WordPiece, Words } from '../word/word-document.ts'

/** What is known of a paragraph besides its words. */
export interface KnownLook {
  readonly role?: StyleName
  readonly isBold?: boolean
  readonly isCentred?: boolean
  readonly keepsNext?: boolean
}

/** A paragraph of words in which asterisks stand for bold and italics, and line ends for line ends. */
export function textParagraph(
  text: string,
  { role, isBold = false, isCentred = false, keepsNext = false }: KnownLook = {},
): WordParagraph {
  return {
    ...bareParagraph(piecesOf(text, isBold)),
    role,
    align: isCentred ? 'center' : undefined,
    keepsNext,
  }
}

const emphasis = /\*\*(?=[^*\s])([^*]+)\*\*|\*(?=[^*\s])([^*]+)\*/g

function piecesOf(text: string, isBold: boolean): readonly WordPiece[] {
  const pieces: WordPiece[] = []
  let from = 0
  for (const match of text.matchAll(emphasis)) {
    const [whole, bold, italic] = match
    if (/\s\*+$/.test(whole)) continue
    pieces.push(...words(text.slice(from, match.index), { isBold, isItalic: false }))
    pieces.push(
      ...words(bold ?? italic ?? '', { isBold: isBold || bold !== undefined, isItalic: italic !== undefined }),
    )
    from = match.index + whole.length
  }
  return [...pieces, ...words(text.slice(from), { isBold, isItalic: false })]
}

function words(text: string, look: Pick<Words, 'isBold' | 'isItalic'>): readonly WordPiece[] {
  return text
    .split('\n')
    .flatMap((value, index): readonly WordPiece[] => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      ...calledPieces(value, look),
    ])
}

/** Words, and the notes that signs in them call. */
function calledPieces(text: string, look: Pick<Words, 'isBold' | 'isItalic'>): readonly WordPiece[] {
  return text.split(callSign).flatMap((part, index): readonly WordPiece[] => {
    if (index % 2 === 1) return [{ type: 'note', of: 'footnotes', id: part, isTyped: false }]
    return part === '' ? [] : [{ type: 'words', value: part, isRaised: false, ...look }]
  })
}

const callSign = new RegExp(`(${callSigns.source})`, 'u')

/** True for a block that is bold as a whole. */
export function isBoldText(text: string): boolean {
  return /^\*\*[^*]+\*\*$/.test(text)
}
