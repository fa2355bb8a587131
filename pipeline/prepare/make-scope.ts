/** The scope of a document: what its notes, references and nodes stand for. */
import type { Attachment, Block, Document, NoteReference } from '../document.ts'
import type { Sheet } from '../../templates/sheet.ts'
import type { Picture } from '../picture.ts'
import { placeAt } from '../text/positions.ts'
import type { PublishedFigure } from '../publication.ts'
import { anchorOf } from './blocks.ts'
import type { BlockScope, Target } from './scope.ts'
import { findStandings, namedFrom, type Standing } from './standings.ts'
import { inText, type Labels, type Templates } from './labels.ts'
import { countOccurrences, firstCalls, orderNotes } from './notes.ts'
import { rankHeadings } from './ranks.ts'
import { linesOf, boxesOf } from './walk.ts'

export interface ScopeMaterial extends Templates {
  readonly labels: Labels
  readonly path: string
  readonly pictures: ReadonlyMap<string, Picture>
  readonly sheet: Sheet
  /** Asterisk notes of composed lines. */
  readonly composedNotes: number
}

/** The scope, and the first calls of the notes in the order in which they are printed. */
export function scopeOf(
  document: Document,
  given: ScopeMaterial,
): BlockScope & { readonly calls: readonly NoteReference[] } {
  const notes = orderNotes(document, given.composedNotes, given.language)
  const occurrences = countOccurrences(linesOf(document).flat())
  const calls = new Map(firstCalls(linesOf(document).flat()).map((call) => [call.label, call]))
  const targets = targetsOf(document, given)
  const ranks = rankHeadings(document)
  const boxes = new Map(boxesOf(document).map((box, index) => [box, `box-${index + 1}`]))
  return {
    document,
    isInset: false,
    kind: given.kind,
    language: given.language,
    labels: given.labels,
    noteLabel: ({ label }) => found(notes.get(label), `note ${label}`),
    nameOf: (box) => found(boxes.get(box), 'a box'),
    summary: given.sheet.summary,
    rankOf: (heading) => found(ranks.get(heading), 'the rank of a heading'),
    occurrence: (reference) => occurrences.get(reference) ?? 1,
    target: (reference) => found(targets.get(reference.target), `target ${reference.target}`)(reference),
    measureOf: (picture) => measureOf(given.pictures.get(picture), given.sheet),
    placeOf: ({ position }) => (position === undefined ? undefined : placeAt(given.path, position.start)),
    calls: [...notes.keys()].map((label) => found(calls.get(label), `call of ${label}`)),
  }
}

/** The parser has refused calls and references that lead nowhere. */
function found<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`${name} does not exist after parsing`)
  return value
}

/** What lies, and is wider than the column, has the whole measure: maps and long charts. */
function measureOf(picture: Picture | undefined, { column }: Sheet): PublishedFigure['measure'] {
  const { width, height } = picture ?? { width: 0, height: 0 }
  return width > column.end - column.start && width > height ? 'full' : 'column'
}

function targetsOf(
  document: Document,
  { labels, language }: Pick<ScopeMaterial, 'labels' | 'language'>,
): ReadonlyMap<string, BlockScope['target']> {
  const standings = findStandings(document)
  const targets = new Map<string, BlockScope['target']>()
  const add = (node: Block | Attachment): void => {
    if (node.type === 'quote' || node.type === 'box') node.children.forEach(add)
    if (!('id' in node) || node.id === undefined) return
    const label = labels.get(node)
    const text = label?.reference ?? ''
    const target: Target = {
      text,
      isNamed: node.type !== 'numberedParagraph',
      anchor: label?.anchor ?? anchorOf(node.id),
    }
    const standing = node.type === 'heading' && text !== '' ? standings.get(node) : undefined
    targets.set(node.id, (reference) =>
      standing === undefined
        ? target
        : { ...target, ...nameSection(namedFrom(standing, standings.get(reference)), { labels, language }) },
    )
  }
  document.children.forEach(add)
  for (const attachment of document.attachments) {
    add(attachment)
    attachment.children.forEach(add)
  }
  return targets
}

/** A section by the labels of the headings that name it, and the attachment. */
function nameSection(
  { part, headings }: Standing,
  { labels, language }: Pick<ScopeMaterial, 'labels' | 'language'>,
): Pick<Target, 'text' | 'part'> {
  const numbers = headings.flatMap((heading) => labels.get(heading)?.text ?? []).map(inText)
  const attachment = part === undefined ? undefined : labels.get(part)?.reference
  return { text: language.section(...numbers), ...(attachment === undefined ? {} : { part: attachment }) }
}
