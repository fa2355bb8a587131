/** Headings that have no style: bold lines in the middle, or with a number. */
import type { HeadingLevel } from '../../../templates/vocabulary.ts'
import type { Language } from '../../../templates/languages/language.ts'
import { headingLabel } from '../../text/typed-labels.ts'
import { openParagraph } from '../blocks/labels.ts'
import type { Item, WordParagraph } from '../word/word-document.ts'
import { isBold, isCentred, isHeadline, isText, textOf, withoutWeight } from './looks.ts'

/** What the number before a heading says of its level. */
const schemes: readonly (readonly [RegExp, HeadingLevel])[] = [
  [/^(?:[IVX]+[.)]|[一二三四五六七八九十]+、)$/u, 1],
  [/^(?:[A-ZА-Я][.)])$/u, 2],
  [/^\d{1,2}[.)]$/, 3],
  [/^\d{1,2}\.\d{1,2}\.?$/, 4],
  [/^\d{1,2}(?:\.\d{1,2}){2,3}\.?$/, 5],
]

/** Bold lines in the middle, and bold lines with a number, head what follows. */
export function withLook(item: Item, language: Language): Item {
  if (!isText(item) || item.role !== undefined || item.contents !== undefined) return item
  if (!isBold(item) || !isHeadline(item)) return item
  const { label } = openParagraph(item.pieces)
  const number = label ?? /^\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s)/.exec(textOf(item))?.[0]
  const byNumber = number === undefined ? undefined : schemes.find(([scheme]) => scheme.test(number))?.[1]
  const level = byNumber ?? levelIn(item, language) ?? (isCentred(item) ? 1 : undefined)
  return level === undefined ? item : withoutWeight({ ...item, role: 'hCh', headingLevel: level })
}

/** "أولا -" and "ألف -" stand for "I." and "A.". */
function levelIn(paragraph: WordParagraph, { code }: Language): HeadingLevel | undefined {
  const text = textOf(paragraph).replaceAll(/\s+/gu, ' ')
  return ([1, 2] as const).find((level) => headingLabel(text, level, code) !== undefined)
}
