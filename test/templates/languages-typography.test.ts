/** Checks which spaces are fixed and which letters are raised, and that no text makes it slow. */
import { describe, expect, it } from 'vitest'
import { cpuTime } from '../cpu-time.ts'
import * as fc from 'fast-check'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'

const codes = Object.keys(languages) as LanguageCode[]

/** The text with "~" for a fixed space and "^" around raised letters. */
function set(code: LanguageCode, text: string): string {
  const { fixedSpaces, raised } = languages[code].typography
  const fixed = fixedSpaces.reduce((line, { pattern, space }) => line.replace(pattern, space), text)
  return raised
    .reduce((line, pattern) => line.replace(pattern, (letters) => `^${letters}^`), fixed)
    .replace(/[\u00A0\u202F]/g, '~')
}

/** The better of three runs: the machine may have been busy with something else. */
function timeOf(pattern: RegExp, text: string): number {
  return Math.min(...[1, 2, 3].map(() => cpuTime(() => text.replace(pattern, '~'))))
}

describe('fixed spaces', () => {
  const cases: Readonly<Record<LanguageCode, readonly string[]>> = {
    en: [
      'On 7~January 2021, Supplement No.~5, chap.~I, para.~12 and section~IV',
      'resolution 77/1~B of 8–9~June, figure~I.12',
      'May 2021, the article of 2 Marches, Norway No. B',
    ],
    fr: [
      'Original~: anglais~; le 22~décembre 2020 «~oui~»~?',
      'no~5, vol.~2, article~33, par.~12, section~IV, résolution 1540~(2004), 77/1~B',
      '1~000~000 de dollars, 10~%, y~compris à New~York',
      'les points 5, un nonagénaire 3, chapitre a, 12 0000, no a',
    ],
    es: [
      'la resolución~70/1, de~25~de septiembre de 2015, y el 3~de mayo',
      'párrafo~5, núm.~7, Agenda~2030, 1~000~000, 10~%, 1540~(2004), Nueva~York, No~Autónomos',
      'de 25 personas, 3 de mayoría, tema de 5',
    ],
    ru: [
      '22~декабря 2020~года, в 2021~году, резолюции~70/1, пункт~5, статьи~33, №~7, Дополнение~№~7',
      'Юг~— Юг, 1~000~000~долл. США, 1540~(2004), 77/1~B',
      'статус 5, 2020 годовщина, 5 мартышек',
    ],
    ar: [
      'القراران 70/1 و~71/1، 22~كانون~الأول/ديسمبر 2020، 3~أيار/مايو',
      'في عام~2020، بما~في ذلك، ولا~سيما الأمم~المتحدة',
      'كتابة 5 أيام',
    ],
    zh: ['共计1~000~000美元', '第 5 段'],
  }

  it.each(codes)('stand where the official texts of %s have them, and nowhere else', (code) => {
    for (const expected of cases[code]) {
      const typed = expected.replaceAll('~', ' ')
      expect(set(code, typed).replaceAll('^', '')).toBe(expected)
    }
  })

  it.each(codes)('are one character for one, and only where one was typed, in %s', (code) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...' 019IV.,;:?!«»%()/—№aeornosde') }), (text) => {
        const spaced = languages[code].typography.fixedSpaces.reduce(
          (line, { pattern, space }) => line.replace(pattern, space),
          text,
        )
        expect(spaced.replaceAll('\u00A0', ' ')).toBe(text)
      }),
    )
  })
})

describe('raised letters', () => {
  it('are those of French ordinals and numbers', () => {
    const text =
      'le 1^er^ juillet, la 1^re^ partie, la 2^e^ et la 82^e^ séance, le XVIII^e^ siècle, le I^er^, n^o^ 5, n^os^ 3 et 4'
    expect(set('fr', text.replaceAll('^', '')).replaceAll('~', ' ')).toBe(text)
  })

  it('leave other French words alone', () => {
    const text = 'Le vice de 3er, non, nos amis, 2et, A/RES/70/1e, Vie, Ive, hier, Hier, 1000ex'
    expect(set('fr', text).replaceAll('~', ' ')).toBe(text)
  })

  it('are those of Spanish ordinals in figures', () => {
    const text = 'en su 9326^a^ sesión, las sesiones 9^a^ y 10^a^ sesiones, el 1^er^ período, 3.^er^ grado'
    expect(set('es', text.replaceAll('^', '')).replaceAll('~', ' ')).toBe(text)
    expect(set('es', 'párrafo 3a de 5o, 12 a 15, núm. 9A')).toBe('párrafo~3a de 5o, 12 a 15, núm.~9A')
  })

  it.each(['en', 'ru', 'ar', 'zh'] as const)('do not exist in %s', (code) => {
    expect(languages[code].typography.raised).toEqual([])
  })
})

describe('marks of notes', () => {
  it('stand in brackets in Arabic', () => {
    expect(codes.map((code) => languages[code].typography.noteLabel(12))).toEqual([
      '(12)',
      '12',
      '12',
      '12',
      '12',
      '12',
    ])
  })
})

describe('hostile text', () => {
  const size = 64 * 1024
  const seeds = [
    ' ',
    'a',
    '1',
    '1 ',
    '1 000 ',
    '000 ',
    'de ',
    'de 1 de ',
    '1 de ',
    'I',
    'X e',
    'IIIIIIIIIIe',
    '12345e',
    'no ',
    'n',
    '« ',
    ' »',
    ' :',
    '2020 ',
    '1 (',
    '1540 (2004) ',
    '12/12 ',
    'пункт ',
    'пунктттт',
    '— ',
    ' —',
    '№ ',
    'و ',
    'كانون ',
    '1 كانون ',
    '第 ',
    'párrafo ',
    'resolució',
    '\u00A0',
    '\u{1F600} ',
  ]

  it.each(codes)('of 64 KiB is set in less than 50 ms by each pattern of %s', (code) => {
    const { fixedSpaces, raised } = languages[code].typography
    const patterns = [...fixedSpaces.map(({ pattern }) => pattern), ...raised]
    const texts = seeds.map((seed) => seed.repeat(Math.ceil(size / seed.length)).slice(0, size))
    const slow = patterns
      .flatMap((pattern) => texts.map((text) => ({ pattern, time: timeOf(pattern, text) })))
      .filter(({ time }) => time >= 50)
    expect(slow).toEqual([])
  })
})

it.each([
  ['en', 'see 6 (a) (i) of it', 'see 6~(a)~(i) of it'],
  ['ar', 'الفقرة ٦ (أ) منه', 'الفقرة ٦~(أ) منه'],
  ['fr', 'au 6 a) i) de', 'au 6~a)~i) de'],
  ['en', 'on (a) (i) and 1,000 (a year)', 'on (a) (i) and 1,000 (a year)'],
] as const)('%s: holds a number and its letters together in %s', (code, text, expected) => {
  expect(set(code, text)).toBe(expected)
})
