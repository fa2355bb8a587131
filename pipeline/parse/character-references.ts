/** Characters that hide behind `&#x202E;`: the bytes were checked, the references were not. */
import type { Nodes } from 'mdast'
import { refusedKinds } from '../text/characters.ts'
import { findSign } from '../text/typed-signs.ts'
import { refusedDetails } from '../diagnostics.ts'
import { reportAt, sourceOf, startOf, type ParseContext } from './context.ts'
import { visitsOf } from './walk.ts'

/** Reports refused characters that a character reference brings into words, links, pictures or attributes. */
export function reportCharacterReferences(root: Nodes, context: ParseContext): void {
  if (!context.text.includes('&')) return
  for (const { node } of visitsOf(root)) {
    const source = textsOf(node).length > 0 ? sourceOf(context, node) : ''
    if (source.includes('&')) reportIn(node, source, context)
  }
}

/** Each kind at its first reference; what is typed as it is was told when the file was read. */
function reportIn(node: Nodes, source: string, context: ParseContext): void {
  for (const kind of textsOf(node).flatMap(refusedKinds)) {
    const index = findReference(source, kind.character, 0)
    if (index !== undefined) reportAt(context, startOf(node) + index, kind.code, ...refusedDetails(kind))
  }
}

/** Bytes are checked before, so what is refused here was not typed as it is. */
function findReference(source: string, character: string, start: number): number | undefined {
  const index = findSign(source, character, start)
  return index === undefined || source[index] === '&' ? index : findReference(source, character, index + 1)
}

function textsOf(node: Nodes): readonly string[] {
  if (node.type === 'text') return [node.value]
  if (node.type === 'link') return [node.url, node.title ?? '']
  if (node.type === 'image') return [node.url, node.title ?? '', node.alt ?? '']
  if (node.type === 'containerDirective' || node.type === 'leafDirective')
    return Object.values(node.attributes ?? {}).map((value) => value ?? '')
  return []
}
