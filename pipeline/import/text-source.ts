/** The text of a Word file to the files of a source, with what is not sure about them. */
import type { VFile } from 'vfile'
import { languages } from '../../templates/languages/index.ts'
import { report } from '../diagnostics.ts'
import type { Place } from '../text/positions.ts'
import { isLanguageFact } from '../facts/definitions.ts'
import type { WrittenFactList } from '../facts/written.ts'
import { findComposedNotes } from './composed-notes.ts'
import { readDocument } from './document.ts'
import { findFacts, languageOf, type FoundFacts } from './facts.ts'
import { writeFacts } from './facts-text.ts'
import { isOurFile } from './ours.ts'
import { recognise } from './strangers.ts'
import { typeNumbers } from './strangers-numbers.ts'
import { splitOpening } from './opening.ts'
import { NoteBook, PictureBook, Targets, type Doubt, type ReadContext } from './reading.ts'
import type { Imported } from './imported.ts'
import { writeSourceText } from './source-text.ts'
import { paragraphsIn, plainText } from './word/plain-text.ts'
import type { Paragraph, WordDocument } from './word/word-document.ts'

const encoder = new TextEncoder()

/** Reads the text. */
export function readTextSource(opened: WordDocument, file: VFile): Imported {
  const word = isOurFile(opened) ? opened : typeNumbers(opened)
  const paragraphs = paragraphsIn(word.body)
  const code = languageOf(opened, paragraphs.map(({ pieces }) => plainText(pieces)).join(' '))
  const items = isOurFile(opened) ? word.body : recognise(word.body, languages[code])
  const opening = splitOpening(items)
  const found = findFacts(opened, opening, code)
  const notes = findComposedNotes(word, opening.block, found.facts)
  const context: ReadContext = {
    wordNotes: word.notes,
    isOurs: found.isOurs,
    facts: found.facts,
    language: languages[code],
    notes: new NoteBook(notes.composed),
    targets: new Targets(found.isOurs ? wantedTargets(paragraphs) : new Set()),
    pictures: new PictureBook(),
    doubts: new Map(),
  }
  const { document, titles } = readDocument(opening, context)
  const hasEndnotes = context.notes.called.some(({ of, series }) => of === 'endnotes' && series === 'numbered')
  const written: WrittenFactList = {
    ...(hasEndnotes ? { notes: 'end' } : {}),
    ...found.written,
    ...notes.written,
    ...titles.written,
  }
  const own = writeFacts(pick(written, isLanguageFact))
  const { text, lines } = writeSourceText(document, own === '' ? '' : `---\n${own}---\n\n`)
  const name = `${code}.md`
  for (const [node, doubts] of context.doubts)
    tellAll(doubts, file, { path: name, line: (node && lines.get(node)) ?? 1, column: 1 })
  tellFacts(found, file)
  const texts = { 'document.yaml': writeFacts(pick(written, (key) => !isLanguageFact(key))), [name]: text }
  const files = Object.entries(texts).map(([path, words]) => [path, encoder.encode(words)] as const)
  return { files: new Map([...files, ...context.pictures.files]), language: code, from: 'text' }
}

function pick(facts: WrittenFactList, isWanted: (key: string) => boolean): WrittenFactList {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => isWanted(key)))
}

/** In our files: bookmarks that the text refers to; the letters of notes are none, nor are the lines of contents. */
function wantedTargets(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const pieces = paragraphs.flatMap((paragraph) => (paragraph.contents === undefined ? paragraph.pieces : []))
  return new Set(
    pieces.flatMap((piece) => {
      if (piece.type === 'reference' && piece.to === 'number') return [piece.name]
      return piece.type === 'words' && piece.anchor !== undefined && !piece.isRaised ? [piece.anchor] : []
    }),
  )
}

function tellAll(doubts: readonly Doubt[], file: VFile, place: Place): void {
  for (const one of doubts) {
    if (one.code === 'import-lost') report(file, one.code, place, ...one.details)
    else report(file, one.code, place, ...one.details)
  }
}

function tellFacts({ unread, changed }: FoundFacts, file: VFile): void {
  const place: Place = { path: 'document.yaml', line: 1, column: 1 }
  for (const line of unread) report(file, 'import-line', place, line)
  for (const key of changed) report(file, 'import-changed', place, key)
}
