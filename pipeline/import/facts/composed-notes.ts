/** Notes that are composed from facts: they are no notes of the text. */
import { composeNotes } from '../../prepare/composed-notes.ts'
import { plainWords } from '../../prepare/plain-words.ts'
import { languages } from '../../../templates/languages/index.ts'
import type { Facts } from '../../facts/facts.ts'
import { withTypedHyphens } from '../typed-hyphens.ts'
import { isOneOf } from './lines.ts'
import { isEmpty, plainText } from '../word/plain-text.ts'
import type { WordParagraph, WordDocument } from '../word/word-document.ts'

export interface FoundNotes {
  /** Notes that are composed, by their part and id. */
  readonly composed: ReadonlySet<string>
  /** Facts that were found in notes. */
  readonly written: Readonly<Record<string, string>>
}

interface WordNote {
  readonly key: string
  readonly words: string
}

function notesOf({ notes }: WordDocument): readonly WordNote[] {
  return (['footnotes', 'endnotes'] as const).flatMap((of) =>
    [...notes[of]].map(([id, items]) => ({
      key: `${of} ${id}`,
      words: items
        .flatMap((item) => (item.type === 'paragraph' && !isEmpty(item) ? [plainText(item.pieces)] : []))
        .join(' ')
        .replace(/^[\s*]+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    })),
  )
}

/** The notes on the agenda line, on the sponsors and on the title. */
export function findComposedNotes(file: WordDocument, block: readonly WordParagraph[], facts: Facts): FoundNotes {
  const known = composeNotes(facts, languages[facts.language]).notes.map(({ children }) =>
    children.map((child) => ('content' in child ? plainWords(child.content) : '')).join(' '),
  )
  const agenda = block.filter(({ role }) => role === 'agendaItem').flatMap(({ pieces }) => pieces)
  const calls = new Set(agenda.flatMap((piece) => (piece.type === 'note' ? [`${piece.of} ${piece.id}`] : [])))
  const notes = notesOf(file)
  const composed = notes.filter(({ words }) => isOneOf(known, words))
  const onAgenda = notes.find((note) => calls.has(note.key) && !composed.includes(note))
  return {
    composed: new Set([...composed, ...(onAgenda === undefined ? [] : [onAgenda])].map(({ key }) => key)),
    written:
      onAgenda === undefined
        ? {}
        : { 'agenda-note': withTypedHyphens(onAgenda.words, languages[facts.language].typography) },
  }
}
