/**
 * The structure tree and its marked content. pdfkit's own tagging is not used: it knows one standard at a time, no
 * identifiers or header cells, and gives annotations the page that is open when it flushes (pdfkit 0.19.1).
 */
import type { Element } from '../definition.ts'
import type { UnDocument } from './document.ts'
import { pdfString } from './pdf-string.ts'
import type { PdfReference } from './upstream.ts'

/** What stands under an element, in order. */
type Kid =
  | { readonly type: 'element'; readonly element: Element }
  | { readonly type: 'content'; readonly mcid: number; readonly page: PdfReference }
  | { readonly type: 'object'; readonly object: PdfReference; readonly page: PdfReference }

interface Entry {
  readonly reference: PdfReference
  readonly kids: Kid[]
}

type ArtifactType = 'Pagination' | 'Layout'

/** Writes marked content as it is drawn, and the tree at the end. */
export class Structure {
  private readonly document: UnDocument
  private readonly root: Element
  private readonly entries = new Map<Element, Entry>()
  private readonly parentTree: unknown[] = []
  private readonly identified: [string, PdfReference][] = []
  private open: Element | ArtifactType | undefined
  private marks: PdfReference[] = []

  constructor(document: UnDocument, root: Element) {
    this.document = document
    this.root = root
    this.entryOf(root)
  }

  /** Begins a page: its marks are counted anew. */
  beginPage(): void {
    this.marks = []
    const { page } = this.document
    page.dictionary.data['StructParents'] = this.parentTree.length / 2
    page.dictionary.data['Tabs'] = 'S'
    this.parentTree.push(this.parentTree.length / 2, this.marks)
  }

  /** What is drawn from here on belongs to an element. */
  enter(element: Element): void {
    if (this.open === element) return
    this.document.addContent(this.reserve(element))
    this.open = element
  }

  /** A mark for content of this page that is written later; gives the operator that opens it. */
  reserve(element: Element): string {
    this.leave()
    const { reference, kids } = this.entryOf(element)
    const mcid = this.marks.length
    this.marks.push(reference)
    kids.push({ type: 'content', mcid, page: this.document.page.dictionary })
    return `/${element.role} <</MCID ${mcid}>> BDC`
  }

  /** What is drawn from here on belongs to the page, not to the text. */
  enterArtifact(type: ArtifactType): void {
    if (this.open === type) return
    this.leave()
    this.document.addContent(`/Artifact <</Type /${type}>> BDC`)
    this.open = type
  }

  /** Closes what is open; the end of a page must. */
  leave(): void {
    if (this.open !== undefined) this.document.addContent('EMC')
    this.open = undefined
  }

  /** Gives a link annotation its place in the tree, and ends it. */
  addObject(element: Element, object: PdfReference): void {
    const key = this.parentTree.length / 2
    const entry = this.entryOf(element)
    object.data['StructParent'] = key
    this.parentTree.push(key, entry.reference)
    entry.kids.push({ type: 'object', object, page: this.document.page.dictionary })
    object.end()
  }

  /** Writes the tree; after the last page. pdfkit closes its root. */
  finish(): void {
    const parentTree = this.document.ref({ Nums: this.parentTree })
    const root = this.document.getStructTreeRoot()
    this.document.setStructTree({
      ParentTree: parentTree,
      ParentTreeNextKey: this.parentTree.length / 2,
      K: [this.writeElement(this.root, root)],
      ...(this.identified.length > 0 ? { IDTree: this.idTree() } : {}),
    })
    parentTree.end()
  }

  private entryOf(element: Element): Entry {
    const known = this.entries.get(element)
    if (known) return known
    const entry: Entry = { reference: this.document.ref({ Type: 'StructElem', S: element.role }), kids: [] }
    this.entries.set(element, entry)
    if (element.parent) this.entryOf(element.parent).kids.push({ type: 'element', element })
    return entry
  }

  private writeElement(element: Element, parent: PdfReference): PdfReference {
    const { reference, kids } = this.entryOf(element)
    const { data } = reference
    data['P'] = parent
    Object.assign(data, attributesOf(element))
    if (element.id !== undefined) this.identified.push([element.id, reference])
    const page = kids.find((kid) => kid.type !== 'element')?.page
    if (page) data['Pg'] = page
    data['K'] = kids.map((kid) => this.writeKid(kid, reference, page))
    reference.end()
    return reference
  }

  private writeKid(kid: Kid, parent: PdfReference, page: PdfReference | undefined): unknown {
    if (kid.type === 'element') return this.writeElement(kid.element, parent)
    if (kid.type === 'object') return { Type: 'OBJR', Obj: kid.object, Pg: kid.page }
    return kid.page === page ? kid.mcid : { Type: 'MCR', Pg: kid.page, MCID: kid.mcid }
  }

  private idTree(): PdfReference {
    const names = this.identified.toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([id, reference]) => [pdfString(id), reference])
    const tree = this.document.ref({ Names: names })
    tree.end()
    return tree
  }
}

function attributesOf({ language, alternative, id, cell, list }: Element): Record<string, unknown> {
  const attributes = [...(cell ? [cellAttributes(cell)] : []), ...(list ? [{ O: 'List', ListNumbering: list }] : [])]
  return {
    ...(language === undefined ? {} : { Lang: pdfString(language) }),
    ...(alternative === undefined ? {} : { Alt: pdfString(alternative) }),
    ...(id === undefined ? {} : { ID: pdfString(id) }),
    ...(attributes.length > 0 ? { A: attributes } : {}),
  }
}

function cellAttributes({ scope, columns, rows, headers }: NonNullable<Element['cell']>): Record<string, unknown> {
  return {
    O: 'Table',
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(columns > 1 ? { ColSpan: columns } : {}),
    ...(rows > 1 ? { RowSpan: rows } : {}),
    ...(headers === undefined || headers.length === 0 ? {} : { Headers: headers.map(pdfString) }),
  }
}
