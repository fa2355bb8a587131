/** The reader of files of others: what their paragraphs are, their styles, looks and words show, and what is doubtful is told. */
import { languages } from '../../../templates/languages/index.ts'
import { attachmentKinds } from '../../text/composed-labels.ts'
import { codeOf, isOfNoLanguage, shownLanguage } from '../facts/languages.ts'
import { isSameLine } from '../facts/lines.ts'
import { languagePrinted, linesIn } from '../facts/masthead-lines.ts'
import { splitOpening } from '../document/opening.ts'
import { readText, type ReadText } from '../document/read-text.ts'
import type { ComposedKind } from '../document/reader.ts'
import type { Doubt, ReadContext } from '../context.ts'
import { mapItems } from '../word/map-items.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import type { WrittenFactList } from '../../facts/written.ts'
import { factsOf, type FoundFacts } from '../facts/find-facts.ts'
import { paragraphsIn, plainText, textIn } from '../word/plain-text.ts'
import type { Item, WordParagraph, WordDocument } from '../word/word-document.ts'
import { readVotes } from '../blocks/votes.ts'
import { blockReader } from './blocks.ts'
import { findFacts } from './facts.ts'
import { readNoteLine } from './notes.ts'
import { withItems } from './list-levels.ts'
import { withClosing } from './closing-lines.ts'
import { withRecord } from './record-opening.ts'
import { typeNumber } from './numbers.ts'
import { withoutTargets } from './pieces.ts'
import { withoutBlankLines } from './blank-lines.ts'
import { edgeDoubts } from './edges.ts'
import { recognise } from './roles.ts'
import { withRaisedNotes } from './raised-notes.ts'
import { withRemarks } from './remarks-under.ts'
import { withTableMeasures } from './table-measures.ts'
import { withNumbers, withoutSpacers } from './tables.ts'
import { withTypedNotes } from './typed-notes.ts'

/** Reads a file of others, with the facts that are said beside its text. */
export function readOthers(strange: WordDocument, said: WrittenFactList = {}): ReadText {
  // Tables first: a row may say nothing but a number that Word counts, and numbers are words afterwards.
  const spaced = withRemarks(
    withTableMeasures(mapItems(withRaisedNotes(strange), { table: (table) => withNumbers(withoutSpacers(table)) })),
  )
  const text = textIn(spaced.body)
  const code = shownLanguage(text, languagePrinted(linesOver(spaced)) ?? codeOf(spaced.language))
  const listed = { ...spaced, body: withItems(withoutBlankLines(spaced.body), languages[code]) }
  const typed = mapItems(listed, { paragraph: plain })
  const noted = withTypedNotes({
    word: typed,
    opening: splitOpening(recognise(typed.body, languages[code])),
  })
  const recorded = withRecord({ ...noted, found: findFacts(noted.word, noted.opening, code) }, code)
  const { word, opening, found: printed } = withClosing(recorded, code)
  const found = withTables(withSaid(printed, said, code), opening.text)
  const read = readText(
    { word, opening, found },
    { ...blockReader, composedKinds, hasLinesOfText: true, readNoteLine, withoutComposed: readVotes },
  )
  const ofLanguage: readonly Doubt[] = isOfNoLanguage(text) ? [{ code: 'import-language', details: [code] }] : []
  return withDoubts(read, [...ofLanguage, ...edgeDoubts(word, languages[code])])
}

/** Items at the start that a masthead may stand in. */
const farthest = 10

/** Lines of the heads, and of what stands first in the text. */
function linesOver({ heads, body }: WordDocument): readonly string[] {
  const first = paragraphsIn(body.slice(0, farthest)).map(({ pieces }) => plainText(pieces))
  return [...heads, ...first].flatMap(linesIn)
}

/** What is said in so many words is believed before what is printed. */
function withSaid(found: FoundFacts, said: WrittenFactList, code: LanguageCode): FoundFacts {
  if (Object.keys(said).length === 0) return found
  const written = { ...found.written, ...said }
  return { ...found, written, facts: factsOf(written, code) }
}

/** Doubts about the whole file. */
function withDoubts(read: ReadText, about: readonly Doubt[]): ReadText {
  if (about.length === 0) return read
  return { ...read, doubts: new Map([...read.doubts, [undefined, [...about, ...(read.doubts.get(undefined) ?? [])]]]) }
}

/** Tables have no numbers where their titles stand without labels. */
function withTables(found: FoundFacts, items: readonly Item[]): FoundFacts {
  const roles = new Set(paragraphsIn(items).map(({ role }) => role))
  if (!roles.has('tableTitle') || roles.has('tableLabel')) return found
  return { ...found, written: { ...found.written, tables: 'unnumbered' } }
}

/** A paragraph as a source could say it; lines of a signature always belong together. */
function plain(paragraph: WordParagraph): WordParagraph {
  const isLine = paragraph.role === 'signature' || paragraph.role === 'endLines'
  const typed = typeNumber(withoutTargets(paragraph))
  return isLine ? { ...typed, keepsNext: true } : typed
}

/** A heading is composed where the very same would be composed again; any other stays as it is. */
function composedKinds(count: number, { language }: ReadContext): ComposedKind {
  return (heading, order) => {
    const number = count === 1 ? undefined : order + 1
    return attachmentKinds.find((kind) => isSameLine(language.attachments[kind](number), heading))
  }
}
