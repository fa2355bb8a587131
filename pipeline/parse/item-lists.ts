/** Markdown lists: ordered ones are numbered paragraphs, the others bullets; both become one flat sequence. */
import type { List, ListItem, Nodes, Paragraph } from 'mdast'
import type { Block, Bullet, NumberedParagraph } from '../document.ts'
import type { ParagraphLevel } from '../../templates/vocabulary.ts'
import { withAsciiDigits } from '../text/digits.ts'
import { itemLabel } from '../text/typed-labels.ts'
import { takeTrailing, type Owner } from './attributes.ts'
import { positionOf, reportAt, sourceOf, startOf, type ListLevels, type ParseContext } from './context.ts'
import { isSilent } from './html.ts'
import { toInlines } from './inlines.ts'
import { findMalformedBlock } from './malformed-blocks.ts'

const deepestNumbered = 4
const deepestBullet = 2

/** The items of a list and of the lists inside it. */
export function toItems(list: List, context: ParseContext): readonly Block[] {
  const levels = deeper(list, context.levels)
  reportDepth(list, levels, context)
  const inner: ParseContext = { ...context, levels, parent: 'item' }
  if (list.ordered) reportYear(list, context)
  const within: Within = { list, isCounted: leavesCounting(list, context), context: inner }
  return list.children.flatMap((item) => toItem(item, within))
}

function deeper(list: List, { numbered, bullet }: ListLevels): ListLevels {
  return list.ordered ? { numbered: numbered + 1, bullet } : { numbered, bullet: bullet + 1 }
}

function reportDepth(list: List, { numbered, bullet }: ListLevels, context: ParseContext): void {
  const offset = startOf(list)
  if (list.ordered && context.levels.bullet > 0)
    reportAt(context, offset, 'misplaced', 'A numbered paragraph', 'a bullet')
  if (list.ordered && numbered === deepestNumbered + 1)
    reportAt(context, offset, 'list-level', 'Numbered paragraphs', String(deepestNumbered))
  if (!list.ordered && bullet === deepestBullet + 1)
    reportAt(context, offset, 'list-level', 'Bullets', String(deepestBullet))
}

/** "2020. " at the start of a paragraph: Markdown makes a list of it, and the year would be counted anew, unless its author starts there. */
function reportYear(list: List, context: ParseContext): void {
  const [first] = list.children
  const marker = first === undefined ? '' : withAsciiDigits(typedMarker(first, context))
  if (!/^(?:19|20|21)[0-9]{2} ?[.)\-–—]$/.test(marker)) return
  const isStart = new RegExp(`\\{[^{}]*\\bstart=${marker.slice(0, 4)}\\b`).test(
    first === undefined ? '' : sourceOf(context, first),
  )
  if (!isStart) reportAt(context, startOf(list), 'list-year', marker)
}

function typedMarker(item: ListItem, { text }: ParseContext): string {
  return /^(?:[0-9]{1,9}[.)]|[٠-٩۰-۹]{1,4} ?[.\-–—])/.exec(text.slice(startOf(item), startOf(item) + 10))?.[0] ?? ''
}

function toItem(item: ListItem, within: Within): readonly Block[] {
  const { list, context } = within
  const [first, ...others] = item.children.filter((child) => !isSilent(child, context))
  if (first?.type === 'paragraph' && !isMalformed(first, context)) {
    const behind = list.ordered ? [] : paragraphsOf(others, context)
    const head = toHead(item, joinParagraphs([first, ...behind]), within)
    return [head, ...context.convert(others.slice(behind.length), context)]
  }
  if (first?.type !== 'paragraph')
    reportAt(context, startOf(item), 'empty', list.ordered ? 'This numbered paragraph' : 'This bullet')
  return context.convert(first === undefined ? [] : [first, ...others], context)
}

/** The paragraphs that follow the first of a bullet: they stand in it, each on a line of its own. */
function paragraphsOf(nodes: readonly Nodes[], context: ParseContext): readonly Paragraph[] {
  const found: Paragraph[] = []
  for (const node of nodes) {
    if (node.type !== 'paragraph' || !isPlain(node, context)) return found
    found.push(node)
  }
  return found
}

function isPlain(node: Paragraph, context: ParseContext): boolean {
  const source = sourceOf(context, node)
  const isWords = node.children.every(({ type }) => type !== 'image') && !/\{[^{}]*continued[^{}]*\}$/.test(source)
  return isWords && !isMalformed(node, context) && itemLabel(source, context.language) === undefined
}

function joinParagraphs([first, ...others]: readonly [Paragraph, ...Paragraph[]]): Paragraph {
  const last = others.at(-1) ?? first
  const position =
    first.position === undefined || last.position === undefined
      ? first.position
      : { start: first.position.start, end: last.position.end }
  const children = others.flatMap(({ position: place, children: words }): Paragraph['children'] => [
    { type: 'break', ...(place === undefined ? {} : { position: { start: place.start, end: place.start } }) },
    ...words,
  ])
  return { ...first, children: [...first.children, ...children], ...(position === undefined ? {} : { position }) }
}

function isMalformed(node: Nodes, context: ParseContext): boolean {
  return findMalformedBlock(sourceOf(context, node)) !== undefined
}

const owners: Readonly<Record<'numbered' | 'bullet', Owner>> = {
  numbered: { name: 'a paragraph of a list', words: [], hasId: true, isCounted: true },
  bullet: { name: 'a bullet', words: [], hasId: true },
}

interface Within {
  readonly list: List
  /** Whether the counting is left to us. */
  readonly isCounted: boolean
  readonly context: ParseContext
}

/** The first paragraph of an item carries its number or bullet. */
function toHead(
  item: ListItem,
  first: Extract<Nodes, { type: 'paragraph' }>,
  { list, isCounted, context }: Within,
): NumberedParagraph | Bullet {
  const owner = owners[list.ordered ? 'numbered' : 'bullet']
  const { inlines: children, id, start: number } = takeTrailing(toInlines(first.children, context), owner, context)
  if (children.length === 0)
    reportAt(context, startOf(item), 'empty', list.ordered ? 'This numbered paragraph' : 'This bullet')
  const named = id === undefined ? {} : { id }
  const { start } = positionOf(context, item)
  const position = { start, end: positionOf(context, first).end }
  // Deeper ones have been reported.
  if (!list.ordered)
    return {
      type: 'bullet',
      level: Math.min(context.levels.bullet, deepestBullet) as 1 | 2,
      ...(context.levels.bullet === 1 && context.text[startOf(item)] === '–' ? { isDashed: true as const } : {}),
      children,
      ...named,
      position,
    }
  const level = Math.min(context.levels.numbered, deepestNumbered) as ParagraphLevel
  const typed = typedMarker(item, context)
  const said = number === undefined ? {} : { start: number }
  const says = isCounted ? {} : { says: [Number.parseInt(withAsciiDigits(typed), 10)] }
  const marker = isCounted ? withAsciiDigits(typed) : typed
  return { type: 'numberedParagraph', level, typed: marker, ...says, ...said, children, ...named, position }
}

/** `1.` at every item is a habit of Markdown: the counting is left to us. */
function leavesCounting({ children }: List, context: ParseContext): boolean {
  return (
    children.length > 1 &&
    children.every((item) => /^0*1(?:[.)]| ?[-–—])$/.test(withAsciiDigits(typedMarker(item, context))))
  )
}
