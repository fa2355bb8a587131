/** Blocks of the document to blocks of the publication. Spaces and page breaks come later (`setSpacing`). */
import { bulletMarks, type StyleName } from '../../templates/styles.ts'
import {
  dispatch,
  type Block,
  type Box,
  type Handlers,
  type Inline,
  type Node,
  type NoteReference,
  type Table,
} from '../document.ts'
import { tableLooks } from '../../templates/table.ts'
import type { PublishedBlock, PublishedBox, PublishedNote, PublishedTable } from '../publication.ts'
import { contentsEntries } from './contents.ts'
import { sourcesIn } from './figure-sources.ts'
import { composedLine, finishLine } from './inlines.ts'
import { leanBracket, proceedings } from './proceedings.ts'
import { labelOf } from './labels.ts'
import { placeOf } from './note-places.ts'
import { boxScope } from './heading-notes.ts'
import { letteredScope } from './lettered-scope.ts'
import type { BlockScope, Scope } from './scope.ts'
import { lookOf, measureOf } from './table-look.ts'
import { finishBody, finishHead, gapsOf } from './table-rows.ts'
import { setTyped, setWords } from './typography.ts'
import { composeSides } from './vote.ts'

/** A block and its source: `page-break` leaves a mark that `setSpacing` takes away. */
export type Finishing = PublishedBlock | 'pageBreak'

const blocks: Handlers<Block, BlockScope, Finishing | readonly PublishedBlock[]> = {
  paragraph: (node, scope) => ({
    type: 'paragraph',
    ...base(node, 'body', scope),
    indent: node.continued ? 0 : scope.kind.paragraphIndent,
    ...(scope.kind.record === undefined ? {} : proceedings(node.children)),
    content: finishLine(node.children, scope),
    ...authorAnchor(node.id),
  }),
  numberedParagraph: (node, scope) => {
    const { text, number, anchor } = labelOf(node, scope)
    return {
      type: 'paragraph',
      ...base(node, 'body', scope),
      level: node.level,
      ...(text === undefined ? {} : { label: text }),
      ...(number === undefined ? {} : { number }),
      indent: scope.kind.labelIndent[node.level],
      content: finishLine(node.children, scope),
      id: anchor,
    }
  },
  bullet: (node, scope) => ({
    type: 'bullet',
    ...base(node, node.level === 1 ? 'bullet' : 'bullet2', scope),
    level: node.level,
    label: bulletMarks[node.isDashed ? 2 : node.level],
    content: finishLine(node.children, scope),
    ...authorAnchor(node.id),
  }),
  quote: (node, scope) => ({
    type: 'quote',
    ...base(node, 'quote', scope),
    // Its edge is that of first lines: paragraphs are not set in once more (style "Verbatim Quotes Block Text No Indent").
    children: finishAll(node.children, { ...scope, kind: { ...scope.kind, paragraphIndent: 0 } }),
  }),
  heading: (node, scope) => {
    const { text, anchor } = labelOf(node, scope)
    const style = scope.kind.headings[node.level]
    const line = finishLine(node.children, scope)
    const content = style === 'itemHeading' ? leanBracket(line) : line
    return {
      type: 'heading',
      ...base(node, style, scope),
      level: node.level,
      ...scope.rankOf(node),
      ...(text === undefined ? {} : { label: text }),
      ...(text !== undefined && scope.kind.headingNumbers === 'in-column'
        ? { numberStands: 'in-column' as const }
        : {}),
      content,
      id: anchor,
    }
  },
  box: (node, scope) => {
    const { calls, scope: lettered } = boxScope(node, scope)
    const framed = frameOf(node, scope)
    const inside: BlockScope = {
      ...lettered,
      isInset: true,
      ...(framed.frame === undefined ? {} : { isFramed: true }),
    }
    const title =
      node.title.length === 0 && node.kind === 'summary'
        ? composedLine(scope.language.summary)
        : finishLine(node.title, inside)
    return {
      type: 'box',
      ...base(node, 'body', scope),
      ...framed,
      title,
      children: finishAll(node.children, inside),
      notes: finishNotes(calls, inside),
    }
  },
  signature: (node, scope) => ({
    type: 'signature',
    ...base(node, 'signature', scope),
    lines: node.lines.map((line) => finishLine(line, scope)),
  }),
  endLines: (node, scope) => ({
    type: 'endLines',
    ...base(node, 'endLines', scope),
    lines: node.lines.map((line) => finishLine(line, scope)),
  }),
  table: finishTable,
  figure: (node, scope) => {
    const { text, anchor } = labelOf(node, scope)
    return {
      type: 'figure',
      ...base(node, 'figure', scope),
      ...(text === undefined ? {} : { label: text }),
      ...(node.title === undefined ? {} : { title: setWords(node.title, scope.language.typography) }),
      alternative: node.alternative,
      measure: scope.measureOf(node.source),
      source: node.source,
      ...floating(node, scope),
      id: anchor,
    }
  },
  contents: (node, scope) => ({
    type: 'contents',
    ...base(node, 'contentsTitle', scope),
    title: scope.language.contents.title,
    pageWord: scope.language.contents.page,
    ...(node.paragraphs ? { paragraphsWord: scope.language.contents.paragraphs } : {}),
    depth: node.depth,
    entries: contentsEntries(node, scope),
  }),
  keys: (node, scope) => ({
    type: 'keys',
    ...base(node, 'key', scope),
    keys: node.keys.map(({ mark, children }) => ({ label: mark, content: finishLine(children, scope) })),
  }),
  vote: ({ votes }, { language, kind }) => composeSides(votes, { language, kind }),
  pageBreak: () => 'pageBreak',
}

