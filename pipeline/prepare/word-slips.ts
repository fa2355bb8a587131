/** Words that stand twice, marks that stand twice, and units, hours and figures in another form than that of the language. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { all, type SlipPattern } from './slip-pattern.ts'

/** Small words that no sentence has twice in a row; "had had", « nous nous » and „vous vous“ it may. */
const smallWords: Partial<Record<LanguageCode, string>> = {
  ar: 'في|على|إلى|عن|هذا|هذه|التي|الذي',
  en: 'the|a|an|of|in|to|and|for|on|by|with|at|from|as|or|its|their|this',
  es: 'el|la|los|las|de|del|en|y|a|para|por|con|un|una|su',
  fr: 'le|la|les|des|de|du|et|à|au|aux|un|une|pour|par|dans|sur',
  ru: 'в|на|и|с|по|для|от|из|к|о|об|не|его|их',
}

function repeated(language: LanguageCode, words: string): SlipPattern {
  return {
    code: 'word-repeated',
    languages: [language],
    // “И. о.” behind «и»: an initial.
    found: new RegExp(
      `(?<![\\p{L}\\p{N}’'-])(${words})[ \\u00A0\\n]+\\1(?!(?<=[ \\u00A0]\\p{L})\\.)(?![\\p{L}\\p{N}’'-])`,
      'giu',
    ),
    own: (typed) => typed.split(/\s/u)[0] ?? '',
  }
}

const form = { code: 'form-foreign' } as const

