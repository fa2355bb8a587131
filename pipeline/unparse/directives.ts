/** Directives: what Markdown has no node of its own for. */
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Node } from '../document.ts'
import type { InlineLine } from '../document-lines.ts'
import { toPhrasing } from './inlines.ts'
import type { FlowNode } from './nodes.ts'

/** Values by the names of attributes; a flag has an empty one. */
export type Attributes = Readonly<Record<string, string>>

interface Said {
  /** The words in brackets. */
  readonly label?: InlineLine
  readonly attributes?: Attributes
}

/** `::name[label]{attributes}` */
export function leaf(name: string, of: Node, { label = [], attributes = {} }: Said): LeafDirective {
  return { type: 'leafDirective', name, attributes, children: toPhrasing(label, ' '), data: { of } }
}

/** `:::name[label]{attributes}` around other blocks. */
export function container(
  name: string,
  of: Node,
  { label = [], attributes = {}, children }: Said & { readonly children: readonly FlowNode[] },
): ContainerDirective {
  const words: FlowNode[] =
    label.length === 0 ? [] : [{ type: 'paragraph', children: toPhrasing(label, ' '), data: { directiveLabel: true } }]
  return { type: 'containerDirective', name, attributes, children: [...words, ...children], data: { of } }
}
