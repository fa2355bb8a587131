/** Lines that begin with a label which is told as unread: once it is mended, it counts. */
import { patterns } from './patterns.ts'

/** Where such a line stands, and whether its label has a figure or a letter. */
export interface UnreadLabel {
  readonly line: number
  readonly isFigure: boolean
}

const labelled = patterns.filter(
  ({ code, what }) => code === 'likely-list' && /numbered paragraph|item of a list/.test(what),
)

/** All of them in the Markdown of a text, in their order. */
export function unreadLabels(source: string): readonly UnreadLabel[] {
  return source.split('\n').flatMap((typed, index) => {
    const words = typed.trimStart()
    const isUnread =
      /^[^\p{L}]|^\p{L}{1,3}[^\p{L}]/u.test(words) && labelled.some(({ found }) => words.search(found) === 0)
    return isUnread ? [{ line: index + 1, isFigure: /^\(?[\p{Nd}\p{No}]/u.test(words) }] : []
  })
}
