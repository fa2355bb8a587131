/** Remarks and lettered notes that stand under a table, or at the foot of a box. */
import type { TextBlock } from '../document.ts'
import type { Flow } from './flow.ts'
import { toInlines } from './inlines.ts'
import { openParagraph } from './labels.ts'
import type { Paragraph } from './paragraphs.ts'

const letter = /^[a-z]{1,2}$/

/** Remarks under a table: what is more is no remark. */
const mostRemarks = 100

/** Reads a paragraph in small print; false where it belongs to no table. */
export function readUnderTable(paragraph: Paragraph, flow: Flow): boolean {
  if (paragraph.role !== 'tableText' && paragraph.role !== 'footnote') return false
  return readLettered(paragraph, flow) || readMoreOfNote(paragraph, flow) || readRemark(paragraph, flow)
}

function blockOf(paragraph: Paragraph, { context }: Flow): TextBlock {
  return { type: 'paragraph', continued: false, children: toInlines(openParagraph(paragraph.pieces).pieces, context) }
}

/** The note of a letter: in our files its bookmark names it, in others the table over it. */
function readLettered(paragraph: Paragraph, flow: Flow): boolean {
  const { context, place, lettering } = flow
  const { label } = openParagraph(paragraph.pieces)
  if (label === undefined || !letter.test(label)) return false
  const table = (place.lettering ?? lettering)?.key
  const key = context.isOurs ? paragraph.bookmarks[0] : table === undefined ? undefined : `${table} ${label}`
  if (key === undefined) return false
  flow.isInNote = true
  flow.letteredNotes.push({ name: context.notes.lettered(key, label), children: [blockOf(paragraph, flow)] })
  return true
}

/** A note of two paragraphs: the second has neither letter nor tab. */
function readMoreOfNote(paragraph: Paragraph, flow: Flow): boolean {
  const note = flow.letteredNotes.at(-1)
  if (note === undefined || !flow.isInNote || openParagraph(paragraph.pieces).tabs > 0) return false
  note.children.push(blockOf(paragraph, flow))
  return true
}

function readRemark(paragraph: Paragraph, flow: Flow): boolean {
  const { last, context } = flow
  if (last?.type !== 'table' || last.notes.length >= mostRemarks) return false
  const children = toInlines(openParagraph(paragraph.pieces).pieces, context, flow.lettering)
  flow.replaceLast({ ...last, notes: [...last.notes, { type: 'paragraph', continued: false, children }] })
  return true
}
