/** The structure tree while the text is emitted: which section, which list, which item is open. */
import type { StructureElement, Role } from '../../../typesetting/run.ts'

type Numbering = NonNullable<StructureElement['list']>

/** A list that is open; bullets count their levels apart from numbers. */
interface OpenList {
  readonly list: StructureElement
  readonly level: number
  readonly hasBullets: boolean
  body: StructureElement
}

/** Places of a list item's parts. */
export interface ItemPlace {
  readonly label: StructureElement
  readonly text: StructureElement
}

/** Hands out elements in reading order; guards what is open. */
export class Tree {
  readonly root: StructureElement
  private section: StructureElement
  private lists: OpenList[] = []
  private identified = 0

  constructor(language: string) {
    this.root = { role: 'Document', parent: undefined, language }
    this.section = this.root
  }

  /** Opens a section under the root: an attachment. */
  openSection(): void {
    this.lists = []
    this.section = { role: 'Sect', parent: this.root }
  }

  /** Runs with another element as the section: a box. */
  inside<Result>(role: Role, emit: () => Result): Result {
    const result = this.within({ role, parent: this.section }, emit)
    this.lists = []
    return result
  }

  /** Runs with a quotation as the section; it belongs to the item before it, if there is one. */
  insideQuotation<Result>(emit: () => Result): Result {
    return this.within({ role: 'BlockQuote', parent: this.place() }, emit)
  }

  /** An element of the section; closes the lists. */
  block(role: Role, more: Partial<StructureElement> = {}): StructureElement {
    this.lists = []
    return { ...more, role, parent: this.section }
  }

  /** A paragraph that goes on in the item before it, if there is one. */
  continuation(): StructureElement {
    return { role: 'P', parent: this.place() }
  }

  /** An item at a level from 1. Bullets hang on the numbered paragraph before them. */
  item(level: number, numbering: Numbering): ItemPlace {
    const hasBullets = numbering === 'Disc'
    this.closeListsUnder(level, hasBullets)
    const last = this.lists.at(-1)
    const goesOn = last?.level === level && last.hasBullets === hasBullets
    const open = goesOn ? last : this.openList({ level, hasBullets }, numbering)
    const item: StructureElement = { role: 'LI', parent: open.list }
    const label: StructureElement = { role: 'Lbl', parent: item }
    open.body = { role: 'LBody', parent: item }
    return { label, text: { role: 'P', parent: open.body } }
  }

  /** A name for an element of which another speaks, unlike all others of the tree. */
  identify(): string {
    this.identified += 1
    return `cell-${this.identified}`
  }

  private within<Result>(section: StructureElement, emit: () => Result): Result {
    const outer = { section: this.section, lists: this.lists }
    this.section = section
    this.lists = []
    const result = emit()
    this.section = outer.section
    this.lists = outer.lists
    return result
  }

  private place(): StructureElement {
    return this.lists.at(-1)?.body ?? this.section
  }

  private closeListsUnder(level: number, hasBullets: boolean): void {
    const stays = (open: OpenList): boolean => (open.hasBullets === hasBullets ? open.level <= level : hasBullets)
    this.lists = this.lists.slice(0, this.lists.findLastIndex(stays) + 1)
  }

  private openList(kind: Pick<OpenList, 'level' | 'hasBullets'>, numbering: Numbering): OpenList {
    const list: StructureElement = { role: 'L', parent: this.place(), list: numbering }
    const open = { ...kind, list, body: list }
    this.lists.push(open)
    return open
  }
}
