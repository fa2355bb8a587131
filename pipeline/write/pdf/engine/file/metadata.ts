/** The XMP packet: what the file says of itself, as PDF/A-2a and PDF/UA-1 ask for it. */
import type { Element } from 'xast'
import { element, inLines, writeXml, type XmlAttributes, type XmlContent } from '../../../../xml/write.ts'
import type { FileInfo } from '../../file-info.ts'

/** Descriptions of the packet, in RDF/XML; the same facts as in the information dictionary. */
export function xmpDescriptions(info: FileInfo, product: string): string {
  const all = [pdfa, pdfua, extension, dublinCore(info), basic(info, product), pdf(info, product)]
  return all.map(writeXml).join('\n')
}

/** What a schema says of the file. */
function description(namespaces: XmlAttributes, ...content: readonly XmlContent[]): Element {
  return element('rdf:Description', { 'rdf:about': '', ...namespaces }, ...content)
}

/** A list of RDF: with and without order, or one text in several languages. */
function list(type: 'Seq' | 'Bag' | 'Alt', ...items: readonly Element[]): Element {
  return element(`rdf:${type}`, {}, ...items)
}

function item(text: string, attributes: XmlAttributes = {}): Element {
  return element('rdf:li', attributes, text)
}

/** An item that has properties of its own, one on each line. */
function resource(...properties: readonly Element[]): Element {
  return element('rdf:li', { 'rdf:parseType': 'Resource' }, '\n', inLines(properties), '\n')
}

const pdfa = description(
  { 'xmlns:pdfaid': 'http://www.aiim.org/pdfa/ns/id/' },
  element('pdfaid:part', {}, '2'),
  element('pdfaid:conformance', {}, 'A'),
)

const pdfua = description({ 'xmlns:pdfuaid': 'http://www.aiim.org/pdfua/ns/id/' }, element('pdfuaid:part', {}, '1'))

const pdfuaPart = resource(
  element('pdfaProperty:name', {}, 'part'),
  element('pdfaProperty:valueType', {}, 'Integer'),
  element('pdfaProperty:category', {}, 'internal'),
  element('pdfaProperty:description', {}, 'Part of ISO 14289'),
)

const pdfuaSchema = resource(
  element('pdfaSchema:schema', {}, 'PDF/UA identification schema'),
  element('pdfaSchema:namespaceURI', {}, 'http://www.aiim.org/pdfua/ns/id/'),
  element('pdfaSchema:prefix', {}, 'pdfuaid'),
  element('pdfaSchema:property', {}, list('Seq', pdfuaPart)),
)

/** PDF/A allows the PDF/UA mark only where its schema is described. */
const extension = description(
  {
    'xmlns:pdfaExtension': 'http://www.aiim.org/pdfa/ns/extension/',
    'xmlns:pdfaSchema': 'http://www.aiim.org/pdfa/ns/schema#',
    'xmlns:pdfaProperty': 'http://www.aiim.org/pdfa/ns/property#',
  },
  element('pdfaExtension:schemas', {}, list('Bag', pdfuaSchema)),
)

function inDefaultLanguage(text: string): Element {
  return list('Alt', item(text, { 'xml:lang': 'x-default' }))
}

function dublinCore({ title, author, subject, keywords, language }: FileInfo): Element {
  const parts = [
    element('dc:title', {}, inDefaultLanguage(title)),
    element('dc:creator', {}, list('Seq', item(author))),
    element('dc:language', {}, list('Bag', item(language))),
    subject === undefined ? undefined : element('dc:description', {}, inDefaultLanguage(subject)),
    keywords === undefined ? undefined : element('dc:identifier', {}, keywords),
  ]
  return description({ 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, inLines(parts))
}

function basic({ date }: FileInfo, product: string): Element {
  const moment = `${date}T00:00:00Z`
  return description(
    { 'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/' },
    element('xmp:CreateDate', {}, moment),
    element('xmp:ModifyDate', {}, moment),
    element('xmp:CreatorTool', {}, product),
  )
}

function pdf({ keywords }: FileInfo, product: string): Element {
  return description(
    { 'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/' },
    element('pdf:Producer', {}, product),
    keywords === undefined ? undefined : element('pdf:Keywords', {}, keywords),
  )
}
