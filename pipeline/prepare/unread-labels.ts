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

const ofItems: ReadonlySet<string> = new Set(['likely-list', 'likely-lines', 'markup-list'])
const ofHeadings: ReadonlySet<string> = new Set(['likely-heading', 'likely-bold-heading', 'markup-heading'])

const figure = /^[(（]?[\p{Nd}\p{No}]/u
const letter = /^[(（]?(?!o\s)\p{L}{1,3}[^\p{L}]|^\p{No}/u
/** Signs of a heading or of bold words, and a label: without one, nothing is counted. */
const heading =
  /^([#＃]*)[\s*_]*(?:\(?[a-z]{1,4}\)|[\p{Lu}\p{Nd}]{1,5}(?=[\s.．)、:：,°º–—-])|第?[一二三四五六七八九十甲乙丙丁]{1,3}|\p{Script=Arabic}{3,10}[ ً]?[ \t]?[-–—:.])/u

/** All of them in a text, in the order of their messages. */
export function unreadLabels({ messages, data: { told = [] } }: VFile, text: string): readonly UnreadLabel[] {
  const lines = text.split('\n')
  return [...told, ...messages].flatMap(({ ruleId = '', line = 1, column = 1 }) => {
    const typed = [...(lines[line - 1] ?? '')].slice(column - 1).join('')
    const of =
      ruleId === 'raw-html'
        ? itemSaid(typed.replace(/^(?:<[^<>]*>[ \t]*){1,9}/, ''))
        : ofItems.has(ruleId)
          ? itemSaid(typed)
          : ofHeadings.has(ruleId)
            ? headingSaid(typed)
            : undefined
    return of === undefined ? [] : [{ line, of }]
  })
}

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
