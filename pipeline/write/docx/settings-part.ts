/** The part `word/settings.xml`, whole: elements in the order of the schema. */
import { languages } from '../../../templates/languages/index.ts'
import type { Language } from '../../../templates/languages/language.ts'
import type { Publication } from '../../publication.ts'
import { twips } from './units.ts'
import { documentVariables } from './variables.ts'
import { escapeXml, xmlDeclaration } from './xml.ts'

const compatibility = {
  compatibilityMode: 15,
  overrideTableStyleFontSizeAndJustification: 1,
  enableOpenTypeFeatures: 1,
  doNotFlipMirrorIndents: 1,
  differentiateMultirowTableHeaders: 1,
  useWord2013TrackBottomHyphenation: 0,
}

function compat(): string {
  const settings = Object.entries(compatibility).map(
    ([name, value]) =>
      `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
  )
  // A line that its author ended is not stretched.
  return `<w:compat><w:doNotExpandShiftReturn/>${settings.join('')}</w:compat>`
}

function variables(publication: Publication, language: Language): string {
  const all = documentVariables(publication, language).map(
    ({ name, value }) => `<w:docVar w:name="${escapeXml(name)}" w:val="${escapeXml(value)}"/>`,
  )
  return `<w:docVars>${all.join('')}</w:docVars>`
}

function separators(kind: 'footnote' | 'endnote', format: string): string {
  return `<w:${kind}Pr>${format}<w:${kind} w:id="-1"/><w:${kind} w:id="0"/></w:${kind}Pr>`
}

/** The settings of the file. */
export function settingsPart(publication: Publication, language: Language): string {
  const { sheet } = publication
  const hyphenation = language.isHyphenated && sheet.isHyphenated ? '<w:autoHyphenation/>' : ''
  return `${xmlDeclaration}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/><w:defaultTabStop w:val="${twips(sheet.tabStep)}"/>${hyphenation}<w:doNotHyphenateCaps/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/>${separators('footnote', '')}${separators('endnote', '<w:numFmt w:val="decimal"/>')}${compat()}${variables(publication, language)}<w:themeFontLang w:val="${language.wordTag}" w:eastAsia="${languages.zh.wordTag}" w:bidi="${languages.ar.wordTag}"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`
}
