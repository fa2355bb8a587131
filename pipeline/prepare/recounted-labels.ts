/** Tells where a typed label is not the one that is printed. */
import type { Finding } from '../diagnostics.ts'
import type { Block, Document, Heading, NumberedParagraph } from '../document.ts'
import { showsOtherLetters } from '../text/label-numbers.ts'
import { placeAt } from '../text/positions.ts'
import type { Label, Labels } from './labels.ts'
import { isMoved, type UnreadLabel } from './unread-labels.ts'

type Counted = Heading | NumberedParagraph

/** Labels that are off in one way, one after another: the first is told, and how many follow it. */
interface Run {
  readonly first: Recounted
  readonly others: Recounted[]
}

/** A label that is printed otherwise than it was typed. */
interface Recounted {
  readonly block: Counted
  readonly typed: string
  readonly printed: string
  /** How far the typed number is from the printed one; absent where only its letters are others. */
  readonly shift?: number
  /** What `{start=…}` says to print it as typed. */
  readonly wish?: number
}

/** What is to be told of the labels of a document. */
export function findRecounted(
  document: Document,
  labels: Labels,
  { path, unread }: { readonly path: string; readonly unread: readonly UnreadLabel[] },
): readonly Finding[] {
  const texts = [document.children, ...document.attachments.map(({ children }) => children)]
  const notes = [...document.notes.values()].map(({ children }) => children)
  return [...texts, ...notes]
    .flatMap((blocks) => runsIn(blocks.flatMap(countedIn), labels))
    .filter(({ first }) => !waits(first, unread))
    .flatMap((run) => toFinding(run, path))
}

/** True where labels before it are told as unread: once they are mended, they count, and another number may be right. */
function waits({ block, typed, shift }: Recounted, unread: readonly UnreadLabel[]): boolean {
  return shift !== undefined && isMoved(block, typed, unread)
}

function countedIn(block: Block): readonly Counted[] {
  // Quotations keep the numbers that they have.
  if (block.type === 'box') return block.children.flatMap(countedIn)
  return block.type === 'heading' || block.type === 'numberedParagraph' ? [block] : []
}

function runsIn(blocks: readonly Counted[], labels: Labels): readonly Run[] {
  const uncounted = levelsLeftToUs(blocks)
  const [runs, open] = [[] as Run[], new Map<string, Run>()]
  for (const block of blocks) {
    const level = levelOf(block)
    const found = uncounted.has(level) ? undefined : recountedOf(block, labels.get(block))
    const run = open.get(level)
    if (found === undefined) open.delete(level)
    else if (run?.first.shift === found.shift && run !== undefined) run.others.push(found)
    else open.set(level, start(found, runs))
  }
  return runs
}

function start(first: Recounted, runs: Run[]): Run {
  const run: Run = { first, others: [] }
  runs.push(run)
  return run
}

/** Levels at which every label says one: their author leaves the counting to us. */
function levelsLeftToUs(blocks: readonly Counted[]): ReadonlySet<string> {
  const levels = new Set(blocks.map(levelOf))
  for (const block of blocks) if (block.says?.includes(1) === false) levels.delete(levelOf(block))
  return levels
}

function levelOf({ type, level }: Counted): string {
  return `${type} ${level}`
}

function recountedOf(block: Counted, label: Label | undefined): Recounted | undefined {
  const { says, start: given } = block
  if (says === undefined || label?.text === undefined || label.number === undefined) return undefined
  const { text: printed, number } = label
  const typed = block.type === 'heading' ? (block.marker ?? '') : block.typed
  const [said] = says
  if (says.includes(number)) return showsOtherLetters(typed, printed) ? { block, typed, printed } : undefined
  if (said === undefined || (given !== undefined && says.includes(1))) return undefined
  return { block, typed, printed, shift: said - number, wish: said }
}

/** What is typed to have the printed label: a figure where a list of Markdown has one. */
function typableAs({ typed, printed, shift = 0, wish }: Recounted): string {
  const stop = /^[0-9]+([.)])$/.exec(typed)?.[1]
  return stop === undefined || wish === undefined ? printed : `${wish - shift}${stop}`
}

function toFinding({ first, others }: Run, path: string): readonly Finding[] {
  const { block, typed, printed, wish } = first
  if (block.position === undefined) return []
  const last = others.at(-1)
  const more =
    last === undefined ? '' : `, and so on to “${last.typed}”, printed “${last.printed}” (${others.length} more)`
  const start = wish === undefined || wish < 1 || wish > 9999 ? '' : String(wish)
  return [['label-recounted', placeAt(path, block.position.start), typed, printed, more, start, typableAs(first)]]
}
