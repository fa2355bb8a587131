/** Looks into web pages for the tests: elements, words and anchors of a tree. */
import type { Element, Nodes, Root } from 'hast'
import type { Publication } from '../../pipeline/publication.ts'
import { writePage } from '../../pipeline/write/html/page.ts'

/** The page of a publication as a tree. */
export function pageOf(publication: Publication): Root {
  return writePage(publication)
}

/** All elements in the order of the page. */
export function elementsOf(node: Nodes): readonly Element[] {
  const inner = 'children' in node ? node.children.flatMap((child) => elementsOf(child)) : []
  return node.type === 'element' ? [node, ...inner] : inner
}

/** Elements of one name. */
export function named(node: Nodes, ...names: readonly string[]): readonly Element[] {
  return elementsOf(node).filter((element) => names.includes(element.tagName))
}

/** Elements of one class. */
export function classed(node: Nodes, name: string): readonly Element[] {
  return elementsOf(node).filter((element) => [element.properties['className']].flat().includes(name))
}

/** The words of a node, without the style sheet. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'style') return ''
  return 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : ''
}

/** A property as words. */
export function property(element: Element, name: string): string {
  return String(element.properties[name] ?? '')
}
