/** Symbols of documents and numbers of resolutions: what is typed, whoever's it is, for that is decided by words that languages set elsewhere. */
import { foldSigns, signsOf, type Sign } from '../../../prepare/citation-signs.ts'
import { sessionOf } from '../../../prepare/cited-numbers.ts'
import { symbolsIn } from '../../../prepare/cited-symbols.ts'
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import type { FoundValue } from './value.ts'

/** The symbols of a text. */
export function readSymbols(typed: string, language: LanguageCode): readonly FoundValue[] {
  const text = foldSigns(typed)
  if (!text.includes('/') && !/\(/.test(text)) return []
  return signsOf(text, language).flatMap((sign) => readSign(sign, text))
}

function readSign(sign: Sign, text: string): readonly FoundValue[] {
  const place = { kind: 'symbol' as const, at: sign.start, end: sign.end }
  if (sign.type === 'bracketed')
    return isCounted(sign.of) ? [{ ...place, key: `${sign.count}(${sessionOf(sign.of)})` }] : []
  if (sign.type === 'slashed') return [{ ...place, key: `${sign.session}/${sign.number}` }]
  if (sign.type !== 'symbol') return []
  const cited = symbolsIn(text.slice(sign.start, sign.end), sign.start)
  return cited.map(({ start, end, symbol }) => {
    const [volume = ''] = / ?\([A-Z][a-z][^()]*\)$/.exec(text.slice(start, end)) ?? []
    return { kind: 'symbol', key: numberOf(symbol), at: start, end: end - volume.length }
  })
}

/** A small number and a year may count anything: "12 (2015)"; so may a number and a session of one letter, "paragraph 5 (I)". */
function isCounted(of: string): boolean {
  return of.length > 1
}

/** "A/RES/70/1" is "resolution 70/1" elsewhere; languages say volumes and parts in words of their own. */
function numberOf(symbol: string): string {
  return symbol.replace(/\([A-Z][a-z][^()]*\)/g, '').replace(/^(?:A|S|E|A\/HRC)\/RES\/(?=\d+[/(]|E?S-)/, '')
}
