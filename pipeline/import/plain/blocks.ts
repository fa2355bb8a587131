/** Blocks of lines, and the lines of a block joined as its author wrote them. */
import { withoutCalls } from './foot-notes.ts'
import type { LineDoubt, PlainLine } from './lines.ts'

/** Lines with nothing between them. */
export type PlainBlock = readonly PlainLine[]

/** The words of some lines on one, with spaces between. */
export function wordsIn(lines: PlainBlock): string {
  return lines.map(({ words }) => words).join(' ')
}

/** True where the first word of a line would have stood on the one before it, which has so many letters at most. */
export function hadRoom(before: PlainLine, { words }: PlainLine, measure: number): boolean {
  const [first = ''] = words.split(' ', 1)
  return before.words.length + 1 + first.length <= measure
}

const ends = /[.!?:;。！？：；؟»”"’)\]*]$/u

/** A label that some programs put on a line of its own. */
const loneLabel = /^(?:\((?:[a-z]{1,3}|[ivxl]{1,6}|\d{1,3})\)|\d{1,3}\.|[IVXL]{1,5}\.|[A-ZА-Я]\.)$/u

/** "I. Introduction", "B. Findings". */
export function isNumberedHeading(text: string): boolean {
  return text.length <= 150 && /^(?:[IVX]{1,5}|[A-ZА-Я])\.\s+\p{Lu}/u.test(text)
}

/** Blocks between empty lines; a sentence that a page has cut goes on. */
export function blocksOf(lines: readonly PlainLine[], cuts: ReadonlySet<number>): readonly PlainBlock[] {
  const blocks: PlainLine[][] = []
  let isOpen = false
  let isCut = false
  for (const line of lines) {
    if (cuts.has(line.number)) isCut = true
    if (line.words === '') {
      isOpen = false
      continue
    }
    const last = blocks.at(-1)
    const isLabelled = loneLabel.test(last?.at(-1)?.words ?? '')
    const goesOn =
      isLabelled || (isCut && /^\p{Ll}/u.test(line.words) && !ends.test(withoutCalls(last?.at(-1)?.words ?? '.')))
    if (last !== undefined && (goesOn || (isOpen && !loneLabel.test(line.words)))) last.push(line)
    else blocks.push([line])
    isOpen = true
    isCut = false
  }
  return blocks
}

const label = /^(?:\(?(?:[a-z]{1,3}|[ivxl]{1,6})\)|\(?\d{1,3}[.)]|[IVXLC]{1,5}\.|\p{Lu}\.|[٠-٩]{1,3}[-.)]|[•▪●■–—-]) /u

/** Divides a block where a paragraph ends: before a label, and behind a short line that ends a sentence. */
export function paragraphsIn(block: PlainBlock): readonly PlainBlock[] {
  const widest = block.reduce((most, { words }) => Math.max(most, words.length), 0)
  const isSetIn = setInLines(block)
  const paragraphs: PlainLine[][] = []
  for (const line of block) {
    const before = paragraphs.at(-1)
    const last = withoutCalls(before?.at(-1)?.words ?? '')
    const isShort = last.length < 0.85 * widest
    const hasEnded = ends.test(last) || /[,،，]$/u.test(last)
    const isLabelled = loneLabel.test(last)
    const begins =
      label.test(line.words) || loneLabel.test(line.words)
        ? hasEnded || isShort
        : isShort && hasEnded && /^[^\p{Ll}]/u.test(line.words)
    if (before === undefined || (begins && !isLabelled) || (isSetIn.has(line) && !isHanging(line, before)))
      paragraphs.push([line])
    else before.push(line)
  }
  return paragraphs
}

/** Lines of a title, which stand on the text where a program has left out the room between them. */
const mostOfTitle = 6

