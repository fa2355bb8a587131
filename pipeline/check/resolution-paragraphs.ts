/** The paragraphs of resolutions as their rules look at them: which part each is of, the words that it begins with, and what follows. */
import { openerForms } from '../../templates/opener-forms.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Block, Document, Inline } from '../document.ts'
import type { CheckedLine } from './checked-line.ts'
import type { CheckedText } from './rule.ts'

/** An opener is in italics; a paragraph of the text of a resolution without one is none of its parts. */
export interface ResolutionParagraph {
  readonly part: 'preamble' | 'operative'
  readonly line: CheckedLine
  readonly opener: string
  /** What it follows: a paragraph of the list, the beginning or a heading, or something that is none of both. */
  readonly follows: 'paragraph' | 'heading' | 'other'
  /** The block behind it, sub-paragraphs and quotations among them. */
  readonly next: Block | undefined
}

/** What the text of a resolution is made of: one text, or several under one number, each with its blocks. */
export function resolutionTexts({ children, attachments, facts }: Document): readonly (readonly Block[])[] {
  if (facts.kind !== 'resolution' && facts.kind !== 'draft-resolution') return []
  const parts = attachments.filter(({ kind }) => kind === 'part').map((part) => part.children)
  return [children, ...parts].map((blocks) => blocks.filter(isText)).filter((blocks) => blocks.length > 0)
}

/** What is of no sentence, and stands between or behind the paragraphs. */
function isText({ type }: Block): boolean {
  return type !== 'pageBreak' && type !== 'endLines' && type !== 'signature' && type !== 'vote' && type !== 'keys'
}

/** Whether a block belongs to the paragraph before it: the items under it, quotations, tables, and what goes on behind them. */
export function isLeadingOn(next: Block | undefined, before?: Block): boolean {
  if (next === undefined || next.type === 'heading') return false
  if (next.type === 'paragraph') return next.continued
  if (next.type === 'bullet') return before?.type !== 'bullet' || next.level > before.level
  return next.type !== 'numberedParagraph' || next.level > (before?.type === 'numberedParagraph' ? before.level : 1)
}

/** Whether a block is words of the text. */
export function isPart({ type }: Block): boolean {
  return type === 'paragraph' || type === 'numberedParagraph' || type === 'bullet' || type === 'quote'
}

/** The paragraphs of the texts of a resolution that begin with an opener, in order. */
export function resolutionParagraphs(text: CheckedText): readonly ResolutionParagraph[] {
  const lines = new Map(text.lines.map((line) => [line.block, line] as const))
  return resolutionTexts(text.document).flatMap((blocks) => {
    const first = blocks.findIndex((block) => block.type === 'numberedParagraph' && block.level === 1)
    let follows: ResolutionParagraph['follows'] = 'heading'
    return blocks.flatMap((block, index) => {
      const line = lines.get(block)
      if (block.type === 'heading') follows = 'heading'
      if (line === undefined || !isParagraph(block)) return []
      const opener = openerOf(line.inlines)
      const part = partOf(block, opener, { isBeforeNumbers: index < first, code: text.language.code })
      const isOpened = opener !== '' && part !== undefined
      const found: readonly ResolutionParagraph[] = isOpened
        ? [{ part, line, opener, follows, next: blocks[index + 1] }]
        : []
      follows = isOpened ? 'paragraph' : 'other'
      return found
    })
  })
}

function isParagraph(block: Block): boolean {
  return (block.type === 'paragraph' && !block.continued) || (block.type === 'numberedParagraph' && block.level === 1)
}

/** The words in italics that a line begins with. */
function openerOf(inlines: readonly Inline[]): string {
  const end = inlines.findIndex((inline) => inline.type !== 'text' || !inline.marks.includes('italic'))
  const italic = end < 0 ? inlines : inlines.slice(0, end)
  return italic
    .map((inline) => (inline.type === 'text' ? inline.value : ''))
    .join('')
    .replace(/[\s\p{P}]+$/u, '')
    .trim()
}

interface Around {
  readonly isBeforeNumbers: boolean
  readonly code: LanguageCode
}

/** Behind the first number, and where there is none, words that are known say which part it is. */
function partOf(
  block: Block,
  opener: string,
  { isBeforeNumbers, code }: Around,
): ResolutionParagraph['part'] | undefined {
  if (block.type === 'numberedParagraph') return 'operative'
  return isBeforeNumbers || formOf(opener, code) === 'preambular' ? 'preamble' : undefined
}

/** The first verb of an opener in small letters: without what stands before it, and without the marks that Arabic letters may have. */
export function verbOf(opener: string, code: LanguageCode): string {
  const { adverb, operative } = openerForms[code]
  let words = opener
    .toLowerCase()
    .replace(/[\u064B-\u0652]/gu, '')
    .replace(/\s/gu, ' ')
    .replaceAll("'", '’')
  for (let before = ''; before !== words;) [before, words] = [words, words.replace(adverb, '')]
  const verb = /^(?:se )?(\p{L}[\p{L}\p{M}’-]*)/u.exec(words)?.[1] ?? ''
  // “تحثها أيضا”: whom it is said to is a part of the word.
  const bare = code === 'ar' ? verb.replace(/(?:هما|ها|هم|هن|ه)$/u, '') : verb
  return operative.has(bare) ? bare : verb
}

/** Which part the form of its verb is of; absent where the verb is not known. */
export function formOf(opener: string, code: LanguageCode): 'preambular' | 'operative' | undefined {
  const { operative, preambular } = openerForms[code]
  // “وإذ تشير” has the verb of “تشير”.
  if (code === 'ar' && preambular.test(opener)) return 'preambular'
  const verb = verbOf(opener, code)
  if (operative.has(verb)) return 'operative'
  return preambular.test(verb) ? 'preambular' : undefined
}
