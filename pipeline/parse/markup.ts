/**
 * What looks like markup and is none of ours: to the parser it is words, so its tree tells nothing. The patterns of `text/markup/` are looked
 * for in the source of each block, in which signs that are no words are hidden: what the parser has read, what stands behind a backslash
 * (CommonMark 0.31.2, 2.4), character references (2.5), and addresses. Errs by telling what is meant as typed: a backslash before it is the cure.
 */
import type { Nodes } from 'mdast'
import { chooseKind } from '../facts/choose-kind.ts'
import { attachmentKinds } from '../text/composed-labels.ts'
import { withAsciiDigits } from '../text/digits.ts'
import { addressStart } from '../text/domains.ts'
import { codePoint } from '../text/shown.ts'
import { ampersand, broken, type MarkupPlace } from '../text/markup/pattern.ts'
import { findMarkup, hide, patternsFor, type Found } from '../text/markup/patterns.ts'
import { endOf, reportAt, sourceOf, startOf, type ParseContext } from './context.ts'
import { isLabel } from './directive-attributes.ts'
import {
  callsByStar,
  isStarred,
  reportHeadingRest,
  reportJoinedLines,
  reportStarredNote,
  reportTypedHeading,
} from './likely-blocks.ts'
import { findMalformedBlock } from './malformed-blocks.ts'
import { isOfRows, oneOfRows } from './rows-as-words.ts'
import { isTable } from './tables.ts'
import { visitsOf } from './walk.ts'

/** A block of words, and its source without its markup. */
interface WordyBlock {
  readonly node: Nodes
  readonly words: string
}

/** Reports all that looks like markup and would be, or is, printed as it is typed; blocks that are told as labels are no headings. */
export function reportMarkup(root: Nodes, labels: ReadonlySet<Nodes>, context: ParseContext): void {
  const lines = linesIn(root)
  const followers = followersIn(root)
  const behindTables = behindTablesIn(root, followers, context)
  const overTables = overTablesIn(root)
  const blocks = [...visitsOf(root)].flatMap(({ node }) =>
    isWordy(node) ? [{ node, words: wordsOf(node, context) }] : [],
  )
  const patterns = patternsFor(blocks.map(({ words }) => words).join('\n'))
  const numbered = numberedFrom(context)
  reportStarredNotes(root, blocks, context)
  let rows: Nodes | undefined
  for (const { node, words } of blocks) {
    if (node.type === 'paragraph' && findMalformedBlock(words) !== undefined) continue
    const isParagraph = node.type === 'paragraph' && !lines.has(node)
    const standing = {
      isFlow: followers.has(node),
      isBehindTable: behindTables.has(node),
      isOverTable: overTables.has(node),
    }
    const found = findMarkup(words, placesOf(node, isParagraph, standing), patterns)
    // One message a line: what is a table or a list is told with its own cure.
    if (isParagraph && found.length === 0) reportJoinedLines(node, { words, next: followers.get(node) }, context)
    if (isParagraph && found.length === 0 && !labels.has(node))
      reportTypedHeading(node, { words, next: followers.get(node) }, context)
    const isNextRow = rows !== undefined && followers.get(rows) === node
    reportFound(node, oneOfRows(found, isNextRow), { context, numbered })
    if (found.some(isOfRows)) rows = node
    if (node.type === 'heading') reportHeadingRest(node, followers.get(node), context)
  }
}

/** Where notes to a table stand: in it, or directly behind it. */
function behindTablesIn(
  root: Nodes,
  followers: ReadonlyMap<Nodes, Nodes | undefined>,
  context: ParseContext,
): ReadonlySet<Nodes> {
  const within = [...visitsOf(root)].flatMap(({ node }): readonly Nodes[] =>
    node.type === 'containerDirective' && node.name === 'table' ? node.children : [],
  )
  const found = new Set<Nodes>(within)
  for (const [node, next] of followers) {
    const goesOn = found.has(node) && tableNote.test(sourceOf(context, node))
    if (next?.type === 'paragraph' && (isTable(node) || goesOn)) found.add(next)
  }
  return found
}

/** What a note to a table begins with, behind which another may stand: "a. ", "*", "Source:". */
const tableNote = /^(?:\P{L}|\p{L}{1,3}[^\p{L}\s]|\p{L}{1,20} ?[:：])/u

/** Paragraphs directly over a table of Markdown: rows of heads, perhaps, that it has no room for. */
function overTablesIn(root: Nodes): ReadonlySet<Nodes> {
  return new Set(
    [...visitsOf(root)].flatMap(({ node }): readonly Nodes[] =>
      'children' in node ? node.children.filter((_, index, all) => all[index + 1]?.type === 'table') : [],
    ),
  )
}

interface Standing {
  readonly isOverTable: boolean
  readonly isFlow: boolean
  readonly isBehindTable: boolean
}

/** The places that a block is: an item's paragraph is none of the text's own flow. */
function placesOf({ type }: Nodes, isParagraph: boolean, standing: Standing): readonly MarkupPlace[] {
  if (type === 'heading') return ['words', 'heading']
  if (!isParagraph) return ['words']
  return [
    'words',
    'paragraph',
    ...(standing.isFlow ? ['flow' as const] : []),
    ...(standing.isBehindTable ? [] : ['item' as const]),
    ...(standing.isOverTable ? ['over table' as const] : []),
  ]
}

function reportStarredNotes(root: Nodes, blocks: readonly WordyBlock[], context: ParseContext): void {
  const caller = blocks.find(({ words }) => callsByStar(words))
  const isCalled = (node: Nodes) => caller !== undefined && startOf(node) > startOf(caller.node)
  const inKeys = keysIn(root)
  const starred = [...visitsOf(root)]
    .map(({ node }) => node)
    .filter((node) => isStarred(node, context) && !inKeys.has(node))
  // One alone is no list; where stars are this author's bullets, a call before it must say so.
  for (const node of starred)
    if (starred.length === 1 || isCalled(node) || isSignificance(node, context)) reportStarredNote(node, context)
}

