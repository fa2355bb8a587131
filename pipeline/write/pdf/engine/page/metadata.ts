/** The XMP packet: what the file says of itself, as PDF/A-2a and PDF/UA-1 ask for it. */
import type { FileInfo } from '../../file-info.ts'

/** Descriptions of the packet, in RDF/XML; the same facts as in the information dictionary. */
export function xmpDescriptions(info: FileInfo, product: string): string {
  return [pdfa, pdfua, extension, dublinCore(info), basic(info, product), pdf(info, product)].join('\n')
}

const pdfa = description(
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
  '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
)

const pdfua = description('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', '<pdfuaid:part>1</pdfuaid:part>')

/** PDF/A allows the PDF/UA mark only where its schema is described. */
const extension = description(
  'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
  `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`,
)

function dublinCore({ title, author, subject, keywords, language }: FileInfo): string {
  const parts = [
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    ...(subject === undefined
      ? []
      : [
          `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(subject)}</rdf:li></rdf:Alt></dc:description>`,
        ]),
    ...(keywords === undefined ? [] : [`<dc:identifier>${escapeXml(keywords)}</dc:identifier>`]),
  ]
  return description('xmlns:dc="http://purl.org/dc/elements/1.1/"', parts.join('\n'))
}

function basic({ date }: FileInfo, product: string): string {
  const moment = `${date}T00:00:00Z`
  return description(
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    `<xmp:CreateDate>${moment}</xmp:CreateDate><xmp:ModifyDate>${moment}</xmp:ModifyDate><xmp:CreatorTool>${product}</xmp:CreatorTool>`,
  )
}

function pdf({ keywords }: FileInfo, product: string): string {
  const words = keywords === undefined ? '' : `<pdf:Keywords>${escapeXml(keywords)}</pdf:Keywords>`
  return description('xmlns:pdf="http://ns.adobe.com/pdf/1.3/"', `<pdf:Producer>${product}</pdf:Producer>${words}`)
}

function description(namespaces: string, content: string): string {
  return `<rdf:Description rdf:about="" ${namespaces}>${content}</rdf:Description>`
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)
}
