/** Hyphens and dashes that the language does not have where they are typed. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { all, type SlipPattern } from './slip-pattern.ts'

const ownDashes: Readonly<Record<LanguageCode, string>> = {
  ar: ' – ',
  en: ' – ',
  es: ' — ',
  fr: ' – ',
  ru: ' — ',
  zh: '——',
}
const ownRanges: Readonly<Record<LanguageCode, string>> = { ar: '-', en: '–', es: '-', fr: '-', ru: '–', zh: '-' }

const slip = { code: 'punctuation-foreign' } as const
const own = (_: string, language: LanguageCode) => ownDashes[language]
const trimmed = (_: string, language: LanguageCode) => ownDashes[language].trim()

export const dashSlips: readonly SlipPattern[] = [
  {
    ...slip,
    // Arabic headings have a hyphen behind their labels.
    languages: ['en', 'es', 'fr', 'ru'],
    // None in 81,890 paragraphs of Russian official texts.
    found: /(?=-[ \u00A0])(?<=[\p{L})»”][ \u00A0])-(?=[ \u00A0][\p{L}«“(])/gu,
    holds: ['- ', '-\u00A0'],
    own: trimmed,
  },
  {
    ...slip,
    languages: ['en', 'fr', 'ar'],
    // 2,090, 865 and 416 shorter ones, and none of these, in the official texts.
    found: /(?=—)(?<=[\p{L}\p{N},)”»][ \u00A0]?)—(?=[ \u00A0]?[\p{L}\p{N}(“«])/gu,
    holds: ['—'],
    own,
  },
  {
    ...slip,
    languages: ['ru'],
    // 4,039 longer ones; ten of these, within words of other languages.
    found: /(?=–)(?<=[\p{Script=Cyrillic})»][ \u00A0])–(?=[ \u00A0][\p{Script=Cyrillic}«(])/gu,
    holds: ['–'],
    own: trimmed,
  },
  {
    ...slip,
    languages: all,
    // Between spaces they are set; "--help" is an option.
    found: /(?=--)(?<=[\p{L}\p{N},)”»])-{2,3}(?=[ \u00A0]?[\p{L}\p{N}(“«])(?!(?<=\d-{2,3})\d)/gu,
    holds: ['--'],
    own,
  },
  {
    ...slip,
    languages: all,
    found: /(?=---)(?<=[\p{L}\p{N},)”»][ \u00A0])---(?=[\p{L}\p{N}(“«])/gu,
    holds: ['---'],
    own,
  },
  {
    ...slip,
    languages: ['es', 'zh'],
    found: /(?=--)(?<=[^\s-][ \u00A0])-{2,3}(?=[ \u00A0][^\s-])/gu,
    holds: ['--'],
    own: trimmed,
  },
  {
    ...slip,
    languages: all,
    found: /(?=--)(?<=(?<!\d)(?:19|20)\d\d)-{2,3}(?=(?:19|20)\d\d(?!\d))/gu,
    holds: ['--'],
    own: (_, language) => ownRanges[language],
  },
]
