/** The parts that carry the source: it travels with the Word file, and says whether somebody has worked on it since. */
import { sha256 } from '../../text/sha256.ts'
import type { Element } from 'xast'
import type { Picture } from '../../picture.ts'
import { digestOf, originNamespace, textParts, type OriginFile } from '../../word/origin.ts'
import { textIn } from '../../xml/tree.ts'
import { element, writeXmlFile } from '../../xml/write.ts'
import { relationship, relationshipList } from './relationships.ts'
import type { StoryPart } from './stories.ts'

function filePart({ name, text, sha256 }: OriginFile): Element {
  return element('file', { name, sha256, 'xml:space': 'preserve' }, text)
}

function picturePart([name, picture]: readonly [string, Picture]): Element {
  const dots = picture.format === 'svg' ? { dots: sha256(picture.fallback) } : {}
  return element('picture', { name, sha256: sha256(picture.bytes), ...dots })
}

/** A number of the form that Office wants, made from the content. */
function itemId(source: Element): string {
  const digits = sha256(writeXmlFile(source)).toUpperCase()
  return `{${[digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20, 32)].join('-')}}`
}

/** Tells Office what the part holds. */
function propertiesPart(source: Element): Element {
  return element(
    'ds:datastoreItem',
    {
      'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
      'ds:itemID': itemId(source),
    },
    element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': originNamespace })),
  )
}

/** What the text and the notes say. */
function digestStories(stories: readonly StoryPart[]): string {
  const texts = textParts.flatMap((part) => stories.filter(({ path }) => path === part))
  return digestOf(
    texts.map(({ elements }) =>
      elements.map((each) => {
        const { name, attributes } = each
        return { name, attributes, text: name === 'w:t' ? textIn(each) : '' }
      }),
    ),
  )
}

/** The source as a custom XML part, by paths. */
export function originParts(
  origin: readonly OriginFile[],
  pictures: ReadonlyMap<string, Picture>,
  stories: readonly StoryPart[],
): ReadonlyMap<string, Element> {
  const parts = [...origin.map(filePart), ...[...pictures].map(picturePart)]
  const source = element('source', { xmlns: originNamespace, text: digestStories(stories) }, parts)
  return new Map([
    ['customXml/item1.xml', source],
    ['customXml/itemProps1.xml', propertiesPart(source)],
    ['customXml/_rels/item1.xml.rels', relationshipList(relationship('rId1', 'customXmlProps', 'itemProps1.xml'))],
  ])
}
