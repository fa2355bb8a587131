/** Ways through a tree of XML. */
import type { Element } from 'xast'

/** An element and all that is in it, in the order of the text. */
export function elementsOf(root: Element): readonly Element[] {
  const elements: Element[] = []
  collect(root, elements)
  return elements
}

function collect(element: Element, elements: Element[]): void {
  elements.push(element)
  for (const child of element.children) if (child.type === 'element') collect(child, elements)
}

/** Elements directly inside. */
export function childElements({ children }: Element): readonly Element[] {
  return children.filter((child) => child.type === 'element')
}

/** Characters directly inside. */
export function textIn({ children }: Element): string {
  const [first] = children
  if (first?.type === 'text' && children.length === 1) return first.value
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
