/** Checks sessions, their places and days, in six languages against wording of official documents, digits folded to 9. */
import { describe, expect, it } from 'vitest'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { codes, inAll } from './six-languages.ts'

type Row = readonly [string, string, string, string, string, string]

describe('sessions', () => {
  const regular: Readonly<Record<number, Row>> = {
    60: [
      'Sixtieth session',
      'Soixantième session',
      'Sexagésimo período de sesiones',
      'Шестидесятая сессия',
      'الدورة الستون',
      '第六十届会议',
    ],
    76: [
      'Seventy-sixth session',
      'Soixante-seizième session',
      'Septuagésimo sexto período de sesiones',
      'Семьдесят шестая сессия',
      'الدورة السادسة والسبعون',
      '第七十六届会议',
    ],
    77: [
      'Seventy-seventh session',
      'Soixante-dix-septième session',
      'Septuagésimo séptimo período de sesiones',
      'Семьдесят седьмая сессия',
      'الدورة السابعة والسبعون',
      '第七十七届会议',
    ],
    78: [
      'Seventy-eighth session',
      'Soixante-dix-huitième session',
      'Septuagésimo octavo período de sesiones',
      'Семьдесят восьмая сессия',
      'الدورة الثامنة والسبعون',
      '第七十八届会议',
    ],
    79: [
      'Seventy-ninth session',
      'Soixante-dix-neuvième session',
      'Septuagésimo noveno período de sesiones',
      'Семьдесят девятая сессия',
      'الدورة التاسعة والسبعون',
      '第七十九届会议',
    ],
    80: [
      'Eightieth session',
      'Quatre-vingtième session',
      'Octogésimo período de sesiones',
      'Восьмидесятая сессия',
      'الدورة الثمانون',
      '第八十届会议',
    ],
  }

  it.each(Object.entries(regular))('counts regular session %s as the General Assembly prints it', (number, row) => {
    expect(inAll((language) => language.session({ number: Number(number), type: 'regular' }))).toEqual(row)
  })

  const humanRights: Readonly<Record<number, Row>> = {
    54: [
      'Fifty-fourth session',
      'Cinquante-quatrième session',
      '54º período de sesiones',
      'Пятьдесят четвертая сессия',
      'الدورة الرابعة والخمسون',
      '第五十四届会议',
    ],
    55: [
      'Fifty-fifth session',
      'Cinquante-cinquième session',
      '55º período de sesiones',
      'Пятьдесят пятая сессия',
      'الدورة الخامسة والخمسون',
      '第五十五届会议',
    ],
    56: [
      'Fifty-sixth session',
      'Cinquante-sixième session',
      '56º período de sesiones',
      'Пятьдесят шестая сессия',
      'الدورة السادسة والخمسون',
      '第五十六届会议',
    ],
    57: [
      'Fifty-seventh session',
      'Cinquante-septième session',
      '57º período de sesiones',
      'Пятьдесят седьмая сессия',
      'الدورة السابعة والخمسون',
      '第五十七届会议',
    ],
    58: [
      'Fifty-eighth session',
      'Cinquante-huitième session',
      '58º período de sesiones',
      'Пятьдесят восьмая сессия',
      'الدورة الثامنة والخمسون',
      '第五十八届会议',
    ],
  }

  it.each(Object.entries(humanRights))('counts session %s as the Human Rights Council prints it', (number, row) => {
    const fact = { number: Number(number), type: 'regular' } as const
    expect(inAll((language) => language.session(fact, 'human-rights-council'))).toEqual(row)
  })

  it('prints calendar years of the Economic and Social Council, whatever type they are given', () => {
    const row = [
      '2022 session',
      'Session de 2022',
      'Período de sesiones de 2022',
      'Сессия 2022 года',
      'دورة عام 2022',
      '2022年届会',
    ]
    for (const type of ['regular', 'year'] as const) {
      expect(inAll((language) => language.session({ number: 2022, type }))).toEqual(row)
    }
  })

  it('prints emergency special sessions', () => {
    expect(inAll((language) => language.session({ number: 10, type: 'emergency-special' }))).toEqual([
      'Tenth emergency special session',
      'Dixième session extraordinaire d’urgence',
      'Décimo período extraordinario de sesiones de emergencia',
      'Десятая чрезвычайная специальная сессия',
      'الدورة الاستثنائية الطارئة العاشرة',
      '第十届紧急特别会议',
    ])
  })

  it('counts the years of the Security Council', () => {
    expect(inAll((language) => language.session({ number: 48, type: 'year' }))).toEqual([
      'Forty-eighth year',
      'Quarante-huitième année',
      'Cuadragésimo octavo año',
      'Сорок восьмой год',
      'السنة الثامنة والأربعون',
      '第四十八年',
    ])
  })

  it('composes the hard ordinals by rule', () => {
    const noun = / ?(?:session|período de sesiones|сессия|الدورة|会议) ?/u
    const say = (code: LanguageCode): string =>
      [1, 3, 11, 13, 21, 71, 73, 91, 100, 101, 120]
        .map((number) => languages[code].session({ number, type: 'regular' }).replace(noun, ''))
        .join(', ')
    expect(codes.map(say)).toEqual([
      'First, Third, Eleventh, Thirteenth, Twenty-first, Seventy-first, Seventy-third, Ninety-first, One hundredth, One hundred and first, One hundred and twentieth',
      'Première, Troisième, Onzième, Treizième, Vingt et unième, Soixante et onzième, Soixante-treizième, Quatre-vingt-onzième, Centième, Cent unième, Cent vingtième',
      'Primer, Tercer, Undécimo, Decimotercer, Vigésimo primer, Septuagésimo primer, Septuagésimo tercer, Nonagésimo primer, Centésimo, Centésimo primer, Centésimo vigésimo',
      'Первая, Третья, Одиннадцатая, Тринадцатая, Двадцать первая, Семьдесят первая, Семьдесят третья, Девяносто первая, Сотая, Сто первая, Сто двадцатая',
      'الأولى, الثالثة, الحادية عشرة, الثالثة عشرة, الحادية والعشرون, الحادية والسبعون, الثالثة والسبعون, الحادية والتسعون, المائة, الأولى بعد المائة, العشرون بعد المائة',
      '第一届, 第三届, 第十一届, 第十三届, 第二十一届, 第七十一届, 第七十三届, 第九十一届, 第一百届, 第一百零一届, 第一百二十届',
    ])
  })

  it('counts Russian years in the masculine', () => {
    const years = [2, 3, 6, 40, 53, 78, 80].map((number) => languages.ru.session({ number, type: 'year' }))
    expect(years.join(', ')).toBe(
      'Второй год, Третий год, Шестой год, Сороковой год, Пятьдесят третий год, Семьдесят восьмой год, Восьмидесятый год',
    )
  })

  it.each(codes)('gives 120 different names in %s, for every type', (code) => {
    for (const type of ['regular', 'special', 'emergency-special', 'resumed', 'year'] as const) {
      const names = Array.from({ length: 120 }, (_, index) => languages[code].session({ number: index + 1, type }))
      expect(new Set(names).size).toBe(120)
      expect(names.filter((name) => /undefined| {2}| $|^ /.test(name))).toEqual([])
    }
  })

  it('falls back to figures where no ordinal has been thought of', () => {
    expect(inAll((language) => language.session({ number: 250, type: 'regular' }))).toEqual([
      '250th session',
      '250e session',
      '250º período de sesiones',
      '250-я сессия',
      'الدورة 250',
      '第二百五十届会议',
    ])
  })
})

