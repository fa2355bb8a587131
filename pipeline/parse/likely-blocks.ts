/**
 * Paragraphs that were likely meant as something else, by their form: lines that Word set one below the other, which Markdown joins (CommonMark
 * 0.31.2, 6.8), and a heading that is only bold. Errs by silence: lines as long as a text editor breaks them, or ended with a mark, are a
 * paragraph's; so is bold text with a mark at its end, with nothing behind it, or with a comment beside it.
 */
import type { Nodes, Paragraph } from 'mdast'
import { reportAt, sourceOf, startOf, type ParseContext } from './context.ts'

/** Longest line that no editor breaks by itself, and fewest lines of which something is said. */
const short = 50
const few = 3

/** Reports lines that are printed as one; `words` is the source of the paragraph without its markup. */
export function reportJoinedLines(node: Paragraph, words: string, context: ParseContext): void {
  const lines = words.split('\n').map((line) => line.trim())
  if (lines.length < few || !lines.every(isShort)) return
  if (!lines.slice(0, -1).every((line) => /[\p{L}\p{N})\]\uFFFC]$/u.test(line))) return
  if (!lines.slice(1).every((line) => /^[\p{Lu}\p{Lo}\p{N}(\uFFFC]/u.test(line))) return
  const found = sourceOf(context, node).split('\n').slice(0, 2).join(' ').replace(/\s+/g, ' ')
  const cure = 'End each line but the last with `\\`, or put a blank line between them.'
  reportAt(context, startOf(node), 'likely-lines', found, 'lines that stand one below the other', cure)
}

function isShort(line: string): boolean {
  // Ideographs are as wide as two letters.
  const wide = line.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/gu)?.length ?? 0
  return line !== '' && line.length + wide <= short
}

const longestHeading = 120

/** Reports a paragraph that is bold and nothing else, and stands over others as a heading does. */
export function reportBoldHeading(node: Paragraph, next: Nodes | undefined, context: ParseContext): void {
  const [bold, ...others] = node.children
  if (bold?.type !== 'strong' || others.length > 0 || !isText(next)) return
  const words = sourceOf(context, bold)
  if (words.length > longestHeading || /[.,;:!?。，；：！？؟،؛…]\W*$/u.test(words.replaceAll(/[*_]/g, ''))) return
  const cure =
    'Write `## Heading`, or as many signs as its level asks for; a comment behind it, `<!-- no heading -->`, keeps it a paragraph.'
  reportAt(context, startOf(node), 'likely-bold-heading', words, 'a heading', cure)
}

function isText(node: Nodes | undefined): boolean {
  return node?.type === 'paragraph' || node?.type === 'list' || node?.type === 'table' || node?.type === 'blockquote'
}
