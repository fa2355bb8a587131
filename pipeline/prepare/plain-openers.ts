/** Tells paragraphs of resolutions whose first words are not in italics, as those of the others are. */
import { openers } from '../../templates/openers.ts'
import type { Finding } from '../diagnostics.ts'
import type { Block, Document, NumberedParagraph, Paragraph } from '../document.ts'
import { wordsOf } from '../document-lines.ts'
import { placeAt } from '../text/positions.ts'

type Paragraphed = Paragraph | NumberedParagraph

/** So many in italics show that the document has them; its annexes may be of another kind. */
const fewest = 2

/** What is to be told of the text of a resolution; other kinds have no such words. */
export function findPlainOpeners({ facts, children }: Document, path: string): readonly Finding[] {
  if (facts.kind !== 'resolution' && facts.kind !== 'draft-resolution') return []
  const paragraphs = children.filter(isOpened)
  const isUsual = paragraphs.filter((block) => beginOf(block)?.isItalic).length >= fewest
  const numbered = paragraphs.findIndex(({ type }) => type === 'numberedParagraph')
  return paragraphs.flatMap((block, index) => {
    const begin = beginOf(block)
    if (begin === undefined || begin.isItalic || block.position === undefined) return []
    const isPart =
      block.type === 'numberedParagraph'
        ? /^\p{L}/u.test(begin.words)
        : isPreamble(block, numbered < 0 || index < numbered)
    const found = openers[facts.language].exec(begin.words)?.[0]
    if (!isPart || (found === undefined && !isUsual)) return []
    return [['opener-plain', placeAt(path, block.position.start), found ?? firstWord(begin.words)]]
  })
}

function isOpened(block: Block): block is Paragraphed {
  return (block.type === 'paragraph' && !block.continued) || (block.type === 'numberedParagraph' && block.level === 1)
}

/** Paragraphs of a preamble go on to the next. */
function isPreamble({ children }: Paragraphed, isBefore: boolean): boolean {
  return isBefore && /[,،，]\s*$/u.test(wordsOf(children))
}

/** The first words; absent where a reference or a note begins the line. */
function beginOf({ children }: Paragraphed): { readonly words: string; readonly isItalic: boolean } | undefined {
  for (const inline of children) {
    if (inline.type !== 'text') return undefined
    const words = inline.value.replace(/^[\s\p{P}]+/u, '')
    if (words !== '') return { words, isItalic: inline.marks.includes('italic') }
  }
  return undefined
}

function firstWord(words: string): string {
  return /^[\p{L}\p{M}’'-]+/u.exec(words)?.[0].slice(0, 30) ?? words.slice(0, 30)
}
