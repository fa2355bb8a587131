/** Words that name a number of the very document: "paragraphs 12 and 95 below", "table 3 of the present report", "(see annex IV)". */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { chineseValue } from '../../templates/languages/zh/ordinals.ts'
import { numeralNumber } from '../text/label-numbers.ts'
import { perLanguage } from '../text/per-language.ts'

export const referenceKinds = ['paragraph', 'section', 'table', 'figure', 'annex', 'note'] as const

export type ReferenceKind = (typeof referenceKinds)[number]

/** The nouns of a language, and what says that this very document is meant. */
interface Words {
  readonly nouns: Readonly<Record<ReferenceKind, string>>
  /** Somewhere behind the number. */
  readonly here: string
  /** Right behind it. */
  readonly present: string
  /** In round brackets before noun and number, which stand there alone. */
  readonly see: string
  /** What leads into another document. */
  readonly of: string
  /** Between two numbers. */
  readonly and: string
}

const words: Readonly<Record<Exclude<LanguageCode, 'zh'>, Words>> = {
  en: {
    nouns: {
      paragraph: '[Pp]aragraphs?|[Pp]aras?\\.',
      section: '[Ss]ections?|[Ss]ects?\\.',
      table: '[Tt]ables?',
      figure: '[Ff]igures?',
      annex: '[Aa]nnex(?:es)?',
      note: '(?:foot)?notes?|Notes?',
    },
    here: 'above|below',
    present: '(?:of|to) (?:the present|this) (?:report|document|note|letter|resolution|decision|text)',
    see: 'see(?: also)?',
    of: 'of|in|to|from|by|under',
    and: 'and|or|to',
  },
  es: {
    nouns: {
      paragraph: '[Pp]árrafos?|[Pp]árrs?\\.',
      section: '[Ss]ecci(?:ón|ones)|[Ss]ecc\\.',
      table: '[Cc]uadros?',
      figure: '[Ff]iguras?|[Gg]ráficos?',
      annex: '[Aa]nexos?',
      note: '[Nn]otas?',
    },
    here: 'supra|infra|más arriba|más abajo',
    present:
      '(?:d?el presente|al presente|(?:de|a) la presente|(?:de|a) est[ea]) (?:informe|documento|nota|carta|resolución|decisión|texto)',
    see: 'v(?:é|e)an?se(?: también)?(?: (?:el|la|los|las))?',
    of: 'de|del|en',
    and: 'y|o|a',
  },
  fr: {
    nouns: {
      paragraph: '[Pp]aragraphes?|[Pp]ar\\.',
      section: '[Ss]ections?|[Ss]ect\\.',
      table: '[Tt]ableaux?',
      figure: '[Ff]igures?',
      annex: '[Aa]nnexes?',
      note: '[Nn]otes?',
    },
    here: 'ci-dessus|ci-dessous|supra|infra|plus haut|plus bas',
    present:
      '(?:du présent|de la présente|de ce(?:tte)?|au présent|à la présente|à ce(?:tte)?) (?:rapport|document|note|lettre|résolution|décision|texte)',
    see: 'voir(?: également| aussi)?(?: (?:le|la|les|l’))?',
    of: 'de|du|des|à|dans',
    and: 'et|ou|à',
  },
  ru: {
    nouns: {
      paragraph: '[Пп]ункт(?:а|е|у|ом|ы|ов|ах|ам|ами)?|пп?\\.',
      section: '[Рр]аздел(?:а|е|у|ом|ы|ов|ах)?',
      table: '[Тт]аблиц(?:а|е|у|ы|ей|ах)?',
      figure: '[Рр]исун(?:ок|ке|ка|ки|ках)|рис\\.',
      annex: '[Пп]риложени(?:е|и|ю|я|ях|й)',
      note: '[Сс]носк(?:а|е|у|и)|[Пп]римечани(?:е|и|я)',
    },
    here: 'выше|ниже',
    present:
      '(?:настоящ(?:его|ей) (?:доклада|документа|записки|письма|резолюции|решения|текста)|к настоящ(?:ему|ей) (?:докладу|документу|записке|письму|резолюции|решению|тексту))',
    see: 'см\\.(?: также)?',
    of: 'резолюции|доклада|документа|к|из|в',
    and: 'и|или|по',
  },
  ar: {
    nouns: {
      paragraph: '(?:[وبلك]?ال|لل)?فقر(?:ة|تين|تان|ات)',
      section: '(?:[وبلك]?ال|لل)?فرع(?:ين)?',
      table: '(?:[وبلك]?ال|لل)?جدول(?:ين)?',
      figure: '(?:[وبلك]?ال|لل)?شكل(?:ين)?',
      annex: '(?:[وبلك]?ال|لل)?مرفق(?:ين)?',
      note: '(?:[وبلك]?ال|لل)?حاشية',
    },
    here: 'أعلاه|أدناه',
    present: '(?:من |ب|ل)هذ(?:ا|ه) (?:التقرير|الوثيقة|المذكرة|الرسالة|القرار|المقرر|النص)',
    see: 'انظر(?: أيضاً?)?',
    of: 'من|في|إلى|ب\\p{L}+|القرار|التقرير|الوثيقة',
    and: 'و|أو|إلى',
  },
}

