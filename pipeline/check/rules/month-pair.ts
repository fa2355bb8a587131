/** «كانون الأول/ديسمبر»: both names of a month in Arabic. */
import { arabicMonths } from '../../../templates/languages/ar/words.ts'
import { findForms } from '../find-forms.ts'
import type { Rule } from '../rule.ts'

/** Each name alone, with both. */
const both: ReadonlyMap<string, string> = new Map(
  arabicMonths.flatMap((month) => {
    const names = month.split('/')
    return names.length === 2 ? names.map((name) => [name, month] as const) : []
  }),
)
/** As they are often typed. */
const variants = new Map([
  ['يونيو', 'يونيه'],
  ['يوليو', 'يوليه'],
  ['ابريل', 'أبريل'],
  ['إبريل', 'أبريل'],
  ['اغسطس', 'أغسطس'],
  ['اكتوبر', 'أكتوبر'],
  ['ايلول', 'أيلول'],
  ['اذار', 'آذار'],
  ['ايار', 'أيار'],
])

const names = [...both.keys(), ...variants.keys()].toSorted((a, b) => b.length - a.length).join('|')
/** With a year: “6 أكتوبر” alone is the name of places. */
const alone = new RegExp(
  `(?<=(?<![\\p{L}\\p{M}/])[وف]?[لبك]?)(?:${names})(?=[ \\u00A0](?:(?:من )?عام )?(?:1[89]|20)\\d\\d(?!\\d))`,
  'gu',
)

/** Both, in the other order or in the spelling of Egypt: each with what is meant. */
const pairs = new Map(
  arabicMonths.flatMap((month) => {
    const [eastern = '', gregorian] = month.split('/')
    if (gregorian === undefined) return []
    const spelt = [gregorian, ...[...variants].flatMap(([typed, meant]) => (meant === gregorian ? [typed] : []))]
    return spelt.flatMap((name) => [`${name}/${eastern}`, `${eastern}/${name}`].map((pair) => [pair, month] as const))
  }),
)
const paired = new RegExp(
  `(?<=(?<![\\p{L}\\p{M}/])[وف]?[لبك]?)(?:${[...pairs.keys()].join('|')})(?![\\p{L}\\p{M}/])`,
  'gu',
)

export const monthPair: Rule = {
  severity: 'warning',
  source: 'official texts: both names of a month in Arabic, with a stroke between them',
  languages: ['ar'],
  why: 'Some Arab States name the months as the Syrian calendar does, others as the Gregorian one: documents have both names.',
  text: (found) =>
    found.includes('/')
      ? `The names of the month “${found}” are in another order, or spelt otherwise.`
      : `The month “${found}” has one of its names alone.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    { language: 'ar', text: 'في 15 ديسمبر 2024', found: [[1, 7]], fixed: 'في 15 كانون الأول/ديسمبر 2024' },
    {
      language: 'ar',
      text: '1 - في كانون الثاني 2024 وفي 3 يونيو 2023',
      found: [
        [1, 8],
        [1, 32],
      ],
      fixed: '1 - في كانون الثاني/يناير 2024 وفي 3 حزيران/يونيه 2023',
    },
    {
      language: 'ar',
      text: 'لديسمبر 2023 وتموز 2024',
      found: [
        [1, 2],
        [1, 15],
      ],
      fixed: 'لكانون الأول/ديسمبر 2023 وتموز/يوليه 2024',
    },
    { language: 'ar', text: 'منذ أكتوبر 2023', found: [[1, 5]], fixed: 'منذ تشرين الأول/أكتوبر 2023' },
    {
      language: 'ar',
      text: 'في 12 يناير/كانون الثاني 2025 وفي 3 حزيران/يونيو',
      found: [
        [1, 7],
        [1, 37],
      ],
      fixed: 'في 12 كانون الثاني/يناير 2025 وفي 3 حزيران/يونيه',
    },
  ],
  counterExamples: [
    { language: 'ar', text: 'في 15 كانون الأول/ديسمبر 2024، وميدان 6 أكتوبر' },
    { language: 'ar', text: 'تقرير ”ديسمبر 2024“' },
  ],
  find: (text) => [
    ...findForms(text, { found: alone, meant: ([name]) => both.get(variants.get(name) ?? name) }),
    ...findForms(text, { found: paired, meant: ([pair]) => pairs.get(pair) }),
  ],
}
