/** The part `word/styles.xml`: the official style names, with the measures of the templates. */
import { languages } from '../../../templates/languages/index.ts'
import type { Language } from '../../../templates/languages/language.ts'
import type { Sheet } from '../../../templates/sheet.ts'
import type { StyleName, TextStyle } from '../../../templates/styles.ts'
import { gutter, rules } from './geometry.ts'
import { sizesOf } from './script-styles.ts'
import { type Layout, layoutOf } from './style-places.ts'
import { eighths, halfPoints, twips } from './units.ts'
import { escapeXml, xmlDeclaration } from './xml.ts'

const alignments = { start: 'left', end: 'right', center: 'center', justify: 'both' } as const

function paragraphProperties(style: TextStyle, layout: Layout): string {
  const keeps = style.keepWithNext ? '<w:keepNext/><w:keepLines/>' : ''
  const spacing = `<w:spacing w:after="${twips(style.after)}" w:line="${twips(style.leading)}" w:lineRule="exact"/>`
  const outline = style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`
  return `<w:pPr>${keeps}${layout.tabs}${spacing}${layout.indent}<w:jc w:val="${alignments[style.align]}"/>${outline}</w:pPr>`
}

function runProperties(style: TextStyle): string {
  const bold = style.bold ? '<w:b/><w:bCs/>' : ''
  const italic = style.italic ? '<w:i/><w:iCs/>' : ''
  return `<w:rPr>${bold}${italic}<w:spacing w:val="${twips(style.tracking)}"/><w:w w:val="${style.scale}"/>${size(style)}</w:rPr>`
}

function size(style: TextStyle): string {
  const { plain, complex } = sizesOf(style)
  return `<w:sz w:val="${halfPoints(plain)}"/><w:szCs w:val="${halfPoints(complex)}"/>`
}

/** Names that Word knows by itself are in small letters; all others are ours to define. */
const builtIn = /^(?:header|footer|footnote text|toc 1|TOC Heading|Quote|Signature|Date)$/

/** What is written under a heading or title is text. */
function next(name: StyleName, { styles }: Sheet): string {
  return styles[name].keepWithNext ? `<w:next w:val="${styles.body.word.id}"/>` : ''
}

function paragraphStyle(name: StyleName, sheet: Sheet): string {
  const style = sheet.styles[name]
  const own = builtIn.test(style.word.name) ? '' : ' w:customStyle="1"'
  const { id, name: shown } = style.word
  return `<w:style w:type="paragraph"${own} w:styleId="${id}"><w:name w:val="${escapeXml(shown)}"/><w:basedOn w:val="Normal"/>${next(name, sheet)}<w:qFormat/>${paragraphProperties(style, layoutOf(name, sheet))}${runProperties(style)}</w:style>`
}

function fonts({ wordFonts }: Language): string {
  const { ascii, eastAsia, complex } = wordFonts
  return `<w:rFonts w:ascii="${escapeXml(ascii)}" w:eastAsia="${escapeXml(eastAsia)}" w:hAnsi="${escapeXml(ascii)}" w:cs="${escapeXml(complex)}"/>`
}

function defaults(language: Language, { styles }: Sheet): string {
  const { ar, zh } = languages
  const tags = `<w:lang w:val="${language.wordTag}" w:eastAsia="${zh.wordTag}" w:bidi="${ar.wordTag}"/>`
  return `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(language)}${size(styles.body)}${tags}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="${twips(styles.body.leading)}" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>`
}

/** Kerning from 7 points up, as the official files have it. */
const kerning = 7

function normal(language: Language, sheet: Sheet): string {
  const hyphens = language.isHyphenated && sheet.isHyphenated ? '' : '<w:suppressAutoHyphens/>'
  const bidi = language.direction === 'rtl' ? '<w:bidi/>' : ''
  const { tracking, scale, leading } = sheet.styles.body
  return `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${hyphens}${bidi}<w:spacing w:after="0" w:line="${twips(leading)}" w:lineRule="exact"/></w:pPr><w:rPr><w:spacing w:val="${twips(tracking)}"/><w:w w:val="${scale}"/><w:kern w:val="${halfPoints(kerning)}"/>${size(sheet.styles.body)}</w:rPr></w:style>`
}

const characterStyles = `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="0000FF"/><w:u w:val="none"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="FollowedHyperlink"><w:name w:val="FollowedHyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="0000FF"/><w:u w:val="none"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>`

function border(side: string, thickness: number): string {
  return `<w:${side} w:val="single" w:sz="${eighths(thickness)}" w:space="0" w:color="auto"/>`
}

function tableStyles(): string {
  const margins = `<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="${twips(gutter)}" w:type="dxa"/></w:tblCellMar>`
  const borders = `<w:tblBorders>${border('top', rules.thin)}${border('bottom', rules.thick)}</w:tblBorders>`
  return `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="UNTable"><w:name w:val="UN_Table"/><w:basedOn w:val="TableNormal"/><w:tblPr>${borders}${margins}</w:tblPr></w:style>`
}

/** The whole part, for one language on one sheet. */
export function stylesPart(language: Language, sheet: Sheet): string {
  // The keys of the styles are their names by their own type.
  const names = Object.keys(sheet.styles) as StyleName[]
  const paragraphs = names.map((name) => paragraphStyle(name, sheet)).join('\n')
  return `${xmlDeclaration}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${defaults(language, sheet)}
${normal(language, sheet)}
${paragraphs}
${characterStyles}
${tableStyles()}</w:styles>`
}