const space = '[ \\u00A0]'
const number = '(?:\\d{1,3}|[IVXLC]{1,6})(?![\\p{L}\\p{N}/])'

function listOf({ and }: Words): string {
  const gap = `(?:,${space}|${space}?[-–]${space}?|,?${space}(?:${and})${space}?)`
  const items = `${space}\\([a-z]{1,3}\\)`
  return `(?<numbers>${number}(?:${items})?(?:${gap}${number}(?:${items})?){0,60})`
}

/** A noun with its numbers, before or behind what says that this document is meant. */
function patternOf(own: Words, kind: ReferenceKind): RegExp {
  const named = `(?<!\\p{L})(?:${own.nouns[kind]})${space}${listOf(own)}`
  const behind = `(?=${space}(?:${own.present.replaceAll(' ', space)})(?!\\p{L})|(?:(?!${space}(?:${own.of})(?!\\p{L}))[^.;:\\n]){0,60}?${space}(?:${own.here})(?!\\p{L}))`
  const inBrackets = `(?<=\\((?:${own.see})${space})(?:${own.nouns[kind]})${space}${listOf(own).replace('<numbers>', '<own>')}(?=\\))`
  return new RegExp(`${named}${behind}|${inBrackets}`, 'gu')
}

const han = '[一二三四五六七八九十]{1,3}'
const hanNumbers = `(?:\\d{1,3}|${han})(?:(?:[、和至及]|[-–])(?:\\d{1,3}|${han}))*`
const hanHere = '(?:上文|下文|本(?:报告|文件|说明|函|信|决议|决定))(?:的)?'

/** Chinese says it before the number, and the noun of a paragraph behind it. */
const hanPatterns: Readonly<Record<ReferenceKind, RegExp>> = {
  paragraph: new RegExp(`(?<=${hanHere})第(?<numbers>${hanNumbers})段`, 'gu'),
  section: new RegExp(`(?<=${hanHere})第(?<numbers>${hanNumbers})[节章]`, 'gu'),
  table: new RegExp(`(?<=${hanHere})表(?<numbers>${hanNumbers})`, 'gu'),
  figure: new RegExp(`(?<=${hanHere})图(?<numbers>${hanNumbers})`, 'gu'),
  annex: new RegExp(`(?<=${hanHere}|[(（]见)附件(?<numbers>${hanNumbers})`, 'gu'),
  note: new RegExp(`(?<=${hanHere})(?:脚注|注)(?<numbers>${hanNumbers})`, 'gu'),
}

type Patterns = readonly (readonly [kind: ReferenceKind, pattern: RegExp])[]

const patternsOf = perLanguage((language): Patterns =>
  referenceKinds.map(
    (kind) => [kind, language === 'zh' ? hanPatterns[kind] : patternOf(words[language], kind)] as const,
  ),
)

/** A number of its own document that a line names. */
export interface NamedNumber {
  readonly at: number
  readonly kind: ReferenceKind
  /** The noun and all its numbers, as they are typed. */
  readonly typed: string
  readonly number: number
}

/** "(see annex)". */
const soleAnnex: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /(?<=\(انظر )المرفق(?=\))/gu,
  en: /(?<=\([Ss]ee (?:the )?)annex(?=\))/gu,
  es: /(?<=\([Vv]éase el )anexo(?=\))/gu,
  fr: /(?<=\([Vv]oir (?:l[’'])?)annexe(?=\))/gu,
  ru: /(?<=\([Сс]м\. )приложение(?=\))/gu,
  zh: /(?<=[(（]见)附件(?=[)）])/gu,
}

/** Where a line names the one annex of its document. */
export function soleAnnexesIn(text: string, language: LanguageCode): readonly NamedNumber[] {
  return Array.from(text.replaceAll('\u00A0', ' ').matchAll(soleAnnex[language]), ({ 0: typed, index }) => ({
    at: index,
    kind: 'annex',
    typed,
    number: 1,
  }))
}

/** The highest number of each that a line names of its own document. */
export function namedIn(text: string, language: LanguageCode): readonly NamedNumber[] {
  if (!/\d|[IVX]|[一二三四五六七八九十]/u.test(text)) return []
  return patternsOf(language).flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), ({ 0: typed, index, groups = {} }) => ({
      at: index,
      kind,
      typed,
      number: highest(groups.numbers ?? groups.own ?? ''),
    })),
  )
}

/** What is no number is told nothing of. */
function highest(numbers: string): number {
  const found = numbers.replace(/\([a-z]+\)/g, '').match(/\d+|[IVXLC]+|[一二三四五六七八九十]+/gu) ?? []
  return Math.max(0, ...found.map(valueOf))
}

function valueOf(figure: string): number {
  if (/^\d/.test(figure)) return Number(figure)
  return /^[IVXLC]/.test(figure) ? (numeralNumber(figure) ?? 0) : chineseValue(figure)
}
