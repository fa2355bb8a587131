/** Ways through the document tree in reading order. */
import type { Block, Box, Document, Inline, TextBlock } from '../document.ts'
import { linesOfBlock } from '../document-lines.ts'

/** Every line of inlines of a document's text, in the order in which it is read; notes are not among them. */
export function linesOf(document: Document): readonly (readonly Inline[])[] {
  return [
    document.title.children,
    ...document.children.flatMap(linesOfBlock),
    ...document.attachments.flatMap((attachment) => [attachment.heading, ...attachment.children.flatMap(linesOfBlock)]),
  ]
}

/** The blocks of text, attachments and notes, without those in them. */
export function blocksWithNotes({ children, attachments, notes }: Document): readonly Block[] {
  return [...children, ...[...attachments, ...notes.values()].flatMap((part): readonly Block[] => part.children)]
}

/** The blocks of the text and of attachments, and those in them. */
export function blocksOfText({ children, attachments }: Pick<Document, 'children' | 'attachments'>): readonly Block[] {
  return [...children, ...attachments.flatMap((attachment) => attachment.children)].flatMap(blocksIn)
}

/** The boxes among them. */
export function boxesOf(document: Document): readonly Box[] {
  return blocksOfText(document).filter((block) => block.type === 'box')
}

/** A block with those in it, each before its own. */
export function blocksIn(block: Block): readonly Block[] {
  return block.type === 'box' || block.type === 'quote' ? [block, ...block.children.flatMap(blocksIn)] : [block]
}

/** A document with every line of inlines replaced: title, text, notes, cells and all. */
export function mapLines(document: Document, map: MapLine): Document {
  const notes = new Map(
    [...document.notes].map(([label, note]) => [
      label,
      { ...note, children: note.children.map((child) => mapText(child, map)) },
    ]),
  )
  return {
    ...document,
    title: { ...document.title, children: map(document.title.children, true) },
    children: document.children.map((block) => mapBlock(block, map)),
    attachments: document.attachments.map((attachment) => ({
      ...attachment,
      heading: map(attachment.heading, true),
      children: attachment.children.map((block) => mapBlock(block, map)),
    })),
    notes,
  }
}

/** Gets each line, and whether it is of a title or heading. */
type MapLine = (line: readonly Inline[], isTitle: boolean) => readonly Inline[]

function mapText(block: TextBlock, map: MapLine): TextBlock {
  if (block.type === 'quote') return { ...block, children: block.children.map((child) => mapText(child, map)) }
  return { ...block, children: map(block.children, false) }
}

function mapBlock(block: Block, map: MapLine): Block {
  switch (block.type) {
    case 'paragraph':
    case 'numberedParagraph':
    case 'bullet':
    case 'quote':
      return mapText(block, map)
    case 'heading':
      return { ...block, children: map(block.children, true) }
    case 'box':
      return { ...block, title: map(block.title, true), children: block.children.map((child) => mapBlock(child, map)) }
    case 'keys':
      return { ...block, keys: block.keys.map((key) => ({ ...key, children: map(key.children, false) })) }
    case 'signature':
    case 'endLines':
      return { ...block, lines: block.lines.map((line) => map(line, false)) }
    case 'table': {
      const rows = (list: typeof block.head) =>
        list.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, children: map(cell.children, false) })),
        }))
      const remarks = block.notes.map((note) => ({ ...note, children: map(note.children, false) }))
      return { ...block, title: map(block.title, true), head: rows(block.head), body: rows(block.body), notes: remarks }
    }
    case 'figure':
    case 'contents':
    case 'vote':
    case 'pageBreak':
      return block
  }
}
