/** Labels that parsing has told as unread, and headings that it has told as typed otherwise: once they are mended, they count. */
import type { VFile } from 'vfile'
import type { Heading, NumberedParagraph } from '../document.ts'

type Counted = Heading | NumberedParagraph

/** Where such a label stands, and what it will count among. */
export interface UnreadLabel {
  readonly line: number
  /** Of a heading, the level, where its signs tell it. */
  readonly of: 'figures' | 'letters' | 'headings' | Heading['level']
}

type Reader = (typed: string) => UnreadLabel['of'] | undefined

/** What each message tells of what is typed at its place. */
const readers = new Map<string, Reader>([
  ...['likely-list', 'likely-lines', 'markup-list'].map((code) => [code, itemSaid] as const),
  ...['likely-heading', 'likely-bold-heading', 'markup-heading'].map((code) => [code, headingSaid] as const),
  ['raw-html', (typed) => itemSaid(typed.replace(/^(?:<[^<>]*>[ \t]*){1,9}/, ''))],
])

const figure = /^[(（]{0,2}[ \t]*[\p{Nd}\p{No}]/u
const letter = /^[(（]{0,2}[ \t]*(?!o\s)\p{L}{1,3}[^\p{L}]|^\p{No}/u
/** Signs of a heading or of bold words, and a label: without one, nothing is counted. */
const heading =
  /^([#＃]*)[\s*_]*(?:\(?[a-z]{1,4}\)|[\p{Lu}\p{Nd}]{1,5}(?=[\s.．)、:：,°º–—-])|第?[一二三四五六七八九十甲乙丙丁]{1,3}|\p{Script=Arabic}{3,10}[ ً]?[ \t]?[-–—:.])/u

/** All of them in a text, in the order of their messages. */
export function unreadLabels({ messages, data: { told = [] } }: VFile, text: string): readonly UnreadLabel[] {
  const lines = text.split('\n')
  const letters = new Map<number, readonly string[]>()
  const typedAt = (line: number, column: number): string => {
    const known = letters.get(line) ?? [...(lines[line - 1] ?? '')]
    letters.set(line, known)
    return known.slice(column - 1, column + longestLabel).join('')
  }
  return [...told, ...messages].flatMap(({ ruleId = '', line = 1, column = 1 }) => {
    const said = readers.get(ruleId)
    const of = said?.(typedAt(line, column))
    return of === undefined ? [] : [{ line, of }]
  })
}

/** Letters in which a label stands, with the tags before it. */
const longestLabel = 500

function itemSaid(typed: string): UnreadLabel['of'] | undefined {
  if (figure.test(typed)) return 'figures'
  return letter.test(typed) ? 'letters' : undefined
}

function headingSaid(typed: string): UnreadLabel['of'] | undefined {
  const [found, signs = ''] = heading.exec(typed) ?? []
  if (found === undefined) return undefined
  const level = signs.length - 1
  return level === 1 || level === 2 || level === 3 || level === 4 || level === 5 ? level : 'headings'
}

/** True for a block whose number one of them may move. */
export function isMoved(block: Counted, typed: string, unread: readonly UnreadLabel[]): boolean {
  const { line = 0 } = block.position?.start ?? {}
  return unread.some((label) => label.line < line && isAmong(block, typed, label))
}

function isAmong(block: Counted, typed: string, { of }: UnreadLabel): boolean {
  if (block.type === 'heading') return of === 'headings' || (typeof of === 'number' && of <= block.level)
  return of === (/^[(（]?\p{Nd}/u.test(typed) ? 'figures' : 'letters')
}
