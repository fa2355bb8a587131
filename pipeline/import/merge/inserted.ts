/** Blocks that an edited file has more, as they are written beside those that stay: with the signs of their neighbours. */
import type { Block, Bullet, Heading, NumberedParagraph, Paragraph } from '../../document.ts'
import { isText, nearestBefore, nearestBehind, signOfKind, type Neighbours, type LineBlock } from './author-flow.ts'
import { writeBlocks, writeLine, type WordsPlace } from '../../unparse/pieces.ts'
import { kindOf } from './looks.ts'
import { endOf, lineEnd, lineStart, startOf } from './writing.ts'

/** Where the words of a line are to stand. */
export function placeOf(block: LineBlock): WordsPlace {
  if (block.type === 'heading') return block.marker === undefined ? 'heading' : 'markedHeading'
  return block.type === 'paragraph' ? 'paragraph' : 'item'
}

/** Where the words of a block begin, behind the signs of Markdown. */
export function wordsStart(text: string, block: LineBlock): number {
  const start = startOf(block)
  const sign =
    block.type === 'heading' ? /^#{1,6}[ \t]+/ : block.type === 'paragraph' ? /^/ : /^(?:\d{1,9}[.)]|[-*+–])[ \t]+/
  return start + (sign.exec(text.slice(start, start + 40))?.[0].length ?? 0)
}

/** A block as it is written there; of one that only moved, the words of its author. */
export function writeBeside(block: Block, around: Neighbours, moved?: Block): string {
  const { text } = around.flow
  if (!isText(block)) return moved === undefined ? setIn(writeBlocks([block]), around) : linesOfBlock(text, moved)
  const own = block.type === 'heading' ? undefined : prefixBeside(block, around)
  if (own === undefined && moved !== undefined) return linesOfBlock(text, moved)
  if (block.type === 'heading') return writeHeading(block, around)
  if (own === undefined) return writeBlocks([block])
  const words =
    moved !== undefined && isText(moved)
      ? text.slice(wordsStart(text, moved), endOf(moved))
      : writeLine(block.children, placeOf(block)) + bracesOf(block)
  return own + words.replaceAll('\n', `\n${own.replace(/[^\s>]/g, ' ')}`)
}

/** Lines that stand within an item where the block does. */
function setIn(words: string, { stands: { indent = '' } }: Neighbours): string {
  return words.replaceAll(/^(?=.)/gm, indent)
}

function bracesOf(block: LineBlock): string {
  const start = 'start' in block && block.start !== undefined ? [`start=${block.start}`] : []
  const words = [...start, ...(block.id === undefined ? [] : [`#${block.id}`])]
  return words.length === 0 ? '' : ` {${words.join(' ')}}`
}

/** What lines of such blocks begin with here: as the nearest one does, or set in under the block that it belongs to. */
function prefixBeside(block: Paragraph | NumberedParagraph | Bullet, around: Neighbours): string | undefined {
  if (block.type === 'numberedParagraph' && block.asTyped) return `${block.typed} `
  const { indent, isCut } = around.stands
  // An item of an item that is open no more is written with its letter.
  if (isCut && block.type === 'numberedParagraph' && block.level > 1) return undefined
  const kind = kindOf(block)
  const item = block.type === 'paragraph' ? itemAround(around) : undefined
  if (item !== undefined) return indentUnder(item, around)
  if (indent !== undefined && block.type !== 'numberedParagraph') return indent + (block.type === 'bullet' ? '- ' : '')
  const before = nearestBefore(kind, around)
  const sibling = block.type === 'paragraph' ? paragraphBeside(around) : (before ?? nearestBehind(kind, around))
  const { flow } = around
  if (sibling !== undefined) {
    const prefix = flow.text.slice(lineStart(flow.text, startOf(sibling)), wordsStart(flow.text, sibling))
    if (block.type !== 'numberedParagraph') return prefix
    return numbered(prefix, block, {
      isBefore: sibling === before,
      isCounted: /^1[.)]$/.test(signOfKind(kind, flow) ?? ''),
    })
  }
  if (block.type === 'paragraph' || block.level === 1) return undefined
  const outer = nearestBefore(`${block.type} ${block.level - 1}`, around)
  return outer && indentUnder(outer, around) + (block.type === 'bullet' ? '- ' : '1. ')
}

/** What lines of an item go on with. */
function indentUnder(item: LineBlock, { flow: { text } }: Neighbours): string {
  return text.slice(lineStart(text, startOf(item)), wordsStart(text, item)).replace(/[^\s>]/g, ' ')
}

/** The item in which a paragraph goes on: items stand before it and behind it, and those behind it count on. */
function itemAround({ flow: { blocks }, count, isReplacing }: Neighbours): LineBlock | undefined {
  const [before, behind] = [blocks[count - 1], blocks[isReplacing === true ? count + 1 : count]]
  if (before?.type !== 'numberedParagraph' && before?.type !== 'bullet') return undefined
  const isWithin = behind?.type === 'bullet' || (behind?.type === 'numberedParagraph' && behind.level > 1)
  return isWithin ? before : undefined
}

function paragraphBeside({ flow: { blocks }, count, isReplacing }: Neighbours): Paragraph | undefined {
  const behind = blocks[isReplacing === true ? count + 1 : count]
  return [blocks[count - 1], behind].find((each) => each?.type === 'paragraph')
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

function writeHeading(block: Heading, { flow }: Neighbours): string {
  const words = writeLine(block.children, placeOf(block))
  // The same at every one: the counting is left to us.
  const marker = signOfKind(kindOf(block), flow) ?? block.marker
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
