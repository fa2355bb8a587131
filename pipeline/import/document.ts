/** A Word file to a document: opening, text, attachments, notes. */
import { chooseKind } from '../facts/choose-kind.ts'
import { headquarters } from '../../templates/stations/index.ts'
import { bulletMarks, type StyleName } from '../../templates/styles.ts'
import type { Attachment, Block, Document, Note, TextBlock } from '../document.ts'
import { plainWords } from '../prepare/plain-words.ts'
import { sheetOf } from '../prepare/sheet.ts'
import { columnIndents, twips } from '../word/measures.ts'
import { setWords } from '../prepare/typography.ts'
import { attachmentKindOf, attachmentKinds } from './attachment-words.ts'
import { readBlocks } from './blocks.ts'
import { Counter } from './counter.ts'
import type { LetteredNote, Place } from './flow.ts'
import { onOneLine, toInlines } from './inlines.ts'
import { openParagraph, withoutTabs } from './labels.ts'
import { originalOf, isSameLine, plainLine } from './lines.ts'
import { lineLosses, lose } from './losses.ts'
import { isAttachmentHeading, readTitles, type OpeningItems, type Titles } from './opening.ts'
import type { CalledNote, ReadContext } from './reading.ts'
import { raisedCharacters } from './word/symbols.ts'
import { isEmpty, paragraphsIn, plainText } from './word/plain-text.ts'
import type { Item, Paragraph } from './word/word-document.ts'

/** Twips of the column's edge and of one step, where the file is ours. */
function placeOf({ facts }: ReadContext): Omit<Place, 'isBox'> {
  const kind = chooseKind(facts)
  // Nothing was built for a station without a sheet.
  const sheet = sheetOf(facts, kind) ?? sheetOf({ ...facts, dutyStation: headquarters }, kind)
  if (sheet === undefined) throw new Error('headquarters have no sheet')
  return {
    edge: twips(columnIndents(sheet).start),
    step: twips(sheet.tabStep),
    breaksAtContents: sheet.contents.stand !== 'own-pages',
  }
}

export interface ReadDocument {
  readonly document: Document
  readonly titles: Titles
}

/** Reads the text; the context's notes and targets are filled on the way. */
export function readDocument({ titles: titleItems, text }: OpeningItems, context: ReadContext): ReadDocument {
  const titles = readTitles(titleItems, context)
  const lettered: LetteredNote[] = []
  const readFlow = (items: readonly Item[]): readonly Block[] => {
    const { blocks, letteredNotes } = readBlocks(items, context, { ...placeOf(context), isBox: false })
    lettered.push(...letteredNotes)
    return blocks
  }
  const first = text.findIndex(isAttachmentHeading)
  const body = withoutVote(readFlow(first === -1 ? text : text.slice(0, first)), context)
  const attachments = first === -1 ? [] : readAttachments(text.slice(first), readFlow, context)
  const startsPage = !chooseKind(context.facts).attachments.startPage
  const title: Document['title'] = { type: 'title', children: onOneLine(titles.title) }
  lose(
    context,
    title,
    titleItems.flatMap(({ losses, pieces }) => [...losses, ...lineLosses(pieces)]),
  )
  const document: Document = {
    type: 'document',
    facts: context.facts,
    title,
    children: startsPage ? withBreak(body, attachments[0]?.startsPage) : body,
    attachments: attachments.map(({ attachment }, index) =>
      startsPage
        ? { ...attachment, children: withBreak(attachment.children, attachments[index + 1]?.startsPage) }
        : attachment,
    ),
    notes: readNotes(context, lettered),
    comments: [],
  }
  return { document, titles }
}

function withBreak(blocks: readonly Block[], isBroken: boolean | undefined): readonly Block[] {
  return isBroken === true ? [...blocks, { type: 'pageBreak' }] : blocks
}

