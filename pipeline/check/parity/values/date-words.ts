/** How each language writes dates. */
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import { arabicMonths } from '../../../../templates/languages/ar/words.ts'
import { spanishMonths } from '../../../../templates/languages/es/words.ts'
import { frenchMonths } from '../../../../templates/languages/fr/words.ts'
import { hanDay, hanInFigures, hanMonth, hanYear } from '../../../text/han-numerals.ts'
import { foldText } from './fold.ts'

export interface DateWords {
  /** Groups: `days` of the `month`, or `after` behind a `before`, or a month `alone`; a year in each. */
  readonly pattern: RegExp
  readonly monthOf: (name: string) => number
  /** What stands between two dates of which one may have the year of both. */
  readonly joins: RegExp
  /** Months that alone may be other words: in another language they are asked of none. */
  readonly unlike?: RegExp
  /** The same with figures, where they may be numerals of the language. */
  readonly inFigures?: (date: string) => string
}

interface Forms {
  readonly months: readonly string[]
  /** Months that are other words, too, where neither day nor year stands by them. */
  readonly unlike?: string
  /** Written together with a month: "وكانون". */
  readonly prefix?: string
  /** What joins two days of a month. */
  readonly and: string
  readonly day: string
  /** Between a day and its month, and between the month and the year. */
  readonly of: string
  readonly ofYear: string
  /** "December 4". */
  readonly isMonthFirst?: true
}

/** Most days that are listed behind another, before their month. */
const mostDays = 9
const edge = '(?<![\\p{L}\\p{N}/])'
const end = '(?![\\p{L}\\p{N}])'
const year = (name: string): string => `(?<${name}>(?:1[789]|20)\\d\\d)(?![\\p{L}\\p{N}]|[,.]\\d)`

function inWords({ months, unlike, prefix = '', and, day, of, ofYear, isMonthFirst }: Forms): DateWords {
  const names = months.join('|')
  const days = `${day}(?:(?: ?(?:${and}|[-–]) ?|, ?)${day}){0,${mostDays}}`
  const ofDay = `(?<days>${days})${of}(?<month>${names})${end}(?:${ofYear}${year('year')})?`
  const before = `(?<before>${names}) (?<after>${days})(?!\\d|[,.]\\d| ?%| ?[ap]\\.?m)(?:,? ${year('yearAfter')})?`
  const alone = `${prefix}(?<alone>${names})${end}(?:${ofYear}${year('yearAlone')})?`
  const each = months.map((name) => new RegExp(`^(?:${name})$`, 'iu'))
  return {
    pattern: new RegExp(`${edge}(?:${[ofDay, ...(isMonthFirst ? [before] : []), alone].join('|')})`, 'giu'),
    monthOf: (name) => each.findIndex((month) => month.test(name)) + 1,
    joins: new RegExp(`^,? ?(?:${and}|[-–]) ?$`, 'iu'),
    ...(unlike === undefined ? {} : { unlike: new RegExp(`^(?:${unlike})$`, 'iu') }),
  }
}

const english = inWords({
  months: [
    'January|Jan\\.',
    'February|Feb\\.',
    'March|Mar\\.',
    'April|Apr\\.',
    'May',
    'June|Jun\\.',
    'July|Jul\\.',
    'August|Aug\\.',
    'September|Sept?\\.',
    'October|Oct\\.',
    'November|Nov\\.',
    'December|Dec\\.',
  ],
  unlike: 'May|March|August|[A-Za-z]{3,4}\\.',
  and: 'and|to|until|through|or|and from|by',
  day: '\\d{1,2}(?:st|nd|rd|th)?',
  of: ' (?:of )?',
  ofYear: ',? (?:of )?',
  isMonthFirst: true,
})

const french = inWords({
  months: frenchMonths.map((name) => name.replace('é', '[ée]').replace('û', '[uû]')),
  and: "et|au|à|ou|et le|et du|jusqu'au",
  day: '\\d{1,2}(?:er)?',
  of: ' ',
  ofYear: ' ',
})

const spanish = inWords({
  months: spanishMonths.map((name) => name.replace('sept', 'sep?t')),
  and: 'y|a|al|o|y el|y del|hasta el',
  day: '\\d{1,2}(?:\\.?º)?',
  of: ' de ',
  ofYear: '(?: de| del(?: año)?|,)? ',
})

const russian = inWords({
  months: [
    'январ[еьюя]|январ[её]м',
    'феврал[еьюя]|февралем',
    'март(?:а|е|у|ом)?',
    'апрел[еьюя]|апрелем',
    'ма[еийюя]|маем',
    'июн[еьюя]|июнем',
    'июл[еьюя]|июлем',
    'август(?:а|е|у|ом)?',
    'сентябр[еьюя]|сентябрем',
    'октябр[еьюя]|октябрем',
    'ноябр[еьюя]|ноябрем',
    'декабр[еьюя]|декабрем',
  ],
  and: 'и|по|до|или|и с|и до',
  day: '\\d{1,2}',
  of: ' ',
  ofYear: ' ',
})

/** Each month alone has several names, of the east and of the west; some letters are written in two ways. */
const otherArabicMonths: Readonly<Record<number, string>> = {
  0: 'جانفي',
  1: 'فيفري',
  2: 'اذار',
  3: 'ابريل|أفريل',
  4: 'مايس|ماي',
  5: 'يونيو|جوان',
  6: 'يوليو|جويلية',
  7: 'أوت|غشت',
  8: 'شتنبر',
  10: 'نونبر',
  11: 'دجنبر',
}

const arabic = inWords({
  months: arabicMonths.map((name, index) => {
    const [east = '', west = ''] = name.split('/')
    const other = otherArabicMonths[index]
    return foldText(`${east} ?/ ?${west}|${east}|${west}${other === undefined ? '' : `|${other}`}`)
  }),
  unlike: foldText('مارس|أوت|ماي|آب|تموز|جوان'),
  prefix: '[ولب]?',
  and: foldText('إلى|و|حتى|إلى يوم|أو|وحتى|وإلى'),
  day: '\\d{1,2}',
  of: ' (?:من )?',
  ofYear: foldText(',? (?:من عام |عام |سنة )?'),
})

const chineseDays = `(?:\\d{1,2}|${hanDay})(?: ?日)?`

/** Chinese has figures, or numerals in the most solemn texts: “三月” alone may be a part of other words. */
const chinese: DateWords = {
  pattern: new RegExp(
    `(?<![\\d〇零一二三四五六七八九十百])(?:(?<year>(?:1[789]|20)\\d\\d|${hanYear}) ?年 ?)?(?<month>1[0-2]|0?[1-9]|${hanMonth}(?= ?月 ?${hanDay} ?日)|(?<=年 ?)${hanMonth}) ?月 ?(?:(?<days>${chineseDays}(?:(?: ?[至到和及、,] ?| ?[-–] ?)${chineseDays}(?! ?[月年]|\\d)){0,9})(?<=日))?`,
    'gu',
  ),
  monthOf: Number,
  joins: /^ ?(?:[至到和及、]|[-–]) ?$/u,
  inFigures: hanInFigures,
}

export const dateWords: Readonly<Record<LanguageCode, DateWords>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
}
