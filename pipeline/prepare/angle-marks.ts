/** << and >>, as keyboards have them, become the marks of languages that quote with « and ». */
import type { Typography } from '../../templates/languages/typography.ts'
import type { Inline } from '../document.ts'
import type { LineOfMarks } from './dashes.ts'
import { joinRuns, replaceSigns } from './runs.ts'
import { maskUntouchable } from './untouchable.ts'

/** Around words of two letters and more: figures and letters are compared with such signs. */
const pair = /(?<![\p{L}\p{N}])<<([ \u00A0]*)(?=[^<>\n]{0,40}\p{L}{2})[^<>\n]{2,2000}?([ \u00A0]*)>>(?![\p{L}\p{N}])/gu

/** Each pair in a line; the spaces within are those of the language. */
export function setAngleMarks(line: readonly Inline[], { quotationMarks: [opens] }: Typography): LineOfMarks {
  const joined = joinRuns(line)
  if (!opens.startsWith('«') || !joined.includes('<<')) return { line, count: 0 }
  const texts = new Map<number, string>()
  let count = 0
  for (const { 0: whole, 1: before = '', 2: after = '', index } of maskUntouchable(joined).matchAll(pair)) {
    const end = index + whole.length
    for (let at = 1; at < 2 + before.length; at += 1) texts.set(index + at, '')
    for (let at = 1; at < 2 + after.length; at += 1) texts.set(end - 1 - at, '')
    texts.set(index, '«').set(end - 1, '»')
    count += 2
  }
  return { line: replaceSigns(line, texts), count }
}
