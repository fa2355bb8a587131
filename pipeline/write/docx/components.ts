/** Components of the library `docx` 9.15.2: elements that it has no option for, and the trees that it makes. */
import {
  type FileChild,
  ImportedXmlComponent,
  type IContext,
  type IXmlableObject,
  type Paragraph,
  type Table,
  type XmlComponent,
} from 'docx'
import type { Element } from 'xast'

/** A component for an element that the library has no option for. */
export function component(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (XmlComponent | string)[]
): XmlComponent {
  const made = new ImportedXmlComponent(name, Object.keys(attributes).length === 0 ? undefined : { ...attributes })
  for (const child of children) made.push(child)
  return made
}

interface Opened {
  readonly root: XmlComponent[]
}

/** The children of a component: `root` is protected in the types only (checked by the tests). */
function childrenOf(component: XmlComponent | undefined): XmlComponent[] {
  return (component as unknown as Opened | undefined)?.root ?? []
}

/** Gives a table its alternative text: the last two elements of its properties, which are its first child. */
export function describeTable(table: Table, title: string, description: string): Table {
  const properties = childrenOf(childrenOf(table)[0])
  if (title !== '') properties.push(component('w:tblCaption', { 'w:val': title }))
  properties.push(component('w:tblDescription', { 'w:val': description }))
  return table
}

/** What stands in the body, in a cell, in a header or in a note. */
export type BlockElement = Paragraph | Table

/** True for paragraphs; the only other one is a table. */
export function isParagraph(element: FileChild): element is Paragraph {
  return 'addRunToFront' in element
}

/** The tree of a component: the library makes `{ name: [{ _attr }, …] }` of it, and pictures and links are entered in the context. */
export function treeOf(component: XmlComponent, context: IContext): Element {
  const written = component.prepForXml(context)
  if (written === undefined) throw new Error('the library has written nothing')
  return toElement(written)
}

function toElement(written: IXmlableObject): Element {
  const [[name, parts] = ['']]: readonly [string, unknown?][] = Object.entries(written)
  const element: Element = { type: 'element', name, attributes: {}, children: [] }
  if (Array.isArray(parts)) for (const part of parts) addTo(element, part)
  else addTo(element, parts)
  return element
}

function addTo({ attributes, children }: Element, part: unknown): void {
  if (typeof part !== 'object' || part === null) children.push({ type: 'text', value: String(part) })
  else if ('_attr' in part) addAttributes(attributes, part._attr ?? {})
  else if (hasContent(part)) children.push(toElement(part))
}

function addAttributes(attributes: Element['attributes'], given: object): void {
  for (const [key, value] of Object.entries(given)) attributes[key] = String(value)
}

function hasContent(part: object): boolean {
  for (const _ in part) return true
  return false
}