/** The lines of a block over its first sentence: short ones, before one as wide as the text that begins with a capital, or that an opening stands over. */
export function cutHead(
  block: PlainBlock,
  opens: (line: string) => boolean,
): { readonly head: PlainBlock; readonly rest: PlainBlock } {
  const widest = block.reduce((most, { words }) => Math.max(most, words.length), 0)
  const end = block.findIndex(({ words }) => words.length >= 0.85 * widest || loneLabel.test(words))
  const head = block.slice(0, Math.max(0, end))
  const isHead = head.length <= mostOfTitle && !head.some(({ words }) => /[.;:。；：]$/u.test(words))
  const first = block[end]?.words ?? ''
  const begins = loneLabel.test(first) || /^[\p{Lu}\p{Lo}]/u.test(first) || opens(head.at(-1)?.words ?? '')
  return isHead && begins ? { head, rest: block.slice(end) } : { head: [], rest: block }
}

/** Spaces by which the first line of a paragraph is set in, where a program shows the places of words. */
const leastIndent = 2

/** Lines of a block that begin further in than those around them; each page has an edge of its own. */
function setInLines(block: PlainBlock): ReadonlySet<PlainLine> {
  const runs: PlainLine[][] = []
  for (const line of block) {
    const last = runs.at(-1)
    if (last === undefined || (last.at(-1)?.number ?? 0) + 1 !== line.number) runs.push([line])
    else last.push(line)
  }
  return new Set(
    runs.flatMap((run) => {
      const others = run.filter(({ words }, index) => index > 0 && !label.test(words))
      const edge = others.reduce((least, { indent }) => Math.min(least, indent), Infinity)
      return run.filter(({ indent }) => indent >= edge + leastIndent)
    }),
  )
}

/** Whether a line stands under the words of an item, whose label stands before them. */
function isHanging({ indent }: PlainLine, [first]: PlainBlock): boolean {
  return first !== undefined && label.test(first.words) && indent > first.indent
}

// ----------------------------------------------------------------- hyphens

/** Words that are written with a hyphen behind them, in the languages that have such. */
const prefixes = new Set(
  `soixante quatre vingt trente quarante cinquante vice non ci après avant ex sous demi peut celui celle ceux au par
  twenty thirty forty fifty sixty seventy eighty ninety self co cross well long short high low so follow inter`.split(
    /\s+/,
  ),
)

/** Every word of a text as it stands within its lines. */
export function wordsOf(lines: readonly PlainLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ words }) => words.toLowerCase().match(/[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*/gu) ?? []))
}

export interface Joined {
  readonly text: string
  readonly doubts: readonly LineDoubt[]
}

/** The lines as one; a hyphen at the end of one is dropped where the word has none. */
export function joinLines(lines: PlainBlock, words: ReadonlySet<string>, between = ' '): Joined {
  const parts: string[] = []
  const doubts: LineDoubt[] = []
  for (const [index, { words: line, number }] of lines.entries()) {
    const next = lines[index + 1]?.words
    const left = next === undefined ? undefined : /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)-$/u.exec(line.slice(-80))?.[1]
    const right = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(next ?? '')?.[0]
    if (line.endsWith('\u00AD')) parts.push(line.slice(0, -1))
    else if (left === undefined || right === undefined)
      parts.push(line, next === undefined ? '' : isHanEnd(line, next) ? '' : between)
    else {
      const taken = wordOf(left, right, words)
      parts.push(taken.endsWith('-' + right) ? line : line.slice(0, -1))
      doubts.push({ code: 'import-hyphen', line: number, details: [`${left}-/${right}`, taken] })
    }
  }
  return { text: parts.join(''), doubts }
}

/** What stands on both sides of a line's end, as the rest of the text writes it. */
function wordOf(left: string, right: string, words: ReadonlySet<string>): string {
  const [whole, plain] = [`${left}-${right}`, left + right]
  if (words.has(whole.toLowerCase())) return whole
  if (words.has(plain.toLowerCase())) return plain
  const first = left.toLowerCase().split('-').at(-1) ?? ''
  return prefixes.has(first) || !/^\p{Ll}/u.test(right) || /\p{N}$/u.test(left) ? whole : plain
}

/** Chinese has no spaces between its lines. */
export function isHanEnd(line: string, next: string): boolean {
  return /[\p{Script=Han}，。、；：）」》”]$/u.test(line) && /^[\p{Script=Han}（「《“]/u.test(next)
}
