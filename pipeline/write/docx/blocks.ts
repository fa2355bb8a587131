/** Every block as paragraphs and tables. */
import type { IParagraphOptions, ParagraphChild } from 'docx'
import { styleOf, type StyleName, tabStep } from '../../../templates/styles.ts'
import { report } from '../../diagnostics.ts'
import { dispatch, type Handlers } from '../../document.ts'
import type { Block, Bullet, EndLines, Heading, Line, Paragraph, Quote, Signature } from '../../publication.ts'
import { writeBox } from './boxes.ts'
import type { Setting } from './context.ts'
import { writeFlow } from './flow.ts'
import { bulletHang, quoteIndent } from './geometry.ts'
import { named, tab, writeLine, writeRuns } from './inlines.ts'
import { edges, writeParagraph, writeStack } from './paragraphs.ts'
import type { Piece } from './raw.ts'
import { writeTable } from './tables.ts'

interface Titled {
  readonly style: StyleName
  readonly startsPage: boolean
  readonly id?: string
  readonly label?: string
  readonly content: Line
}

function page(block: { readonly startsPage: boolean }): IParagraphOptions {
  return block.startsPage ? { pageBreakBefore: true } : {}
}

function label(text: string, setting: Setting): readonly ParagraphChild[] {
  return writeRuns(text, setting.publication.direction)
}

/** Headings and titles: a number on its tab, then the text at the edge of the column. */
function writeTitled(block: Titled, setting: Setting): readonly Piece[] {
  const number = block.label === undefined ? [] : label(block.label, setting)
  const text = named(block.id, writeLine(block.content, setting))
  const atEdge = setting.isInset || styleOf(block.style).fromMargin === true
  const tabs = atEdge ? [...number, ...(block.label === undefined ? [] : [tab()])] : [tab(), ...number, tab()]
  return [writeParagraph(block.style, [...tabs, ...text], setting, page(block))]
}

function writeText(block: Paragraph, setting: Setting): readonly Piece[] {
  const style = setting.quotes > 0 && block.style === 'body' ? 'quote' : block.style
  const steps = Array.from({ length: block.indent }, tab)
  const number = block.label === undefined ? [] : [...label(block.label, setting), tab()]
  const children = [...steps, ...named(block.id, [...number, ...writeLine(block.content, setting)])]
  return [writeParagraph(style, children, setting, page(block))]
}

function writeBullet(block: Bullet, setting: Setting): readonly Piece[] {
  const children = named(block.id, [...label(block.label, setting), tab(), ...writeLine(block.content, setting)])
  return [
    writeParagraph(block.style, children, setting, {
      ...edges(setting, block.level * tabStep, bulletHang[block.level]),
      ...page(block),
    }),
  ]
}

/** The first quotation has the indents of its style; one within it is set in further. */
function writeQuote(block: Quote, setting: Setting): readonly Piece[] {
  const { start, end } = setting.edges
  const inner = { start: start + quoteIndent, end: end + quoteIndent }
  return writeFlow(
    block.children,
    { ...setting, edges: inner, isInset: setting.isInset || setting.quotes > 0, quotes: setting.quotes + 1 },
    writeBlock,
  )
}

function writeLinesAtEnd(block: Signature | EndLines, setting: Setting): readonly Piece[] {
  return writeStack(
    block.style,
    block.lines.map((line) => writeLine(line, setting)),
    setting,
    page(block),
  )
}

function refuse(construct: string) {
  return (block: Block, setting: Setting): readonly Piece[] => {
    report(
      setting.file,
      'not-yet',
      block.place ?? { path: setting.file.path ?? '', line: 1, column: 1 },
      construct,
      'Word',
    )
    return []
  }
}

const handlers: Handlers<Block, Setting, readonly Piece[]> = {
  title: writeTitled,
  subtitle: writeTitled,
  heading: (block: Heading, setting) => writeTitled(block, setting),
  paragraph: writeText,
  bullet: writeBullet,
  quote: writeQuote,
  box: (block, setting) => writeBox(block, setting, writeBlock),
  signature: writeLinesAtEnd,
  endLines: writeLinesAtEnd,
  table: (block, setting) => writeTable(block, setting, writeBlock),
  figure: refuse('A figure'),
  contents: refuse('A table of contents'),
  attachmentHeading: writeTitled,
  attachmentNote: (block, setting) => [
    writeParagraph(block.style, writeLine(block.content, setting), setting, page(block)),
  ],
  attachmentTitle: writeTitled,
}

/** Writes one block in its place. */
export function writeBlock(block: Block, setting: Setting): readonly Piece[] {
  return dispatch(handlers, block, setting)
}
