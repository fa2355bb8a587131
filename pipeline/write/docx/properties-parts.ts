/** The parts in `docProps`: what the file says of itself. Its dates are the date of issue, never the clock's. */
import type { Element } from 'xast'
import type { Publication } from '../../publication.ts'
import { element } from '../../xml/write.ts'
import { customProperties } from './variables.ts'

const coreNamespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
}

function stamp(name: string, date: string): Element {
  return element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`)
}

/** Title, organ, symbol, language and dates. */
export function coreProperties({ properties, language }: Publication): Element {
  const { title, organ, symbol, date } = properties
  return element(
    'cp:coreProperties',
    coreNamespaces,
    element('dc:title', {}, title),
    element('dc:creator', {}, organ),
    symbol === undefined ? undefined : element('dc:identifier', {}, symbol),
    element('dc:language', {}, language),
    stamp('created', date),
    stamp('modified', date),
  )
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'

/** The application; Word reads the rest from the file itself. */
export function appProperties(): Element {
  const namespace = { xmlns: `${office}/extended-properties` }
  return element('Properties', namespace, element('Application', {}, 'Masthead'))
}

const format = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

/** Custom properties, numbered from 2 as Office wants them. */
export function customPropertiesPart(publication: Publication): Element {
  const namespaces = { xmlns: `${office}/custom-properties`, 'xmlns:vt': `${office}/docPropsVTypes` }
  const all = customProperties(publication).map(({ name, value }, index) =>
    element('property', { fmtid: format, pid: index + 2, name }, element('vt:lpwstr', {}, value)),
  )
  return element('Properties', namespaces, all)
}
