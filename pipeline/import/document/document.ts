/** A Word file to a document: opening, text, attachments, notes. */
import { chooseKind } from '../../facts/choose-kind.ts'
import type { Sheet } from '../../../templates/sheet.ts'
import type { Block, Document } from '../../document.ts'
import type { Facts } from '../../facts/facts.ts'
import { sheetOf } from '../../prepare/sheet.ts'
import { readAttachments } from './attachments.ts'
import { readBlocks } from '../blocks/blocks.ts'
import type { LetteredNote } from '../blocks/flow.ts'
import { onOneLine } from '../blocks/inlines.ts'
import { lineLosses, lose } from '../blocks/losses.ts'
import { readNotes } from './notes.ts'
import { isAttachmentHeading, readTitles, type OpeningItems, type Titles } from './opening.ts'
import type { Reader } from './reader.ts'
import { withTypedHyphens } from '../typed-hyphens.ts'
import type { ReadContext } from '../context.ts'
import type { Item } from '../word/word-document.ts'

/** The sheet of a file's facts. */
export function sheetFor(facts: Facts): Sheet {
  return sheetOf(facts, chooseKind(facts))
}

export interface ReadDocument {
  readonly document: Document
  readonly titles: Titles
}

/** Reads the text; the context's notes and targets are filled on the way. */
export function readDocument(
  { titles: titleItems, text }: OpeningItems,
  context: ReadContext,
  reader: Reader,
): ReadDocument {
  const titles = readTitles(titleItems, context)
  const lettered: LetteredNote[] = []
  const breaks = breaksOn(sheetFor(context.facts))
  const readFlow = (items: readonly Item[]): readonly Block[] => {
    const { blocks, letteredNotes } = readBlocks(items, context, { reader, ...breaks, isBox: false })
    lettered.push(...letteredNotes)
    return blocks
  }
  const first = text.findIndex(isAttachmentHeading)
  const flow = readFlow(first === -1 ? text : text.slice(0, first))
  const said = reader.withoutComposed(flow, context)
  const body = reader.hasLinesOfText ? saidUnder(titles, context, said) : said
  const attachments = first === -1 ? [] : readAttachments(text.slice(first), { context, reader, readFlow })
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
    notes: readNotes(context, { lettered, reader }),
    comments: [],
  }
  return { document, titles }
}

/** The lines under the title that are of the text, before all else. */
function saidUnder({ left }: Titles, { language }: ReadContext, blocks: readonly Block[]): readonly Block[] {
  const said = left.map((line): Block => ({
    type: 'paragraph',
    continued: false,
    children: [{ type: 'text', value: withTypedHyphens(line, language.typography), marks: [] }],
  }))
  return [...said, ...blocks]
}

/** Which breaks of a file its author has set, and which the sheet composes. */
function breaksOn({ contents, summary }: Sheet) {
  return { breaksAtContents: contents.stand !== 'own-pages', breaksAfterSummary: summary !== 'box' }
}

function withBreak(blocks: readonly Block[], isBroken: boolean | undefined): readonly Block[] {
  return isBroken === true ? [...blocks, { type: 'pageBreak' }] : blocks
}
