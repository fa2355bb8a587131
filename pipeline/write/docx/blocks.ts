/** Every block as paragraphs and tables. */
import { hangOf } from '../../../templates/bullets.ts'
import type { IParagraphOptions, IRunOptions, ParagraphChild } from 'docx'
import type { StyleName } from '../../../templates/styles.ts'
import { dispatch, type Handlers } from '../../document.ts'
import type { HeadingLevel } from '../../../templates/vocabulary.ts'
import type {
  PublishedBlock,
  PublishedBullet,
  PublishedEndLines,
  Line,
  PublishedParagraph,
  PublishedQuote,
  PublishedSignature,
} from '../../publication.ts'
import { writeBox } from './boxes.ts'
import { writeContents } from './contents.ts'
import type { BlockSetting } from './context.ts'
import { writeFigure } from './figure.ts'
import { writeFlow } from './flow.ts'
import { writeFrontLine } from './front-pages.ts'
import { named, tab, writeLine, writeRuns } from './inlines.ts'
import { edges, writeParagraph, writeStack } from './paragraphs.ts'
import { writeKeys } from './keys.ts'
import type { ListPlace } from './lists.ts'
import type { BlockElement } from './components.ts'
import { lookOf, sizesOf } from './script-styles.ts'
import { writeRoll } from './roll.ts'
import { writeTable } from './tables.ts'
import { halfPoints, twips } from '../../word/measures.ts'
import { withSpace } from '../../text/space-behind-label.ts'

/** The list of a paragraph; the library takes the name for one of its own lists, and `corrections.ts` makes it the id. */
function inList({ list, level }: ListPlace): Required<Pick<IParagraphOptions, 'numbering'>> {
  return { numbering: { reference: `list-${list}`, instance: 0, level } }
}

interface Titled {
  readonly style: StyleName
  /** Of a heading. */
  readonly level?: HeadingLevel
  readonly startsPage: boolean
  readonly id?: string
  readonly label?: string
  readonly labelStyle?: StyleName
  readonly numberStands?: 'in-column'
  readonly content: Line
}

function page(block: { readonly startsPage: boolean; readonly leadsIn?: true }): IParagraphOptions {
  return { ...(block.startsPage ? { pageBreakBefore: true } : {}), ...(block.leadsIn ? { keepNext: true } : {}) }
}

function writeLabel(
  label: string | undefined,
  setting: BlockSetting,
  format: IRunOptions = {},
): readonly ParagraphChild[] {
  return label === undefined ? [] : writeRuns(label, setting.publication.direction, format)
}

/** A label in a type of its own. */
function formatOf({ labelStyle }: Titled, { publication }: BlockSetting): IRunOptions {
  if (labelStyle === undefined) return {}
  const style = publication.sheet.styles[labelStyle]
  const { plain, complex } = sizesOf(style)
  const { bold, eastAsia } = lookOf(style)
  return {
    bold,
    ...(eastAsia === undefined ? {} : { font: { eastAsia } }),
    size: halfPoints(plain),
    sizeComplexScript: halfPoints(complex),
  }
}

/** Headings and titles: a number on its tab, then the text at the edge of the column. */
function writeTitled(block: Titled, setting: BlockSetting): readonly BlockElement[] {
  const number = writeLabel(block.label, setting, formatOf(block, setting))
  const text = named(block.id, writeLine(block.content, setting))
  const hasColumn = !setting.isInset && setting.publication.sheet.styles[block.style].fromMargin !== true
  const isBefore = hasColumn && block.numberStands === undefined
  const head = isBefore ? [tab(), ...number, tab()] : number.length === 0 ? [] : [...number, tab()]
  return [
    writeParagraph(block.style, setting, {
      ...page(block),
      ...(hasColumn && !isBefore ? numberInColumn(setting) : {}),
      ...outlineOf(block, setting),
      children: [...head, ...text],
    }),
  ]
}

/** The number at the edge of the column, and the words a tab step in. */
function numberInColumn({ edges: { start, end }, publication }: BlockSetting): IParagraphOptions {
  const { tabStep } = publication.sheet
  return { indent: { left: twips(start + tabStep), right: twips(end), hanging: twips(tabStep) } }
}

