/** What is already known of a new document, in the place of what its specimen says. */
import { findFrontMatter } from '../text/front-matter.ts'
import { writeMarkdown } from '../unparse/markdown.ts'

/** Facts and words that are given when a document begins. */
export interface Given {
  readonly symbol?: string
  readonly date?: string
  /** In the only language of the document. */
  readonly title?: string
}

/** States facts: where the specimen states them, or leaves them out in a comment. */
export function adaptFacts(yaml: string, { symbol, date }: Given): string {
  return Object.entries({ symbol, date }).reduce((text, [key, value]) => {
    if (value === undefined) return text
    const line = new RegExp(`^(?:# )?${key}: .*$`, 'm')
    return line.test(text) ? text.replace(line, () => `${key}: ${value}`) : `${text}\n${key}: ${value}\n`
  }, yaml)
}

/** Puts a title in the place of the one in a text. */
export function adaptTitle(text: string, { title }: Given): string {
  const matter = findFrontMatter(text)
  if (title === undefined || matter === 'open') return text
  const heading = writeMarkdown(
    [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title.trim().replace(/\s+/g, ' ') }] }],
    () => {},
  )
  const [before, body] = [text.slice(0, matter.bodyOffset), text.slice(matter.bodyOffset)]
  return before + body.replace(/^# .*$/m, () => heading.trimEnd())
}