describe('place and dates of a session', () => {
  it('prints the place and a span within one month', () => {
    const fact = { number: 7, type: 'regular', place: 'geneva', from: '2010-02-08', to: '2010-02-19' } as const
    expect(inAll((language) => language.sessionDetail(fact))).toEqual([
      'Geneva, 8–19 February 2010',
      'Genève, 8-19 février 2010',
      'Ginebra, 8 a 19 de febrero de 2010',
      'Женева, 8–19 февраля 2010 года',
      'جنيف، 8-19 شباط/فبراير 2010',
      '2010年2月8日至19日，日内瓦',
    ])
  })

  it('prints dates without a place', () => {
    const fact = { number: 34, type: 'regular', from: '2019-11-04', to: '2019-11-15' } as const
    expect(languages.ru.sessionDetail(fact)).toBe('4–15 ноября 2019 года')
  })

  it('names the months where they differ, and the years', () => {
    expect(languages.en.sessionDetail({ number: 2025, type: 'regular', from: '2024-07-25', to: '2025-07-30' })).toBe(
      '25 July 2024–30 July 2025',
    )
    expect(languages.fr.sessionDetail({ number: 34, type: 'regular', from: '2017-02-27', to: '2017-04-01' })).toBe(
      '27 février-1er avril 2017',
    )
  })

  it('prints a single day once and a place as it is written', () => {
    const fact = { number: 1, type: 'regular', place: 'Doha', from: '2023-03-05', to: '2023-03-05' } as const
    expect(languages.en.sessionDetail(fact)).toBe('Doha, 5 March 2023')
  })

  it('is absent where nothing is known', () => {
    expect(inAll((language) => language.sessionDetail({ number: 75, type: 'regular' }))).toEqual(
      Array(6).fill(undefined),
    )
  })
})
