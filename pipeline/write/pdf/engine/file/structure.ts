/**
 * The structure tree and its marked content. pdfkit's own tagging is not used: it knows one standard at a time, no
 * identifiers or header cells, and gives annotations the page that is open when it flushes (pdfkit 0.19.1).
 */
import type { StructureElement } from '../../../../typesetting/run.ts'
import { attributesOf, union, type Corners } from './attributes.ts'
import type { PdfFile } from './document.ts'
import { pdfString } from './syntax.ts'
import type { PdfReference } from '../upstream.ts'

/** What stands under an element, in order. */
type Kid =
  | { readonly type: 'element'; readonly element: StructureElement }
  | { readonly type: 'content'; readonly mcid: number; readonly page: PdfReference }
  | { readonly type: 'object'; readonly object: PdfReference; readonly page: PdfReference }

interface Entry {
  readonly reference: PdfReference
  readonly kids: Kid[]
  box?: Corners
}

/** What repeats or adorns: its properties in marked content. */
const artifacts = {
  header: '/Type /Pagination /Subtype /Header /Attached [/Top]',
  footer: '/Type /Pagination /Subtype /Footer /Attached [/Bottom]',
  repeated: '/Type /Pagination',
  layout: '/Type /Layout',
} as const

export type Artifact = keyof typeof artifacts

/** The operator that opens an artifact. */
export function artifactMark(artifact: Artifact): string {
  return `/Artifact <<${artifacts[artifact]}>> BDC`
}

/** Writes marked content as it is drawn, and the tree at the end. */
export class Structure {
  private readonly document: PdfFile
  private readonly root: StructureElement
  private readonly entries = new Map<StructureElement, Entry>()
  private readonly parentTree: unknown[] = []
  private readonly identified: [string, PdfReference][] = []
  private open: StructureElement | Artifact | undefined
  private marks: PdfReference[] = []

  constructor(document: PdfFile, root: StructureElement) {
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
  enter(element: StructureElement): void {
    if (this.open === element) return
    this.document.addContent(this.reserve(element))
    this.open = element
  }

  /** A mark for content of this page that is written later; gives the operator that opens it. */
  reserve(element: StructureElement): string {
    this.leave()
    const { reference, kids } = this.entryOf(element)
    const mcid = this.marks.length
    this.marks.push(reference)
    kids.push({ type: 'content', mcid, page: this.document.page.dictionary })
    return `/${element.role} <</MCID ${mcid}>> BDC`
  }

  /** What is drawn from here on belongs to the page, not to the text. */
  enterArtifact(artifact: Artifact): void {
    if (this.open === artifact) return
    this.leave()
    this.document.addContent(artifactMark(artifact))
    this.open = artifact
  }

  /** Closes what is open; the end of a page must. */
  leave(): void {
    if (this.open !== undefined) this.document.addContent('EMC')
    this.open = undefined
  }

  /** Gives a link annotation its place in the tree. */
  addObject(element: StructureElement, object: PdfReference): void {
    const key = this.parentTree.length / 2
    const entry = this.entryOf(element)
    object.data['StructParent'] = key
    this.parentTree.push(key, entry.reference)
    entry.kids.push({ type: 'object', object, page: this.document.page.dictionary })
  }

  /** Says where a figure lies on the current page: points from the bottom left. */
  cover(element: StructureElement, box: Corners): void {
    const entry = this.entryOf(element)
    entry.box = entry.box === undefined ? box : union(entry.box, box)
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

  private entryOf(element: StructureElement): Entry {
    const siblings =
      this.entries.has(element) || element.parent === undefined ? undefined : this.entryOf(element.parent).kids
    // Its parent may just have brought it with it.
    const known = this.entries.get(element)
    if (known) return known
    const entry: Entry = { reference: this.document.ref({ Type: 'StructElem', S: element.role }), kids: [] }
    this.entries.set(element, entry)
    if (siblings) adopt(siblings, element)
    for (const child of element.children ?? []) this.entryOf(child)
    return entry
  }

  private writeElement(element: StructureElement, parent: PdfReference): PdfReference {
    const { reference, kids, box } = this.entryOf(element)
    const { data } = reference
    data['P'] = parent
    Object.assign(data, attributesOf(element, box))
    if (element.id !== undefined) this.identified.push([element.id, reference])
    const page = kids.find((kid) => kid.type !== 'element')?.page
    if (page) data['Pg'] = page
    if (kids.length > 0) data['K'] = kids.map((kid) => this.writeKid(kid, reference, page))
    reference.end()
    return reference
  }

  private writeKid(kid: Kid, parent: PdfReference, page: PdfReference | undefined): unknown {
    if (kid.type === 'element') return this.writeElement(kid.element, parent)
    if (kid.type === 'object') return { Type: 'OBJR', Obj: kid.object, Pg: kid.page }
    return kid.page === page ? kid.mcid : { Type: 'MCR', Pg: kid.page, MCID: kid.mcid }
  }

  private idTree(): PdfReference {
    const names = this.identified
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, reference]) => [pdfString(id), reference])
    const tree = this.document.ref({ Names: names })
    tree.end()
    return tree
  }
}

/** Puts an element among the children of its parent. */
function adopt(kids: Kid[], element: StructureElement): void {
  kids.splice(placeAmong(kids, element), 0, { type: 'element', element })
}

function placeAmong(kids: readonly Kid[], { place }: StructureElement): number {
  if (place === 'last') return kids.length
  if (place === undefined)
    return kids.findLastIndex((kid) => kid.type !== 'element' || kid.element.place !== 'last') + 1
  const { after } = place
  const isBefore = (kid: Kid): boolean =>
    kid.type === 'element' && (kid.element === after || isBehind(kid.element, after))
  return kids.findLastIndex(isBefore) + 1 || kids.length
}

function isBehind({ place }: StructureElement, other: StructureElement): boolean {
  return typeof place === 'object' && place.after === other
}
