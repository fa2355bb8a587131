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
  const words = (
    [
      ['en', /\b(?:the|of|and|to|for|with|by)\b/gi],
      ['fr', /\b(?:les|des|du|et|le|dans|pour|aux|sur)\b/gi],
      ['es', /\b(?:los|las|del|y|el|por|para|con)\b/gi],
    ] as const
  )
    .map(([code, pattern]) => [code, count(pattern)] as const)
    .toSorted(([, a], [, b]) => b - a)
  const [best, second] = words
  if (best !== undefined && best[1] > 4 && best[1] > 2 * (second?.[1] ?? 0)) return best[0]
  return said !== undefined && ['en', 'fr', 'es'].includes(said) ? said : (best?.[0] ?? 'en')
}
