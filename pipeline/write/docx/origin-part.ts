/** The parts that carry the source: it travels with the Word file, and says whether somebody has worked on it since. */
import { createHash } from 'node:crypto'
import { digestOf, originNamespace, type OriginFile } from '../../word/origin.ts'
import { escapeXml, xmlDeclaration } from './xml.ts'

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

function filePart({ name, text, sha256 }: OriginFile): string {
  return `<file name="${escapeXml(name)}" sha256="${sha256}" xml:space="preserve">${escapeXml(text)}</file>`
}

/** A number of the form that Office wants, made from the content. */
function itemId(xml: string): string {
  const digits = createHash('sha256').update(xml).digest('hex').toUpperCase()
  return `{${[digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20, 32)].join('-')}}`
}

/** The source as a custom XML part; `stories` are the parts of the text as they were written. */
export function originParts(origin: readonly OriginFile[], stories: readonly string[]): OriginParts {
  const source = `${xmlDeclaration}<source xmlns="${originNamespace}" text="${digestOf(stories)}">${origin.map(filePart).join('')}</source>`
  const properties = `${xmlDeclaration}<ds:datastoreItem xmlns:ds="${office}/customXml" ds:itemID="${itemId(source)}"><ds:schemaRefs><ds:schemaRef ds:uri="${originNamespace}"/></ds:schemaRefs></ds:datastoreItem>`
  const relationships = `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`
  return {
    parts: [
      { path: 'customXml/item1.xml', xml: source },
      { path: 'customXml/itemProps1.xml', xml: properties },
      { path: 'customXml/_rels/item1.xml.rels', xml: relationships },
    ],
    contentType:
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    relationship: `<Relationship Id="rSource" Type="${office}/relationships/customXml" Target="../customXml/item1.xml"/>`,
  }
}
