/** The part `word/styles.xml`: the official style names, with the measures of the templates. */
import type { Element } from 'xast'
import { tableRoom } from '../../../templates/table.ts'
import type { Publication } from '../../publication.ts'
import type { WordLanguage } from '../../word/language.ts'
import type { Sheet } from '../../../templates/sheet.ts'
import type { StyleName, TextStyle } from '../../../templates/styles.ts'
import { inLines } from '../../xml/write.ts'
import { contentsLevels, contentsStops, contentsStyle, contentsText } from './contents-places.ts'
import type { Lists } from './lists.ts'
import { lookOf, sizesOf } from './script-styles.ts'
import { indent, type Layout, layoutsOf, tabs } from './style-places.ts'
import { eighths, halfPoints, twips } from '../../word/measures.ts'
import { word, wordPart } from './word-xml.ts'

const alignments = { start: 'left', end: 'right', center: 'center', justify: 'both' } as const

/** Arabic lines are filled by strokes between letters (`__Single Txt` in CEDAW/C/BGD/6-7). */
function alignmentOf({ align, writing }: TextStyle): string {
  return align === 'justify' && writing?.script === 'arabic' ? 'lowKashida' : alignments[align]
}

function lines(after: number, leading: number): Element {
  return word('spacing', { after: twips(after), line: twips(leading), lineRule: 'exact' })
}

function paragraphProperties(style: TextStyle, { list, tabs, indent }: Layout): Element {
  return word(
    'pPr',
    {},
    style.keepWithNext ? [word('keepNext'), word('keepLines')] : undefined,
    list,
    tabs,
    lines(style.after, style.leading),
    indent,
    word('jc', { val: alignmentOf(style) }),
    style.outline === undefined ? undefined : word('outlineLvl', { val: style.outline }),
  )
}

/** How letters stand: their distance and their width. */
function fit({ tracking, scale }: TextStyle): readonly Element[] {
  return [word('spacing', { val: twips(tracking) }), word('w', { val: scale })]
}

function runProperties(style: TextStyle, { fonts: { ascii } }: WordLanguage): Element {
  const { bold, italic, eastAsia } = lookOf(style)
  // Lines of symbols and numbers are Latin among Arabic, too.
  const isLatin = style.writing?.direction === 'rtl' && style.writing.script === 'latin'
  return word(
    'rPr',
    {},
    eastAsia === undefined ? undefined : word('rFonts', { eastAsia }),
    isLatin ? word('rFonts', { cs: ascii }) : undefined,
    bold ? [word('b'), word('bCs')] : undefined,
    italic ? [word('i'), word('iCs')] : undefined,
    fit(style),
    size(style),
  )
}

function size(style: TextStyle): readonly Element[] {
  const { plain, complex } = sizesOf(style)
  return [word('sz', { val: halfPoints(plain) }), word('szCs', { val: halfPoints(complex) })]
}

/** Names that Word knows by itself are in small letters; all others are ours to define. */
const builtIn = /^(?:header|footer|footnote text|toc \d|TOC Heading|Quote|Signature|Date)$/

/** What is written under a heading or title is text. */
function next({ keepWithNext }: TextStyle, { styles }: Sheet): Element | undefined {
  return keepWithNext ? word('next', { val: styles.body.word.id }) : undefined
}

function paragraphStyle(style: TextStyle, { sheet, wordLanguage }: Publication, layout: Layout): Element {
  const { id, name: shown } = style.word
  return word(
    'style',
    { type: 'paragraph', customStyle: builtIn.test(shown) ? undefined : 1, styleId: id },
    word('name', { val: shown }),
    word('basedOn', { val: 'Normal' }),
    next(style, sheet),
    word('qFormat'),
    paragraphProperties(style, layout),
    runProperties(style, wordLanguage),
  )
}

function fonts({ ascii, eastAsia, complex }: WordLanguage['fonts']): Element {
  return word('rFonts', { ascii, eastAsia, hAnsi: ascii, cs: complex })
}

function defaults({ language, wordLanguage, sheet: { styles } }: Publication): Element {
  const { fonts: names, tags } = wordLanguage
  const spoken = word('lang', { val: tags[language], eastAsia: tags.zh, bidi: tags.ar })
  return word(
    'docDefaults',
    {},
    word('rPrDefault', {}, word('rPr', {}, fonts(names), size(styles.body), spoken)),
    word('pPrDefault', {}, word('pPr', {}, lines(0, styles.body.leading))),
  )
}

/** Kerning from 7 points up, as the official files of New York have it. */
const kerning = 7

