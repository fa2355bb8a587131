/** Notes that are composed from facts: they are no notes of the text. */
import { composeNotes } from '../../prepare/composed-notes.ts'
import { plainWords } from '../../prepare/plain-words.ts'
import { languages } from '../../../templates/languages/index.ts'
import type { Facts } from '../../facts/facts.ts'
import { withTypedHyphens } from '../typed-hyphens.ts'
import { bareLine, dateOf, isOneOf } from './lines.ts'
import { withoutCalls } from '../document/opening.ts'
import type { Language } from '../../../templates/languages/language.ts'
import { oneOrList, present, type WrittenFactList } from '../../facts/written.ts'
import { isEmpty, plainText } from '../word/plain-text.ts'
import type { WordParagraph, WordDocument } from '../word/word-document.ts'

export interface FoundNotes {
  /** Notes that are composed, by their part and id. */
  readonly composed: ReadonlySet<string>
  /** Facts that were found in notes. */
  readonly written: WrittenFactList
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

/** The notes on the symbol, on the agenda line, on the sponsors and on the title. */
export function findComposedNotes(
  file: WordDocument,
  { block, titles }: { readonly block: readonly WordParagraph[]; readonly titles: readonly WordParagraph[] },
  facts: Facts,
): FoundNotes {
  const language = languages[facts.language]
  const known = composeNotes(facts, language).notes.map(({ children }) =>
    children.map((child) => ('content' in child ? plainWords(child.content) : '')).join(' '),
  )
  const notes = notesOf(file)
  const composed = notes.filter(({ words }) => isOneOf(known, words))
  const free = new Map(notes.filter((note) => !composed.includes(note)).map((note) => [note.key, note]))
  const calledIn = (paragraphs: readonly WordParagraph[]): readonly CalledIn[] =>
    paragraphs.flatMap(({ pieces }) =>
      pieces.flatMap((piece, at) => {
        const note = piece.type === 'note' ? free.get(`${piece.of} ${piece.id}`) : undefined
        return note === undefined ? [] : [{ note, before: plainText(pieces.slice(0, at)) }]
      }),
    )
  const reissue = takeReissue(free, language)
  // A joint document has up to two agenda lines.
  const onAgenda = calledIn(block.filter(({ role }) => role === 'agendaItem')).slice(0, 2)
  const onSponsors = facts.sponsors === undefined ? [] : calledIn(titles.filter((each) => isOfSponsors(each, language)))
  const typed = ({ note }: CalledIn): string => withTypedHyphens(note.words, language.typography)
  const said = onSponsors.map((each) => ({
    ...present({ sponsor: sponsorBefore(each.before, language) }),
    text: typed(each),
  }))
  const [whole] = said.length === 1 && said[0] !== undefined && !('sponsor' in said[0]) ? said : []
  return {
    composed: new Set([
      ...composed.map(({ key }) => key),
      ...[reissue, ...onAgenda, ...onSponsors].flatMap((found) => found?.note.key ?? []),
    ]),
    written: {
      ...(reissue === undefined ? {} : { reissued: reissue.day }),
      ...present({ 'agenda-note': oneOrList(onAgenda.map(typed)) }),
      ...(said.length === 0 ? {} : { 'sponsors-note': whole?.text ?? said }),
    },
  }
}

/** Takes the note that says when a document was reissued from others, wherever it is called; each day of its year is tried, so the first signs have to be the same. */
function takeReissue(
  notes: Map<string, WordNote>,
  { reissued }: Language,
): { readonly note: WordNote; readonly day: string } | undefined {
  const opening = bareLine(reissued('2000-01-01').slice(0, 6))
  const [found] = [...notes.values()]
    .filter(({ words }) => bareLine(words.slice(0, 60)).startsWith(opening))
    .slice(0, 1)
    .flatMap((note) => {
      const day = dateOf(note.words, reissued)
      return day === undefined ? [] : [{ note, day }]
    })
  if (found !== undefined) notes.delete(found.note.key)
  return found
}

interface CalledIn {
  readonly note: WordNote
  /** The line before the call. */
  readonly before: string
}

/** "Iraq:* draft resolution". */
function isOfSponsors({ role, pieces }: WordParagraph, { resolutions }: Language): boolean {
  const line = plainText(withoutCalls(pieces))
  return (
    role === 'sponsors' ||
    (['resolution', 'decision'] as const).some((motion) =>
      bareLine(line).endsWith(bareLine(resolutions.sponsored('', { motion })[1])),
    )
  )
}

/** The sponsor that a call stands behind; absent where it stands behind the whole line. */
function sponsorBefore(before: string, { countries }: Language): string | undefined {
  const named = countries.filter(([, name]) => bareLine(before).endsWith(bareLine(name)))
  return named.toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0]
}
