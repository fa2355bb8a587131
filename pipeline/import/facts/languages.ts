/** Tags of languages, and the language that a text is in. */
import { languages } from '../../../templates/languages/index.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'

/** The code of a language tag ("fr-FR"); absent where it is none of ours. */
export function codeOf(tag: string | undefined): LanguageCode | undefined {
  const code = tag?.toLowerCase().split('-')[0] ?? ''
  // A key of the table of languages is a language.
  return Object.hasOwn(languages, code) ? (code as LanguageCode) : undefined
}

/** The language that the letters and words of a text show, or else the one that is said. */
export function shownLanguage(text: string, said: LanguageCode | undefined): LanguageCode {
  const count = (script: RegExp): number => (text.match(script) ?? []).length
  const latin = count(/\p{Script=Latin}/gu)
  const shown = (
    [
      ['ar', count(/\p{Script=Arabic}/gu)],
      ['ru', count(/\p{Script=Cyrillic}/gu)],
      ['zh', 2 * count(/\p{Script=Han}/gu)],
    ] as const
  ).find(([, letters]) => letters > latin)
  if (shown !== undefined) return shown[0]
  const [best, second] = commonWords
    .map(([code, pattern]) => [code, count(pattern)] as const)
    .toSorted(([, a], [, b]) => b - a)
  if (best !== undefined && best[1] > 4 && best[1] > 2 * (second?.[1] ?? 0)) return best[0]
  return said !== undefined && ['en', 'fr', 'es'].includes(said) ? said : (best?.[0] ?? 'en')
}

/** Words that stand everywhere in a text of a language. */
const commonWords = [
  ['en', /\b(?:the|of|and|to|for|with|by)\b/gi],
  ['fr', /\b(?:les|des|du|et|le|dans|pour|aux|sur)\b/gi],
  ['es', /\b(?:los|las|del|y|el|por|para|con)\b/gi],
] as const

/** Letters that a script has in other languages alone, and the part of the script's letters that shows one. */
const foreignLetters = [
  { script: /\p{Script=Cyrillic}/gu, foreign: /[іїєґўјљњћђџ]/giu, part: 0.01 },
  { script: /\p{Script=Arabic}/gu, foreign: /[پچژگکی]/gu, part: 0.02 },
  {
    script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    foreign: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    part: 0.1,
  },
] as const

/** Letters and words of a text, from which its language can be told. */
const enough = { ofScript: 20, letters: 300, words: 150 } as const

/** In a text of the three languages every tenth word is common; of the others that were tried, less than every twentieth. */
const leastCommon = 0.06

/** True for a text that its letters, or its words, show in none of the six languages. */
export function isOfNoLanguage(text: string): boolean {
  const count = (pattern: RegExp): number => (text.match(pattern) ?? []).length
  const letters = count(/\p{L}/gu)
  const known = count(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/gu)
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  // Letters of another script show their language in a line or two.
  if (letters >= enough.ofScript && (known * 2 < letters || kana * 5 > letters)) return true
  if (letters < enough.letters) return false
  const main = foreignLetters.find(({ script }) => count(script) * 2 > letters)
  if (main !== undefined) return count(main.foreign) > main.part * letters
  const words = count(/\p{Script=Latin}+/gu)
  const common = Math.max(...commonWords.map(([, pattern]) => count(pattern)))
  return words >= enough.words && count(/\p{Script=Latin}/gu) * 2 > letters && common < leastCommon * words
}