/** "[Adopted without a vote.]" is composed. */
function withoutVote(blocks: readonly Block[], { facts, language, isOurs }: ReadContext): readonly Block[] {
  const last = blocks.at(-1)
  if (!isOurs || facts.vote === undefined || last?.type !== 'paragraph') return blocks
  const words = last.children.map((inline) => (inline.type === 'text' ? inline.value : '')).join('')
  const composed = plainWords(setWords(language.resolutions.withoutVote(chooseKind(facts).motion), language.typography))
  return isSameLine(words, composed) ? blocks.slice(0, -1) : blocks
}

// ------------------------------------------------------------- attachments

interface ReadAttachment {
  readonly attachment: Attachment
  readonly startsPage: boolean
}

const titleRoles: ReadonlySet<StyleName> = new Set<StyleName>([
  'attachmentTitle',
  'attachmentTitleHCh',
  'attachmentTitleH2',
])

function readAttachments(
  items: readonly Item[],
  readFlow: (items: readonly Item[]) => readonly Block[],
  context: ReadContext,
): readonly ReadAttachment[] {
  const starts = items.flatMap((item, index) => (isAttachmentHeading(item) ? [index] : []))
  const composed = composedHeadings(starts.length, context)
  return starts.map((start, order) => {
    const [heading, ...rest] = items.slice(start, starts[order + 1])
    if (!isAttachmentHeading(heading)) throw new Error('an attachment begins without its heading')
    return {
      attachment: readAttachment({ heading, rest, composed, order, count: starts.length }, readFlow, context),
      startsPage: heading.startsPage,
    }
  })
}

interface Part {
  readonly heading: Paragraph
  readonly rest: readonly Item[]
  readonly composed: ReadonlyMap<string, AttachmentKind>
  readonly order: number
  readonly count: number
}

type AttachmentKind = Attachment['kind']

/** Headings that so many attachments may have, by their plain lines. */
function composedHeadings(count: number, { language }: ReadContext): ReadonlyMap<string, AttachmentKind> {
  const numbers = [undefined, ...Array.from({ length: count + 1 }, (_, index) => index + 1)]
  return new Map(
    attachmentKinds
      .toReversed()
      .flatMap((kind) => numbers.map((number) => [plainLine(language.attachments[kind](number)), kind] as const)),
  )
}

/** What a composed heading is of: in strangers' files one that will not be composed again stays as it is. */
function composedKind(words: string, part: Part, { isOurs, language }: ReadContext): AttachmentKind | undefined {
  if (isOurs) return part.composed.get(plainLine(words))
  const number = part.count === 1 ? undefined : part.order + 1
  return attachmentKinds.find((kind) => isSameLine(language.attachments[kind](number), words))
}

function readAttachment(
  part: Part,
  readFlow: (items: readonly Item[]) => readonly Block[],
  context: ReadContext,
): Attachment {
  const { heading, rest } = part
  const words = plainText(withoutTabs(heading.pieces)).trim()
  const composed = composedKind(words, part, context)
  const named = attachmentKinds.find((kind) => heading.bookmarks.some((bookmark) => bookmark.startsWith(kind)))
  const [note, ...after] = rest.filter((item) => item.type === 'table' || !isEmpty(item) || item.startsPage)
  const isNote = note?.type === 'paragraph' && note.role === 'attachmentNote'
  const original = isNote ? originalOf(plainText(note.pieces).trim(), context.language.attachments.original) : undefined
  const items = isNote && original !== undefined ? after : rest
  const id = context.targets.idOf(heading.bookmarks)
  const attachment: Attachment = {
    type: 'attachment',
    kind: named ?? composed ?? attachmentKindOf(words) ?? 'annex',
    heading: composed !== undefined ? [] : onOneLine(toInlines(withoutTabs(heading.pieces), context)),
    original: original ?? [],
    children: readText(items, readFlow, context),
    ...(id === undefined ? {} : { id }),
  }
  lose(context, attachment, [...heading.losses, ...lineLosses(heading.pieces)])
  return attachment
}

