/**
 * Directives that are misspelt, written with the wrong colons or never closed: each is reported, and then read as it was meant – closed behind
 * its first block –, so that it hides nothing of what is wrong in the text after it. The tree is sound by then: no deeper than is allowed.
 */
import type { Nodes, Paragraph } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { dropMessages } from '../diagnostics.ts'
import { endOf, reportAt, sourceOf, startOf, type ParseContext } from './context.ts'
import { isLabel, type Directive } from './directive-attributes.ts'
import {
  allDirectives,
  formOf,
  isDirectiveName,
  meantDirective,
  modelOf,
  writtenElsewhere,
  type DirectiveName,
} from './directive-names.ts'
import { findMalformedBlock, leafMeantBy } from './malformed-blocks.ts'

/** Mends all directives of a tree, those in others first. */
export function mendDirectives(tree: Nodes, context: ParseContext): void {
  if (!('children' in tree)) return
  for (const child of tree.children) mendDirectives(child, context)
  const { children }: { readonly children: readonly Nodes[] } = tree
  if (!children.some((child) => isDirective(child) || beginsWithColon(child, context))) return
  let taken: Nodes | undefined
  const mended = children.flatMap((child, index) => {
    if (child === taken) return []
    if (!isDirective(child)) return [index === children.length - 1 ? child : mendWords(child, context)]
    const made = mend(child, children[index + 1], context)
    taken = made.taken
    return made.blocks
  })
  // A directive stands among blocks, and gives blocks.
  tree.children = mended as typeof tree.children
}

function isDirective(node: Nodes): node is Directive {
  return node.type === 'containerDirective' || node.type === 'leafDirective'
}

/** A line of words that was meant for a directive, and has something behind it, is one. */
function mendWords(node: Nodes, context: ParseContext): Nodes {
  if (!beginsWithColon(node, context)) return node
  const source = sourceOf(context, node)
  const name = leafMeantBy(source)
  if (name === undefined) return node
  findMalformedBlock(source)?.tell(context, startOf(node))
  const { position } = node
  return { type: 'leafDirective', name, children: [], ...(position === undefined ? {} : { position }) }
}

function beginsWithColon(node: Nodes, { text }: ParseContext): boolean {
  return node.type === 'paragraph' && text[startOf(node)] === ':'
}

/** What stands in the place of a directive, and the block behind it where it went into it. */
interface Mended {
  readonly blocks: readonly Nodes[]
  readonly taken?: Nodes
}

function mend(node: Directive, next: Nodes | undefined, context: ParseContext): Mended {
  const name = nameOf(node, context)
  if (name === undefined) return { blocks: contentOf(node) }
  const isMisspelt = name !== node.name
  const named = { ...node, name }
  if (named.type === 'leafDirective') {
    if (formOf(name).form === 'leaf') return { blocks: [named] }
    if (!isMisspelt) reportAt(context, startOf(node), 'directive-form', name, modelOf(name), 'three')
    return openLeaf(named, next)
  }
  if (formOf(name).form === 'container') return { blocks: closeContainer(named, context) }
  if (!isMisspelt) reportAt(context, startOf(node), 'directive-form', name, modelOf(name), 'two')
  return { blocks: [toLeaf(named, context), ...contentOf(named)] }
}

/** The directive that is meant; absent, and reported, where there is none. */
function nameOf(node: Directive, context: ParseContext): DirectiveName | undefined {
  if (isDirectiveName(node.name)) return node.name
  const elsewhere = writtenElsewhere(node.name)
  const name = elsewhere === undefined ? meantDirective(node.name) : undefined
  const cure = elsewhere ?? (name === undefined ? '' : modelOf(name))
  const isClosed = node.type === 'containerDirective'
  reportAt(context, startOf(node), 'directive-unknown', node.name, cure, allDirectives, isClosed ? 'closed' : '')
  return name
}

function contentOf(node: Directive): readonly Nodes[] {
  return node.type === 'leafDirective' ? [] : node.children.filter((child) => !isLabel(child))
}

