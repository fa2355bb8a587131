/** The parts that carry the source: it travels with the Word file, and says whether somebody has worked on it since. */
import { createHash } from 'node:crypto'
import type { Element } from 'xast'
import { digestOf, originNamespace, type OriginFile } from '../../word/origin.ts'
import { element, writeXmlFile } from '../../xml/write.ts'

interface Part {
  readonly path: string
  readonly xml: string
}

/** What a package needs to have one part more. */
export interface OriginParts {
  readonly parts: readonly Part[]
  /** Goes into `[Content_Types].xml`, and into the relationships of the document. */
  readonly contentType: string
  readonly relationship: string
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'

function filePart({ name, text, sha256 }: OriginFile): Element {
  return element('file', { name, sha256, 'xml:space': 'preserve' }, text)
}

/** A number of the form that Office wants, made from the content. */
function itemId(xml: string): string {
  const digits = createHash('sha256').update(xml).digest('hex').toUpperCase()
  return `{${[digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20, 32)].join('-')}}`
}

/** Tells Office what the part holds. */
function propertiesPart(source: string): string {
  const schema = element('ds:schemaRef', { 'ds:uri': originNamespace })
  return writeXmlFile(
    element(
      'ds:datastoreItem',
      { 'xmlns:ds': `${office}/customXml`, 'ds:itemID': itemId(source) },
      element('ds:schemaRefs', {}, schema),
    ),
  )
}

function relationshipsPart(): string {
  const target = { Id: 'rId1', Type: `${office}/relationships/customXmlProps`, Target: 'itemProps1.xml' }
  return writeXmlFile(
    element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      element('Relationship', target),
    ),
  )
}

/** The source as a custom XML part; `stories` are the parts of the text as they were written. */
export function originParts(origin: readonly OriginFile[], stories: readonly string[]): OriginParts {
  const root = element('source', { xmlns: originNamespace, text: digestOf(stories) }, origin.map(filePart))
  const source = writeXmlFile(root)
  return {
    parts: [
      { path: 'customXml/item1.xml', xml: source },
      { path: 'customXml/itemProps1.xml', xml: propertiesPart(source) },
      { path: 'customXml/_rels/item1.xml.rels', xml: relationshipsPart() },
    ],
    contentType:
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    relationship: `<Relationship Id="rSource" Type="${office}/relationships/customXml" Target="../customXml/item1.xml"/>`,
  }
}
