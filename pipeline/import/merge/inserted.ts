/** Blocks that an edited file has more, as they are written beside those that stay: with the signs of their neighbours. */
import type { Block, Bullet, Heading, NumberedParagraph, Paragraph } from '../../document.ts'
import { writeBlocks, writeLine, type WordsPlace } from '../../unparse/pieces.ts'
import { kindOf } from './looks.ts'
import { endOf, lineEnd, lineStart, startOf } from './writing.ts'

type TextBlock = Paragraph | NumberedParagraph | Bullet | Heading

/** True for a block that is one line of words. */
export function isText(block: Block): block is TextBlock {
  return ['paragraph', 'numberedParagraph', 'bullet', 'heading'].includes(block.type)
}

/** Where the words of a line are to stand. */
export function placeOf(block: TextBlock): WordsPlace {
  if (block.type === 'heading') return block.marker === undefined ? 'heading' : 'markedHeading'
  return block.type === 'paragraph' ? 'paragraph' : 'item'
}

/** Where the words of a block begin, behind the signs of Markdown. */
export function wordsStart(text: string, block: TextBlock): number {
  const start = startOf(block)
  const sign =
    block.type === 'heading' ? /^#{1,6}[ \t]+/ : block.type === 'paragraph' ? /^/ : /^(?:\d{1,9}[.)]|[-*+–])[ \t]+/
  return start + (sign.exec(text.slice(start, start + 40))?.[0].length ?? 0)
}

/** The flow of the author around a place: blocks before it, and behind it. */
export interface Neighbours {
  readonly text: string
  readonly flow: readonly Block[]
  /** How many of them stand before the place. */
  readonly count: number
}

/** A block as it is written there; of one that only moved, the words of its author. */
export function writeBeside(block: Block, around: Neighbours, moved?: Block): string {
  if (!isText(block)) return moved === undefined ? writeBlocks([block]) : linesOfBlock(around.text, moved)
  const own = block.type === 'heading' ? undefined : prefixBeside(block, around)
  if (own === undefined && moved !== undefined) return linesOfBlock(around.text, moved)
  if (block.type === 'heading') return writeHeading(block, around)
  if (own === undefined) return writeBlocks([block])
  const words =
    moved !== undefined && isText(moved)
      ? around.text.slice(wordsStart(around.text, moved), endOf(moved))
      : writeLine(block.children, placeOf(block)) + bracesOf(block)
  return own + words.replaceAll('\n', `\n${own.replace(/[^\s>]/g, ' ')}`)
}

function bracesOf(block: TextBlock): string {
  const start = 'start' in block && block.start !== undefined ? [`start=${block.start}`] : []
  const words = [...start, ...(block.id === undefined ? [] : [`#${block.id}`])]
  return words.length === 0 ? '' : ` {${words.join(' ')}}`
}

/** What lines of such blocks begin with here: as the nearest one does, or set in under the block that it belongs to. */
function prefixBeside(
  block: Paragraph | NumberedParagraph | Bullet,
  { text, flow, count }: Neighbours,
): string | undefined {
  const isLike = (each: Block): each is TextBlock => isText(each) && kindOf(each) === kindOf(block)
  const before = flow.slice(0, count).findLast(isLike)
  const sibling = block.type === 'paragraph' ? paragraphBeside(flow, count) : (before ?? flow.slice(count).find(isLike))
  if (block.type === 'numberedParagraph' && block.asTyped) return `${block.typed} `
  if (sibling !== undefined) {
    const prefix = text.slice(lineStart(text, startOf(sibling)), wordsStart(text, sibling))
    if (block.type !== 'numberedParagraph') return prefix
    return numbered(prefix, block, { isBefore: sibling === before, isCounted: areCounted(flow, block, text) })
  }
  if (block.type === 'paragraph' || block.level === 1) return undefined
  const outer = flow.slice(0, count).findLast((each) => each.type === block.type && each.level === block.level - 1)
  if (outer === undefined || !isText(outer)) return undefined
  const indent = text.slice(lineStart(text, startOf(outer)), wordsStart(text, outer)).replace(/[^\s>]/g, ' ')
  return indent + (block.type === 'bullet' ? '- ' : '1. ')
}

function paragraphBeside(flow: readonly Block[], count: number): Paragraph | undefined {
  return [flow[count - 1], flow[count]].find((each) => each?.type === 'paragraph')
}

interface Numbering {
  readonly isBefore: boolean
  /** `1.` at every one. */
  readonly isCounted: boolean
}

function numbered(prefix: string, { typed }: NumberedParagraph, { isBefore, isCounted }: Numbering): string {
  if (isCounted) return prefix
  if (!/\d{1,9}[.)][ \t]+$/.test(prefix)) return `${prefix}${typed} `
  return prefix.replace(/\d{1,9}(?=[.)][ \t]+$)/, (number) => String(Number(number) + (isBefore ? 1 : 0)))
}

/** Whether the author leaves the counting to us. */
function areCounted(flow: readonly Block[], { level }: NumberedParagraph, text: string): boolean {
  const signs = flow.flatMap((each) =>
    each.type === 'numberedParagraph' && each.level === level ? [text.slice(startOf(each), startOf(each) + 3)] : [],
  )
  return signs.length > 1 && signs.every((sign) => /^1[.)]/.test(sign))
}

function writeHeading(block: Heading, { flow }: Neighbours): string {
  const words = writeLine(block.children, placeOf(block))
  const markers = flow.flatMap((each) =>
    each.type === 'heading' && each.level === block.level && each.marker !== undefined ? [each.marker] : [],
  )
  // The same at every one: the counting is left to us.
  const marker = markers.length > 1 && new Set(markers).size === 1 ? markers[0] : block.marker
  return `${'#'.repeat(block.level + 1)} ${marker === undefined ? '' : `${marker} `}${words}${bracesOf(block)}`
}

/** Puts words behind a line that ends at an offset: what stands apart there stays apart. */
export function besideLine(text: string, offset: number, words: string): string {
  const start = lineStart(text, offset)
  const line = text.slice(start, offset)
  const behind = text.slice(offset)
  const isOpening = /^\s*:{3,}[A-Za-z]/.test(line)
  const isFollowed = /^\n[^\n]*[^\s>][^\n]*/.test(behind) && !/^\n\s*:{3,}[ \t]*(?:\n|$)/.test(behind)
  const above = start === 0 ? '' : text.slice(lineStart(text, start - 1), start - 1)
  const isListed = isItem(line) && isItem(words)
  const isTight = isListed && (isFollowed ? isItem(behind.slice(1)) : isItem(above))
  const quoted = /^[\s>]*>/.exec(words)?.[0] ?? ''
  const apart = isTight || isOpening || offset === 0 ? '\n' : `\n${quoted}\n`
  return (
    (offset === 0 ? '' : apart) + words + (isFollowed && !isTight ? `\n${quoted}` : '') + (offset === 0 ? '\n\n' : '')
  )
}

function isItem(line: string): boolean {
  return /^[\s>]*(?:\d{1,9}[.)]|[-*+–])[ \t]/.test(line)
}

/** The lines of a block, from the first sign to the last. */
function linesOfBlock(text: string, block: Block): string {
  return text.slice(lineStart(text, startOf(block)), lineEnd(text, endOf(block)))
}
