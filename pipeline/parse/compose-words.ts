/** Letters and marks of all words become letters, before anything is read of them; addresses and names stay what they are. */
import type { Nodes } from 'mdast'
import { composeLetters } from '../text/compose-letters.ts'
import { visitsOf } from './walk.ts'

/** Composes the letters of words, of texts for those who cannot see, and of titles; in place, for the tree is ours. */
export function composeWords(root: Nodes): void {
  for (const { node } of visitsOf(root)) {
    if (node.type === 'text') node.value = composeLetters(node.value)
    else if (node.type === 'image') composeImage(node)
    else if ((node.type === 'containerDirective' || node.type === 'leafDirective') && node.attributes)
      node.attributes = composeAttributes(node.attributes)
  }
}

function composeImage(node: Extract<Nodes, { type: 'image' }>): void {
  if (node.alt) node.alt = composeLetters(node.alt)
  if (node.title) node.title = composeLetters(node.title)
}

type Attributes = NonNullable<Extract<Nodes, { type: 'leafDirective' }>['attributes']>

function composeAttributes(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value && composeLetters(value)]))
}