/** "1.234.567,5", "1,234,567" and "1'234'567" as the language parts groups of figures. */
function figuresWith(group: string): (typed: string) => string {
  return (typed) => typed.replace(/[.,'’](?=\d{3}(?!\d))/g, group)
}

const lowered = new Map(['₀', '₁', '₂', '₃', '₄', '₅', '₆'].map((sign, figure) => [String(figure), sign]))

/** French words whose first letter has an accent, however large it is (house style). */
const accented =
  'Etats?|Etats-Unis|Egypte|Equateur|Ethiopie|Erythrée|Emirats|Economie|Economique|Education|Egalité|Energie|Etudes?|Evaluation|Elections?|Elimination|Elaboration|Ecoles?|Editions?|Epidémie|Equipe|Equipement|Erosion|Etablissements?|Etant|Evénements?|Evolution|Eradication|Etapes?'

export const wordSlips: readonly SlipPattern[] = [
  // A key of the table is a language.
  ...Object.entries(smallWords).map(([language, words]) => repeated(language as LanguageCode, words)),
  {
    code: 'mark-repeated',
    languages: all,
    // Three full stops and four are no slip, and two commas may quote.
    found:
      /(?<=[\p{L}\p{N})\]»”])(?:(?<!\.)\.\.(?![./])|,,(?=[\s]|$)|;;|::(?!:)|\?\?(?!\?)|!!|،،|؛؛|。。|，，|、、|；；|：：|[,;:]\.(?=[\s]|$)|[,.]\.?,(?<=,,|;,|:,)(?=[\s]|$)|،\.|，。|。，)/gu,
    holds: [
      '..',
      ',,',
      ';;',
      '::',
      '??',
      '!!',
      '،،',
      '؛؛',
      '。。',
      '，，',
      '、、',
      '；；',
      '：：',
      ',.',
      ';.',
      ':.',
      ';,',
      ':,',
      '،.',
      '，。',
      '。，',
    ],
    own: (typed) => typed.slice(-1),
  },
  {
    ...form,
    kind: 'unit',
    isOfOneRun: true,
    languages: all,
    found: /(?<=\d[ \u00A0])(?:k|c|m|d)?m[23](?![\p{L}\p{N}])|(?<=\d)(?:k|c|m|d)?m[23](?![\p{L}\p{N}])/gu,
    holds: ['m2', 'm3'],
    own: (typed) => typed.replace('2', '²').replace('3', '³'),
  },
  {
    ...form,
    kind: 'degree',
    languages: all,
    found: /(?<=\d[ \u00A0]?)(?:[ºo˚][ \u00A0]?[CF]|°[ \u00A0][CF]|℃|℉)(?![\p{L}\p{N}])/gu,
    own: (typed) => `°${/[F℉]/.test(typed) ? 'F' : 'C'}`,
  },
  {
    ...form,
    kind: 'formula',
    isOfOneRun: true,
    languages: all,
    found: /(?<![\p{L}\p{N}/.-])(?:CO2|CH4|N2O|H2O|SO2|NO2|SF6|NF3)(?![\p{L}\p{N}/])/gu,
    holds: ['O2', 'H4', '2O', 'F6', 'F3'],
    own: (typed) => typed.replace(/\d/g, (figure) => lowered.get(figure) ?? figure),
  },
  {
    ...form,
    kind: 'hour',
    languages: ['en'],
    // The full stop that ends the sentence shortens the word, too.
    found: /(?<![\d:.])(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?(?:[ \u00A0]?[AP]\.?M\.?|[ap]m\.?)(?![\p{L}\p{N}])/gu,
    own: (typed) => {
      const [hour = ''] = /^[\d:.]*\d/.exec(typed) ?? []
      return `${hour.replace(/[:.]00$/, '').replace(/^0/, '')} ${/a/i.test(typed.slice(hour.length)) ? 'a.m.' : 'p.m.'}`
    },
  },
  {
    ...form,
    kind: 'groups',
    languages: ['en'],
    found:
      /(?<![\p{L}\p{N}.,'’/-])\d{1,3}(?:(?:\.\d{3}){2,5}(?:,\d{1,2})?|(?:['’]\d{3}){1,5})(?![\p{L}\p{N}'’/]|[.,]\d)/gu,
    own: (typed) => figuresWith(',')(typed.replace(/,(?=\d{1,2}$)/, '·')).replace('·', '.'),
  },
  {
    ...form,
    kind: 'groups',
    languages: ['fr', 'ru'],
    found:
      /(?<![\p{L}\p{N}.,'’/-])\d{1,3}(?:(?:\.\d{3}){2,5}|(?:,\d{3}){2,5}|(?:['’]\d{3}){1,5})(?![\p{L}\p{N}'’/]|[.,]\d)/gu,
    own: figuresWith(' '),
  },
  {
    ...form,
    kind: 'groups',
    languages: ['es'],
    found: /(?<![\p{L}\p{N}.,'’/-])\d{1,3}(?:(?:,\d{3}){2,5}|(?:['’]\d{3}){1,5})(?![\p{L}\p{N}'’/]|[.,]\d)/gu,
    own: figuresWith('.'),
  },
  {
    ...form,
    kind: 'decimal',
    languages: ['fr', 'es', 'ru'],
    found:
      /(?<![\p{L}\p{N}.,/-])\d{1,4}\.\d{1,2}(?=[ \u00A0]?(?:%|pour cent|millions?|milliards?|por ciento|millones|процент|млн|млрд))/gu,
    own: (typed) => typed.replace('.', ','),
  },
  {
    ...form,
    kind: 'decimal',
    languages: ['en'],
    found: /(?<![\p{L}\p{N}.,/-])\d{1,4},\d{1,2}(?=[ \u00A0]?(?:%|per cent|percent|million|billion|trillion))/gu,
    own: (typed) => typed.replace(',', '.'),
  },
  {
    ...form,
    kind: 'accent',
    languages: ['fr'],
    found: new RegExp(`(?<![\\p{L}\\p{N}])(?:${accented})(?![\\p{L}\\p{N}])`, 'gu'),
    own: (typed) => typed.replace(/E(?=[a-z])/g, 'É'),
  },
  {
    code: 'space-missing',
    languages: ['en', 'es', 'fr', 'ru'],
    // "U.S." and "e.g." have one letter behind each; at the start it is a label.
    found: /(?<=(?<![\p{L}\p{N}.])(?:Mrs?|Ms|Dr|MM?|Sra?|г|(?<!^)\p{Lu}))\.(?=\p{Lu}\p{Ll}{2})/gu,
    own: (sign) => `${sign} `,
  },
  {
    ...form,
    kind: 'elision',
    languages: ['fr'],
    found:
      /(?<![\p{L}\p{N}’'])(?:[LlDdJjNnMmTtSsCc]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)[’'][ \u00A0](?=[aàâeéèêhiîoôœuyAÀÂEÉÈÊHIÎOÔŒUY])\p{L}+/gu,
    holds: ['’ ', "' ", '’\u00A0', "'\u00A0"],
    own: (typed) => typed.replace(/['’][ \u00A0]/u, '’'),
  },
  {
    ...form,
    kind: 'conjunction',
    languages: ['ar'],
    // Four in 4,257 of an official text, each of them a slip; a figure stands apart from it.
    found: /(?<![\p{L}\p{M}\p{N}(«”“"])و [\u0620-\u064A]{2,}(?![\p{N}])/gu,
    holds: ['و '],
    own: (typed) => typed.replace(' ', ''),
  },
  {
    code: 'space-within-words',
    kind: 'han',
    languages: ['zh'],
    found: /(?:\p{Script=Han}|[，。；：、！？]) \p{Script=Han}/gu,
    own: (typed) => typed.replace(' ', ''),
  },
  {
    code: 'space-within-words',
    kind: 'han',
    languages: ['zh'],
    // None beside 370 figures in lines of official texts, but in votes; a place and the day behind it stand apart.
    found:
      /(?<=\p{Script=Han}) \d{1,9}(?:[.,]\d{1,3}){0,3} ?(?=\p{Script=Han}|[，。；、）])(?! ?票|(?<=\d)年)|(?<=[\p{Script=Han}，；：、（(“])\d{1,9}(?:[.,]\d{1,3}){0,3} (?=\p{Script=Han})(?!票)/gu,
    holds: [' '],
    own: (typed) => typed.replaceAll(' ', ''),
  },
]
