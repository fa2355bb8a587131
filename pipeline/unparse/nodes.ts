/** What a node of Markdown's tree has to say of the document besides Markdown. */
import type { BlockContent, DefinitionContent } from 'mdast'
import type { Node as DocumentNode } from '../document.ts'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'

declare module 'mdast' {
  interface Data {
    /** The node it is made of. */
    of?: DocumentNode
    /** `continued` and a name: they stand in braces at the end. */
    braces?: readonly string[]
  }
  interface TextData {
    /** True for a sign that is written by its number. */
    isReference?: boolean
  }
  interface BreakData {
    /** True where it stands between words of one line. */
    isSign?: boolean
  }
  interface ListItemData {
    isDashed?: boolean
    number?: number
  }
  interface TableCellData {
    /** The sign that joins it to a neighbour; it has no words then. */
    join?: '^' | '<'
    /** Steps of indent. */
    indent?: number
  }
}

/** A node that stands among blocks. */
export type FlowNode = BlockContent | DefinitionContent | ContainerDirective | LeafDirective
