/** What the parts of a package refer to: pictures, links, other parts. */
import type { Element } from 'xast'
import { element, type XmlContent } from '../../xml/write.ts'
import { childElements } from '../../xml/tree.ts'

/** Types of relationships begin so. */
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A part that lists relationships. */
export function relationshipList(...relationships: readonly XmlContent[]): Element {
  return element(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    ...relationships,
  )
}

/** One relationship inside the package, by the last word of its type. */
export function relationship(id: string, type: string, target: string): Element {
  return element('Relationship', { Id: id, Type: `${officeRelationships}/${type}`, Target: target })
}

interface Pictures {
  /** Number of the first picture among the relationships. */
  readonly first: number
  /** Pictures of all parts by their keys. */
  readonly pictures: readonly (readonly [key: string, picture: { readonly fileName: string }])[]
}

/** The relationships of a story, whose links and pictures get their ids in place. */
export function relate(elements: readonly Element[], listed: Element, pictures: Pictures): Element {
  const links = childElements(listed)
  nameLinks(elements, links)
  return relationshipList(links, namePictures(elements, pictures))
}

/** The library gives links random ids: they are counted in the order of the list. */
function nameLinks(elements: readonly Element[], listed: readonly Element[]): void {
  const ids = new Map<string, string>()
  for (const { attributes } of listed) {
    if (attributes['TargetMode'] !== 'External') continue
    const id = `rLink${ids.size + 1}`
    ids.set(attributes['Id'] ?? '', id)
    attributes['Id'] = id
  }
  if (ids.size > 0) rename(elements, 'r:id', ids)
}

/** What shows a picture: of dots, or drawn. */
const pictureElements: ReadonlySet<string> = new Set(['a:blip', 'asvg:svgBlip'])

/** The library leaves the keys of pictures where their ids belong. */
function namePictures(elements: readonly Element[], { first, pictures }: Pictures): readonly Element[] {
  const showing = elements.filter(({ name }) => pictureElements.has(name))
  const shown = new Set(showing.map(({ attributes }) => attributes['r:embed']))
  const here = pictures.filter(([key]) => shown.has(`rId{${key}}`))
  rename(showing, 'r:embed', new Map(here.map(([key], index) => [`rId{${key}}`, `rId${first + index}`])))
  return here.map(([, { fileName }], index) => relationship(`rId${first + index}`, 'image', `media/${fileName}`))
}

function rename(elements: readonly Element[], attribute: string, ids: ReadonlyMap<string, string>): void {
  for (const { attributes } of elements) {
    const id = ids.get(attributes[attribute] ?? '')
    if (id !== undefined) attributes[attribute] = id
  }
}
