/** Names of blocks and what refers to them. */
import { nearestName } from '../text/nearest.ts'
import type { Attachment, Block, CrossReference, Document, Inline } from '../document.ts'
import { endOf, reportAt, startOf, type ParseContext } from './context.ts'

/** References for which a name is guessed: each is held against all names, and no more messages of a file are told. */
const mostGuessed = 100

/** Reports names given twice and references to names that nothing has. */
export function reportNames(document: Document, context: ParseContext): void {
  const blocks = allBlocks(document)
  const named = blocks.flatMap((block) => ('id' in block && block.id !== undefined ? [{ id: block.id, block }] : []))
  const seen = new Set<string>()
  for (const { id, block } of named) {
    if (seen.has(id)) reportAt(context, nameOffset(id, block, context), 'id-repeated', id)
    seen.add(id)
  }
  const known = new Set([...seen, ...writtenNames(context.text)])
  const names = [...known]
  const undefinedOnes = allReferences(document, blocks).filter(({ target }) => !known.has(target))
  for (const [index, reference] of undefinedOnes.entries()) {
    const nearest = index < mostGuessed ? nearestName(reference.target, names) : undefined
    reportAt(context, startOf(reference), 'reference-undefined', reference.target, nearest ?? '')
  }
}

type Nameable = Block | Attachment

/** All blocks, those inside others too. */
function allBlocks({ children, attachments, notes }: Document): readonly Nameable[] {
  return [...children, ...attachments, ...[...notes.values()].flatMap((note) => note.children)].flatMap(withInner)
}

function withInner(block: Nameable): readonly Nameable[] {
  if (block.type === 'table') return [block, ...block.notes]
  if (block.type !== 'box' && block.type !== 'quote' && block.type !== 'attachment') return [block]
  const inner: readonly Nameable[] = block.children
  return [block, ...inner.flatMap(withInner)]
}

/** Where a name is written: in the braces of its block. */
function nameOffset(id: string, block: Nameable, { text }: ParseContext): number {
  const source = text.slice(startOf(block), endOf(block))
  const found = new RegExp(`\\{[^{}\\n]*#${id}(?![\\w-])`).exec(source)
  return startOf(block) + (found === null ? 0 : found.index + found[0].length - id.length - 1)
}

/** Names in braces anywhere, such as cannot be names too: what was refused for another reason is not missing as well. */
function writtenNames(text: string): readonly string[] {
  return [...text.matchAll(/\{[^{}\n]{0,500}?(?:#|(?<=[{ ])id=["'“”]?)([^\s{}"'“”]+)/g)].map((match) => match[1] ?? '')
}

function allReferences({ title }: Document, blocks: readonly Nameable[]): readonly CrossReference[] {
  return [...title.children, ...blocks.flatMap(inlinesOf)].filter((inline) => inline.type === 'crossReference')
}

function inlinesOf(block: Nameable): readonly Inline[] {
  if (block.type === 'table')
    return [
      ...block.title,
      ...[...block.head, ...block.body].flatMap((row) => row.cells.flatMap((cell) => cell.children)),
    ]
  if (block.type === 'signature' || block.type === 'endLines') return block.lines.flat()
  if (block.type === 'box') return block.title
  if (block.type === 'attachment') return block.heading
  return block.type === 'quote' || !('children' in block) ? [] : block.children
}
