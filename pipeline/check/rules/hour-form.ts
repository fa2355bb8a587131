/** “3 p.m.”, “10.30 a.m.”, “noon”. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { findForms, type Form } from '../find-forms.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

const hour =
  /(?<![\d:.,/])(?:(?<h>1[0-2]|0?[1-9])[:.](?<m>[0-5]\d)[ \u00A0]?(?<half>[ap]\.m\.)|(?<h2>1[0-2]|0?[1-9])(?:[:.](?<m2>[0-5]\d))?[ \u00A0](?<half2>[ap]m)(?![\p{L}.])|(?:12(?:[:.]00)?|twelve)[ \u00A0](?<noon>noon|p\.m\.|midnight|a\.m\.)|(?<clock>(?:[01]?\d|2[0-3])[:h][0-5]\d)(?:[ \u00A0](?<unit>hours|hrs\.?|h(?![\p{L}])))|(?<=(?<!\p{L})(?:at|until|till) )(?<bare>(?:[01]?\d|2[0-3]):[0-5]\d)(?![:\d]|[ \u00A0]?(?:[ap]\.?m|\p{Lu}{2})))/gu

/** In two halves of a day, as they are said. */
function inHalves(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(/[:h]/).map(Number)
  if (minutes === 0 && hours % 12 === 0) return hours === 12 ? 'noon' : 'midnight'
  const past = minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`
  return `${hours % 12 === 0 ? 12 : hours % 12}${past} ${hours < 12 ? 'a.m.' : 'p.m.'}`
}

function inForm({ 0: typed, groups = {} }: RegExpExecArray): string | undefined {
  const { noon, bare, clock = bare, h2, m2, half2 = '' } = groups
  const { h: hours = h2, m: minutes = m2 ?? '00', half = `${half2.slice(0, 1)}.m.` } = groups
  if (clock !== undefined) return inHalves(clock)
  if (noon !== undefined) return /noon|p/.test(noon) ? 'noon' : 'midnight'
  const meant = `${Number(hours)}${minutes === '00' ? '' : `.${minutes}`} ${half}`
  return meant === typed.replace('\u00A0', ' ') ? undefined : meant
}

const clock = '(?<![\\d:.,/])(?<h>[01]?\\d|2[0-3])'
const space = '[ \\u00A0]?'

/** “1 час”, “3 часа”, “15 часов”. */
function nounOf(hours: number): string {
  if (hours % 20 === 1) return 'час'
  return [2, 3, 4].includes(hours % 20) ? 'часа' : 'часов'
}

/** The noun of an hour, where another sign or a short form stands: « 15 h 30 », «15.30 horas», “下午3时30分”. */
const others: Partial<Readonly<Record<LanguageCode, Form>>> = {
  fr: {
    found: new RegExp(
      `${clock}(?::(?<m>[0-5]\\d)${space}(?:heures?|hrs?\\.?|H|h)|[hH](?<m2>[0-5]\\d)?)(?![\\p{L}\\d:/]|-\\p{L})`,
      'gu',
    ),
    meant: ({ groups = {} }) => {
      const { h, m, m2: minutes = m } = groups
      return minutes === '00' || minutes === undefined
        ? `${Number(h)} heure${Number(h) > 1 ? 's' : ''}`
        : `${Number(h)} h ${minutes}`
    },
    isCertain: ({ 0: typed }) => !typed.endsWith('.'),
  },
  es: {
    found: new RegExp(
      `(?<=(?<!\\p{L})las )${clock}(?:(?<sign>[:.])(?<m>[0-5]\\d)|(?<=(?:a|hasta|desde) las \\d{1,2}))${space}(?:horas|hrs\\.?|hs\\.?|hr\\.?|h\\.?)(?![\\p{L}\\d])`,
      'gu',
    ),
    meant: ({ groups = {} }) => {
      const { h, sign, m } = groups
      return sign === undefined ? `${h} horas` : `${h}.${m} horas`
    },
    isCertain: ({ 0: typed }) => !typed.endsWith('.'),
  },
  ru: {
    found: new RegExp(
      `(?<=(?<!\\p{L})(?:[Вв]|[Сс]о?|[Дд]о|[Кк]о?|около|после|ранее|между|и)[ \\u00A0])${clock}(?:[:.](?<m>[0-5]\\d)${space}(?:час(?:ов|а)|ч(?:ас)?\\.?)(?![\\p{L}\\d])|(?<=(?:[Вв]|[Дд]о|[Сс]|[Кк])[ \\u00A0]\\d{1,2}):(?<m2>[0-5]\\d)(?![:\\d\\p{L}]|[ \\u00A0](?:\\p{Lu}|голос|[-–—]))|${space}ч(?:ас)?\\.?${space}(?<m3>[0-5]\\d)${space}мин(?:\\.|(?!\\p{L})))`,
      'gu',
    ),
    meant: ({ 0: typed, groups = {}, index, input }) => {
      const { h, m, m2 = m, m3: minutes = m2 } = groups
      if (minutes === '00') return `${Number(h)} ${nounOf(Number(h))}`
      // The full stop that ends the sentence shortens the word, too.
      const isLast = !typed.endsWith('.') && input.startsWith('.', index + typed.length)
      return `${Number(h)} ч. ${minutes} м${isLast ? '' : '.'}`
    },
    isCertain: ({ 0: typed, groups = {} }) => groups.m2 === undefined && !typed.endsWith('.'),
  },
  zh: {
    found:
      /(?<=(?:上午|下午|中午|晚上|凌晨) ?)(?<h>1[0-2]|[1-9])(?::(?<m>[0-5]\d)(?![:\d时])|点(?:(?<m2>[0-5]?\d)分|整|(?![\p{Script=Han}]*[一二三四五六七八九十半刻])))/gu,
    meant: ({ groups = {} }) => {
      const { h, m, m2: minutes = m } = groups
      return minutes === undefined || minutes === '00' ? `${h}时` : `${h}时${minutes}分`
    },
  },
}

function findHours(text: CheckedText): readonly RuleFinding[] {
  const form = others[text.language.code]
  return form === undefined ? [] : findForms(text, form)
}

export const hourForm: Rule = {
  severity: 'warning',
  source:
    'Editorial Manual, time of day; hours of summary records: « 15 h 30 » in French, «15.30 horas» in Spanish, “下午3时30分” in Chinese, «15 ч. 30 м.» in Russian',
  languages: ['en', 'fr', 'es', 'ru', 'zh'],
  why: 'Hours are written in one way: “3 p.m.”, “10.30 a.m.”, “noon”, “midnight”; 12 p.m. is read as either.',
  text: (found) => `“${found}” is not how an hour is written.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'It met at 10:30 a.m. and rose at 3.00 p.m.',
      found: [
        [1, 11],
        [1, 34],
      ],
      fixed: 'It met at 10.30 a.m. and rose at 3 p.m.',
    },
    {
      language: 'en',
      text: '1. They left at 12 noon and came at 15:30 hours sharp.',
      found: [
        [1, 17],
        [1, 37],
      ],
      fixed: '1. They left at noon and came at 3.30 p.m. sharp.',
    },
    {
      language: 'en',
      text: 'It met at 10 am and rose at 6.30 pm that day.',
      found: [
        [1, 11],
        [1, 29],
      ],
      fixed: 'It met at 10 a.m. and rose at 6.30 p.m. that day.',
    },
    {
      language: 'fr',
      text: 'De 10:00 h à 15h30, puis à 16:15 heures.',
      found: [
        [1, 4],
        [1, 14],
        [1, 28],
      ],
      fixed: 'De 10 heures à 15 h 30, puis à 16 h 15.',
    },
    {
      language: 'fr',
      text: 'De 9h à 15h, puis à 1h.',
      found: [
        [1, 4],
        [1, 9],
        [1, 21],
      ],
      fixed: 'De 9 heures à 15 heures, puis à 1 heure.',
    },
    {
      language: 'es',
      text: 'A las 10:00 hrs y a las 15:30 horas.',
      found: [
        [1, 7],
        [1, 25],
      ],
      fixed: 'A las 10.00 horas y a las 15.30 horas.',
    },
    // The last full stop may be that of the sentence.
    { language: 'es', text: 'Se reunió a las 10:00 hrs.', found: [[1, 17]] },
    {
      language: 'ru',
      text: 'Оно открылось в 10:30 часов, а закрылось в 15.05 ч.',
      found: [
        [1, 17],
        [1, 44],
      ],
      fixed: 'Оно открылось в 10 ч. 30 м., а закрылось в 15.05 ч.',
    },
    {
      language: 'ru',
      text: 'С 10:00 часов до 13 ч 30 мин, а затем с 15:00 часов до 21:15 часов.',
      found: [
        [1, 3],
        [1, 18],
        [1, 41],
        [1, 56],
      ],
      fixed: 'С 10 часов до 13 ч. 30 м., а затем с 15 часов до 21 ч. 15 м.',
    },
    {
      language: 'ru',
      text: 'Оно начнется в 10:30 и завершится к 18:00.',
      found: [
        [1, 16],
        [1, 37],
      ],
    },
    {
      language: 'zh',
      text: '会议于上午10:00开始，下午3点休会，下午3:30复会。',
      found: [
        [1, 6],
        [1, 16],
        [1, 23],
      ],
      fixed: '会议于上午10时开始，下午3时休会，下午3时30分复会。',
    },
    { language: 'en', text: 'At 12 p.m. it closed.', found: [[1, 4]] },
    {
      language: 'en',
      text: 'It opened at 15:30, and rose at 00:15.',
      found: [
        [1, 14],
        [1, 33],
      ],
    },
    {
      language: 'en',
      text: 'It rose at 12.00 noon that day, or at twelve noon sharp.',
      found: [
        [1, 12],
        [1, 39],
      ],
      fixed: 'It rose at noon that day, or at noon sharp.',
    },
  ],
  counterExamples: [
    {
      language: 'fr',
      text: 'À 10 heures, à 15 h 30, à 15:30 précises ; 12:1 voix, 5 h de travail, 24h/24, un 12h-glisse.',
    },
    { language: 'es', text: 'A las 10.00 horas, a las 15.30 horas, en 24 h, las 12 habitaciones y las 12 h de luz.' },
    { language: 'ru', text: 'В 10 ч. 30 м., в 15 часов, в 10:30:15, со счетом 12:10, в 3.15 и к 10:30 UTC.' },
    { language: 'zh', text: '上午10时、下午3时30分、第10:30号和3点意见。' },
    {
      language: 'en',
      text: 'From 10 a.m. to 1 p.m., at 10.30 a.m., at noon, at 14:23:05 UTC, at 14:23 UTC, 12:1 votes, 12 hours.',
    },
    { language: 'en', text: 'The programme “Opening at 3.00 p.m.”' },
  ],
  find: (text) => {
    if (text.language.code !== 'en') return findHours(text)
    return findForms(text, {
      found: hour,
      meant: inForm,
      isCertain: ({ 0: typed, index, input, groups = {} }) =>
        groups.bare === undefined && !/[ap]\.m/.test(groups.noon ?? '') && !input.startsWith('.', index + typed.length),
    })
  },
}
