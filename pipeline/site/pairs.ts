/** Which two languages of a document stand side by side. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { DocumentRecord } from '../records.ts'
import { versionsInOrder } from './catalogue.ts'
import type { LanguagePair } from './paths.ts'

/** So many languages make three pairs at most: each is there then. */
const fewLanguages = 3

/** Pairs of languages that have web pages: of many, those with English or with a language of the original. */
export function pairsOf({ versions }: DocumentRecord): readonly LanguagePair[] {
  const read = versionsInOrder(versions).filter(({ files }) => files.some(({ format }) => format === 'html'))
  const codes = read.map(({ language }) => language)
  const original = new Set<LanguageCode>(['en', ...read.flatMap(({ facts }) => facts?.original ?? [])])
  const pairs = codes.flatMap((one, index) => codes.slice(index + 1).map((other) => orderPair(one, other)))
  return pairs.filter((pair) => codes.length <= fewLanguages || pair.some((code) => original.has(code)))
}

/** English first. */
function orderPair(one: LanguageCode, other: LanguageCode): LanguagePair {
  return other === 'en' ? [other, one] : [one, other]
}
