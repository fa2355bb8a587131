/** A Word file to the files of a source: the one that travels in it, or one read from its text. */
import type { VFile } from 'vfile'
import { languages, type LanguageCode } from '../../templates/languages/index.ts'
import { report } from '../diagnostics.ts'
import type { Place } from '../document.ts'
import { composeNotes } from '../prepare/composed-notes.ts'
import { plainWords } from '../prepare/plain-words.ts'
import { readDocument } from './document.ts'
import { within } from './elements.ts'
import { findFacts, isOwnFact, languageOf } from './facts.ts'
import { writeFacts } from './facts-text.ts'
import { isSameLine } from './lines.ts'
import { splitOpening } from './opening.ts'
import { openPackage, packageLimits, type PackageLimits } from './package.ts'
import { isEmpty, plainText, readItems, storyOf, type Item, type Paragraph } from './paragraphs.ts'
import { NoteBook, PictureBook, Targets, type Doubt, type ReadContext } from './reading.ts'
import { PackageRefused } from './refused.ts'
import { writeSourceText } from './source-text.ts'
import { readEmbedded, type Embedded } from './embedded.ts'
import { readWordFile, type WordFile } from './word-file.ts'

/** The files of a source folder. */
export interface Imported {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly language: LanguageCode
  /** Where the text came from. */
  readonly from: 'source' | 'text'
}

export interface ImportSettings {
  /** Reads the text even where the source travels in the file. */
  readonly ignoresSource?: boolean
  readonly limits?: PackageLimits
}

/** Reads a Word file; absent after reporting on `file` why it is refused. */
export function importWord(bytes: Uint8Array, file: VFile, settings: ImportSettings = {}): Imported | undefined {
  const start: Place = { path: file.path, line: 1, column: 1 }
  try {
    const opened = readWordFile(openPackage(bytes, settings.limits ?? packageLimits))
    const embedded = settings.ignoresSource === true ? undefined : readEmbedded(opened)
    if (embedded?.isSame === false) report(file, 'import-edited', start)
    if (embedded?.isSame === true) return fromSource(embedded, opened)
    return readText(opened, file)
  } catch (fault) {
    if (!(fault instanceof PackageRefused)) throw fault
    report(
      file,
      'import-refused',
      start,
      file.path,
      fault.part === undefined ? fault.reason : `${fault.reason} (${fault.part})`,
    )
    return undefined
  }
}

const encoder = new TextEncoder()

/** The files as they were, and the pictures that they name. */
function fromSource({ files, language }: Embedded, opened: WordFile): Imported {
  const context = new PictureBook(opened)
  for (const { part, name } of picturesIn(opened)) context.nameOf(part, name)
  const texts = [...files].map(([name, text]) => [name, encoder.encode(text)] as const)
  return { files: new Map([...texts, ...context.files]), language, from: 'source' }
}

function picturesIn(opened: WordFile): readonly { readonly part: string; readonly name: string }[] {
  return allParagraphs(readItems(opened.body.children, storyOf(opened, 'document')), opened).flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.type === 'picture' ? [piece.picture] : [])),
  )
}

/** Every paragraph of a text, those of its tables among them. */
function allParagraphs(items: readonly Item[], opened: WordFile): readonly Paragraph[] {
  return items.flatMap((item): readonly Paragraph[] => {
    if (item.type === 'paragraph') return [item]
    const cells = [...within(item.element, 'w:tc')]
    return cells
      .flatMap((cell) => readItems(cell.children, storyOf(opened, 'document')))
      .flatMap((inner) => (inner.type === 'paragraph' ? [inner] : []))
  })
}

// -------------------------------------------------------------------- text