/** What stands in another frame has none of its own. */
function frameOf({ kind }: Box, { summary, isInset }: BlockScope): Pick<PublishedBox, 'frame' | 'titleStyle'> {
  if (kind === 'box' || summary === 'box' || isInset) return { titleStyle: 'boxTitle' }
  return { frame: summary, titleStyle: 'summaryTitle' }
}

/** Blocks in order; page breaks that stand inside others have no page to begin and are passed over by the parser. */
export function finishBlocks(list: readonly Block[], scope: BlockScope): readonly Finishing[] {
  const sources = sourcesIn(list)
  return list.flatMap((block) => {
    const finished = dispatch(blocks, block, scope)
    return sources.has(block) ? asSource(finished) : finished
  })
}

/** Where a figure is from stands under it as what is under a table. */
function asSource(block: Finishing | readonly PublishedBlock[]): Finishing | readonly PublishedBlock[] {
  const isOne = typeof block === 'object' && 'type' in block && block.type === 'paragraph'
  return isOne ? { ...block, style: 'figureSource', indent: 0 } : block
}

/** Blocks inside a quotation, box or note. */
function finishAll(list: readonly Block[], scope: BlockScope): readonly PublishedBlock[] {
  return finishBlocks(list, scope).filter((block) => block !== 'pageBreak')
}

function base(node: Node, style: StyleName, scope: Scope) {
  const place = scope.placeOf(node)
  return { style, spaceBefore: 0, startsPage: false, ...(place === undefined ? {} : { place }) }
}

/** Anchor of an uncounted block that the author has named. */
function authorAnchor(id: string | undefined): { readonly id?: string } {
  return id === undefined ? {} : { id: anchorOf(id) }
}

/** The author's name as an anchor: ASCII, and apart from the composed ones. */
export function anchorOf(id: string): string {
  return `id-${[...id].map((point) => (/[A-Za-z0-9-]/.test(point) ? point : `_${(point.codePointAt(0) ?? 0).toString(16)}`)).join('')}`
}

/** What may float; past how much is known when all blocks are (`floats.ts`). */
function floating({ floats }: { readonly floats?: true }, { isInset }: BlockScope): { readonly floatsPast?: number } {
  return floats && !isInset ? { floatsPast: Infinity } : {}
}

// ------------------------------------------------------------------ tables

function finishTable(node: Table, scope: BlockScope): PublishedTable {
  const { text, anchor } = labelOf(node, scope)
  const isTimetable = node.isTimetable === true && !scope.isInset
  // Notes of a timetable are those of what it stands in.
  const line = node.isTimetable ? [] : [...(scope.overTables?.get(node) ?? []), ...callersIn(node)]
  const { calls, scope: inside } = letteredScope(scope, line, anchor)
  const look = isTimetable ? 'timetable' : lookOf(node, scope)
  const rows = { scope: inside, table: node, look } as const
  return {
    type: 'table',
    ...base(node, isTimetable ? 'timetable' : 'tableText', scope),
    id: anchor,
    ...(text === undefined ? {} : { label: text }),
    title: finishLine(node.title, inside),
    ...(node.description === undefined ? {} : { description: node.description }),
    ...(node.unit === undefined
      ? {}
      : { unit: scope.language.unit(setTyped(node.unit.trim(), scope.language.typography)) }),
    columns: node.align.length,
    // Even, until they are measured.
    widths: node.align.map(() => 1),
    ...(node.shares === undefined ? {} : { shares: node.shares }),
    gaps: gapsOf(node.align, scope.language.direction),
    head: finishHead(rows),
    body: finishBody(rows),
    measure: isTimetable ? 'column' : measureOf(node),
    look,
    ...(scope.isFramed && tableLooks[look].isAcross ? { isFramed: true } : {}),
    landscape: node.landscape,
    // Which are low is measured.
    keep: node.keep ? 'wished' : 'no',
    ...floating(node, scope),
    remarks: node.notes.map((note) => finishLine(note.children, inside)),
    notes: finishNotes(calls, inside),
  }
}

function callersIn({ title, head, body }: Table): readonly Inline[] {
  return [...title, ...[...head, ...body].flatMap((row) => row.cells.flatMap((cell) => cell.children))]
}

// ------------------------------------------------------------------- notes

/** Printed notes of some calls, in order; `scope` knows their labels. */
export function finishNotes(calls: readonly NoteReference[], scope: BlockScope): readonly PublishedNote[] {
  return calls.map((call) => {
    const { text, kind, id } = scope.noteLabel(call)
    const note = scope.document.notes.get(call.label)
    const place = placeOf(kind, scope.document.facts.notes)
    return { id, kind, place, label: text, children: note ? finishAll(note.children, scope).map(asNote) : [] }
  })
}

/** Notes are set in their own style. */
function asNote(block: PublishedBlock): PublishedBlock {
  if (block.type === 'quote') return { ...block, style: 'footnote', children: block.children.map(asNote) }
  if (block.type === 'bullet') return { ...block, style: 'footnote' }
  return block.type === 'paragraph' ? { ...block, style: 'footnote', indent: 0 } : block
}