/** The title of an attachment is its first heading. */
function readText(
  items: readonly Item[],
  readFlow: (items: readonly Item[]) => readonly Block[],
  context: ReadContext,
): readonly Block[] {
  const at = items.findIndex((item) => item.type === 'table' || !isEmpty(item))
  const first = items[at]
  if (first?.type !== 'paragraph' || first.role === undefined || !titleRoles.has(first.role)) return readFlow(items)
  const id = context.targets.idOf(first.bookmarks)
  const children = onOneLine(toInlines(withoutTabs(first.pieces), context))
  return [
    { type: 'heading', level: 1, children, ...(id === undefined ? {} : { id }) },
    ...readFlow(items.slice(at + 1)),
  ]
}

// ------------------------------------------------------------------- notes

function readNotes(context: ReadContext, lettered: readonly LetteredNote[]): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>()
  for (const called of context.notes.called) notes.set(called.label, readNote(called, context))
  for (const { name, children } of lettered)
    notes.set(name, { type: 'note', label: name, series: 'numbered', children })
  return notes
}

function readNote({ label, series, of, id }: CalledNote, context: ReadContext): Note {
  const counter = new Counter(context.language)
  const paragraphs = paragraphsIn(context.wordNotes[of].get(id) ?? [])
  const children = paragraphs.flatMap((each) => (isEmpty(each) ? [] : [noteBlock(each, counter, context)]))
  const note: Note = {
    type: 'note',
    label,
    series,
    children: children.length > 0 ? children : [{ type: 'paragraph', continued: false, children: [] }],
  }
  lose(
    context,
    note,
    paragraphs.flatMap(({ losses }) => losses),
  )
  return note
}

/** A further paragraph of a note may be an item: its label stands before a tab. */
function noteBlock(paragraph: Paragraph, counter: Counter, context: ReadContext): TextBlock {
  const item = withoutBrackets(context.isOurs ? paragraph : withoutMarks(paragraph))
  const { tabs, label, pieces } = openParagraph(item.pieces)
  const children = toInlines(pieces, context)
  const isMark = !context.isOurs && label !== undefined && typedMark.test(label)
  const counted = tabs === 0 && !isMark ? counter.read(label) : undefined
  if (item.list !== undefined && !context.isOurs)
    return { type: 'bullet', level: item.list.level > 0 ? 2 : 1, children }
  if (tabs === 0 && (label === bulletMarks[1] || label === bulletMarks[2]))
    return { type: 'bullet', level: label === bulletMarks[1] ? 1 : 2, children }
  if (counted === undefined) {
    const isWords = !context.isOurs && label !== undefined && !isMark
    const shown = isWords ? toInlines(withoutTabs(item.pieces), context) : children
    return { type: 'paragraph', continued: false, children: shown }
  }
  counter.count(counted.level)
  return { type: 'numberedParagraph', level: counted.level, typed: label ?? '', children }
}

/** Brackets around the number of a note, which Word counts. */
function withoutBrackets(paragraph: Paragraph): Paragraph {
  const at = paragraph.pieces.findIndex(({ type }) => type === 'mark')
  const isBracket = (index: number, bracket: string): boolean => {
    const piece = paragraph.pieces[index]
    return piece?.type === 'words' && piece.value.trim() === bracket
  }
  if (at === -1 || !isBracket(at - 1, '(') || !isBracket(at + 1, ')')) return paragraph
  return { ...paragraph, pieces: paragraph.pieces.filter((_, index) => index !== at - 1 && index !== at + 1) }
}

/** A note calls no other: what is raised in strangers' notes is its own mark, or a figure. */
function withoutMarks(paragraph: Paragraph): Paragraph {
  const pieces = paragraph.pieces.map((piece) =>
    piece.type === 'words' && piece.isRaised
      ? { ...piece, isRaised: false, value: raisedCharacters(piece.value) }
      : piece,
  )
  return { ...paragraph, pieces }
}

/** The mark of a note that strangers type before its text. */
const typedMark = /^(?:\*+|[a-z]{1,2}|\d{1,3}|[†‡§¶#]+)$/
