/** Everything of a Word file that the library `docx` 9.15.2 has no option for, as elements made by hand. */
import {
  type Document,
  type FileChild,
  ImportedXmlComponent,
  type IParagraphOptions,
  type IRunOptions,
  Packer,
  type Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
  type XmlComponent,
} from 'docx'

export type Attributes = Readonly<Record<string, string | number>>

/** An element with its attributes and children; text is escaped by the library. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (XmlComponent | string)[]
): XmlComponent {
  const made = new ImportedXmlComponent(name, Object.keys(attributes).length === 0 ? undefined : { ...attributes })
  for (const child of children) made.push(child)
  return made
}

/** An element read from XML that we wrote. */
export function parsed(xml: string): XmlComponent {
  return ImportedXmlComponent.fromXmlString(xml)
}

/** A field with its result as last worked out; never marked dirty, or Word asks a question on opening. */
export function field(instruction: string, result: string, format: IRunOptions = {}): readonly ParagraphChild[] {
  return [...fieldStart(instruction, format), new TextRun({ ...format, children: [result] }), ...fieldEnd(format)]
}

/** What stands before the result of a field, which may run over several paragraphs. */
export function fieldStart(instruction: string, format: IRunOptions = {}): readonly ParagraphChild[] {
  const code = element('w:instrText', { 'xml:space': 'preserve' }, ` ${instruction} `)
  return [fieldMark('begin', format), new TextRun({ ...format, children: [code] }), fieldMark('separate', format)]
}

/** What stands behind it. */
export function fieldEnd(format: IRunOptions = {}): readonly ParagraphChild[] {
  return [fieldMark('end', format)]
}

function fieldMark(type: string, format: IRunOptions): TextRun {
  return new TextRun({ ...format, children: [element('w:fldChar', { 'w:fldCharType': type })] })
}

/** The list of a paragraph; the library takes the name for one of its own lists, and `finishPackage` makes it the id. */
export function inList({
  list,
  level,
}: {
  readonly list: number
  readonly level: number
}): Required<Pick<IParagraphOptions, 'numbering'>> {
  return { numbering: { reference: `list-${list}`, instance: 0, level } }
}

/** The ids of lists where their names stand. */
export function nameLists(xml: string): string {
  return xml.replace(/<w:numId w:val="\{list-(\d+)-0\}"\/>/g, '<w:numId w:val="$1"/>')
}

export type NoteKind = 'footnote' | 'endnote'

/** A call for a note: counted by Word, or with a mark that is typed. */
export function noteCall(
  kind: NoteKind,
  id: number,
  mark: { readonly typed?: string; readonly format: IRunOptions },
): ParagraphChild {
  const { typed, format } = mark
  if (typed === undefined) return new TextRun({ ...format, children: [element(`w:${kind}Reference`, { 'w:id': id })] })
  const reference = element(`w:${kind}Reference`, { 'w:customMarkFollows': '1', 'w:id': id })
  return new TextRun({ ...format, children: [reference, typed] })
}

/** The mark that Word counts, at the head of its note. */
export function countedMark(kind: NoteKind, format: IRunOptions = {}): ParagraphChild {
  return new TextRun({ ...format, children: [element(`w:${kind}Ref`)] })
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
  if (title !== '') properties.push(element('w:tblCaption', { 'w:val': title }))
  properties.push(element('w:tblDescription', { 'w:val': description }))
  return table
}

/** What stands in the body, in a cell, in a header or in a note. */
export type Piece = Paragraph | Table

/** True for paragraphs; the only other piece is a table. */
export function isParagraph(piece: FileChild): piece is Paragraph {
  return 'addRunToFront' in piece
}

interface Compiler {
  readonly compile: (
    document: Document,
    indent: undefined,
    own: readonly { readonly path: string; readonly data: string }[],
  ) => ReadonlyMap<string, string | Uint8Array>
}

/** The parts before they are zipped, which `Packer` would do only to have us unzip them: `compiler` is private in the types alone. */
export function partsOf(
  document: Document,
  own: Parameters<Compiler['compile']>[2],
): ReadonlyMap<string, string | Uint8Array> {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler }
  return compiler.compile(document, undefined, own)
}
