/** What certainly stands in the place of a tag of HTML, as it is typed. */
import type { TextEdit } from '../text/positions.ts'
import { tagName } from './html-cures.ts'

/** A tag where it stands. */
interface TypedTag {
  readonly tag: string
  readonly offset: number
  /** Up to the tag that closes it; empty where they are many, or none. */
  readonly words: string
  readonly isInCell: boolean
  readonly isInHeading: boolean
}

const marks: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['i', '*'],
  ['em', '*'],
])

/** Nothing where only the author knows. */
export function editsOfTag(text: string, typed: TypedTag): readonly TextEdit[] {
  if (/^<br[ \t]*\/?>$/i.test(typed.tag)) return [breakOf(text, typed)]
  const mark = marks.get(tagName(typed.tag))
  const { tag, offset, words } = typed
  const end = offset + tag.length + words.length
  const [closing] = /^<\/[a-z]+[ \t]*>/i.exec(text.slice(end, end + 20)) ?? []
  const isPlain = /^<[a-z]+>$/i.test(tag) && words.trim() === words && /^[^*_`[\]\\<>{}]+$/.test(words)
  if (
    mark === undefined ||
    closing === undefined ||
    !isPlain ||
    isGlued(text, { start: offset, end: end + closing.length })
  )
    return []
  return [
    { start: offset, end: offset + tag.length, text: mark },
    { start: end, end: end + closing.length, text: mark },
  ]
}

/** Markdown takes no mark within a word where punctuation is beside it (CommonMark 0.31.2, 6.2). */
function isGlued(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /[\p{L}\p{N}*_]/u.test(text[start - 1] ?? '') || /[\p{L}\p{N}*_]/u.test(text[end] ?? '')
}

/** A break is no more than a space in a heading, and nothing at the edge of a paragraph. */
function breakOf(text: string, { tag, offset, isInCell, isInHeading }: TypedTag): TextEdit {
  const before = /[ \t]*$/.exec(text.slice(Math.max(0, offset - 50), offset))?.[0].length ?? 0
  const rest = text.slice(offset + tag.length, offset + tag.length + 50)
  const behind = /^[ \t]*/.exec(rest)?.[0].length ?? 0
  const range = { start: offset - before, end: offset + tag.length + behind }
  if (isInHeading) return { ...range, text: ' ' }
  const isAtEdge = text[range.start - 1] === '|' || text[range.end] === '|'
  if (isInCell) return { ...range, text: isAtEdge ? ' ' : ' \\ ' }
  const isFirst = /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, range.start - 50), range.start))
  const isLast = /^[ \t]*(?:\n[ \t>]*(?:\n|$)|$)/.test(rest)
  if (isFirst || isLast) return { ...range, text: '' }
  return { ...range, text: text[range.end] === '\n' ? '\\' : '\\\n' }
}
