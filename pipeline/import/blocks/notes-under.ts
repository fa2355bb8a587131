/** Remarks and lettered notes that stand under a table, or at the foot of a box. */
import type { TextBlock } from '../../document.ts'
import type { Flow } from './flow.ts'
import { toInlines } from './inlines.ts'
import { isNoteLetter, openParagraph, trimStart, withoutTabs } from './labels.ts'
import { isEmpty } from '../word/plain-text.ts'
import type { Item, WordParagraph, WordPiece } from '../word/word-document.ts'

/** Remarks under a table: what is more is no remark. */
const mostRemarks = 100

/** A lettered note: its letter, and what stands behind it. */
export interface OpenedNote {
  readonly label: string
  readonly pieces: readonly WordPiece[]
}

/** A note with its letter: a tab stands behind it, or it is raised. */
export function openNote({ pieces }: WordParagraph): OpenedNote | undefined {
  const { label, pieces: behind } = openParagraph(pieces)
  if (label !== undefined) return isNoteLetter(label) ? { label, pieces: behind } : undefined
  const [first, ...rest] = withoutTabs(pieces)
  const raised = first?.type === 'words' && first.isRaised ? first.value.trim() : ''
  return isNoteLetter(raised) ? { label: raised, pieces: trimStart(rest) } : undefined
}

/** True for small print. */
export function isSmall({ role }: WordParagraph): boolean {
  return role === 'tableText' || role === 'footnote'
}

/** The letters of the notes that stand among some items, from one on. */
export function lettersIn(items: readonly Item[], from = 0): ReadonlySet<string> {
  const letters = new Set<string>()
  for (let at = from; at < items.length; at += 1) {
    const item = items[at]
    if (item === undefined || item.type === 'table') break
    const note = openNote(item)
    if (note !== undefined) letters.add(note.label)
    else if (!isSmall(item) && !isEmpty(item)) break
  }
  return letters
}

/** Reads a paragraph in small print: a note goes on, or it is a remark on the table over it. */
export function readSmallPrint(paragraph: WordParagraph, flow: Flow): boolean {
  return isSmall(paragraph) && (readMoreOfNote(paragraph, flow) || readRemark(paragraph, flow))
}

function blockOf(pieces: readonly WordPiece[], { context }: Flow): TextBlock {
  return { type: 'paragraph', continued: false, children: toInlines(pieces, context) }
}

interface Named {
  readonly name: string
  readonly note: OpenedNote
}

/** Adds the note of a letter by the author's name for it. */
export function addLettered({ name, note }: Named, paragraph: WordParagraph, flow: Flow): void {
  flow.isInNote = true
  flow.letteredNotes.push({ name, children: [blockOf(note.pieces, flow)] })
  flow.lose(flow.last, paragraph.losses)
}

/** A note of two paragraphs: the second has neither letter nor tab. */
function readMoreOfNote(paragraph: WordParagraph, flow: Flow): boolean {
  const note = flow.letteredNotes.at(-1)
  if (note === undefined || !flow.isInNote || openParagraph(paragraph.pieces).tabs > 0) return false
  note.children.push(blockOf(withoutTabs(paragraph.pieces), flow))
  return true
}

function readRemark(paragraph: WordParagraph, flow: Flow): boolean {
  const { last, context } = flow
  if (last?.type !== 'table' || last.notes.length >= mostRemarks) return false
  const children = toInlines(withoutTabs(paragraph.pieces), context, flow.lettering)
  flow.replaceLast({ ...last, notes: [...last.notes, { type: 'paragraph', continued: false, children }] })
  flow.lose(flow.last, paragraph.losses)
  return true
}
