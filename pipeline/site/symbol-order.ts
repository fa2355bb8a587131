/** The order in which librarians sort documents: symbols part by part, figures by their value, series of old by session or year. */
import { parseSymbols, type DocumentSymbol } from '../facts/document-symbol.ts'

/** Figures before words; what has no more parts comes first. */
export type SortKey = readonly (number | string)[]

/** The key of a symbol, the first of two in a joint document; documents without one stand behind, by their names. */
export function sortKey(symbol: string | undefined, document: string): SortKey {
  if (symbol === undefined) return ['~', ...partsOf(document)]
  return [...parseSymbols(symbol).flatMap(keyOfSymbol), end, ...partsOf(document)]
}

/** Orders two keys, on every machine alike. */
export function compareKeys(a: SortKey, b: SortKey): number {
  const index = a.findIndex((part, at) => part !== b[at])
  if (index < 0) return a.length - b.length
  const [one, other] = [a[index], b[index]]
  if (one === undefined || other === undefined) return one === undefined ? -1 : 1
  if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1
  return one < other ? -1 : 1
}

/** Between the components of a symbol; behind a space, so that volumes of a document stand before its addenda. */
const slash = '/'
/** Of the symbol, before all that others have there. */
const end = -1

function keyOfSymbol({ series, components }: DocumentSymbol): SortKey {
  return [series, ...components].flatMap((component) => [slash, ...keyOfComponent(component)])
}

/** "217 A (III)" by its session, "2783 (2025)" by its year, before their numbers; all else as it stands. */
function keyOfComponent(component: string): SortKey {
  const [, number, part = '', session = ''] = /^(\d+)((?: [A-Z])?) ?\(([IVXLC]+|\d{4})\)$/.exec(component) ?? []
  if (number === undefined) return partsOf(component)
  return [readRoman(session) ?? Number(session), Number(number), part]
}

/** What stands between figures, and these – Roman ones in brackets, too – by their value. */
function partsOf(text: string): SortKey {
  const parts = text.split(/(\d+|(?<=[ .(])[IVXLC]+(?=[ )]))/)
  return parts.flatMap((part, at) => (part === '' ? [] : at % 2 === 0 ? part : (readRoman(part) ?? Number(part))))
}

const values = new Map(Object.entries({ I: 1, V: 5, X: 10, L: 50, C: 100 }))

function readRoman(text: string): number | undefined {
  if (!/^[IVXLC]+$/.test(text)) return undefined
  const figures = [...text].map((letter) => values.get(letter) ?? 0)
  return figures.reduce((sum, value, at) => sum + (value < (figures[at + 1] ?? 0) ? -value : value), 0)
}
