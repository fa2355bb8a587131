/** Attachments: headings, and what stands under them. */
import type { StyleName } from '../../../templates/styles.ts'
import type { Attachment, Block } from '../../document.ts'
import { chooseKind } from '../../facts/choose-kind.ts'
import { attachmentKinds } from '../../text/composed-labels.ts'
import { leadingKindOf } from './attachment-words.ts'
import { onOneLine, toInlines } from '../blocks/inlines.ts'
import { withoutTabs } from '../blocks/labels.ts'
import { dateOf, isOneOf, isSameLine, originalOf } from '../facts/lines.ts'
import { organOf } from '../../prepare/organ-of.ts'
import { withoutStop } from '../../prepare/labels.ts'
import { closingLines } from '../../prepare/title.ts'
import { lineLosses, lose } from '../blocks/losses.ts'
import { isAttachmentHeading } from './opening.ts'
import type { ComposedKind, Reader } from './reader.ts'
import type { ReadContext } from '../context.ts'
import { isEmpty, plainText } from '../word/plain-text.ts'
import type { Item, WordParagraph } from '../word/word-document.ts'

/** An attachment, and whether it begins a page. */
export interface ReadAttachment {
  readonly attachment: Attachment
  readonly startsPage: boolean
}

const titleRoles: ReadonlySet<StyleName> = new Set<StyleName>([
  'attachmentTitle',
  'attachmentTitleHCh',
  'attachmentTitleH2',
])

/** How the text of attachments is read. */
interface Reading {
  readonly context: ReadContext
  readonly reader: Reader
  readonly readFlow: (items: readonly Item[]) => readonly Block[]
}

/** The attachments, from the heading of the first one on. */
export function readAttachments(items: readonly Item[], reading: Reading): readonly ReadAttachment[] {
  const starts = items.flatMap((item, index) => (isAttachmentHeading(item) ? [index] : []))
  // Annexes are counted by themselves, and so are appendices.
  const kinds = starts.map((start) => kindAt(items[start]))
  const counts = new Map<Attachment['kind'] | undefined, number>()
  const orders = kinds.map((kind) => {
    const order = counts.get(kind) ?? 0
    counts.set(kind, order + 1)
    return order
  })
  return starts.map((start, index) => {
    const [heading, ...rest] = items.slice(start, starts[index + 1])
    if (!isAttachmentHeading(heading)) throw new Error('an attachment begins without its heading')
    const order = orders[index] ?? 0
    const composedKind = reading.reader.composedKinds(counts.get(kinds[index]) ?? 1, reading.context)
    return {
      attachment: readAttachment({ heading, rest, order, composedKind }, reading),
      startsPage: heading.startsPage,
    }
  })
}

function kindAt(item: Item | undefined): Attachment['kind'] | undefined {
  return item?.type === 'paragraph' ? leadingKindOf(plainText(withoutTabs(item.pieces)).trim()) : undefined
}

interface Part {
  readonly heading: WordParagraph
  readonly rest: readonly Item[]
  readonly order: number
  readonly composedKind: ComposedKind
}

function readAttachment(part: Part, reading: Reading): Attachment {
  const { context } = reading
  const { heading, order, composedKind } = part
  const words = plainText(withoutTabs(heading.pieces)).trim()
  const composed = composedKind(words, order) ?? partOf(heading, words, context)
  const day = composed === 'part' ? adoptionIn(part.rest, context) : undefined
  const rest = day === undefined ? part.rest : part.rest.filter((item) => item !== day.item)
  const named = [...attachmentKinds, 'part' as const].find((kind) =>
    heading.bookmarks.some((bookmark) => bookmark.startsWith(kind)),
  )
  const [note, ...after] = rest.filter((item) => item.type === 'table' || !isEmpty(item) || item.startsPage)
  const isNote = note?.type === 'paragraph' && note.role === 'attachmentNote'
  const original = isNote ? originalOf(plainText(note.pieces).trim(), context.language.attachments.original) : undefined
  const items = isNote && original !== undefined ? after : rest
  const id = context.targets.idOf(heading.bookmarks)
  const said = onOneLine(toInlines(withoutTabs(heading.pieces), context))
  const attachment: Attachment = {
    type: 'attachment',
    kind: named ?? composed ?? leadingKindOf(words),
    heading: composed === undefined ? said : said.filter(({ type }) => type === 'noteReference'),
    original: original ?? [],
    ...(day === undefined || day.adopted === context.facts.adopted ? {} : { adopted: day.adopted }),
    ...(composed === 'part' ? readClosing(rest, context) : {}),
    children: readText(items, reading),
    ...(id === undefined ? {} : { id }),
  }
  lose(context, attachment, [...heading.losses, ...lineLosses(heading.pieces)])
  return attachment
}

/** One of several texts: a letter that our own files name so. */
function partOf({ bookmarks }: WordParagraph, words: string, { language }: ReadContext): 'part' | undefined {
  const isPart = bookmarks.some((bookmark) => bookmark.startsWith('part'))
  const isLetter = letters.some((number) => isSameLine(withoutStop(language.headingLabel(2, number)), words))
  return isPart && isLetter ? 'part' : undefined
}

/** The composed line of adoption under the letter of a text, and its day. */
function adoptionIn(items: readonly Item[], { facts, language }: ReadContext) {
  const item = items.find((each) => each.type === 'table' || !isEmpty(each))
  if (item?.type !== 'paragraph' || item.role !== 'proponent') return undefined
  const said = { motion: chooseKind(facts).motion, organ: organOf(facts), count: 1 }
  const adopted = dateOf(plainText(item.pieces), (date) => language.resolutions.adopted({ ...said, date }).join(' '))
  return adopted === undefined ? undefined : { item, adopted }
}

const letters = Array.from({ length: 26 }, (_, index) => index + 1)

/** What a text says of its adoption that the document does not. */
function readClosing(
  items: readonly Item[],
  { facts, language }: ReadContext,
): Pick<Attachment, 'meeting' | 'adopted'> {
  const lines = items.flatMap((item) =>
    item.type === 'paragraph' && item.role === 'meeting' ? [plainText(item.pieces)] : [],
  )
  const { resolutions } = language
  const [usual] = facts.meeting ?? []
  const said = closingLines(facts, language).join(' ')
  if (facts.meeting !== undefined && isSameLine(said, lines.join(' '))) return {}
  const held = meetingNumbers.find((number) =>
    isOneOf(lines, resolutions.meeting({ ...usual?.meeting, number }, organOf(facts))),
  )
  const day = lines.map((line) => dateOf(line, resolutions.day)).find((date) => date !== undefined)
  return {
    ...(held === undefined || held === usual?.meeting?.number ? {} : { meeting: held }),
    ...(day === undefined || day === facts.adopted ? {} : { adopted: day }),
  }
}

/** No session has had as many. */
const meetingNumbers = Array.from({ length: 500 }, (_, index) => index + 1)

/** The title of an attachment is its first heading. */
function readText(items: readonly Item[], { context, readFlow }: Reading): readonly Block[] {
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
