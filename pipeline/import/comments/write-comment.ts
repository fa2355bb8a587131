/** Comments of reviewers as comments of a source: no build prints them. */
import type { WordComment } from '../word/word-document.ts'
import { oneLine } from '../word/changes.ts'

/** A comment with who made it and when, what it is about, and what it says; never one that silences a message. */
export function writeComment({ who, text, about, isResolved, replyTo }: WordComment): string {
  const kind = replyTo === undefined ? (isResolved ? 'Resolved comment' : 'Comment') : 'Reply'
  const to = replyTo === undefined ? '' : ` to ${replyTo}`
  const words = replyTo !== undefined || about === '' ? '' : `, on “${oneLine(about)}”`
  return `<!-- ${withoutSigns(`${kind} by ${who}${to}${words}: ${text}`)} -->`
}

/** HTML ends a comment at two hyphens and a sign, and Markdown may at two hyphens. */
function withoutSigns(text: string): string {
  return text.replace(/-(?=-)/g, '- ').trim()
}