/** What stands in keys, whose marks are asterisks. */
function keysIn(root: Nodes): ReadonlySet<Nodes> {
  return new Set<Nodes>(
    [...visitsOf(root)].flatMap(({ node }): readonly Nodes[] =>
      node.type === 'containerDirective' && node.name === 'keys' ? node.children : [],
    ),
  )
}

/** "* p < 0.05": a note to figures, whatever calls for it. */
function isSignificance(node: Nodes, context: ParseContext): boolean {
  return node.type === 'list' && /^\*[ \t]+[pр][ \t]?(?:[<≤=>]|&[lg]t;)/iu.test(sourceOf(context, node))
}

interface Telling {
  readonly context: ParseContext
  /** Where paragraphs begin to have numbers. */
  readonly numbered: number
}

function reportFound(block: Nodes, all: readonly Found[], { context, numbered }: Telling): void {
  for (const { pattern, index, words } of all) {
    const offset = startOf(block) + index
    const source = context.text.slice(offset, offset + words.length)
    const isNumber = pattern.code === 'likely-list' && pattern.what.includes('numbered paragraph')
    const cure = isNumber && offset < numbered ? numberless : cureOf(pattern, source)
    reportAt(context, offset, pattern.code, wordsShown(source), pattern.what, cure)
  }
}

/** The cure of a note with the number that is typed: two notes have two. */
function cureOf({ code, cure }: Found['pattern'], source: string): string {
  const number = code === 'likely-note' ? /\d{1,3}/.exec(withAsciiDigits(source.normalize('NFKC')))?.[0] : undefined
  return number === undefined ? cure : cure.replaceAll('[^1]', `[^${number}]`)
}

/** What is found, in one line; spaces alone by their names. */
function wordsShown(source: string): string {
  const words = source.replace(/\s+/g, ' ').trim()
  return words === '' ? [...source].map(codePoint).join(' ') : words
}

const numberless =
  'Write it without the number: only annexes of such a document have numbered paragraphs. If an annex begins before it, write `::annex` on a line of its own there, and `1. Text` here.'

const attachment = new RegExp(`^::(?:${attachmentKinds.join('|')})(?![\\w-])`, 'm')

/** Where paragraphs begin to have numbers: those of a letter have none, those of its annexes may. */
function numberedFrom({ file, text }: ParseContext): number {
  const facts = file.data.source?.facts
  if (facts === undefined || chooseKind(facts).numbersText) return 0
  const annex = text.search(attachment)
  return annex === -1 ? Infinity : annex
}

function isWordy({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell' || type === 'leafDirective'
}

/** Paragraphs of blocks whose lines count, and labels: what a line begins with says nothing there. */
function linesIn(root: Nodes): ReadonlySet<Nodes> {
  const containers = [...visitsOf(root)].flatMap(({ node }) => (node.type === 'containerDirective' ? [node] : []))
  const lines = containers.flatMap(({ name, children }) =>
    children.filter((child) => name === 'signature' || name === 'end' || isLabel(child)),
  )
  return new Set<Nodes>(lines)
}

/** Blocks of the text itself, which may be headings, each with the one behind it. */
function followersIn(root: Nodes): ReadonlyMap<Nodes, Nodes | undefined> {
  const found = new Map<Nodes, Nodes | undefined>()
  for (const { node } of visitsOf(root)) {
    const isFlow =
      node.type === 'root' || (node.type === 'containerDirective' && node.name !== 'table' && node.name !== 'quote')
    if (isFlow) node.children.forEach((child, index) => found.set(child, node.children[index + 1]))
  }
  return found
}

/** The source of a block, as long as it is, with all hidden that is not typed as words. */
function wordsOf(block: Nodes, { text }: ParseContext): string {
  const pieces: string[] = []
  let end = startOf(block)
  for (const { node } of visitsOf(block)) {
    if (node.type !== 'text' && node.type !== 'break') continue
    pieces.push(hide(startOf(node) - end))
    const source = text.slice(startOf(node), endOf(node))
    pieces.push(node.type === 'text' ? hideSigns(source, node.value) : source.replace(/[^\n]/g, broken))
    end = endOf(node)
  }
  const rest = text.slice(end, endOf(block))
  pieces.push(/\S/.test(rest) ? hide(rest.length) : rest)
  const words = pieces.join('')
  // Alone between spaces it parts the paragraphs of a cell.
  if (block.type === 'tableCell') return words.replace(/(?<=[ \t])\\(?=[ \t])/g, hide(1))
  return words.replace(/\n[ \t>]+/g, (prefix) => `\n${' '.repeat(prefix.length - 1)}`)
}

// A backslash before a label that is not of ASCII makes words of it, too: `\\一、`.
const escapes = /\\[!-/:-@[-`{-~]|^\\[^!-~\s]|&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g
const addresses = new RegExp(`${addressStart}(?:(?!["<>[\\]\\\\^\`{|}])[!-~])+`, 'giu')

/** Text with its escapes and references hidden – unless the value shows that none is called so – and the signs of addresses. */
function hideSigns(source: string, value: string): string {
  const unescaped = source.replace(escapes, (found) =>
    found === '&amp;'
      ? ampersand.repeat(5)
      : /^&[A-Za-z]/.test(found) && value.includes(found)
        ? found
        : hide(found.length),
  )
  return unescaped.replace(addresses, (address) => address.replace(/[^\w./:()\uFFFC-]|_/g, hide(1)))
}
