/** Signatures: the lines around "(Signed)". */
import { languages } from '../../../templates/languages/index.ts'
import type { Item, WordParagraph } from '../word/word-document.ts'
import { isHeadline, isText, textOf } from './looks.ts'

const signedWords = `[(（]\\s*(?:${Object.values(languages)
  .map((language) => language.signed)
  .join('|')})\\s*[)）]`

/** Before a name; in Chinese behind it; what somebody is may stand on a line before. */
const signed = new RegExp(`^${signedWords}|${signedWords}$`, 'imu')

/** Lines of a signature, the one with "(Signed)" among them. */
const mostLines = 5

function isFreeText(item: Item | undefined): item is WordParagraph {
  return isText(item) && item.role === undefined && item.list === undefined
}

/** "L’Ambassadeur," and "Le Représentant permanent": in French what somebody is stands over the name. */
const office = /^(?:L[’']|L[ae] )\p{Lu}\p{L}/u

/** The lines over each "(Signé)" that say what somebody is. */
function officesOver(items: readonly Item[]): ReadonlySet<Item> {
  const said = items.filter((item) => item.type === 'table' || isText(item))
  return new Set(
    said.flatMap((item, at) => {
      if (!isFreeText(item) || !signed.test(textOf(item))) return []
      const before = said.slice(Math.max(0, at - mostLines + 1), at)
      const first = before.findLastIndex((each) => isFreeText(each) && isShort(each) && office.test(textOf(each)))
      const lines = first === -1 ? [] : before.slice(first)
      return lines.every((each) => isFreeText(each) && isShort(each)) ? lines : []
    }),
  )
}

/** A line that is no sentence; one may end with a comma. */
function isShort(paragraph: WordParagraph): boolean {
  return textOf(paragraph).length <= 120 && !/[.;:!?]$/u.test(textOf(paragraph))
}

/** From "(Signed)" on, short lines are of a signature. */
export function withSignatures(items: readonly Item[]): readonly Item[] {
  const over = officesOver(items)
  let left = 0
  return items.map((item) => {
    if (item.type === 'paragraph' && !isText(item)) return item
    if (over.has(item)) return { ...item, role: 'signature', keepsNext: true } as const
    const isFree = isFreeText(item)
    if (isFree && signed.test(textOf(item))) left = mostLines
    const isFirst = left === mostLines
    const isLine =
      isFree &&
      left > 0 &&
      textOf(item).length <= 120 &&
      (isFirst || isHeadline(item) || /\ba\. ?i\.$/iu.test(textOf(item)))
    left = isLine ? left - 1 : 0
    return isLine ? { ...item, role: 'signature', keepsNext: true } : item
  })
}