function readText(opened: WordFile, file: VFile): Imported {
  const items = readItems(opened.body.children, storyOf(opened, 'document'))
  const paragraphs = allParagraphs(items, opened)
  const code = languageOf(opened, paragraphs.map(({ pieces }) => plainText(pieces)).join(' '))
  const opening = splitOpening(items, opened)
  const found = findFacts(opened, opening.block, opening.titles, code)
  const notes = composedNotes(opened, opening.block, found.facts, code)
  const context: ReadContext = {
    file: opened,
    isOurs: found.isOurs,
    facts: found.facts,
    language: languages[code],
    code,
    notes: new NoteBook(notes.composed),
    targets: new Targets(wantedTargets(paragraphs)),
    pictures: new PictureBook(opened),
    doubts: new Map(),
  }
  const { document, titles } = readDocument(opening, context)
  const written = {
    ...found.written,
    ...notes.written,
    ...(titles.by === undefined ? {} : { by: titles.by }),
    ...(titles.subtitle === undefined ? {} : { subtitle: titles.subtitle }),
    ...(context.notes.called.some(({ of }) => of === 'endnotes') && found.written['notes'] === undefined
      ? { notes: 'end' }
      : {}),
  }
  const entries = Object.entries(written)
  const own = writeFacts(Object.fromEntries(entries.filter(([key]) => isOwnFact(key))))
  const shared = writeFacts(Object.fromEntries(entries.filter(([key]) => !isOwnFact(key))))
  const { text, lines } = writeSourceText(document, own === '' ? '' : `---\n${own}---\n\n`)
  const name = `${code}.md`
  for (const [node, doubts] of context.doubts)
    for (const one of doubts) tell(file, one, { path: name, line: (node && lines.get(node)) ?? 1, column: 1 })
  for (const line of found.unread) report(file, 'import-line', { path: 'document.yaml', line: 1, column: 1 }, line)
  for (const key of found.changed) report(file, 'import-changed', { path: 'document.yaml', line: 1, column: 1 }, key)
  const files = new Map([
    ['document.yaml', encoder.encode(shared)],
    [name, encoder.encode(text)],
    ...context.pictures.files,
  ])
  return { files, language: code, from: 'text' }
}

function tell(file: VFile, one: Doubt, place: Place): void {
  if (one.code === 'import-lost') report(file, one.code, place, ...one.details)
  else if (one.code === 'import-number') report(file, one.code, place, ...one.details)
  else report(file, one.code, place, ...one.details)
}

/** Bookmarks that the text refers to; the letters of notes are none. */
function wantedTargets(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const wanted = new Set<string>()
  for (const { pieces, contents } of paragraphs) {
    if (contents !== undefined) continue
    for (const piece of pieces) {
      if (piece.type === 'reference' && piece.to === 'number') wanted.add(piece.name)
      if (piece.type === 'words' && piece.anchor !== undefined && !piece.isRaised) wanted.add(piece.anchor)
    }
  }
  return wanted
}

interface ComposedNotes {
  /** Notes that are composed from facts, by where they stand. */
  readonly composed: ReadonlySet<string>
  readonly written: Readonly<Record<string, string>>
}

/** Notes on the agenda line, on the sponsors and on the title are facts. */
function composedNotes(
  opened: WordFile,
  block: readonly Paragraph[],
  facts: ReadContext['facts'],
  code: LanguageCode,
): ComposedNotes {
  const known = composeNotes(facts, languages[code]).notes.map(({ children }) =>
    children.map((child) => ('content' in child ? plainWords(child.content) : '')).join(' '),
  )
  const composed = new Set<string>()
  const written: Record<string, string> = {}
  for (const of of ['footnotes', 'endnotes'] as const)
    for (const [id, element] of opened[of]) {
      const words = noteWords(readItems(element.children, storyOf(opened, of)))
      if (known.some((each) => isSameLine(each, words))) composed.add(`${of} ${id}`)
      else if (
        block.some(
          ({ pieces, role }) =>
            role === 'agendaItem' &&
            pieces.some((piece) => piece.type === 'note' && piece.of === of && piece.id === id),
        )
      ) {
        composed.add(`${of} ${id}`)
        written['agenda-note'] = words
      }
    }
  return { composed, written }
}

function noteWords(items: readonly Item[]): string {
  return items
    .flatMap((item) => (item.type === 'paragraph' && !isEmpty(item) ? [plainText(item.pieces)] : []))
    .join(' ')
    .replace(/^[\s*]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
