/** Sections as in the official files: a point that ends the first, then the text; wide tables apart. */
import { type ISectionOptions, NumberFormat, PageOrientation, SectionType } from 'docx'
import type { Sheet } from '../../../templates/sheet.ts'
import type { Orientation, Publication, Section } from '../../publication.ts'
import { writeColumns } from './columns.ts'
import type { BlockSetting, WordContext } from './context.ts'
import { addEndRule } from './end-rule.ts'
import { writeFirstFoot } from './first-foot.ts'
import { writeFlow } from './flow.ts'
import { thinParagraph, writeMasthead } from './masthead.ts'
import { hasNotesAtEnd } from './notes.ts'
import type { BlockElement } from './components.ts'
import { writeRunningFoot, writeRunningHead } from './running.ts'
import { writeBlock } from './blocks.ts'
import { measure } from './geometry.ts'
import { columnIndents, twips } from '../../word/measures.ts'

/** The text column of a page that stands upright or lies on its side. */
export function columnSetting(context: WordContext, sheet: Sheet = context.publication.sheet): BlockSetting {
  const edges = columnIndents(sheet)
  const all = measure(sheet)
  const width = all - edges.start - edges.end
  return { ...context, edges, width, measure: all, isInset: false, quotes: 0, before: 0, after: 0, write: writeBlock }
}

type Properties = NonNullable<ISectionOptions['properties']>
type Heads = Pick<ISectionOptions, 'headers' | 'footers'>

/** Paper and margins; the library turns the paper itself where it lies on its side. */
function pageOf(sheet: Sheet, orientation: Orientation = 'portrait'): NonNullable<Properties['page']> {
  const { word } = sheet
  const side = twips(sheet.start)
  const turned = orientation === 'landscape' ? { orientation: PageOrientation.LANDSCAPE } : {}
  return {
    size: { width: twips(sheet.width), height: twips(sheet.height), ...turned },
    margin: {
      top: twips(word.top),
      right: side,
      bottom: twips(word.bottom),
      left: side,
      header: twips(word.header),
      footer: twips(word.footer),
      gutter: 0,
    },
  }
}

/** Heads and feet of the pages of a sheet. */
function headsOf(publication: Publication, sheet: Sheet): Heads {
  return {
    headers: {
      default: writeRunningHead(publication, 'odd', sheet),
      even: writeRunningHead(publication, 'even', sheet),
    },
    footers: {
      default: writeRunningFoot(publication, 'odd', sheet),
      even: writeRunningFoot(publication, 'even', sheet),
    },
  }
}

/** The section that has the masthead and is over before the text begins. */
function firstSection(context: WordContext): ISectionOptions {
  const { publication } = context
  const { headers, footers } = headsOf(publication, publication.sheet)
  return {
    properties: { page: pageOf(publication.sheet), titlePage: true },
    headers: { ...headers, first: writeMasthead(publication) },
    footers: { ...footers, first: writeFirstFoot(context) },
    children: [thinParagraph()],
  }
}

interface TextSection extends ISectionOptions {
  readonly children: readonly BlockElement[]
}

function sectionProperties(orientation: Orientation, { sheet }: Publication): Properties {
  return {
    page: pageOf(sheet, orientation),
    endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } },
  }
}

/** The text begins on the page of the masthead. */
function openingSection({ orientation, sheet, blocks }: Section, context: WordContext): TextSection {
  const { publication } = context
  const setting = { ...columnSetting(context, sheet), before: Math.max(0, blocks[0]?.spaceBefore ?? 0) }
  return {
    properties: { ...sectionProperties(orientation, publication), type: SectionType.CONTINUOUS },
    children: [...writeColumns(publication.columns, setting), ...writeFlow(blocks, setting)],
  }
}

/** Paper that is turned begins a page and has heads of its own width. */
function turnedSection({ orientation, sheet, blocks }: Section, context: WordContext): TextSection {
  const setting = columnSetting(context, sheet)
  return {
    properties: { ...sectionProperties(orientation, context.publication), type: SectionType.NEXT_PAGE },
    ...headsOf(context.publication, sheet),
    children: writeFlow(blocks, setting),
  }
}

/** What closes the text: the heading of the notes that follow it, or the end rule. */
function close(elements: readonly BlockElement[], context: WordContext): readonly BlockElement[] {
  const { sheet: own } = context.publication
  if (!hasNotesAtEnd(context)) return own.endRule.isDrawn ? addEndRule(elements, own) : elements
  const setting = columnSetting(context)
  const { notesHeading, sheet } = context.publication
  const gaps = { before: notesHeading.spaceBefore, after: sheet.styles[notesHeading.style].after }
  return [...elements, ...setting.write(notesHeading, { ...setting, ...gaps })]
}

/** Pages in the place of the masthead: they have neither head nor foot. */
function frontSection({ sheet, blocks }: Section, context: WordContext): TextSection {
  const page = pageOf(sheet)
  const margin = { ...page.margin, top: twips(sheet.front.top), header: 0 }
  return { properties: { page: { ...page, margin } }, children: writeFlow(blocks, columnSetting(context, sheet)) }
}

/** All sections of the file. */
export function writeSections(context: WordContext): readonly ISectionOptions[] {
  const [front, ...others] = context.publication.sections
  const hasFront = front?.isFront === true
  const sections = hasFront ? others : context.publication.sections
  const text = sections.map((section, index) =>
    (index === 0 && !hasFront ? openingSection : turnedSection)(section, context),
  )
  const last = text.length - 1
  return [
    hasFront ? frontSection(front, context) : firstSection(context),
    ...text.map((section, index) =>
      index === last ? { ...section, children: close(section.children, context) } : section,
    ),
  ]
}
