/**
 * Facts at the head of a language file that are not fenced as they must be: they would be printed, or hide the text. Errs by taking lines for
 * text: without a line of hyphens over them, facts are only what nobody writes in a sentence.
 */
import { factKeys } from '../facts/definitions.ts'
import type { FrontMatter } from '../text/front-matter.ts'
import { saysFact } from '../text/markup/facts.ts'
import { nearestName } from '../text/nearest.ts'

/** A fence that is wrong or missing. */
export interface LooseFence {
  readonly offset: number
  readonly problem: string
}

/** Front matter that only its author knows. */
export interface LooseMatter extends FrontMatter {
  readonly fences: readonly LooseFence[]
  /** Offset of the first fence, or of the first fact where there is none. */
  readonly start: number
}

interface Line {
  readonly text: string
  readonly offset: number
}

/** What other programs make of three hyphens, and what others fence with. */
const fence = /^[ \t\u00A0]*(?:-{2,}|[–—―‒−][-–—―‒−]*|\.{3}|[=+~*_`]{3,})(?:[ \t]*ya?ml)?[ \t\u00A0]*$/i
const strict = /^---[ \t]*$/
const key = /^([A-Za-z][\w-]{1,30})[ \t]*[:：]/
const blank = /^[ \t\u00A0]*$/

/** The front matter of a text in which none was found, or one without an end; absent where nothing looks like it. */
export function findLooseMatter(text: string, found: FrontMatter | 'open'): LooseMatter | undefined {
  if (found !== 'open' && found.bodyOffset > 0) return undefined
  const lines = linesOf(text)
  const title = lines.findIndex((line) => !blank.test(line.text))
  const isCommented = isComment(lines, title)
  const isTitled = !isCommented && lines[title]?.text.startsWith('# ') === true
  const head = isTitled ? nextWords(lines, title + 1) : title
  const isFenced = fence.test(lines[head]?.text ?? '')
  const first = isFenced || isCommented ? nextFact(lines, isFenced ? head + 1 : head) : head
  if (found !== 'open' && !isFacts(lines, first, isFenced)) return undefined
  return matterOf(text, { lines, head, isTitled, isFenced, first: found === 'open' ? 1 : first })
}

/** A line `# …` over facts that is no title, for the title stands behind them: the comment with which a specimen begins. */
function isComment(lines: readonly Line[], at: number): boolean {
  const first = nextFact(lines, at)
  if (lines[at]?.text.startsWith('# ') !== true || fence.test(lines[at + 1]?.text ?? '')) return false
  return isFacts(lines, first, false) && lines.slice(factsEnd(lines, first)).some(({ text }) => text.startsWith('# '))
}

interface Head {
  readonly lines: readonly Line[]
  /** The line of the first fence, or of the first fact. */
  readonly head: number
  readonly isTitled: boolean
  readonly isFenced: boolean
  readonly first: number
}

function matterOf(text: string, { lines, head, isTitled, isFenced, first }: Head): LooseMatter {
  const after = factsEnd(lines, first)
  const isClosed = fence.test(lines[after]?.text ?? '')
  const offset = lines[first]?.offset ?? text.length
  const end = lines[after]?.offset ?? text.length
  const opening = openingProblem(lines[head]?.text ?? '', { isTitled, isFenced, isFirst: head === 0 })
  const closing = isClosed ? closingProblem(lines[after]?.text ?? '') : 'the line `---` that ends them is missing'
  return {
    yaml: text.slice(offset, end),
    offset,
    start: lines[head]?.offset ?? 0,
    bodyOffset: isClosed ? (lines[after + 1]?.offset ?? text.length) : end,
    fences: [
      ...(opening === undefined ? [] : [{ offset: lines[head]?.offset ?? 0, problem: opening }]),
      ...(closing === undefined ? [] : [{ offset: end, problem: closing }]),
    ],
  }
}

type Opening = Readonly<Record<'isTitled' | 'isFenced' | 'isFirst', boolean>>

function openingProblem(line: string, { isTitled, isFenced, isFirst }: Opening): string | undefined {
  if (isTitled) return 'they stand behind the title'
  if (!isFenced) return 'the line `---` that begins them is missing'
  if (!strict.test(line)) return `${shownFence(line)} the line \`---\` that begins them`
  return isFirst ? undefined : 'the line `---` that begins them is not the first of the file'
}

function closingProblem(line: string): string | undefined {
  return strict.test(line) ? undefined : `${shownFence(line)} the line \`---\` that ends them`
}

function shownFence(line: string): string {
  const typed = line.trim()
  return typed === '---' ? 'a space stands before the hyphens of' : `“${typed}” stands in place of`
}

function linesOf(text: string): readonly Line[] {
  let offset = 0
  return text.split('\n').map((line) => {
    const found = { text: line, offset }
    offset += line.length + 1
    return found
  })
}

/** The next line that is neither empty nor a comment. */
function nextFact(lines: readonly Line[], from: number): number {
  const found = lines.findIndex(({ text }, index) => index >= from && !blank.test(text) && !/^#(?:[ \t]|$)/.test(text))
  return found === -1 ? lines.length : found
}

function nextWords(lines: readonly Line[], from: number): number {
  const found = lines.findIndex((line, index) => index >= from && !blank.test(line.text))
  return found === -1 ? lines.length : found
}

/** Behind a fence a key is enough, misspelt or with the capital that other programs give it. */
function isFacts(lines: readonly Line[], first: number, isFenced: boolean): boolean {
  const line = lines[first]?.text ?? ''
  return isFenced ? isKey(line) : saysFact(line)
}

function isKey(line: string): boolean {
  const [, name] = key.exec(line) ?? []
  return name !== undefined && nearestName(name, factKeys) !== undefined
}

/** The line behind the last fact; a line `# …` with a blank one before it is the title, not a comment. */
function factsEnd(lines: readonly Line[], first: number): number {
  let end = first
  for (let at = first; at < lines.length; at += 1) {
    const { text } = lines[at] ?? { text: '' }
    if (fence.test(text)) return at
    const isApart = blank.test(lines[at - 1]?.text ?? '')
    const isFact = isKey(text) && (/^[a-z]/.test(text) || !isApart)
    const isPart = isFact || /^(?:[ \t]+\S|- )/.test(text)
    if (isPart) end = at + 1
    else if (!blank.test(text) && (isApart || !/^#[ \t]/.test(text))) return end
  }
  return end
}
