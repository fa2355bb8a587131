/** Marks that paragraphs of resolutions end with, in the script's own form. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { opaque } from '../prepare/untouchable.ts'
import type { CheckedLine } from './checked-line.ts'
import type { RuleFinding } from './rule.ts'

export type EndMark = 'comma' | 'semicolon' | 'stop' | 'colon'

/** Marks of another keyboard end a paragraph, too: they are told as such. */
const marks: Readonly<Record<EndMark, string>> = { comma: ',،，、', semicolon: ';；؛', stop: '.。', colon: ':：' }

const own: Readonly<Record<'comma' | 'semicolon' | 'stop', Readonly<Partial<Record<LanguageCode, string>>>>> = {
  comma: { ar: '،', zh: '，' },
  semicolon: { ar: '؛', zh: '；', fr: '\u00A0;' },
  stop: { zh: '。' },
}

const usual = { comma: ',', semicolon: ';', stop: '.' } as const

/** What a paragraph ends with; `none` where its last sign is a letter or another one. */
export interface ParagraphEnd {
  readonly mark: EndMark | 'none'
  /** The signs of the mark, or the last of the words. */
  readonly at: number
}

/** A quotation may close behind the mark, and "; and" leads to the next item. */
const closing = /[”»"’'“)\]」』*]+$/u

const notesBehind = new RegExp(`[\\s${opaque}]+$`, 'u')

/** What a line ends with, calls of notes apart; absent where it has no words. */
export function endOf({ words }: CheckedLine): ParagraphEnd | undefined {
  const whole = words.replace(notesBehind, '')
  if (whole === '') return undefined
  const joined = /(?<=[,;،؛；，])\s*\p{L}{1,4}$/u.exec(whole)
  const text = joined === null ? whole : whole.slice(0, joined.index)
  const plain = markAt(text, text.length - 1)
  if (plain !== undefined) return { mark: plain, at: text.length - 1 }
  const before = text.replace(closing, '').length - 1
  return { mark: markAt(text, before) ?? 'none', at: text.length - 1 }
}

function markAt(text: string, at: number): EndMark | undefined {
  const sign = text[at]
  if (sign === undefined) return undefined
  // The keys of the table are the marks.
  return (Object.keys(marks) as EndMark[]).find((mark) => marks[mark].includes(sign))
}

/** Tells of a paragraph that ends otherwise; a mark that is another one is put right, a missing one may be a part of the text. */
export function tellEnd(
  line: CheckedLine,
  { mark, at }: ParagraphEnd,
  { meant, code }: { readonly meant: keyof typeof own; readonly code: LanguageCode },
): RuleFinding {
  const sign = own[meant][code] ?? usual[meant]
  const range = line.rangeOf(at, at + 1)
  const found = mark === 'none' ? '' : (line.words[at] ?? '')
  // "etc." has a full stop of its own.
  const isSure = mark !== 'none' && mark !== 'colon' && /\p{L}{4}[\s\u00A0\u202F]*$/u.test(line.words.slice(0, at))
  const start = line.words.slice(0, at).replace(/[\s\u00A0\u202F]+$/u, '').length
  const edit = isSure ? line.edit({ start, end: at + 1 }, sign) : undefined
  const details = [found, sign.trim(), lastWords(line.words.slice(0, at + 1))]
  return { at: range.start, end: range.end, details, ...(edit === undefined ? {} : { edit }) }
}

function lastWords(words: string): string {
  return words.slice(-30).replace(/^\S*\s(?=\S)/u, '')
}
