/** Last rows of tables that are totals by their words, and are not set as such. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Finding } from '../diagnostics.ts'
import { wordsOf } from '../document-lines.ts'
import type { Document } from '../document.ts'
import { placeAt } from '../text/positions.ts'
import { blocksOfText } from './walk.ts'

/** What the first cell of a total says. */
const total: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /^المجموع(?: الكلي| العام)?$/u,
  en: /^(?:grand )?total$/iu,
  es: /^total(?: general)?$/iu,
  fr: /^total(?: général)?$/iu,
  ru: /^(?:всего|итого)$/iu,
  zh: /^(?:共计|总计|合计)$/u,
}

/** What is to be told of the tables of a document. */
export function findPlainTotals(document: Document, path: string): readonly Finding[] {
  return blocksOfText(document).flatMap((block): readonly Finding[] => {
    if (block.type !== 'table' || block.isTotalled || block.position === undefined) return []
    const words = wordsOf(block.body.at(-1)?.cells[0]?.children ?? []).trim()
    if (block.body.length < 2 || !total[document.facts.language].test(words)) return []
    return [['table-total', placeAt(path, block.position.start), words]]
  })
}
