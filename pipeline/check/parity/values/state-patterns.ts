/** How the name of a State stands in a sentence: in the cases of Russian, behind what Arabic writes together with it. */
import type { LanguageCode } from '../../../../templates/languages/codes.ts'

/** Endings of Russian words, by the ending of the first case; the first that fits is taken. */
const russianEndings: readonly (readonly [ending: RegExp, forms: string])[] = [
  [/ипет$/, 'ип(?:ет|та|ту|том|те)'],
  [/ия$/, 'и(?:я|и|ю|ей)'],
  [/ая$/, '(?:ая|ой|ую|ою)'],
  [/ое$/, '(?:ое|ого|ому|ым|ом)'],
  [/(?:ой|ый)$/, '(?:ой|ый|ого|ому|ым|ом)'],
  [/ие$/, '(?:ие|их|им|ими)'],
  [/ые$/, '(?:ые|ых|ым|ыми)'],
  [/а$/, '(?:а|ы|и|у|е|ой|ов|ам|ами|ах)'],
  [/я$/, '(?:я|и|ю|е|ей)'],
  [/ы$/, '(?:ы|ов|ам|ами|ах|ых|ым|ыми)?'],
  [/й$/, '(?:й|я|ю|ем|е)'],
  [/ь$/, '(?:ь|я|ю|ем|е|и|ью)'],
  [/ство$/, 'ств(?:о|а|у|ом|е)'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, '(?:а|у|ом|ем|е)?'],
]

/** The pattern of a name; what it is written with is left to `beginnings`. */
export function patternOfName(name: string, language: LanguageCode): string {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/ ?[-–—] ?/g, ' ?[-–—] ?')
  return language === 'ru' ? escaped.replaceAll(/[А-Яа-яё]{3,}/g, inflected) : escaped
}

function inflected(word: string): string {
  for (const [ending, forms] of russianEndings) if (ending.test(word)) return word.replace(ending, forms)
  return word
}

/** The name without its last vowels: what adjectives are made of; undefined for what is too short or several words. */
export function stemOfName(name: string): string | undefined {
  if (!/^[\p{L}]+$/u.test(name)) return undefined
  const stem = name.replace(/(?:ия|[аеиоуыйьяaeiouy]|ia|ie|ea|اا?|ه|يا)$/iu, '')
  return stem.length < 4 ? undefined : stem
}

/** Latin letters without accents, each in its place: authors differ in them. */
export function withoutAccents(text: string): string {
  return text.replaceAll(/[À-ɏ]/g, (letter) => letter.normalize('NFD')[0] ?? letter)
}
