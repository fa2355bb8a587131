/** Characters that hide behind `&#x202E;`: the bytes were checked, the references were not. */
import type { Nodes } from 'mdast'
import { refusedCharacters } from '../text/characters.ts'
import { codePoint } from '../diagnostics.ts'
import { reportAt, sourceOf, startOf, type ParseContext } from './context.ts'
import { visitsOf } from './walk.ts'

/** Reports refused characters that a character reference brings into words, links, pictures or attributes. */
export function reportCharacterReferences(root: Nodes, context: ParseContext): void {
  if (!context.text.includes('&')) return
  for (const { node } of visitsOf(root)) {
    const source = textsOf(node).length > 0 ? sourceOf(context, node) : ''
    if (!source.includes('&')) continue
    // One is enough: the place is that of the first reference.
    const found = textsOf(node).flatMap(refusedCharacters)[0]
    if (found !== undefined)
      reportAt(context, startOf(node) + source.indexOf('&'), found.code, codePoint(found.character))
  }
}

function textsOf(node: Nodes): readonly string[] {
  if (node.type === 'text') return [node.value]
  if (node.type === 'link') return [node.url, node.title ?? '']
  if (node.type === 'image') return [node.url, node.title ?? '', node.alt ?? '']
  if (node.type === 'containerDirective' || node.type === 'leafDirective')
    return Object.values(node.attributes ?? {}).map((value) => value ?? '')
  return []
}
