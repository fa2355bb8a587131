/** Characters that hide behind `&#x202E;`: the bytes were checked, the references were not. */
import type { Nodes } from 'mdast'
import { refusedCharacters } from '../text/characters.ts'
import { findSign } from '../text/typed-signs.ts'
import { codePoint } from '../diagnostics.ts'
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

/** Each at its own reference, in order. */
function reportIn(node: Nodes, source: string, context: ParseContext): void {
  let start = 0
  for (const { code, character } of textsOf(node).flatMap(refusedCharacters)) {
    const index = findReference(source, character, start) ?? start
    reportAt(context, startOf(node) + index, code, codePoint(character))
    start = index + 1
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
