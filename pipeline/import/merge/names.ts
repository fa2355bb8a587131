/** The names of an author – of notes, of what is referred to, of pictures – for those that a reading has made up. */
import type { Block, Document, Note } from '../../document.ts'
import { allLinesOf, type InlineLine } from '../../document-lines.ts'
import { UniqueNames } from '../names.ts'
import { align, type Looks } from './align.ts'
import { countWords, lettersBefore, lettersOf, likenessOf, linesOf, type CountedWords } from './looks.ts'

/** What names become others. */
export interface Renaming {
  readonly notes: ReadonlyMap<string, string>
  readonly targets: ReadonlyMap<string, string>
  readonly pictures: ReadonlyMap<string, string>
}

/** A document with other names; the places stay. */
export function rename(document: Document, names: Renaming): Document {
  const notes = [...document.notes.values()].map((note) => renameIn(note, names))
  return {
    ...document,
    title: renameIn(document.title, names),
    children: renameIn(document.children, names),
    attachments: renameIn(document.attachments, names),
    notes: new Map(notes.map((note) => [note.label, note])),
  }
}

/** A copy of plain nodes: of each only a name is another, so its type stays. */
function renameIn<Value>(value: Value, names: Renaming): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => renameIn(each, names)) as Value
  if (typeof value !== 'object' || value === null || !('type' in value)) return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renameIn<unknown>(each, names)]))
  return { ...copy, ...namesOf(new Map(Object.entries(value)), names) } as Value
}

function namesOf(node: ReadonlyMap<string, unknown>, { notes, targets, pictures }: Renaming): object {
  const from = (map: ReadonlyMap<string, string>, key: string): object => {
    const name = node.get(key)
    return typeof name === 'string' && map.has(name) ? { [key]: map.get(name) } : {}
  }
  if (node.get('type') === 'note' || node.get('type') === 'noteReference') return from(notes, 'label')
  if (node.get('type') === 'crossReference') return from(targets, 'target')
  return { ...from(targets, 'id'), ...(node.get('type') === 'figure' ? from(pictures, 'source') : {}) }
}

// ----------------------------------------------------------------- targets

/** The author's names of what the text refers to, by those that a reading has made of bookmarks: both refer in the same order. */
export function readTargets(before: Document, ours: Document): ReadonlyMap<string, string> {
  const [made, own] = [storiesOf(before), storiesOf(ours)].map((stories) => stories.map(referredIn))
  const pairs = (made ?? []).flatMap((names, story) => {
    const others = own?.[story] ?? []
    return names.length === others.length ? names.map((name, index) => [name, others[index] ?? name] as const) : []
  })
  return new Map(pairs)
}

/** The lines of title, text, attachments and notes. */
function storiesOf(document: Document): readonly (readonly InlineLine[])[] {
  const stories = [document, ...document.attachments, ...firstCalls(document).map(({ note }) => note)]
  return [[document.title.children], ...stories.map(({ children }) => children.flatMap(linesOf))]
}

function referredIn(lines: readonly InlineLine[]): readonly string[] {
  return lines.flat().flatMap((inline) => (inline.type === 'crossReference' ? [inline.target] : []))
}

// ------------------------------------------------------------------- notes

/** A note where it is called first. */
export interface FirstCall {
  readonly label: string
  readonly note: Note
  /** Letters before the call. */
  readonly before: string
  /** The place in the text of the table or box that it is called in: such notes stand with it. */
  readonly inside: number | undefined
}

/** The notes of a document in the order of their calls. */
export function firstCalls({ title, children, attachments, notes }: Document): readonly FirstCall[] {
  const blocks = [...children, ...attachments.flatMap((attachment) => attachment.children)]
  const lines = [
    ...[title.children, ...attachments.map(({ heading }) => heading)].map((line) => ({ line, inside: undefined })),
    ...blocks.flatMap((block, inside) =>
      allLinesOf(block).map((line) => ({ line, inside: hasOwnNotes(block) ? inside : undefined })),
    ),
  ]
  const seen = new Set<string>()
  return lines.flatMap(({ line, inside }) => {
    const before = lettersBefore(line, (inline) => lettersOf([[inline]]))
    return line.flatMap((inline, index) => {
      const note = inline.type === 'noteReference' && !seen.has(inline.label) ? notes.get(inline.label) : undefined
      if (note === undefined) return []
      seen.add(note.label)
      return [{ label: note.label, note, before: before[index] ?? '', inside }]
    })
  })
}

function hasOwnNotes(block: Block): boolean {
  return block.type === 'box' || (block.type === 'table' && block.isTimetable !== true)
}

/** The words of a note. */
export function wordsOfNote({ children }: Note): string {
  return lettersOf(children.flatMap(allLinesOf))
}

const looks: Looks<FirstCall, CountedWords & Pick<Note, 'series'>> = {
  keys: [
    ({ before, note }) => `${note.series} ${before} ${wordsOfNote(note)}`,
    ({ note }) => `${note.series} ${wordsOfNote(note)}`,
    ({ before, note }) => `${note.series} ${before}`,
  ],
  find: ({ note }) => ({ ...countWords(wordsOfNote(note)), series: note.series }),
  like: (a, b) => (a.series === b.series ? Math.max(0.3, likenessOf(a, b)) : 0),
}

/** The notes of two readings that are one: the label of the second, by that of the first. */
export function pairNotes(from: Document, to: Document): ReadonlyMap<string, string> {
  const [a, b] = [firstCalls(from), firstCalls(to)]
  return new Map(
    align(a, b, looks).flatMap(([x, y]) => {
      const [one, other] = [a[x], b[y]]
      return one === undefined || other === undefined ? [] : [[one.label, other.label] as const]
    }),
  )
}

/** Labels for notes that are new: those that no other has. */
export function newLabels(
  document: Document,
  known: ReadonlyMap<string, string>,
  taken: Iterable<string>,
): ReadonlyMap<string, string> {
  const free = new FreeLabels(taken)
  const labels = new Map(known)
  for (const { label, note } of firstCalls(document)) if (!labels.has(label)) labels.set(label, free.take(label, note))
  return labels
}

/** Labels that are given once. */
class FreeLabels {
  private readonly names = new UniqueNames()
  private highest = 0

  constructor(taken: Iterable<string>) {
    for (const label of new Set(taken)) this.keep(this.names.take(label, (copy) => `${label}${copy}`))
  }

  take(wish: string, { series }: Pick<Note, 'series'>): string {
    const next = (copy: number): string => (isNumber(wish) ? String(this.highest + copy - 1) : `${wish}${copy}`)
    return this.keep(this.names.take(wish, series === 'asterisk' ? (copy) => '*'.repeat(copy - 1) : next))
  }

  private keep(label: string): string {
    if (isNumber(label)) this.highest = Math.max(this.highest, Number(label))
    return label
  }
}

function isNumber(label: string): boolean {
  return /^\d{1,9}$/.test(label)
}
