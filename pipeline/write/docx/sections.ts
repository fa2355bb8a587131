/** Sections as in the official files: a point that ends the first, then the text with a lower foot; wide tables apart. */
import { type ISectionOptions, NumberFormat, PageOrientation, SectionType } from 'docx'
import type { Sheet } from '../../../templates/sheets.ts'
import type { Block, Publication } from '../../publication.ts'
import { writeBlock } from './blocks.ts'
import { writeColumns } from './columns.ts'
import type { Context, Setting } from './context.ts'
import { addEndRule } from './end-rule.ts'
import { writeFirstFoot } from './first-foot.ts'
import { writeFlow } from './flow.ts'
import { columnIndents, measure } from './geometry.ts'
import { thinParagraph, writeMasthead } from './masthead.ts'
import { writeRunningFoot, writeRunningHead } from './running.ts'
import type { Piece } from './raw.ts'
import { hasNotesAtEnd } from './notes.ts'
import { styleOf } from '../../../templates/styles.ts'
import { twips } from './units.ts'

type Properties = NonNullable<ISectionOptions['properties']>

/** Paper and margins; the library turns the paper itself where it lies on its side. */
function pageOf(
  sheet: Sheet,
  bottom: number,
  orientation: 'portrait' | 'landscape' = 'portrait',
): NonNullable<Properties['page']> {
  const { word } = sheet
  return {
    size: {
      width: twips(sheet.width),
      height: twips(sheet.height),
      ...(orientation === 'landscape' ? { orientation: PageOrientation.LANDSCAPE } : {}),
    },
    margin: {
      top: twips(word.top),
      right: twips(sheet.start),
      bottom: twips(bottom),
      left: twips(sheet.start),
      header: twips(word.header),
      footer: twips(word.footer),
      gutter: 0,
    },
  }
}

function firstSection(publication: Publication): ISectionOptions {
  const { sheet } = publication
  return {
    properties: { page: pageOf(sheet, sheet.word.firstBottom), titlePage: true },
    headers: {
      first: writeMasthead(publication),
      default: writeRunningHead(publication, 'odd'),
      even: writeRunningHead(publication, 'even'),
    },
    footers: {
      first: writeFirstFoot(publication),
      default: writeRunningFoot(publication, 'odd'),
      even: writeRunningFoot(publication, 'even'),
    },
    children: [thinParagraph()],
  }
}

interface Stretch {
  readonly isLandscape: boolean
  readonly blocks: readonly Block[]
}

function isLandscape(block: Block): boolean {
  return block.type === 'table' && block.landscape
}

/** Neighbours on paper that lies the same way. */
function stretchesOf(blocks: readonly Block[]): readonly Stretch[] {
  return blocks.reduce<readonly Stretch[]>((stretches, block) => {
    const last = stretches.at(-1)
    const turned = isLandscape(block)
    if (last === undefined || last.isLandscape !== turned)
      return [...stretches, { isLandscape: turned, blocks: [block] }]
    return [...stretches.slice(0, -1), { ...last, blocks: [...last.blocks, block] }]
  }, [])
}

/** Where blocks stand on a page that stands upright or lies on its side. */
export function settingOf(context: Context, orientation: 'portrait' | 'landscape', before: number): Setting {
  const { sheet } = context.publication
  const edges = columnIndents(sheet)
  const upright = measure(sheet)
  const all = orientation === 'portrait' ? upright : upright + sheet.height - sheet.width
  return {
    ...context,
    edges,
    width: all - edges.start - edges.end,
    measure: all,
    isInset: false,
    quotes: 0,
    before,
    after: 0,
  }
}

interface TextSection extends ISectionOptions {
  readonly children: readonly Piece[]
}

function textSection(stretch: Stretch, index: number, context: Context): TextSection {
  const { publication } = context
  const { sheet } = publication
  const orientation = stretch.isLandscape ? 'landscape' : 'portrait'
  const first = stretch.blocks[0]
  const setting = settingOf(context, orientation, index === 0 ? (first?.spaceBefore ?? 0) : 0)
  const columns = index === 0 ? writeColumns(publication.columns, setting) : []
  const children = [...columns, ...writeFlow(stretch.blocks, setting, writeBlock)]
  return {
    properties: {
      page: pageOf(sheet, sheet.word.bottom, orientation),
      type: index === 0 ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
      endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } },
    },
    ...(index === 0 ? {} : headsOf(publication, setting.measure)),
    children,
  }
}

/** Heads and feet of pages that lie on their side are wider, so each turn has its own. */
function headsOf(publication: Publication, width: number): Pick<ISectionOptions, 'headers' | 'footers'> {
  return {
    headers: {
      default: writeRunningHead(publication, 'odd', width),
      even: writeRunningHead(publication, 'even', width),
    },
    footers: {
      default: writeRunningFoot(publication, 'odd', width),
      even: writeRunningFoot(publication, 'even', width),
    },
  }
}

/** What closes the last section: the heading of the notes that follow it, or the end rule. */
function close(pieces: readonly Piece[], context: Context): readonly Piece[] {
  const { publication } = context
  if (!hasNotesAtEnd(context)) return addEndRule(pieces, publication.sheet)
  const setting = { ...settingOf(context, 'portrait', styleOf('h1').before), after: styleOf('h1').after }
  return [
    ...pieces,
    writeBlock(
      {
        type: 'heading',
        style: 'h1',
        level: 2,
        content: [{ type: 'text', value: publication.words.notes, marks: [] }],
        id: 'notes',
        spaceBefore: 0,
        startsPage: false,
      },
      setting,
    ),
  ].flat()
}

/** All sections of the file. */
export function writeSections(context: Context): readonly ISectionOptions[] {
  const stretches = stretchesOf(context.publication.blocks)
  const written = (stretches.length === 0 ? [{ isLandscape: false, blocks: [] }] : stretches).map((stretch, index) =>
    textSection(stretch, index, context),
  )
  const sections = written.map((section, index) =>
    index === written.length - 1 ? { ...section, children: close(section.children, context) } : section,
  )
  return [firstSection(context.publication), ...sections]
}
