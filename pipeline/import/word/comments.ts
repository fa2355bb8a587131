/** Comments of reviewers: who made them, and when, and what they say. */
import type { XmlElement } from '../../xml/read.ts'
import { childrenNamed, within } from './elements.ts'
import type { WordComment } from './word-document.ts'

/** Words of a comment that are told; the file has the others. */
const mostSigns = 500

/** The comments of a file by their ids. */
export function readComments(part: XmlElement | undefined): ReadonlyMap<string, WordComment> {
  return new Map(
    childrenNamed(part, 'w:comment').map((comment) => [comment.attributes['w:id'] ?? '', readComment(comment)]),
  )
}

function readComment(comment: XmlElement): WordComment {
  const { attributes } = comment
  const paragraphs = [...within(comment, 'w:p')].map((paragraph) =>
    [...within(paragraph, 'w:t')].map(({ text }) => text).join(''),
  )
  const text = paragraphs.join(' ').trim().replace(/\s+/g, ' ')
  const day = /^\d{4}-\d{2}-\d{2}/.exec(attributes['w:date'] ?? '')?.[0]
  const author = (attributes['w:initials'] ?? '').trim() || (attributes['w:author'] ?? '').trim() || 'somebody'
  return {
    type: 'comment',
    who: day === undefined ? author : `${author}, ${day}`,
    text: text.length > mostSigns ? `${text.slice(0, mostSigns)}…` : text,
  }
}
