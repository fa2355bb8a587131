/** Space between blocks, and which of them begin a page. */
import { boxFrame } from '../../templates/box.ts'
import type { Sheet } from '../../templates/sheet.ts'
import type { StyleName } from '../../templates/styles.ts'
import { tableLooks, type TableLook } from '../../templates/table.ts'
import type { PublishedBlock } from '../publication.ts'
import type { Finishing } from './blocks.ts'

export interface Under {
  readonly sheet: Sheet
  /** Session lines stand over the first block. */
  readonly isUnderLines: boolean
}

/** Gives every block its distance from the one before. */
export function setSpacing(blocks: readonly Finishing[], { sheet, isUnderLines }: Under): readonly PublishedBlock[] {
  const spaced: PublishedBlock[] = []
  let breaks = false
  for (const block of blocks) {
    if (block === 'pageBreak') {
      breaks = spaced.length > 0
      continue
    }
    const previous = spaced.at(-1)
    const startsPage = breaks || block.startsPage || (previous !== undefined && beginsPage(previous, block, sheet))
    const gap = gapUnder(spaced, block, { sheet, isUnderLines })
    const spaceBefore = startsPage && previous !== undefined ? gapAtHead(previous, block, sheet) : gap
    spaced.push(withInnerSpacing({ ...block, startsPage, spaceBefore }, sheet))
    breaks = false
  }
  return spaced
}

/** The gap over a block, under those before it. */
function gapUnder(over: readonly PublishedBlock[], block: PublishedBlock, { sheet, isUnderLines }: Under): number {
  const previous = over.at(-1)
  if (previous === undefined) return isUnderLines ? sheet.styles[block.style].before : 0
  return gapUnderTitle(over, block, sheet) ?? gapAfter(previous, block, sheet)
}

/** Contents that have pages of their own, and what follows a summary. */
function beginsPage(previous: PublishedBlock, block: PublishedBlock, { contents }: Sheet): boolean {
  if (previous.type === 'box' && previous.frame !== undefined) return true
  return contents.stand === 'own-pages' && (block.type === 'contents' || previous.type === 'contents')
}

const titles: ReadonlySet<PublishedBlock['type']> = new Set(['title', 'subtitle', 'attachmentTitle'])

/** Under a heading that stands straight under a title. */
function gapUnderTitle(over: readonly PublishedBlock[], block: PublishedBlock, sheet: Sheet): number | undefined {
  const [title, heading] = over.slice(-2)
  if (heading?.type !== 'heading' || title === undefined || !titles.has(title.type)) return undefined
  return sheet.joinsUnderTitle[heading.style]?.[firstStyle(block)]
}

/** Points between the boxes of two blocks that follow each other on a sheet. */
export function gapBetween(
  { styles, joins }: Pick<Sheet, 'styles' | 'joins'>,
  previous: StyleName,
  next: StyleName,
): number {
  return joins[previous]?.[next] ?? Math.max(styles[previous].after, styles[next].before)
}

/** The same, between blocks with what stands in them. */
export function gapAfter(previous: PublishedBlock, block: PublishedBlock, sheet: Sheet): number {
  const over = lastStyle(previous)
  const opens = openingStyle(block)
  const own = opens === undefined ? undefined : sheet.joins[over]?.[opens]
  const gap = own ?? underTable(previous, block, sheet) ?? gapBetween(sheet, over, firstStyle(block))
  return previous.type === 'box' || block.type === 'box' ? Math.max(gap, boxFrame.around) : gap
}

/** Under a table that keeps less from what follows than others do. */
function underTable(previous: PublishedBlock, block: PublishedBlock, { styles }: Sheet): number | undefined {
  if (previous.type !== 'table' || previous.notes.length + previous.remarks.length > 0) return undefined
  const { under }: TableLook = tableLooks[previous.look]
  return under === undefined ? undefined : Math.max(under, styles[firstStyle(block)].before)
}

/** What joins know a box by, and a table that its unit stands over alone. */
function openingStyle(block: PublishedBlock): StyleName | undefined {
  if (block.type === 'box') return 'boxTitle'
  return block.type === 'table' && block.title.length === 0 && block.unit !== undefined ? 'tableUnit' : undefined
}

/** At the head of a page that was asked for: Word drops what belongs to the block before it, and only that. */
function gapAtHead(previous: PublishedBlock, block: PublishedBlock, sheet: Sheet): number {
  if (sheet.spaceAfterBreak === 'dropped') return block.type === 'attachmentHeading' ? 0 - sheet.attachmentRise : 0
  return Math.max(0, gapAfter(previous, block, sheet) - sheet.styles[lastStyle(previous)].after)
}

/** A quotation is spaced by what stands in it, contents by their last entry. */
function lastStyle(block: PublishedBlock): PublishedBlock['style'] {
  if (block.type === 'contents') return 'contentsEntry'
  const last = block.type === 'quote' ? block.children.at(-1) : undefined
  return last === undefined ? block.style : lastStyle(last)
}

function firstStyle(block: PublishedBlock): PublishedBlock['style'] {
  const first = block.type === 'quote' ? block.children[0] : undefined
  return first === undefined ? block.style : firstStyle(first)
}

function withInnerSpacing(block: PublishedBlock, sheet: Sheet): PublishedBlock {
  if (block.type !== 'quote' && block.type !== 'box') return block
  const children = setSpacing(block.children, { sheet, isUnderLines: false })
  if (block.type === 'quote') return { ...block, children: placedAs(block, children, sheet) }
  const [first, ...others] = children
  if (first === undefined || block.title.length === 0) return { ...block, children }
  return { ...block, children: [{ ...first, spaceBefore: sheet.styles[block.titleStyle].after }, ...others] }
}

/** A quotation has no edge of its own: its first block stands where it stands. */
function placedAs(
  { startsPage, spaceBefore }: PublishedBlock,
  [first, ...others]: readonly PublishedBlock[],
  sheet: Sheet,
): readonly PublishedBlock[] {
  return first === undefined ? [] : [withInnerSpacing({ ...first, startsPage, spaceBefore }, sheet), ...others]
}
