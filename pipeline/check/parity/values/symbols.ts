/** Symbols of documents and numbers of resolutions: what is typed, whoever's it is, for that is decided by words that languages set elsewhere. */
import { foldSigns, latinPart, partIn, signsOf, type Sign } from '../../../prepare/citation-signs.ts'
import { sessionOf } from '../../../prepare/cited-numbers.ts'
import { symbolsIn } from '../../../prepare/cited-symbols.ts'
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import type { FoundValue } from './value.ts'

/** The symbols of a text. */
export function readSymbols(typed: string, language: LanguageCode): readonly FoundValue[] {
  const text = foldSigns(typed)
  if (!text.includes('/') && !/\(/.test(text)) return []
  return signsOf(text, language).flatMap((sign) => readSign(sign, text, language))
}

function readSign(sign: Sign, text: string, language: LanguageCode): readonly FoundValue[] {
  const place = { kind: 'symbol' as const, at: sign.start, end: sign.end }
  if (sign.type === 'bracketed')
    return isCounted(sign.of) ? [{ ...place, key: `${sign.count}(${sessionOf(sign.of)})` }] : []
  if (sign.type === 'slashed') {
    const typed =
      partAtStop(text.slice(sign.end, sign.end + longestParts), language) || text.slice(sign.end, sign.partEnd)
    const parts = partsOf(typed.trim(), language)
    const key = `${sign.session}/${sign.number}${parts}`
    return [{ ...place, ...(parts !== '' && { end: sign.end + typed.length }), key }]
  }
  if (sign.type !== 'symbol') return []
  const cited = symbolsIn(text.slice(sign.start, sign.end), sign.start)
  return cited.map(({ start, end, symbol }) => {
    const [volume = ''] = / ?\([A-Z][a-z][^()]*\)$/.exec(text.slice(start, end)) ?? []
    return { kind: 'symbol', key: numberOf(symbol), at: start, end: end - volume.length }
  })
}

/** Most signs of the letters of parts. */
const longestParts = 40

/** The letters of parts that a sentence ends with. */
function partAtStop(behind: string, language: LanguageCode): string {
  const part = partIn(behind, language)
  return /^\.(?:\s|$)/.test(behind.slice(part.length)) ? part : ''
}

/** What joins the letters of parts, and what leads from the first of them to the last. */
const joints = /, ?| (?:and|et|y|и|و) |[、和]/u
const spans = / ?[-–] ?| (?:to|à|a|إلى) |至/u

/** Letters of Cyrillic that are typed for Latin ones. */
const alike: ReadonlyMap<string, string> = new Map([
  ['А', 'A'],
  ['В', 'B'],
  ['С', 'C'],
  ['Е', 'E'],
])

/** The parts of a resolution that are cited: "A and B" is "AB", "A–C" is "ABC"; nothing where a letter is none of them. */
function partsOf(parts: string, language: LanguageCode): string {
  const pieces = parts
    .split(joints)
    .map((piece) => piece.split(spans).map((letter) => latinPart(alike.get(letter) ?? letter, language)))
  if (pieces.flat().includes(undefined)) return ''
  return pieces.map(([from = '', to = from]) => lettersFrom(from, to)).join('')
}

function lettersFrom(first: string, last: string): string {
  const from = first.charCodeAt(0)
  const count = Math.max(1, last.charCodeAt(0) - from + 1)
  return Array.from({ length: count }, (_, at) => String.fromCharCode(from + at)).join('')
}

/** A small number and a year may count anything: "12 (2015)"; so may a number and a session of one letter, "paragraph 5 (I)". */
function isCounted(of: string): boolean {
  return of.length > 1
}

/** "A/RES/70/1" is "resolution 70/1" elsewhere; languages say volumes and parts in words of their own. */
function numberOf(symbol: string): string {
  return symbol.replace(/\([A-Z][a-z][^()]*\)/g, '').replace(/^(?:A|S|E|A\/HRC)\/RES\/(?=\d+[/(]|E?S-)/, '')
}
