/** The parts in `docProps`: what the file says of itself. Its dates are the date of issue, never the clock's. */
import type { Language } from '../../../templates/languages/language.ts'
import type { Publication } from '../../publication.ts'
import { customProperties } from './variables.ts'
import { escapeXml, xmlDeclaration } from './xml.ts'

function stamp(name: string, date: string): string {
  return `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(date)}T00:00:00Z</dcterms:${name}>`
}

/** Title, organ, symbol, language and dates. */
export function coreProperties({ properties, language }: Publication): string {
  const identifier =
    properties.symbol === undefined ? '' : `<dc:identifier>${escapeXml(properties.symbol)}</dc:identifier>`
  return `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(properties.title)}</dc:title><dc:creator>${escapeXml(properties.organ)}</dc:creator>${identifier}<dc:language>${language}</dc:language>${stamp('created', properties.date)}${stamp('modified', properties.date)}</cp:coreProperties>`
}

/** The application; Word reads the rest from the file itself. */
export function appProperties(): string {
  return `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Masthead</Application></Properties>`
}

const format = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

/** Custom properties, numbered from 2 as Office wants them. */
export function customPropertiesPart(publication: Publication, language: Language): string {
  const all = customProperties(publication, language).map(
    ({ name, value }, index) =>
      `<property fmtid="${format}" pid="${index + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  )
  return `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${all.join('')}</Properties>`
}
