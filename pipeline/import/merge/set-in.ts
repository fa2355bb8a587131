/** Which blocks of an edited flow stand within an item, and which can do so no more: a heading, a page, a line of another kind ends a list. */
import type { Block, NumberedParagraph } from '../../document.ts'
import { languages } from '../../../templates/languages/index.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { endOf, lineEnd, lineStart, startOf, type Merging } from './writing.ts'

/** How a block of the edited flow is to stand. */
export interface BlockStanding {
  /** What its lines begin with, where it is new and stands within an item. */
  readonly indent?: string
  /** No item is open in which it could stand. */
  readonly isCut: boolean
  /** Its number among the items of its level. */
  readonly number?: number
}

/** A block of the edited flow, and that of the author which it is. */
export interface PairedBlock {
  readonly block: Block
  /** Absent for one that is new. */
  readonly mine: Block | undefined
  /** It becomes a block of another kind in its place. */
  readonly isOther: boolean
}

/** A text, and what all lines of the flow begin with. */
interface Lines {
  readonly text: string
  readonly edge: number
}

/** What all lines of some blocks begin with, in spaces. */
export function edgeOf(blocks: readonly Block[], text: string): number {
  return blocks.reduce((least, block) => Math.min(least, spacesBefore(text, block).length), Infinity)
}

/** How each block stands; nobody ends a list in a text that sets items in under nothing. */
export function standingOf(
  flow: readonly PairedBlock[],
  ours: readonly Block[],
  lines: Lines,
): readonly BlockStanding[] {
  const before = standingIn(
    ours.map((block) => ({ block, mine: block, isOther: false })),
    lines,
  )
  const isLoose = ours.some((block, index) => before[index]?.isCut === true && isSetIn(block, lines))
  const standing = standingIn(flow, lines)
  return isLoose ? standing.map((each) => ({ ...each, isCut: false })) : standing
}

function standingIn(flow: readonly PairedBlock[], lines: Lines): readonly BlockStanding[] {
  const indents = indentsBehind(flow, lines)
  const numbers = numbersIn(flow)
  let open = { items: false, bullets: false }
  return flow.map(({ block, mine, isOther }, index) => {
    const isKept = mine !== undefined && !isOther
    const isCut = !isOpenFor(block, open)
    const indent = isKept || isCut || !mayStandWithin(block) ? '' : (indents[index] ?? '')
    const isWithin = isKept ? isSetIn(mine, lines) && !isCut : indent !== ''
    open = openBehind(block, isWithin, open)
    return { isCut, ...(indent === '' ? {} : { indent }), ...numbers[index] }
  })
}

/** How items of each level are counted under the one around them. */
function numbersIn(flow: readonly PairedBlock[]): readonly Pick<BlockStanding, 'number'>[] {
  const counted = [0, 0, 0, 0]
  return flow.map(({ block }) => {
    if (block.type !== 'numberedParagraph' || block.asTyped) return {}
    const number = block.start ?? (counted[block.level - 1] ?? 0) + 1
    counted.fill(0, block.level)
    counted[block.level - 1] = number
    return { number }
  })
}

interface Open {
  readonly items: boolean
  readonly bullets: boolean
}

function isOpenFor(block: Block, { items, bullets }: Open): boolean {
  return block.type === 'bullet' && block.level === 2 ? bullets : items || bullets
}

function openBehind(block: Block, isWithin: boolean, open: Open): Open {
  if (block.type === 'numberedParagraph')
    return block.level === 1 ? { items: true, bullets: false } : { items: open.items, bullets: false }
  if (block.type === 'bullet') return { items: open.items && isWithin, bullets: block.level === 1 || open.bullets }
  return isWithin ? open : { items: false, bullets: false }
}

const within: ReadonlySet<Block['type']> = new Set<Block['type']>([
  'paragraph',
  'bullet',
  'quote',
  'table',
  'figure',
  'box',
])

function mayStandWithin({ type }: Block): boolean {
  return within.has(type)
}

/** For each block what the lines begin with of the next one that stays, over blocks that may stand within an item. */
function indentsBehind(flow: readonly PairedBlock[], lines: Lines): readonly string[] {
  let next = ''
  return flow
    .toReversed()
    .map(({ block, mine, isOther }) => {
      const behind = next
      if (mine !== undefined && !isOther)
        next = isSetIn(mine, lines) && !isUnderBullet(mine) ? spacesBefore(lines.text, mine) : ''
      else if (!mayStandWithin(block)) next = ''
      return behind
    })
    .toReversed()
}

/** A bullet of the second level stands within the one before it: what comes between stands beside that. */
function isUnderBullet(block: Block): boolean {
  return block.type === 'bullet' && block.level === 2
}

/** True for a block whose lines are set in more than those of its flow. */
function isSetIn(block: Block, { text, edge }: Lines): boolean {
  return spacesBefore(text, block).length > edge
}

/** The spaces before the first line of a block. */
function spacesBefore(text: string, block: Block): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, startOf(block)), startOf(block)))?.[0] ?? ''
}

/** Lets a block stand at the edge, with all that stands before the next one; an item has its letter there. */
export function setOut({ block, mine, next }: SetOut, { edge, number }: Place, writing: Merging): void {
  const { text, edits, language } = writing
  if (!isSetIn(mine, { text, edge })) return
  const end = next === undefined ? endOf(mine) : lineStart(text, startOf(next))
  const start = startOf(mine)
  const label = block.type === 'numberedParagraph' ? /^\d{1,9}[.)](?=[ \t])/.exec(text.slice(start, start + 12)) : null
  const written = label === null || block.type !== 'numberedParagraph' ? '' : labelOf(block, number, language)
  edits.push({ start: lineStart(text, start) + edge, end: start + (label?.[0].length ?? 0), text: written })
  if (block.type === 'paragraph' && block.continued) sayContinued(mine, writing)
  const indent = spacesBefore(text, mine)
  for (let line = lineEnd(text, start) + 1; line < end; line = lineEnd(text, line) + 1)
    if (text.startsWith(indent, line)) edits.push({ start: line + edge, end: line + indent.length, text: '' })
}

interface SetOut {
  readonly block: Block
  readonly mine: Block
  /** What follows it in the text of the author. */
  readonly next: Block | undefined
}

interface Place {
  readonly edge: number
  readonly number: number | undefined
}

function labelOf({ level, typed }: NumberedParagraph, number: number | undefined, code: LanguageCode): string {
  return number === undefined ? typed : languages[code].paragraphLabel(level, number)
}

function sayContinued(mine: Block, { text, edits, missed }: Merging): void {
  const end = endOf(mine)
  if (text.slice(startOf(mine), end).trimEnd().endsWith('}')) missed.push(mine.type)
  else edits.push({ start: end, end, text: ' {continued}' })
}
