/**
 * Labels of annexes, tables and figures that are typed by hand: over what is no block of its own, or beside the label that is composed. To the
 * parser they are words. Errs by silence: a line that goes on as a sentence does, or has a comment beside it, is none.
 */
import type { Nodes } from 'mdast'
import type { Facts } from '../facts/facts.ts'
import {
  attachmentKinds,
  composedLabel,
  isAttachmentKind,
  type Labelled,
  type TypedComposed,
} from '../text/composed-labels.ts'
import { reportAt, startOf, type ParseContext } from './context.ts'
import { isLabel } from './directive-attributes.ts'
import { isAttachment } from './directives.ts'
import { isTable } from './tables.ts'
import { visitsOf } from './walk.ts'

const longest = 160
const endMark = /[.,;:!?。，；：！？؟،؛…]$/u

/** A block that may be a label, and those around it. */
interface Standing {
  readonly node: Nodes
  readonly words: string
  readonly before: Nodes | undefined
  readonly next: Nodes | undefined
  readonly afterNext: Nodes | undefined
  readonly isRoot: boolean
}

/** Reports labels that are typed by hand; gives the blocks that they are. */
export function reportRepeatedLabels(
  root: Nodes,
  { tables }: Pick<Facts, 'tables'>,
  context: ParseContext,
): ReadonlySet<Nodes> {
  const told = new Set<Nodes>()
  for (const { node } of visitsOf(root)) {
    if (tables === 'numbered' || node.type !== 'containerDirective') reportLabelled(node, context)
    const labels = standingsIn(node).flatMap((standing) => reportStanding(standing, context))
    for (const block of labels) told.add(block)
  }
  return told
}

function standingsIn(holder: Nodes): readonly Standing[] {
  const isFlow = holder.type === 'root' || (holder.type === 'containerDirective' && holder.name === 'box')
  if (!isFlow) return []
  const blocks: readonly Nodes[] = holder.children.filter(({ type }) => type !== 'html' && type !== 'yaml')
  return blocks.flatMap((node, at) => {
    const words = wordsOfLine(node)
    const [before, next, afterNext] = [blocks[at - 1], blocks[at + 1], blocks[at + 2]]
    return words === undefined ? [] : [{ node, words, before, next, afterNext, isRoot: holder.type === 'root' }]
  })
}

