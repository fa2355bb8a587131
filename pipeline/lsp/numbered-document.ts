/** A document that was checked, with the numbers and words that are composed for it. */
import { chooseKind } from '../facts/choose-kind.ts'
import type { Kind } from '../../templates/kinds/kind.ts'
import { languages } from '../../templates/languages/index.ts'
import type { Language } from '../../templates/languages/language.ts'
import { allLinesOf, wordsOf, type InlineLine } from '../document-lines.ts'
import type { Attachment, Block, CrossReference, Document } from '../document.ts'
import { composeNotes } from '../prepare/composed-notes.ts'
import { countLabels, type Labels } from '../prepare/labels.ts'
import { scopeOf } from '../prepare/make-scope.ts'
import { orderNotes, type NoteLabels } from '../prepare/notes.ts'
import { wordReferences } from '../prepare/references.ts'
import { sheetOf } from '../prepare/sheet.ts'
import { blocksOfText } from '../prepare/walk.ts'

/** What is counted in a document. */
export interface NumberedDocument {
  readonly document: Document
  readonly kind: Kind
  readonly language: Language
  readonly labels: Labels
  readonly notes: NoteLabels
}

/** Documents are plain and never change: what was counted in one holds as long as it is there. */
const numbered = new WeakMap<Document, NumberedDocument>()

/** Counts a document, once. */
export function numberDocument(document: Document): NumberedDocument {
  const known = numbered.get(document)
  if (known !== undefined) return known
  const { facts } = document
  const [kind, language] = [chooseKind(facts), languages[facts.language]]
  const labels = countLabels(document, { kind, language })
  const notes = orderNotes(document, composeNotes(facts, language).notes.length, language)
  const counted = { document, kind, language, labels, notes }
  numbered.set(document, counted)
  return counted
}

/** Blocks and attachments of the text, those within others, too. */
export function partsOf(document: Document): readonly (Block | Attachment)[] {
  return [...document.attachments, ...blocksOfText(document)]
}

/** What a name is given to. */
export function partNamed(document: Document, id: string): Block | Attachment | undefined {
  return partsOf(document).find((part) => 'id' in part && part.id === id)
}

/** The words of a block or attachment, as they are typed; of a long one, the first. */
export function wordsOfPart(part: Block | Attachment, most = 160): string {
  const known = typedWords(part).replace(/\s+/g, ' ').trim()
  const letters = Array.from(known)
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : known
}

/** Of what has a title, that. */
function typedWords(part: Block | Attachment): string {
  if (part.type === 'figure') return part.title ?? part.alternative
  if (part.type === 'attachment') return wordsOf(part.heading)
  const lines = part.type === 'table' || part.type === 'box' ? [part.title] : allLinesOf(part)
  return lines.map(wordsOf).join(' ')
}

/** What a reference prints where it stands; absent where it leads nowhere. */
export function wordsOfReference(
  offset: number,
  { document, kind, language, labels }: NumberedDocument,
): string | undefined {
  const found = referenceAt(offset, document)
  if (found === undefined) return undefined
  const given = { labels, path: '', pictures: new Map(), sheet: sheetOf(document.facts, kind), composedNotes: 0 }
  const scope = scopeOf(document, { kind, language, ...given })
  const isKnown = ({ target }: CrossReference): boolean => partNamed(document, target) !== undefined
  const line = found.line.filter((inline) => inline.type !== 'crossReference' || isKnown(inline))
  return wordReferences(line, scope).get(found.reference)?.words
}

/** A reference, and the line in which it stands. */
interface PlacedReference {
  readonly line: InlineLine
  readonly reference: CrossReference
}

function referenceAt(offset: number, document: Document): PlacedReference | undefined {
  const all = everyLine(document).flatMap((line) => line.flatMap((inline) => referenceIn(line, inline)))
  return all.find(({ reference: { position } }) => {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
    return start <= offset && offset < end
  })
}

function referenceIn(line: InlineLine, inline: InlineLine[number]): readonly PlacedReference[] {
  return inline.type === 'crossReference' ? [{ line, reference: inline }] : []
}

function everyLine({ title, children, attachments, notes }: Document): readonly InlineLine[] {
  return [
    title.children,
    ...children.flatMap(allLinesOf),
    ...attachments.flatMap((attachment) => [attachment.heading, ...attachment.children.flatMap(allLinesOf)]),
    ...[...notes.values()].flatMap((note) => note.children.flatMap(allLinesOf)),
  ]
}
