/** Three-way merge of a text: as its author wrote it, as a program reads what it builds, and as the edited file is read. */
import type { Document } from '../../document.ts'
import { findFrontMatter } from '../../text/front-matter.ts'
import { mergeAttachments } from './attachments.ts'
import { mergeFlow } from './flow.ts'
import { keyOf } from './looks.ts'
import { newLabels, pairNotes, readTargets, rename, type Renaming } from './names.ts'
import { mergeNotes } from './notes.ts'
import { applyEdits } from './words.ts'
import { endOf, lineEnd, mergeLine, startOf, type Sides, type Merging } from './writing.ts'

/** The text of the author with its document, and the two readings. */
export interface Texts extends Sides<Document> {
  readonly text: string
  /** The author's names of pictures, by those that each reading has made up. */
  readonly pictures: Pick<Sides<Renaming['pictures']>, 'before' | 'after'>
}

/** What became of an edited file. */
export interface MergedText {
  readonly text: string
  /** Places that were changed. */
  readonly edits: number
}

/** The author's text with what was edited; absent where that has no place in it. */
export function mergeDocument(texts: Texts): MergedText | undefined {
  const { ours, before, after } = withNames(texts)
  const writing: Merging = {
    text: texts.text,
    language: ours.facts.language,
    edits: [],
    missed: [],
    mergeFlow,
  }
  mergeTitle({ ours, before, after }, writing)
  const opening = ours.title.children.length > 0 ? lineEnd(texts.text, endOf(ours.title)) : bodyStart(texts.text)
  mergeFlow({ ours: ours.children, before: before.children, after: after.children }, opening, writing)
  mergeAttachments({ ours: ours.attachments, before: before.attachments, after: after.attachments }, writing)
  mergeNotes({ ours, before, after }, writing)
  const text = writing.missed.length > 0 ? undefined : applyEdits(texts.text, writing.edits)
  if (text === undefined) return undefined
  return { text: text === texts.text ? text : withOneEnd(text), edits: writing.edits.length }
}

/** Behind the front matter. */
function bodyStart(text: string): number {
  const matter = findFrontMatter(text)
  return matter === 'open' ? 0 : matter.bodyOffset
}

function withOneEnd(text: string): string {
  return text.replace(/\s+$/, '\n')
}

/** The readings with the author's names. */
function withNames({ ours, before, after, pictures }: Texts): Sides<Document> {
  const targets = readTargets(before, ours)
  const own = newLabels(before, pairNotes(before, ours), ours.notes.keys())
  const old = rename(before, { notes: own, targets, pictures: pictures.before })
  const labels = newLabels(after, pairNotes(after, old), [...ours.notes.keys(), ...old.notes.keys()])
  return { ours, before: old, after: rename(after, { notes: labels, targets, pictures: pictures.after }) }
}

function mergeTitle({ ours, before, after }: Sides<Document>, writing: Merging): void {
  if (keyOf(before.title.children) === keyOf(after.title.children)) return
  if (ours.title.children.length === 0) return void writing.missed.push('title')
  const start = startOf(ours.title)
  const sign = /^#[ \t]+/.exec(writing.text.slice(start, start + 40))?.[0].length ?? 0
  const line = { before: before.title.children, after: after.title.children, place: 'title' } as const
  mergeLine(writing, { start: start + sign, end: endOf(ours.title) }, line)
}