function normal({ wordLanguage, direction, sheet }: Publication): Element {
  const { body } = sheet.styles
  return word(
    'style',
    { type: 'paragraph', default: 1, styleId: 'Normal' },
    word('name', { val: 'Normal' }),
    word('qFormat'),
    word(
      'pPr',
      {},
      wordLanguage.isHyphenated ? undefined : word('suppressAutoHyphens'),
      // Punctuation does not hang out of Chinese lines, and Latin letters and figures keep off Chinese (the templates of Geneva).
      body.writing?.script === 'han'
        ? [word('overflowPunct', { val: 0 }), word('autoSpaceDE'), word('autoSpaceDN')]
        : undefined,
      direction === 'rtl' ? word('bidi') : undefined,
      lines(0, body.leading),
    ),
    word('rPr', {}, fit(body), body.isUnkerned ? undefined : word('kern', { val: halfPoints(kerning) }), size(body)),
  )
}

/** A style of runs: its id, its name, and what it says over that of plain text. */
function characterStyle(styleId: string, name: string, ...properties: readonly Element[]): Element {
  const base = word('basedOn', { val: 'DefaultParagraphFont' })
  return word('style', { type: 'character', styleId }, word('name', { val: name }), base, word('rPr', {}, properties))
}

const link = [word('color', { val: '0000FF' }), word('u', { val: 'none' })]
const raised = word('vertAlign', { val: 'superscript' })

/** Raised, in a type of its own where the sheet has one for calls. */
function calling({ styles: { body } }: Sheet): readonly Element[] {
  return [...(body.calls === undefined ? [] : size(body.calls.raised)), raised]
}

const characterStyles = (sheet: Sheet): readonly Element[] => [
  word(
    'style',
    { type: 'character', default: 1, styleId: 'DefaultParagraphFont' },
    word('name', { val: 'Default Paragraph Font' }),
    word('uiPriority', { val: 1 }),
    word('semiHidden'),
  ),
  characterStyle('Hyperlink', 'Hyperlink', ...link),
  characterStyle('FollowedHyperlink', 'FollowedHyperlink', ...link),
  characterStyle('FootnoteReference', 'footnote reference', ...calling(sheet)),
  characterStyle('EndnoteReference', 'endnote reference', ...calling(sheet)),
  word(
    'style',
    { type: 'numbering', default: 1, styleId: 'NoList' },
    word('name', { val: 'No List' }),
    word('semiHidden'),
  ),
]

function border(side: string, thickness: number): Element {
  return word(side, { val: 'single', sz: eighths(thickness), space: 0, color: 'auto' })
}

/** A width in twips; the default margins are Word's own. */
function width(name: string, twips: number): Element {
  return word(name, { w: twips, type: 'dxa' })
}

const tableNormal = word(
  'style',
  { type: 'table', default: 1, styleId: 'TableNormal' },
  word('name', { val: 'Normal Table' }),
  word('uiPriority', { val: 99 }),
  word('semiHidden'),
  word(
    'tblPr',
    {},
    width('tblInd', 0),
    word('tblCellMar', {}, width('top', 0), width('left', 108), width('bottom', 0), width('right', 108)),
  ),
)

/** A style for each level of the contents. */
function contentsStyles(publication: Publication): readonly Element[] {
  const { sheet } = publication
  return contentsLevels.map((level) => {
    const text = contentsText(level, sheet)
    // Nothing is kept free at the end: LibreOffice goes to no tab stop behind an indent.
    const layout = { tabs: tabs(contentsStops(level, sheet)), indent: indent(text, 0, text) }
    return paragraphStyle({ ...sheet.styles.contentsEntry, word: contentsStyle(level) }, publication, layout)
  })
}

function officialTable(): Element {
  return word(
    'style',
    { type: 'table', customStyle: 1, styleId: 'UNTable' },
    word('name', { val: 'UN_Table' }),
    word('basedOn', { val: 'TableNormal' }),
    word(
      'tblPr',
      {},
      word('tblBorders', {}, border('top', tableRoom.thinRule), border('bottom', tableRoom.heavyRule)),
      word('tblCellMar', {}, width('left', 0), width('right', twips(tableRoom.columnGap))),
    ),
  )
}

/** The whole part, for one language on one sheet. */
export function stylesPart(publication: Publication, lists: Pick<Lists, 'bullets'>): Element {
  const { sheet } = publication
  // The keys of the styles are their names by their own type.
  const names = Object.keys(sheet.styles) as StyleName[]
  const layoutOf = layoutsOf(sheet, lists.bullets)
  const paragraphs = names.flatMap((name) =>
    name === 'contentsEntry'
      ? contentsStyles(publication)
      : [paragraphStyle(sheet.styles[name], publication, layoutOf(name))],
  )
  const tables = [tableNormal, officialTable()]
  return wordPart(
    'styles',
    inLines([defaults(publication), normal(publication), ...paragraphs, ...characterStyles(sheet), ...tables]),
  )
}
