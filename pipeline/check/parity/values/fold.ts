/** One sign for all that look alike to a reader of values; places stay where they are. */
import { foldSigns } from '../../../prepare/citation-signs.ts'

/** Stands for a sign that was read: no word, no space, no number. */
const taken = '\uE000'

const folds: ReadonlyMap<string, string> = new Map([
  ['،', ','],
  ['٬', ','],
  ['٫', '.'],
  ['％', '%'],
  ['٪', '%'],
  ['：', ':'],
  ['，', ','],
  ['—', '–'],
  ['−', '-'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ى', 'ي'],
  ['ة', 'ه'],
])

/** A text in which values are looked for. */
export function foldText(text: string): string {
  return foldSigns(text)
    .replaceAll(/[،٬٫％٪：，—−أإآىة]/g, (sign) => folds.get(sign) ?? sign)
    .replaceAll(/[\uFF10-\uFF19\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}

/** The text without what was found in it. */
export function maskFound(text: string, found: readonly { readonly at: number; readonly end: number }[]): string {
  let masked = ''
  let from = 0
  for (const { at, end } of found.toSorted((one, other) => one.at - other.at)) {
    if (at < from) continue
    masked += text.slice(from, at) + taken.repeat(end - at)
    from = end
  }
  return masked + text.slice(from)
}