/** Two levels of headings may share a style: the lower one says its own place in the outline. */
function outlineOf({ level, style }: Titled, { publication }: BlockSetting): IParagraphOptions {
  if (level === undefined || publication.sheet.styles[style].outline === level - 1) return {}
  return { outlineLevel: level - 1 }
}

/** A paragraph that Word counts: where the column is not that of its list, it says where its lines begin. */
function listed(place: ListPlace, steps: number, setting: BlockSetting): IParagraphOptions {
  if (!setting.isInset && setting.quotes === 0) return inList(place)
  const { start, end } = setting.edges
  const firstLine = twips(steps * setting.publication.sheet.tabStep)
  return { ...inList(place), ...edges(setting), indent: { left: twips(start), right: twips(end), firstLine } }
}

/** Text begins as many tabs in as it says; a label stands one tab before its text. */
function writeText(block: PublishedParagraph, setting: BlockSetting): readonly BlockElement[] {
  const style = setting.quotes > 0 && block.style === 'body' ? 'quote' : block.style
  const place = setting.lists.places.get(block)
  if (place !== undefined) {
    const children = named(block.id, writeLine(block.content, setting))
    return [writeParagraph(style, setting, { ...listed(place, block.indent, setting), ...page(block), children })]
  }
  const steps = Array.from({ length: block.indent }, tab)
  const number = block.label === undefined ? [] : [...writeLabel(withSpace(block.label), setting), tab()]
  const children = [...steps, ...named(block.id, [...number, ...writeLine(block.content, setting)])]
  return [writeParagraph(style, setting, { ...page(block), children })]
}

function writeBullet(block: PublishedBullet, setting: BlockSetting): readonly BlockElement[] {
  const place = setting.lists.places.get(block)
  const inset = { start: block.level * setting.publication.sheet.tabStep, hanging: hangOf(block.label) }
  const label = place === undefined ? [...writeLabel(block.label, setting), tab()] : []
  const children = named(block.id, [...label, ...writeLine(block.content, setting)])
  const list = place === undefined ? ({ numbering: false } as const) : inList(place)
  // The style of a bullet knows no quotation around it.
  const placed = setting.quotes > 0 ? { ...setting, isInset: true } : setting
  return [writeParagraph(block.style, setting, { ...list, ...edges(placed, inset), ...page(block), children })]
}

/** The first quotation has the indents of its style; one within it is set in further. */
function writeQuote(block: PublishedQuote, setting: BlockSetting): readonly BlockElement[] {
  const { tabStep } = setting.publication.sheet
  const inner = { start: setting.edges.start + tabStep, end: setting.edges.end }
  const isInset = setting.isInset || setting.quotes > 0
  return writeFlow(block.children, {
    ...setting,
    edges: inner,
    width: setting.width - tabStep,
    isInset,
    quotes: setting.quotes + 1,
  })
}

function writeLinesAtEnd(
  block: PublishedSignature | PublishedEndLines,
  setting: BlockSetting,
): readonly BlockElement[] {
  const lines = block.lines.map((line) => writeLine(line, setting))
  const [first, ...others] = writeStack(block.style, setting, lines)
  return first === undefined ? [] : [first.with(page(block)), ...others]
}

const handlers: Handlers<PublishedBlock, BlockSetting, readonly BlockElement[]> = {
  title: writeTitled,
  subtitle: writeTitled,
  roll: writeRoll,
  heading: writeTitled,
  paragraph: writeText,
  bullet: writeBullet,
  keys: writeKeys,
  frontLine: writeFrontLine,
  quote: writeQuote,
  box: writeBox,
  signature: writeLinesAtEnd,
  endLines: writeLinesAtEnd,
  table: writeTable,
  figure: writeFigure,
  contents: writeContents,
  attachmentHeading: writeTitled,
  attachmentNote: (block, setting) => [
    writeParagraph(block.style, setting, { ...page(block), children: writeLine(block.content, setting) }),
  ],
  attachmentTitle: writeTitled,
}

/** Writes one block in its place. */
export function writeBlock(block: PublishedBlock, setting: BlockSetting): readonly BlockElement[] {
  return dispatch(handlers, block, setting)
}
