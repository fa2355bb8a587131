/** How long a text is: words between spaces, as word processors count them – title, headings, text, tables, notes –, without what is composed. */
import { thousands } from '../../templates/site-words/counts.ts'
import type { InlineLine } from '../document-lines.ts'
import type { CheckedText, RuleFinding } from './rule.ts'

interface WordCount {
  readonly text: number
  /** In annexes, appendices and enclosures. */
  readonly attached: number
}

function countWords({ lines }: Pick<CheckedText, 'lines'>): WordCount {
  const count = { text: 0, attached: 0 }
  for (const { inlines, attachment } of lines)
    count[attachment === undefined || attachment.kind === 'part' ? 'text' : 'attached'] += wordsIn(inlines)
  return count
}

function wordsIn(inlines: InlineLine): number {
  const words = inlines.map((inline) =>
    inline.type === 'text' ? inline.value : inline.type === 'lineBreak' ? ' ' : '',
  )
  return words.join('').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
}

/** Limits are of the text that was submitted; what it comes to in another language is no fault of the author, and Chinese has no spaces to count by. */
function isSubmitted({ document: { facts } }: Pick<CheckedText, 'document'>): boolean {
  const { original, language } = facts
  return language !== 'zh' && (original.length === 0 || original[0] === language)
}

/** Tells a text that is longer than its limit and has no waiver, at its title. */
export function findLength(text: CheckedText, limit: number | undefined): readonly RuleFinding[] {
  if (limit === undefined || text.settings.waiver !== undefined || !isSubmitted(text)) return []
  const { text: words, attached } = countWords(text)
  const [title] = text.lines
  if (words <= limit || title === undefined) return []
  return [
    {
      at: title.offsetOf(0),
      details: [thousands(words, ','), thousands(limit, ','), attached === 0 ? '' : thousands(attached, ',')],
    },
  ]
}

export function tellLength(words = '', limit = '', attached = ''): string {
  const apart = attached === '' ? '' : ` without its annexes, which have ${attached}`
  return `The text has ${words} words${apart}; there are ${limit} at the most.`
}

/** A text of so many words, for examples. */
export function longText(words: number): string {
  const lines = Array.from({ length: words / 10 }, () => 'The Committee met again and took note of the report.')
  return lines.join('\n\n')
}
