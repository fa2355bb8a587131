/** Everything of a Word file that the library `docx` 9.15.2 has no option for, as elements made by hand. */
import {
  type FileChild,
  ImportedXmlComponent,
  type IContext,
  type IParagraphOptions,
  type IRunOptions,
  type IXmlableObject,
  type Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
  type XmlComponent,
} from 'docx'
import type { Element } from 'xast'

export type Attributes = Readonly<Record<string, string | number>>

/** A component for an element that the library has no option for. */
export function component(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (XmlComponent | string)[]
): XmlComponent {
  const made = new ImportedXmlComponent(name, Object.keys(attributes).length === 0 ? undefined : { ...attributes })
  for (const child of children) made.push(child)
  return made
}

/** A field with its result as last worked out; never marked dirty, or Word asks a question on opening. */
export function field(instruction: string, result: string, format: IRunOptions = {}): readonly ParagraphChild[] {
  return [...fieldStart(instruction, format), new TextRun({ ...format, children: [result] }), ...fieldEnd(format)]
}

/** What stands before the result of a field, which may run over several paragraphs. */
export function fieldStart(instruction: string, format: IRunOptions = {}): readonly ParagraphChild[] {
  const code = component('w:instrText', { 'xml:space': 'preserve' }, ` ${instruction} `)
  return [fieldMark('begin', format), new TextRun({ ...format, children: [code] }), fieldMark('separate', format)]
}

/** What stands behind it. */
export function fieldEnd(format: IRunOptions = {}): readonly ParagraphChild[] {
  return [fieldMark('end', format)]
}

function fieldMark(type: string, format: IRunOptions): TextRun {
  return new TextRun({ ...format, children: [component('w:fldChar', { 'w:fldCharType': type })] })
}

/** The list of a paragraph; the library takes the name for one of its own lists, and `counting.ts` makes it the id. */
export function inList({
  list,
  level,
}: {
  readonly list: number
  readonly level: number
}): Required<Pick<IParagraphOptions, 'numbering'>> {
  return { numbering: { reference: `list-${list}`, instance: 0, level } }
}

export type NoteKind = 'footnote' | 'endnote'

/** A call for a note: counted by Word, or with a mark that is typed. */
export function noteCall(
  kind: NoteKind,
  id: number,
  mark: { readonly typed?: string; readonly format: IRunOptions },
): ParagraphChild {
  const { typed, format } = mark
  if (typed === undefined)
    return new TextRun({ ...format, children: [component(`w:${kind}Reference`, { 'w:id': id })] })
  const reference = component(`w:${kind}Reference`, { 'w:customMarkFollows': '1', 'w:id': id })
  return new TextRun({ ...format, children: [reference, typed] })
}

/** The mark that Word counts, at the head of its note. */
export function countedMark(kind: NoteKind, format: IRunOptions = {}): ParagraphChild {
  return new TextRun({ ...format, children: [component(`w:${kind}Ref`)] })
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
export type Piece = Paragraph | Table

/** True for paragraphs; the only other piece is a table. */
export function isParagraph(piece: FileChild): piece is Paragraph {
  return 'addRunToFront' in piece
}

/** The tree of a component: the library makes `{ name: [{ _attr }, …] }` of it, and pictures and links are entered in the context. */
export function treeOf(component: XmlComponent, context: IContext): Element {
  const written = component.prepForXml(context)
  if (written === undefined) throw new Error('the library has written nothing')
  return toElement(written)
}

function toElement(written: IXmlableObject): Element {
  const [name = ''] = Object.keys(written)
  const element: Element = { type: 'element', name, attributes: {}, children: [] }
  for (const part of [written[name] as unknown].flat()) addTo(element, part)
  return element
}

function addTo({ attributes, children }: Element, part: unknown): void {
  if (typeof part !== 'object' || part === null) children.push({ type: 'text', value: String(part) })
  else if ('_attr' in part) for (const [key, value] of Object.entries(part._attr ?? {})) attributes[key] = String(value)
  else if (Object.keys(part).length > 0) children.push(toElement(part))
}
