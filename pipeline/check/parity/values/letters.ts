/** References to what is lettered – (a) = a) = а) = (أ) – and counted in Roman numerals: annex II, chapter VII. */
import { arabicLetters } from '../../../../templates/languages/ar/words.ts'
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import { foldText } from './fold.ts'
import type { FoundValue } from './value.ts'

const russianLetters = [...'абвгдежзиклмнопрстуфхцчшщэюя']
const foldedLetters = arabicLetters.map((letter) => foldText(letter))

/** "(a)", "a)", "(ii)"; behind a letter it is an ending: "State(s)". */
const latin = /(?:(?<![\p{Script=Latin}\p{Script=Cyrillic}])\(|(?<![\p{L}\p{N}(]))(?<letter>[a-z]|[ivx]{2,5})\)/gu
const cyrillic = /(?:(?<![\p{Script=Latin}\p{Script=Cyrillic}])\(|(?<![\p{L}\p{N}(]))(?<letter>[а-я])\)/gu
const arabic = /(?<![\p{L}\p{N}])\((?<letter>\p{Script=Arabic})\)/gu
/** Chinese numerals in brackets that are one sign. */
const bracketed = /(?<letter>[\u3220-\u3229])/gu
const alphabets: Readonly<Record<LanguageCode, readonly RegExp[]>> = {
  ar: [latin, arabic],
  en: [latin],
  es: [latin],
  fr: [latin],
  ru: [latin, cyrillic],
  zh: [latin, bracketed],
}

/** The lettered references of a folded text. */
export function readLetters(text: string, language: LanguageCode): readonly FoundValue[] {
  if (!/[)\u3220-\u3229]/.test(text)) return []
  return alphabets[language].flatMap((letters) => [...text.matchAll(letters)].flatMap(readLetter))
}

function readLetter({ index, 0: { length }, groups }: RegExpExecArray): readonly FoundValue[] {
  const letter = groups?.letter ?? ''
  const place = { at: index, end: index + length }
  const numeral = bracketedOf(letter) ?? numeralOf(letter.toUpperCase())
  const number: FoundValue = { kind: 'number', key: String(numeral), ...place, inWords: true }
  if (numeral === 0) return [{ kind: 'letter', key: latinOf(letter), ...place }]
  // "(i)" is the first of the second level, or the ninth of the first.
  return letter.length > 1 || bracketedOf(letter) !== undefined
    ? [number]
    : [
        { ...number, isLoose: true },
        { kind: 'letter', key: letter, ...place, isLoose: true },
      ]
}

function bracketedOf(letter: string): number | undefined {
  const count = letter.charCodeAt(0) - 0x321f
  return count >= 1 && count <= 10 ? count : undefined
}

/** Signs of the other alphabet that look like "c" and "e" are those. */
function latinOf(letter: string): string {
  if (letter === 'с') return 'c'
  const index = Math.max(foldedLetters.indexOf(letter), russianLetters.indexOf(letter))
  return index < 0 ? letter : String.fromCodePoint(97 + index)
}

/** Words before a numeral of one letter, which may be a word itself: "annex I". */
const numbered =
  '(?:annex(?:es?|e)?|appendix|chapters?|parts?|sections?|sect\\.|secc\\.|разд\\.|volumes?|vol\\.|tables?|figures?|titles?|book|addendum|class|war|phase|annexes?|appendice|chapitres?|chap\\.|parties?|tableaux?|tableau|titre|tome|guerre|anexos?|apéndice|capítulos?|cap\\.|partes?|secc?i[óo]n(?:es)?|vol[úu]men(?:es)?|cuadros?|gr[áa]ficos?|figuras?|guerra mundial|mundial|mondiale|приложени\\p{L}+|глав\\p{L}+|гл\\.|част\\p{L}+|раздел\\p{L}*|том\\p{L}*|таблиц\\p{L}+|рисун\\p{L}+|этап\\p{L}*)'
function inEitherCase(words: string): string {
  return words.replaceAll(/(?<=[(:|])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
}

const roman = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:(?<long>[IVXХ]{2,8})|(?<=${inEitherCase(numbered)} )(?<short>[IVX]))(?:er|e|ème|-(?:го|й|м|е|я))?(?![\\p{L}\\p{N}/]|-\\p{L})`,
  'gu',
)

/** The Roman numerals of a folded text; other languages may write them in words or figures. */
export function readRomans(text: string): readonly FoundValue[] {
  if (!/[IVX]/.test(text)) return []
  return [...text.matchAll(roman)].flatMap(({ index, 0: { length }, groups }): readonly FoundValue[] => {
    const numeral = numeralOf((groups?.long ?? groups?.short ?? '').replaceAll('Х', 'X'))
    return numeral === 0
      ? []
      : [{ kind: 'number', key: String(numeral), at: index, end: index + length, inWords: true }]
  })
}

const digits: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
])

/** 0 for what is none. */
function numeralOf(letters: string): number {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(letters)) return 0
  const values = [...letters].map((letter) => digits.get(letter) ?? 0)
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0)
}
