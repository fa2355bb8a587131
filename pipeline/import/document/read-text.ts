/** A Word file whose opening and facts are known to a document, with what is not sure about it. */
import { languages } from '../../../templates/languages/index.ts'
import type { Document } from '../../document.ts'
import type { WrittenFactList } from '../../facts/written.ts'
import { findComposedNotes } from '../facts/composed-notes.ts'
import { readDocument } from './document.ts'
import type { FoundFacts } from '../facts/find-facts.ts'
import type { OpeningItems } from './opening.ts'
import type { Reader } from './reader.ts'
import type { ReadContext } from '../context.ts'
import { lose } from '../blocks/losses.ts'
import { PictureNames, TargetNames } from '../names.ts'
import { LetterLabels, CalledNoteLabels } from '../note-labels.ts'
import { paragraphsIn } from '../word/plain-text.ts'
import type { WordDocument } from '../word/word-document.ts'

/** What a reader gives. */
export interface ReadText extends Pick<FoundFacts, 'changed' | 'unread'> {
  readonly document: Document
  readonly facts: WrittenFactList
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly doubts: ReadContext['doubts']
  readonly remarks: ReadContext['remarks']
}

/** What is known of a file before its text is read. */
export interface Known {
  readonly word: WordDocument
  readonly opening: OpeningItems
  readonly found: FoundFacts
}

/** Reads the text. */
export function readText({ word, opening, found }: Known, reader: Reader): ReadText {
  const notes = findComposedNotes(word, opening, found.facts)
  const context: ReadContext = {
    wordNotes: word.notes,
    facts: found.facts,
    language: languages[found.facts.language],
    notes: new CalledNoteLabels(notes.composed),
    letters: new LetterLabels(new Set(paragraphsIn(word.body).flatMap(({ bookmarks }) => bookmarks))),
    targets: new TargetNames(wantedTargets(word)),
    pictures: new PictureNames(),
    doubts: new Map(),
    inLine: [],
    remarks: new Map(),
  }
  const { document, titles } = readDocument(opening, context, reader)
  loseRest(word, context)
  const hasEndnotes = context.notes.called.some(({ of, series }) => of === 'endnotes' && series === 'numbered')
  const facts: WrittenFactList = {
    ...(hasEndnotes ? { notes: 'end' } : {}),
    ...found.written,
    ...notes.written,
    ...titles.written,
  }
  const { changed } = found
  const unread = reader.hasLinesOfText ? found.unread : [...new Set([...found.unread, ...titles.left])]
  return {
    document,
    facts,
    changed,
    unread,
    pictures: context.pictures.files,
    doubts: context.doubts,
    remarks: context.remarks,
  }
}

/** What was lost where nothing of the document stands – beside its title, in what is composed – is told of the whole file. */
function loseRest({ body }: WordDocument, context: ReadContext): void {
  const told = new Map<string, number>()
  for (const { code, details } of [...context.doubts.values()].flat()) {
    const [loss = '', count = '0'] = details
    if (code === 'import-lost') told.set(loss, (told.get(loss) ?? 0) + Number(count))
  }
  const untold = paragraphsIn(body)
    .flatMap(({ losses }) => losses)
    .filter((loss) => {
      if (typeof loss !== 'string') return false
      const left = told.get(loss) ?? 0
      told.set(loss, left - 1)
      return left <= 0
    })
  lose(context, undefined, untold)
}

/** Bookmarks that the text refers to and has, each with the first such of its paragraph; the letters of notes are none, nor are the lines of contents. */
function wantedTargets({ body, notes }: WordDocument): ReadonlyMap<string, string> {
  const paragraphs = [body, ...notes.footnotes.values(), ...notes.endnotes.values()].flatMap(paragraphsIn)
  const pieces = paragraphs.flatMap((paragraph) => (paragraph.contents === undefined ? paragraph.pieces : []))
  const wanted = new Set(
    pieces.flatMap((piece) => {
      if (piece.type === 'reference' && piece.to === 'number') return [piece.name]
      return piece.type === 'words' && piece.anchor !== undefined && !piece.isRaised ? [piece.anchor] : []
    }),
  )
  return new Map(
    paragraphs.flatMap(({ bookmarks }) => {
      const [first, ...others] = bookmarks.filter((bookmark) => wanted.has(bookmark))
      return first === undefined ? [] : [first, ...others].map((bookmark) => [bookmark, first] as const)
    }),
  )
}
