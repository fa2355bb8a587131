/** Groups of three figures: “12,500” in English, “12 500” in French and Russian, “12.500” in Spanish, “12 500” in Chinese. */
import { opaque } from '../../prepare/untouchable.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { perLanguage } from '../../text/per-language.ts'
import { findForms, type Form } from '../find-forms.ts'
import type { CheckedText, Rule } from '../rule.ts'

/** What is counted by thousands, so that no year, number of a treaty or telephone is meant. */
const counted: Partial<Readonly<Record<LanguageCode, string>>> = {
  en: 'people|persons|civilians|refugees|troops|soldiers|households|families|children|women|men|girls|boys|students|schools|staff|posts|members|participants|voters|victims|houses|homes|metric|tons|tonnes|kilomet(?:re|er)s|km|hectares|square|cubic|litres|barrels|dollars|euros|United States dollars|documents|copies|pages|cases|deaths|internally|displaced|migrants|workers|personnel|military|police',
  fr: 'personnes|civils|réfugiés|soldats|ménages|familles|enfants|femmes|hommes|filles|garçons|élèves|étudiants|écoles|postes|membres|participants|électeurs|victimes|maisons|tonnes|kilomètres|km|hectares|mètres|litres|barils|dollars|euros|documents|exemplaires|pages|cas|décès|déplacés|migrants|travailleurs|agents|militaires|policiers|habitants',
  es: 'personas|civiles|refugiados|soldados|hogares|familias|niños|niñas|mujeres|hombres|estudiantes|escuelas|puestos|miembros|participantes|votantes|víctimas|viviendas|toneladas|kilómetros|km|hectáreas|metros|litros|barriles|dólares|euros|documentos|ejemplares|páginas|casos|muertes|desplazados|migrantes|trabajadores|efectivos|militares|habitantes',
  ru: 'человек|гражданск|беженц|военнослужащ|солдат|семей|детей|женщин|мужчин|девоч|мальчик|учащихся|студентов|школ|должност|членов|участников|избирателей|жертв|домов|тонн|километр|км|гектар|га|метров|литров|баррел|долл|евро|документов|экземпляр|страниц|случаев|перемещенн|мигрант|работник|сотрудник|полицейск|жител',
}

/** Behind these an amount is meant, whatever is counted. */
const amounts: Partial<Readonly<Record<LanguageCode, string>>> = {
  en: 'some|about|around|over|than|nearly|almost|approximately|total of|at least',
  fr: 'environ|quelque|plus de|moins de|près de|au moins|total de',
  es: 'unos|unas|más de|menos de|cerca de|casi|aproximadamente|alrededor de|al menos|total de',
  ru: 'около|более|свыше|почти|примерно|менее|порядка',
}

/** They may begin a sentence. */
function amountsOf(language: LanguageCode): string {
  const words = amounts[language]?.split('|') ?? []
  return words.map((word) => `[${word.slice(0, 1)}${word.slice(0, 1).toUpperCase()}]${word.slice(1)}`).join('|')
}

const groups: Partial<Readonly<Record<LanguageCode, string>>> = { en: ',', fr: ' ', es: '.', ru: ' ' }
const start = `(?<![\\p{L}\\p{N}.,/${opaque}-])`
const behindMoney = '(?<=[$€£])'

/** “12500 persons”, “$12500”: four figures may stand together in French, Spanish and Russian. */
function ungrouped(language: LanguageCode, nouns: string): Form {
  const least = language === 'en' ? 4 : 5
  return {
    found: new RegExp(
      `(?:${start}\\d{${least},12}(?=[ \\u00A0](?:(?:of|de)[ \\u00A0])?(?:${nouns})${language === 'ru' ? '' : '(?!\\p{L})'})|(?<=(?<!\\p{L})(?:${amountsOf(language)})[ \\u00A0])\\d{5,12}(?=[ \\u00A0]\\p{Ll})|${behindMoney}\\d{${least},12}(?!\\d|[.,/]\\d))`,
      'gu',
    ),
    meant: ({ 0: figure, input, index }) =>
      isYear(figure, input.slice(Math.max(0, index - 12), index))
        ? undefined
        : figure.replace(/(?<=\d)(?=(?:\d{3})+$)/g, groups[language] ?? ''),
    isCertain: ({ 0: figure, input, index }) =>
      !likeYear.test(figure) || amount.test(input.slice(Math.max(0, index - 20), index)),
  }
}