/** The words of a paragraph or heading; absent for other blocks, and where a comment says that it is no label. */
function wordsOfLine(node: Nodes): string | undefined {
  if (node.type !== 'paragraph' && (node.type !== 'heading' || node.depth === 1)) return undefined
  return isLabel(node) || node.children.some(({ type }) => type === 'html') ? undefined : textOf(node)
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return '\n'
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Gives the blocks that are a label, and the words of one that stands alone. */
function reportStanding(standing: Standing, context: ParseContext): readonly Nodes[] {
  const attachment = standing.isRoot ? composedLabel(standing.words, attachmentKinds, context.language) : undefined
  if (attachment !== undefined && standing.next !== undefined && opensPart(attachment, standing.node)) {
    reportAttachment(attachment, standing, context)
    return [standing.node]
  }
  const caption = composedLabel(standing.words, ['table', 'figure'], context.language)
  if (caption === undefined || !isCaption(caption, standing)) return []
  const isTable = caption.kind === 'table'
  const what = isTable ? 'the title of a table' : 'the title of a figure'
  const cure = isTable
    ? 'Write `:::table[Title]` on the line above the table and `:::` on the line behind it: the number is composed.'
    : 'Write the title with the picture, `![What it shows](figure.png "Title")`: the number is composed.'
  reportAt(context, startOf(standing.node), 'likely-caption', firstLine(standing.words), what, cure)
  return labelAndWords(caption, standing)
}

function labelAndWords({ words }: TypedComposed, { node, next }: Standing): readonly Nodes[] {
  return words === '' && next !== undefined ? [node, next] : [node]
}

/** Whether words are the label of an annex and its heading, and no sentence about it. */
function opensPart({ words, isNumbered, isParted }: TypedComposed, node: Nodes): boolean {
  const isShort = words.length <= longest && !endMark.test(words)
  const isHeading = node.type === 'heading' || ('children' in node && node.children.every(isStrong))
  const isOfLetter = /^(?:to the|à la|au|aux|a la|al|к) /u.test(words)
  return isParted ? words === '' || (isShort && (isNumbered || isHeading)) : isHeading && isShort && isOfLetter
}

function isStrong({ type }: Nodes): boolean {
  return type === 'strong'
}

function reportAttachment({ kind, label }: TypedComposed, { node, before }: Standing, context: ParseContext): void {
  if (before !== undefined && isAttachment(before) && before.name === kind) {
    const cure = `Remove it; words of its own stand in brackets, \`::${kind}[Words]\`.`
    reportAt(context, startOf(node), 'label-repeated', label, `\`::${kind}\``, both, cure)
    return
  }
  const cure = `Write \`::${kind}\` alone on its line, or \`::${kind}[Words]\` with words of its own: the number is composed. A comment behind it, \`<!-- no ${kind} -->\`, keeps it as it is.`
  reportAt(context, startOf(node), 'likely-attachment', label, `the beginning of an ${kind}`, cure)
}

/** Whether words stand over a table or figure as its title does, or under one. */
function isCaption(typed: TypedComposed, { node, before, next, afterNext }: Standing): boolean {
  if (!typed.isNumbered || typed.words.length > longest || !isTitle(typed, node)) return false
  if (isOf(typed.kind, next)) return true
  const isLabelAlone = typed.words === '' && next !== undefined && isOf(typed.kind, afterNext)
  if (isLabelAlone && next.type === 'paragraph' && !endMark.test(textOf(next))) return true
  return typed.isParted && isOf(typed.kind, before)
}

/** "Table 1 shows" goes on as a sentence. */
function isTitle({ words, isParted }: TypedComposed, node: Nodes): boolean {
  const isBold = 'children' in node && node.children.every(isStrong)
  return isParted || isBold || (/^[\p{Lu}\p{Lo}]/u.test(words) && !endMark.test(words))
}

function isOf(kind: Labelled, node: Nodes | undefined): boolean {
  if (node === undefined) return false
  if (kind === 'table') return isTable(node)
  return node.type === 'paragraph' && node.children.length > 0 && node.children.every(({ type }) => type === 'image')
}

function firstLine(words: string): string {
  return words.split('\n', 1)[0] ?? ''
}

/** Reports a label that is typed in brackets, or with a picture, where it is composed. */
function reportLabelled(node: Nodes, context: ParseContext): void {
  const { kind, words } = labelledBy(node)
  const typed = kind === undefined ? undefined : composedLabel(words, [kind], context.language)
  if (kind === undefined || typed === undefined || !typed.isParted) return
  // "Annex" in brackets is a word more; "Table" may be a title.
  if (!typed.isNumbered && !isAttachmentKind(kind)) return
  if (isAttachmentKind(kind)) {
    // Words in brackets take the place of the label.
    const instead = 'the typed one is printed in its place, and not counted'
    reportAt(context, startOf(node), 'label-repeated', typed.label, `\`::${kind}\``, instead, unbracketed(kind, typed))
    return
  }
  const name = kind === 'figure' ? 'a picture with a title' : '`:::table`'
  const cure = typed.words === '' ? 'Remove it.' : `Keep “${typed.words}” alone.`
  reportAt(context, startOf(node), 'label-repeated', typed.label, name, both, cure)
}

const both = 'both are printed'

function unbracketed(kind: Labelled, { words }: TypedComposed): string {
  return words === ''
    ? `Leave the words out; the call of a note stands in brackets alone, \`::${kind}[[^*]]\`.`
    : `Leave the brackets out, and write \`## ${words}\` below: it is the title.`
}

function labelledBy(node: Nodes): { readonly kind?: Labelled; readonly words: string } {
  if (node.type === 'image') return { kind: 'figure', words: node.title ?? '' }
  if (isAttachment(node)) return node.name === 'part' ? { words: '' } : { kind: node.name, words: textOf(node) }
  if (node.type !== 'containerDirective' || node.name !== 'table') return { words: '' }
  const label = node.children.find(isLabel)
  return { kind: 'table', words: label === undefined ? '' : textOf(label) }
}
