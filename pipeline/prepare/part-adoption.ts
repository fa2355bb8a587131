/**
 * Who adopted each of several texts under one number, and when. Official files have one line for all of them, with one day (11 of 11 in
 * English): only where their days differ does each have its own, under its letter. No official file was at hand that does so.
 */
import type { Attachment, Document } from '../document.ts'
import type { Line, PublishedSubtitle } from '../publication.ts'
import { composeLine } from './composed-lines.ts'
import type { Composing } from './composing.ts'

/** Whether the texts of a document were adopted on several days. */
export function haveOwnDays({ attachments, facts }: Pick<Document, 'attachments' | 'facts'>): boolean {
  const days = attachments.flatMap(({ kind, adopted = facts.adopted }) => (kind === 'part' ? [adopted] : []))
  return new Set(days).size > 1
}

/** The line under the letter of a text; none where the kind has no line of adoption. */
export function composePartAdoption({ kind, adopted }: Attachment, composing: Composing): readonly PublishedSubtitle[] {
  if (kind !== 'part' || !composing.kind.over.some(({ line }) => line === 'adoption')) return []
  const content = composeLine('adoption', { ...composing, facts: factsOf(composing, adopted) })
  if (content === undefined) return []
  return [{ type: 'subtitle', style: 'proponent', spaceBefore: 0, startsPage: false, content: onOneLine(content) }]
}

/** A text alone: its number names no others. */
function factsOf({ facts: { number: _number, ...facts } }: Composing, adopted = facts.adopted): Composing['facts'] {
  return { ...facts, ...(adopted === undefined ? {} : { adopted }) }
}

function onOneLine(line: Line): Line {
  return line.map((inline) => (inline.type === 'lineBreak' ? { type: 'text', value: ' ', marks: [] } : inline))
}