const likeYear = /^(?:19|20)\d\d$/
/** “The 2024 cases” are those of a year, and “some 2024 cases” are counted. */
const amount =
  /(?:[$€£]|(?<!\p{L})(?:some|about|around|over|than|nearly|almost|approximately|only|total of)[ \u00A0])$/iu

/** “Since 2023 refugees”: behind a preposition or a month it is a year. */
function isYear(figure: string, before: string): boolean {
  return (
    /^(?:1[89]|20)\d\d$/.test(figure) &&
    /(?:^|[\s(])(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|[Oo]f|[Ff]or|and|to|\p{Lu}\p{Ll}{2,8})[ \u00A0]$/u.test(
      before,
    )
  )
}

/** “1 245 persons” in English, “1,245 personnes” in French: the marks of another language. */
function foreign(language: LanguageCode, nouns: string): Form {
  const decimal = language === 'en' ? '.' : ','
  const others = { en: '[ \\u00A0.]', fr: '[,.]', es: ',', ru: '[,.]' }[language as 'en' | 'es' | 'fr' | 'ru']
  return {
    found: new RegExp(
      `${start}(?<!\\d[ \\u00A0])[1-9]\\d{0,2}(?:${others}\\d{3}){1,3}(?=[ \\u00A0](?:(?:of|de)[ \\u00A0])?(?:${nouns})${language === 'ru' ? '' : '(?!\\p{L})'})`,
      'gu',
    ),
    meant: (match) =>
      isDecimal(match, decimal) || isLabelled(match)
        ? undefined
        : match[0].replace(/[ \u00A0.,]/g, groups[language] ?? ''),
    isCertain: ({ 0: figure, input, index }) => {
      const behind = input.slice(index + figure.length, index + figure.length + furthest)
      return !doubtful.test(behind) && !(/[.,]/.test(figure) && measures.test(behind))
    },
  }
}

/** Far enough for the word behind a figure. */
const furthest = 40

const measures =
  /^[ \u00A0](?:of |de )?(?:metric|tons|tonnes|toneladas|тонны|k|километра|км|hect|га|гектара|m[eè]t|metr|метра|litr|литра|barr|baril|square|cubic)(?!\p{Script=Cyrillic})/u
/** Of sums and of Russian measures either may be meant. */
const doubtful =
  /^[ \u00A0](?:of |de )?(?:United States )?(?:дол|dol|dól|euro|евро|тонн|километр|метр|литр|гектар|баррел)/u

/** “42.195 km” in English, “42,195 km” in French; Russian has the genitive of one behind a fraction. */
function isDecimal({ 0: figure, input, index }: RegExpExecArray, decimal: string): boolean {
  return figure.includes(decimal) && measures.test(input.slice(index + figure.length, index + figure.length + furthest))
}

/** “Under item 5 245 persons spoke”, “in phase 2 300 people”. */
function isLabelled({ 0: figure, input, index }: RegExpExecArray): boolean {
  return (
    /[ \u00A0]/.test(figure) &&
    /(?:^|\P{L})(?:items?|rules?|paragraphs?|sections?|tables?|articles?|annex|chapters?|figures?|phases?|parts?|groups?|zones?|areas?|levels?|stages?|lots?|volumes?|pages?|columns?|rows?|on|№|No\.)[ \u00A0]$/iu.test(
      input.slice(Math.max(0, index - 12), index),
    )
  )
}

/** “12 000人”, “1 245封信”: 87 amounts of dollars in 909 official texts have the space (nbsp). */
const chinese: Form = {
  found:
    /(?<![A-Za-z\p{N}.,/第号邮编-])(?:\d{5,12}|[1-9]\d{0,2}(?:,\d{3}){1,3})(?=[ \u00A0]?(?:多|余)?(?:人|名|个|份|美元|欧元|户|所|公里|吨|件|票|例|封|公顷|万))/gu,
  meant: ({ 0: figure }) => figure.replaceAll(',', '').replace(/(?<=\d)(?=(?:\d{3})+$)/g, ' '),
}

const formsOf = perLanguage((language): readonly Form[] => {
  if (language === 'zh') return [chinese]
  const nouns = counted[language]
  return nouns === undefined ? [] : [ungrouped(language, nouns), foreign(language, nouns)]
})

function findGroups(text: CheckedText) {
  return formsOf(text.language.code).flatMap((form) => findForms(text, form))
}

export const numberGroups: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, numbers: thousands',
  languages: ['en', 'fr', 'es', 'ru', 'zh'],
  why: 'Groups of three figures are parted as the language parts them; with the mark of another one a thousand is read as one and a fraction.',
  text: (found) => `“${found}” is not parted as the language parts thousands.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'zh',
      text: '约有12500人和1,245名儿童。',
      found: [
        [1, 3],
        [1, 10],
      ],
      fixed: '约有12 500人和1 245名儿童。',
    },
    { language: 'en', text: 'Over 12500 of them fled.', found: [[1, 6]], fixed: 'Over 12,500 of them fled.' },
    { language: 'ru', text: 'Более 12500 из них.', found: [[1, 7]], fixed: 'Более 12 500 из них.' },
    {
      language: 'en',
      text: 'Some 12500 people and 1245 refugees fled.',
      found: [
        [1, 6],
        [1, 23],
      ],
      fixed: 'Some 12,500 people and 1,245 refugees fled.',
    },
    {
      language: 'en',
      text: 'It cost $2500000, and 1 245 persons came.',
      found: [
        [1, 10],
        [1, 23],
      ],
      fixed: 'It cost $2,500,000, and 1,245 persons came.',
    },
    {
      language: 'fr',
      text: 'Quelque 12500 personnes et 1,245 enfants.',
      found: [
        [1, 9],
        [1, 28],
      ],
      fixed: 'Quelque 12 500 personnes et 1 245 enfants.',
    },
    {
      language: 'es',
      text: 'Unas 12500 personas y 1,245 niños.',
      found: [
        [1, 6],
        [1, 23],
      ],
      fixed: 'Unas 12.500 personas y 1.245 niños.',
    },
    {
      language: 'ru',
      text: 'Около 12500 человек и 1,245 тонн зерна.',
      found: [
        [1, 7],
        [1, 23],
      ],
      fixed: 'Около 12 500 человек и 1,245 тонн зерна.',
    },
    // The point may be that of a fraction, and the figure a year.
    {
      language: 'en',
      text: 'There were about 2024 people and the 2024 cases.',
      found: [
        [1, 18],
        [1, 38],
      ],
      fixed: 'There were about 2,024 people and the 2024 cases.',
    },
    { language: 'fr', text: 'Une course de 42.195 km.', found: [[1, 15]] },
  ],
  counterExamples: [
    { language: 'zh', text: '1 245名、1245名、第20378号和2025年、邮编100010。' },
    { language: 'en', text: 'Treaty No. 20378 and about 20378 Main Street.' },
    { language: 'en', text: 'In 2024 people and vol. 2131, No. 20378; post 48291; box 12345; $12.50 and €999.' },
    {
      language: 'en',
      text: 'A run of 42.195 km, 1.245 metric tons, and under item 5 245 persons; in phase 2 300 people.',
    },
    { language: 'fr', text: 'Quelque 1245 personnes, 12 500 dollars, 1,245 pour cent et 42,195 km.' },
    { language: 'ru', text: 'Около 42,195 км и 1,245 тонны.' },
    { language: 'es', text: 'Unas 1245 personas y 12 500 dólares.' },
    { language: 'en', text: '| People |\n| --- |\n| 12,500 |\n\nThe report “12500 people”.' },
  ],
  find: findGroups,
}