/** The parser closes containers by itself at the end of what holds them; only the closing line proves that it was meant. */
function closeContainer(node: ContainerDirective, context: ParseContext): readonly Nodes[] {
  if (node.data?.position?.closing !== undefined) return [node]
  const outside = node.children.find((child) => outsideName(node.name, child) !== undefined)
  const line = outside === undefined ? '' : String(context.locate(startOf(outside)).line)
  const before = outside === undefined ? '' : (outsideName(node.name, outside) ?? '')
  reportAt(context, startOf(node), 'directive-unclosed', node.name, before, line)
  const [first, ...rest] = node.children.filter((child) => !isLabel(child))
  if (first === undefined) return []
  if (!isContent(node.name, first)) return [first, ...rest]
  return [{ ...node, children: [...node.children.filter(isLabel), first], position: between(node, first) }, ...rest]
}

/** What a block is called that an open directive surely does not hold. */
function outsideName(name: string, child: Nodes): string | undefined {
  if (child.type === 'leafDirective') return `\`::${child.name}\``
  if (child.type === 'footnoteDefinition') return 'the note'
  return child.type === 'heading' && name !== 'box' && name !== 'summary' ? 'the heading' : undefined
}

/** Whether a block is what an open directive surely holds. */
function isContent(name: string, { type }: Nodes): boolean {
  return name === 'table' ? type === 'table' : type === 'paragraph'
}

/** `::signature` with lines behind it. */
function openLeaf(leaf: LeafDirective, next: Nodes | undefined): Mended {
  if (next?.type !== 'paragraph' && next?.type !== 'table') return { blocks: [] }
  if (!isContent(leaf.name, next)) return { blocks: [] }
  const [first] = leaf.children
  const label: readonly Paragraph[] =
    first === undefined
      ? []
      : [{ type: 'paragraph', data: { directiveLabel: true }, children: leaf.children, position: between(first, leaf) }]
  const opened: ContainerDirective = {
    ...leaf,
    type: 'containerDirective',
    children: [...label, next],
    position: between(leaf, next),
  }
  return { blocks: [opened], taken: next }
}

/** `:::annex`: its words and braces are looked at, and what follows is its text. */
function toLeaf(node: ContainerDirective, { text }: ParseContext): LeafDirective {
  const label = node.children.find(isLabel)
  const children = label?.type === 'paragraph' ? label.children : []
  const start = startOf(node)
  const lineEnd = text.indexOf('\n', start)
  const end = lineEnd === -1 ? endOf(node) : lineEnd
  const { position } = node
  return {
    type: 'leafDirective',
    name: node.name,
    ...(node.attributes === undefined ? {} : { attributes: node.attributes }),
    children,
    ...(position === undefined
      ? {}
      : { position: { start: position.start, end: { ...position.start, column: end - start + 1, offset: end } } }),
  }
}

function between(first: Nodes, last: Nodes): NonNullable<Nodes['position']> | undefined {
  return first.position && last.position && { start: first.position.start, end: last.position.end }
}

/** Of closing lines that close nothing, those that a directive with a fault of its own has left behind are not told. */
export function dropIdleClosings({ file, text }: ParseContext): void {
  if (!file.messages.some(({ ruleId }) => ruleId === 'directive-stray')) return
  const lines = text.split('\n')
  let open = 0
  const idle = new Set(
    file.messages
      .filter(({ file: path }) => path === file.path)
      .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
      .filter(({ ruleId, line = 1 }) => {
        if (opens(ruleId, lines[line - 1] ?? '')) open += 1
        if (ruleId !== 'directive-stray' || open === 0) return false
        open -= 1
        return true
      }),
  )
  dropMessages(file, (message) => idle.has(message))
}

function opens(code: string | undefined, line: string): boolean {
  if (code === 'directive-unclosed' || code === 'directive-malformed') return true
  return (code === 'directive-unknown' || code === 'directive-form') && /^[\s>]*::(?!:)/.test(line)
}
