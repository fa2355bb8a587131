/** Parts of a whole in words: "two thirds", "las tres cuartas partes", "三分之二". */
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import { perLanguage } from '../../../text/per-language.ts'
import { foldText } from './fold.ts'
import type { FoundValue } from './value.ts'

type Fractions = readonly (readonly [key: string, forms: string])[]

const fractions: Readonly<Record<LanguageCode, Fractions>> = {
  en: [
    ['2/3', 'two[ -]thirds?'],
    ['3/4', 'three[ -](?:quarters?|fourths?)'],
    ['1/3', '(?:one|a)[ -]third(?! (?:of all|party|country|state|person|time|session|year|round|term|phase))'],
    ['1/4', '(?:one|a)[ -](?:quarter|fourth)'],
    ['1/2', '(?:one[ -])?half|halves'],
  ],
  fr: [
    ['2/3', 'deux[ -]tiers'],
    ['3/4', 'trois[ -]quarts'],
    ['1/3', 'un tiers|le tiers'],
    ['1/4', 'un quart|le quart'],
    ['1/2', 'la moitié|une moitié|un demi|moitié'],
  ],
  es: [
    ['2/3', 'dos (?:tercios|terceras partes)'],
    ['3/4', 'tres (?:cuartos|cuartas partes)'],
    ['1/3', '(?:un tercio|(?:una|la) tercera parte)'],
    ['1/4', '(?:un cuarto|(?:una|la) cuarta parte)'],
    ['1/2', 'la mitad|medi[oa]|mitad'],
  ],
  ru: [
    ['2/3', '(?:две|двух|двумя|двум) трет(?:и|ей|ями|ям|ях)'],
    ['3/4', '(?:три|тр[её]х|тремя) четверт(?:и|ей|ями|ях)'],
    ['1/3', '(?:одн(?:а|ой|у) )?трет(?:ь|ью|и)'],
    ['1/4', '(?:одн(?:а|ой|у) )?четверт(?:ь|ью|и)'],
    ['1/2', 'половин[аыуе]|половиной'],
  ],
  ar: [
    ['2/3', '(?:ال)?ثلث(?:ا|ي|ين|ان)'],
    ['3/4', 'ثلاثة أرباع'],
    ['1/3', '(?:ال)?ثلث'],
    ['1/4', '(?:ال)?ربع'],
    ['1/2', '(?:ال)?نصف'],
  ].map(([key = '', forms = '']) => [key, foldText(forms)] as const),
  zh: [
    ['2/3', '三分之(?:二|两)'],
    ['3/4', '四分之三'],
    ['1/3', '三分之一'],
    ['1/4', '四分之一'],
    ['1/2', '二分之一|一半|半数'],
  ],
}

const patternsOf = perLanguage((language): readonly (readonly [key: string, found: RegExp])[] => {
  const [start, end] =
    language === 'zh' ? ['', ''] : [`(?<![\\p{L}\\p{N}])${language === 'ar' ? '[وبل]?' : ''}`, '(?![\\p{L}\\p{N}])']
  return fractions[language].map(([key, forms]) => [key, new RegExp(`${start}(?:${forms})${end}`, 'giu')] as const)
})

/** The fractions of a folded text; one part alone may be a word of its own – a quarter of a year, a third party – and is asked of none. */
export function readFractions(text: string, language: LanguageCode): readonly FoundValue[] {
  return patternsOf(language).flatMap(([key, found]) =>
    [...text.matchAll(found)].map(({ index, 0: { length } }): FoundValue => ({
      kind: 'number',
      key,
      at: index,
      end: index + length,
      inWords: true,
      ...(key.startsWith('1/') ? { isLoose: true } : {}),
    })),
  )
}
