/** The package of a Word file: parts in a fixed order, whose bytes depend on the content alone. */
import type { Document } from 'docx'
import type { Element } from 'xast'
import type { Picture } from '../../picture.ts'
import type { OriginFile } from '../../word/origin.ts'
import { packZip } from '../../word/zip.ts'
import { childElements } from '../../xml/tree.ts'
import { element, writeXmlFile } from '../../xml/write.ts'
import { originParts } from './origin-part.ts'
import { treeOf } from './components.ts'
import { relationship, relationshipList } from './relationships.ts'
import type { StoryPart } from './stories.ts'

/** The parts of a package by their paths: XML as trees, pictures as bytes. */
type Parts = ReadonlyMap<string, Element | Uint8Array>

/** What a package is made of. */
export interface WordFileContent {
  readonly document: Document
  readonly stories: readonly StoryPart[]
  /** Parts that are ours from the first letter to the last. */
  readonly own: ReadonlyMap<string, Element>
  readonly origin: readonly OriginFile[]
  readonly pictures: ReadonlyMap<string, Picture>
}

/** Makes the bytes of a file depend on its content alone. */
export function writePackage({ document, stories, own, origin, pictures }: WordFileContent): Uint8Array {
  const carriesSource = origin.length > 0
  return pack(
    new Map<string, Element | Uint8Array>([
      ...partsOf(document, carriesSource),
      ...stories.flatMap(storyParts),
      ...own,
      [listPath('word/document.xml'), documentList(stories, carriesSource)],
      ...(carriesSource ? originParts(origin, pictures, stories) : []),
    ]),
  )
}

/** Where the relationships of a part are listed. */
function listPath(path: string): string {
  return path.replace(/([^/]*)$/, '_rels/$1.rels')
}

/** Parts that the library has whole: content types, theme, a table of no fonts, pictures. */
function partsOf(document: Document, carriesSource: boolean): Parts {
  const { ContentTypes, FileRelationships, FontTable, Media, Theme } = document
  const tree = (component: Parameters<typeof treeOf>[0]): Element =>
    treeOf(component, { file: document, viewWrapper: document.Document, stack: [] })
  return new Map<string, Element | Uint8Array>([
    ['[Content_Types].xml', contentTypes(tree(ContentTypes), carriesSource)],
    ['_rels/.rels', tree(FileRelationships)],
    ['word/theme/theme1.xml', tree(Theme)],
    ['word/fontTable.xml', tree(FontTable.View)],
    [listPath('word/fontTable.xml'), tree(FontTable.Relationships)],
    ...Media.Array.map(({ fileName, data }) => [`word/media/${fileName}`, new Uint8Array(data)] as const),
  ])
}

const sourceProperties = {
  PartName: '/customXml/itemProps1.xml',
  ContentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
}

function contentTypes(types: Element, carriesSource: boolean): Element {
  return { ...types, children: [...types.children, ...(carriesSource ? [element('Override', sourceProperties)] : [])] }
}

function storyParts({ path, root, relationships }: StoryPart): readonly (readonly [string, Element])[] {
  return [
    [path, root],
    [listPath(path), relationships],
  ]
}

/** The text refers to parts that no word of it calls. */
function documentList(stories: readonly StoryPart[], carriesSource: boolean): Element {
  const listed = stories.flatMap(({ path, relationships }) =>
    path === 'word/document.xml' ? childElements(relationships) : [],
  )
  return relationshipList(
    listed,
    relationship(`rId${listed.length + 1}`, 'fontTable', 'fontTable.xml'),
    carriesSource ? relationship('rSource', 'customXml', '../customXml/item1.xml') : undefined,
  )
}

/** Content types first, as the format advises; the rest by name. */
function rank(path: string): number {
  const first = ['[Content_Types].xml', '_rels/.rels'].indexOf(path)
  return first === -1 ? 2 : first
}

function pack(parts: Parts): Uint8Array {
  const sorted = [...parts].toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return packZip(new Map(sorted.map(([path, part]) => [path, part instanceof Uint8Array ? part : writeXmlFile(part)])))
}
