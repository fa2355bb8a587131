/** Contents: entries with leader dots, ranges of paragraphs and page numbers. */
import type { Sheet } from '../../../../templates/sheet.ts'
import type { PublishedBlock, ContentsEntry } from '../../../publication.ts'
import type { DefinitionNode, ParagraphNode, TableNode, TableRow } from '../definition.ts'
import type { HangingLabel, PageReference } from '../../../typesetting/run.ts'
import type { StructureElement } from '../../../typesetting/run.ts'
import { leaf, type EmitContext } from './paragraphs.ts'
import { plain, runStyle, toRuns, widthOfWords } from '../../../typesetting/lines/runs.ts'

/** The title, the words over the columns, and an entry for each heading. */
export function emitContents(
  node: Extract<PublishedBlock, { type: 'contents' }>,
  context: EmitContext,
): readonly DefinitionNode[] {
  const { tree, sheet } = context
  const { contentsTitle } = sheet.styles
  const { spaceBefore, startsPage } = node
  const title = leaf(
    contentsTitle,
    { runs: [plain(node.title, contentsTitle)], element: tree.block('P') },
    { spaceBefore, startsPage },
  )
  const head = emitHead(node, context)
  const list = tree.block('TOC')
  const entries = node.entries.flatMap((entry) => [
    ...(entry.over === undefined ? [] : [emitOver(entry.over, context)]),
    emitEntry(entry, list, context),
  ])
  return [{ ...title, keepWithNext: true }, toRows(head, entries, sheet)]
}

/** Entries are rows under their heads, which are not repeated overleaf (5 of 5: A/80/590, A/80/600, A/80/605, A/HRC/WG.6/7/ITA/1 and CEDAW/C/BGD/6-7). */
function toRows(head: ParagraphNode, entries: readonly ParagraphNode[], sheet: Sheet): TableNode {
  const [over, under] = sheet.contents.space === 'over' ? [1, 0] : [0, 1]
  const width = sheet.end - sheet.start
  const toRow = (paragraph: ParagraphNode, next: ParagraphNode | undefined): TableRow => ({
    // The row has the space of its paragraph.
    cells: [{ x: 0, width, rowSpan: 1, paragraphs: [{ ...paragraph, spaceBefore: 0 }], stands: 'top' }],
    above: over * paragraph.spaceBefore,
    below: under * (next?.spaceBefore ?? 0),
    rulesAbove: [],
    rulesBelow: [],
  })
  const { spaceBefore } = head
  return {
    type: 'table',
    spaceBefore,
    startsPage: false,
    keepTogether: false,
    headsOnce: true,
    head: [{ ...toRow(head, entries[0]), above: 0 }],
    body: entries.map((entry, index) => toRow(entry, entries[index + 1])),
  }
}

/** "Paragraphs" and "Page" over their columns. */
function emitHead(
  { pageWord, paragraphsWord }: Extract<PublishedBlock, { type: 'contents' }>,
  { tree, sheet }: EmitContext,
): ParagraphNode {
  const { contents, styles, start, end } = sheet
  const { contentsHead } = styles
  const label =
    paragraphsWord === undefined
      ? {}
      : {
          label: {
            runs: [plain(paragraphsWord, contentsHead)],
            at: contents.paragraphsEnd - start,
            align: 'end' as const,
          },
        }
  return leaf(
    contentsHead,
    { runs: [plain(pageWord, contentsHead)], element: tree.block('P') },
    { align: 'end', end: end - contents.pageEnd, spaceBefore: styles.contentsTitle.after, ...label },
  )
}

/** Words at the margin, that end where numbers do; longer ones begin at its edge. */
function emitOver(words: string, { tree, sheet: { styles, contents, start, end } }: EmitContext): ParagraphNode {
  const style = styles.contentsEntry
  const content = { runs: [plain(words, style)], element: tree.block('P') }
  const place =
    widthOfWords(words, style) > contents.numberEnd - start
      ? {}
      : ({ align: 'end', end: end - contents.numberEnd } as const)
  return leaf(style, content, { ...place, spaceBefore: style.after, keepWithNext: true })
}

function emitEntry(entry: ContentsEntry, list: StructureElement, { sheet, noteCalled }: EmitContext): ParagraphNode {
  const item: StructureElement = { role: 'TOCI', parent: list }
  const reference: StructureElement = { role: 'Reference', parent: item }
  const style = sheet.styles.contentsEntry
  const { text, step, textEnd } = sheet.contents
  const start = text + (entry.level - 1) * step - sheet.start
  const linked = entry.content.map((inline) =>
    inline.type === 'text' ? { ...inline, link: { id: entry.target } } : inline,
  )
  const runs = toRuns(linked, { style, element: reference, noteCalled })
  const more = {
    start,
    first: start,
    end: sheet.end - textEnd,
    spaceBefore: style.after,
    pageReference: referTo(entry, sheet, reference),
    keepTogether: true,
  }
  return leaf(style, { runs, element: reference }, { ...more, ...labelOf(entry, sheet, item) })
}

/** Numbers of the first level end before the text, those of others stand where the text of the level above begins. */
function labelOf(
  { label, level }: ContentsEntry,
  { styles, contents, start }: Sheet,
  item: StructureElement,
): { readonly label?: HangingLabel } {
  if (label === undefined) return {}
  const runs = [plain(label, styles.contentsEntry)]
  const element: StructureElement = { role: 'Lbl', parent: item }
  if (level === 1) return { label: { runs, at: contents.numberEnd - start, align: 'end', element } }
  return { label: { runs, at: contents.text + (level - 2) * contents.step - start, align: 'start', element } }
}

function referTo(
  { target, paragraphs }: ContentsEntry,
  { styles, contents, start }: Sheet,
  element: StructureElement,
): PageReference {
  const style = runStyle(styles.contentsEntry)
  const { dotsEnd, pageEnd, paragraphsEnd } = contents
  const { text, gap, ...look } = contents.leader
  const leader = { text, gap, end: dotsEnd - start, style: runStyle({ ...styles.contentsEntry, ...look }) }
  const range =
    paragraphs === undefined
      ? {}
      : {
          paragraphs: {
            runs: [plain(paragraphs, styles.contentsEntry)],
            at: paragraphsEnd - start,
            align: 'end' as const,
            element,
          },
        }
  return { target, at: pageEnd - start, style, leader, ...range }
}
