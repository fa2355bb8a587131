/** The structure tree while the text is emitted: which section, which list, which item is open. */
import type { Element, Role } from '../definition.ts'

/** A list that is open at some level. */
interface OpenList {
  readonly list: Element
  body: Element
}

/** Places of a list item's parts. */
export interface ItemPlace {
  readonly label: Element
  readonly text: Element
}

/** Hands out elements in reading order; guards what is open. */
export class Tree {
  readonly root: Element
  private section: Element
  private lists: OpenList[] = []

  constructor(language: string) {
    this.root = { role: 'Document', parent: undefined, language }
    this.section = this.root
  }

  /** Opens a section under the root: an attachment. */
  openSection(): void {
    this.lists = []
    this.section = { role: 'Sect', parent: this.root }
  }

  /** Runs with another element as the section: a quotation, a box. */
  inside<Result>(role: Role, emit: () => Result): Result {
    const outer = this.section
    this.lists = []
    this.section = { role, parent: outer }
    const result = emit()
    this.section = outer
    this.lists = []
    return result
  }

  /** An element of the section; closes the lists. */
  block(role: Role): Element {
    this.lists = []
    return { role, parent: this.section }
  }

  /** A paragraph that goes on in the item before it, if there is one. */
  continuation(): Element {
    return { role: 'P', parent: this.lists.at(-1)?.body ?? this.section }
  }

  /** An item of the list at a depth from 0. */
  item(depth: number, list: Element['list']): ItemPlace {
    while (this.lists.length > depth + 1) this.lists.pop()
    const open = this.lists[depth] ?? this.openList(list)
    const item: Element = { role: 'LI', parent: open.list }
    const label: Element = { role: 'Lbl', parent: item }
    open.body = { role: 'LBody', parent: item }
    return { label, text: { role: 'P', parent: open.body } }
  }

  private openList(list: Element['list']): OpenList {
    const parent = this.lists.at(-1)?.body ?? this.section
    const element: Element = { role: 'L', parent, ...(list === undefined ? {} : { list }) }
    const open = { list: element, body: element }
    this.lists.push(open)
    return open
  }
}
