/** Checks the six language files against wording of official documents, digits folded to 9. */
import { describe, expect, it } from 'vitest'
import type { AgendaEntry } from '../../templates/vocabulary.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Language } from '../../templates/languages/language.ts'

/** In the order of the columns below. */
const codes = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const
const all: readonly Language[] = codes.map((code) => languages[code])

type Row = readonly [string, string, string, string, string, string]

/** Six wordings of one thing, made by the six languages. */
const inAll = (say: (language: Language) => string | undefined): readonly (string | undefined)[] => all.map(say)

const fold = (text: string): string => text.replace(/\d+/g, '9')

const entry = (item: number, ...sub: readonly string[]): AgendaEntry => ({ item, sub, provisional: false })
const later = (item: number, ...sub: readonly string[]): AgendaEntry => ({ item, sub, provisional: true })

/** The five labels of one number, down the ladder of headings. */
const ladder = (language: Language, number: number): readonly string[] =>
  ([1, 2, 3, 4, 5] as const).map((level) => language.headingLabel(level, number))

/** All strings of a value, with where they stand. */
function stringsOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  return Object.entries(value).flatMap(([key, child]) => stringsOf(child, `${path}.${key}`))
}

/** The distribution block of a document of 1 December 2020, originally English. */
const blockOf = ({ masthead }: Language): readonly string[] => [
  masthead.distribution.general,
  masthead.date('2020-12-01'),
  masthead.version,
  masthead.original(['en'], 'spaced'),
]

/** The labels of one number at the four levels of paragraphs, in all languages. */
const inAllLevels = (number: number): readonly (readonly string[])[] =>
  all.map((language) => ([1, 2, 3, 4] as const).map((level) => language.paragraphLabel(level, number)))

/** A date as a session of one day prints it. */
const dayOf = (code: LanguageCode, from: string): string | undefined =>
  languages[code].sessionDetail({ number: 1, type: 'regular', from })

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

describe('agenda lines', () => {
  /** Letters of sub-items in the official lines, Latin and Arabic, with how the Arabic ones answer them. */
  const arabic: Readonly<Record<string, string>> = {
    a: 'أ',
    b: 'ب',
    c: 'ج',
    d: 'د',
    e: 'ه',
    f: 'و',
    g: 'ز',
    h: 'ح',
    i: 'ط',
    j: 'ي',
    k: 'ك',
    l: 'ل',
    n: 'ن',
    p: 'ع',
    q: 'ف',
    r: 'ص',
    s: 'ق',
    t: 'ر',
    u: 'ش',
    v: 'ت',
    w: 'ث',
    y: 'ذ',
    aa: 'أ أ',
    bb: 'ب ب',
    cc: 'ج ج',
    oo: 'س س',
  }

  it('prints one item', () => {
    expect(inAll((language) => language.agenda([entry(9)]))).toEqual([
      'Agenda item 9',
      'Point 9 de l’ordre du jour',
      'Tema 9 del programa',
      'Пункт 9 повестки дня',
      'البند 9 من جدول الأعمال',
      '议程项目9',
    ])
  })

  it.each(Object.entries(arabic))('prints sub-item %s', (sub, letter) => {
    expect(inAll((language) => language.agenda([entry(9, sub)]))).toEqual([
      `Agenda item 9 (${sub})`,
      `Point 9 ${sub}) de l’ordre du jour`,
      `Tema 9 ${sub}) del programa`,
      `Пункт 9 ${sub}) повестки дня`,
      `البند 9 (${letter}) من جدول الأعمال`,
      `议程项目9(${sub})`,
    ])
  })

  it('prints two items, with a sub-item and without', () => {
    expect(inAll((language) => fold(language.agenda([entry(14), entry(117)])))).toEqual([
      'Agenda items 9 and 9',
      'Points 9 et 9 de l’ordre du jour',
      'Temas 9 y 9 del programa',
      'Пункты 9 и 9 повестки дня',
      'البندان 9 و 9 من جدول الأعمال',
      '议程项目9和9',
    ])
    expect(inAll((language) => language.agenda([entry(9), entry(9, 'a')]))).toEqual([
      'Agenda items 9 and 9 (a)',
      'Points 9 et 9 a) de l’ordre du jour',
      'Temas 9 y 9 a) del programa',
      'Пункты 9 и 9 a) повестки дня',
      'البندان 9 و 9 (أ) من جدول الأعمال',
      '议程项目9和9(a)',
    ])
  })

  it('prints mixtures of items and sub-items', () => {
    expect(inAll((language) => language.agenda([entry(128, 'a', 'b'), entry(130, 'w')]))).toEqual([
      'Agenda items 128 (a) and (b) and 130 (w)',
      'Points 128 a) et b) et 130 w) de l’ordre du jour',
      'Temas 128 a) y b) y 130 w) del programa',
      'Пункты 128 a) и b) и 130 w) повестки дня',
      'البنود 128 (أ) و (ب) و 130 (ث) من جدول الأعمال',
      '议程项目128(a)和(b)和130(w)',
    ])
    expect(languages.zh.agenda([entry(35, 'a'), entry(67)])).toBe('议程项目35(a)和67')
    expect(languages.en.agenda([entry(3), entry(5), entry(7)])).toBe('Agenda items 3, 5 and 7')
  })

  it('prints the provisional agenda, without its asterisk', () => {
    expect(inAll((language) => language.agenda([later(3, 'b')]))).toEqual([
      'Item 3 (b) of the provisional agenda',
      'Point 3 b) de l’ordre du jour provisoire',
      'Tema 3 b) del programa provisional',
      'Пункт 3 b) предварительной повестки дня',
      'البند 3 (ب) من جدول الأعمال المؤقت',
      '临时议程项目3(b)',
    ])
    expect(languages.en.agenda([later(137), later(138)])).toBe('Items 137 and 138 of the provisional agenda')
  })

  it('prints the preliminary list, without its asterisk', () => {
    const item: AgendaEntry = { ...entry(116, 'c'), preliminary: true }
    expect(inAll((language) => language.agenda([item]))).toEqual([
      'Item 116 (c) of the preliminary list',
      'Point 116 c) de la liste préliminaire',
      'Tema 116 c) de la lista preliminar',
      'Пункт 116 c) первоначального перечня',
      'البند 116 (ج) من القائمة الأولية',
      '暂定项目表项目116(c)',
    ])
    expect(languages.en.agenda([item, entry(7)])).toBe('Agenda item 7 and item 116 (c) of the preliminary list')
    const both: AgendaEntry[] = [
      { ...entry(137), preliminary: true },
      { ...entry(138), preliminary: true },
    ]
    expect(languages.en.agenda(both)).toBe('Items 137 and 138 of the preliminary list')
  })

  it('puts the provisional agenda last, where its asterisk stands', () => {
    expect(languages.en.agenda([later(35), entry(7)])).toBe('Agenda item 7 and item 35 of the provisional agenda')
  })

  it('keeps to the agenda of the Human Rights Council in Spanish', () => {
    expect(languages.es.agenda([entry(9)], 'human-rights-council')).toBe('Tema 9 de la agenda')
  })

  it('is empty without entries', () => {
    expect(inAll((language) => language.agenda([]))).toEqual(Array(6).fill(''))
  })
})

describe('references to sections', () => {
  it('are worded as citations in the official texts are', () => {
    expect(languages.ar.section('أولا')).toBe('الفرع الأول')
    expect(languages.ar.section('حادي عشر')).toBe('الفرع الحادي عشر')
    expect(languages.ar.section('ألف')).toBe('الفرع ألف')
    expect(languages.zh.section('五')).toBe('第五节')
    expect(languages.zh.section('A')).toBe('A节')
    expect(languages.ru.section('II')).toBe('раздел II')
  })
})

describe('the masthead', () => {
  it('has no space before the colon in French files of Geneva', () => {
    expect(languages.fr.masthead.original(['en'], 'closed')).toBe('Original: anglais')
    expect(languages.fr.masthead.original(['en', 'ru'], 'spaced')).toBe('Original : anglais et russe')
    expect(languages.es.masthead.original(['en'], 'closed')).toBe('Original: inglés')
  })

  it('names the organization, the organs and the committees', () => {
    expect(inAll((language) => language.unitedNations)).toEqual([
      'United Nations',
      'Nations Unies',
      'Naciones Unidas',
      'Организация Объединенных Наций',
      'الأمــم المتحـدة',
      '联 合 国',
    ])
    expect(inAll((language) => language.organs['security-council'])).toEqual([
      'Security Council',
      'Conseil de sécurité',
      'Consejo de Seguridad',
      'Совет Безопасности',
      'مجلس الأمن',
      '安全理事会',
    ])
    expect(inAll((language) => language.organs['economic-and-social-council'])).toEqual([
      'Economic and Social Council',
      'Conseil économique et social',
      'Consejo Económico y Social',
      'Экономический и Социальный Совет',
      'المجلس الاقتصادي والاجتماعي',
      '经济及社会理事会',
    ])
    expect(inAll((language) => language.committees.fourth)).toEqual([
      'Special Political and Decolonization Committee (Fourth Committee)',
      'Commission des questions politiques spéciales et de la décolonisation (Quatrième Commission)',
      'Comisión Política Especial y de Descolonización (Cuarta Comisión)',
      'Комитет по специальным политическим вопросам и вопросам деколонизации (Четвертый комитет)',
      'لجنة المسائل السياسية الخاصة وإنهاء الاستعمار (اللجنة الرابعة)',
      '特别政治和非殖民化委员会(第四委员会)',
    ])
  })

  it('prints the distribution block in French and Spanish, and in English for all others', () => {
    expect(all.map(blockOf)).toEqual([
      ['Distr.: General', '1 December 2020', 'English', 'Original: English'],
      ['Distr. générale', '1er décembre 2020', 'Français', 'Original : anglais'],
      ['Distr. general', '1 de diciembre de 2020', 'Español', 'Original: inglés'],
      ['Distr.: General', '1 December 2020', 'Russian', 'Original: English'],
      ['Distr.: General', '1 December 2020', 'Arabic', 'Original: English'],
      ['Distr.: General', '1 December 2020', 'Chinese', 'Original: English'],
    ])
  })

  const months: Readonly<Record<LanguageCode, readonly string[]>> = {
    en: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ].map((month) => `9 ${month} 9`),
    fr: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ].map((month) => `9 ${month} 9`),
    es: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ].map((month) => `9 de ${month} de 9`),
    ru: [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ].map((month) => `9 ${month} 9 года`),
    ar: [
      '9 كانون الثاني/يناير 9',
      '9 شباط/فبراير 9',
      '9 آذار/مارس 9',
      '9 نيسان/أبريل 9',
      '9 أيار/مايو 9',
      '9 حزيران/يونيه 9',
      '9 تموز/يوليه 9',
      '9 آب/أغسطس 9',
      '9 أيلول/سبتمبر 9',
      '9 تشرين الأول/أكتوبر 9',
      '9 تشرين الثاني/نوفمبر 9',
      '9 كانون الأول/ديسمبر 9',
    ],
    zh: Array<string>(12).fill('9年9月9日'),
  }

  it.each(codes)('writes dates of running text in %s', (code) => {
    const dates = Array.from({ length: 12 }, (_, index) => dayOf(code, `2021-${String(index + 1).padStart(2, '0')}-22`))
    expect(dates.map((date) => fold(date ?? ''))).toEqual(months[code])
  })

  it('refuses what is no date', () => {
    expect(() => dayOf('en', '22.12.2020')).toThrow('ISO date')
  })
})

describe('attachments', () => {
  it('names the original languages in the order of each language', () => {
    expect(inAll((language) => language.attachments.original(['ru']))).toEqual([
      '[Original: Russian]',
      '[Original : russe]',
      '[Original: ruso]',
      '[Подлинный текст на русском языке]',
      '[الأصل: بالروسية]',
      '[原件：俄文]',
    ])
    expect(inAll((language) => language.attachments.original(['fr', 'en']))).toEqual([
      '[Original: English and French]',
      '[Original : anglais et français]',
      '[Original: francés e inglés]',
      '[Подлинный текст на английском и французском языках]',
      '[الأصل: بالإنكليزية والفرنسية]',
      '[原件：英文和法文]',
    ])
    expect(languages.en.attachments.original(['es', 'ru', 'fr', 'en', 'zh', 'ar'])).toBe(
      '[Original: Arabic, Chinese, English, French, Russian and Spanish]',
    )
  })

  it('numbers annexes only where there are several', () => {
    expect(inAll((language) => language.attachments.annex())).toEqual([
      'Annex',
      'Annexe',
      'Anexo',
      'Приложение',
      'مرفق',
      '附件',
    ])
    expect(inAll((language) => language.attachments.annex(4))).toEqual([
      'Annex IV',
      'Annexe IV',
      'Anexo IV',
      'Приложение IV',
      'المرفق الرابع',
      '附件四',
    ])
  })
})

describe('labels', () => {
  it('counts paragraphs in the language’s own form', () => {
    expect(inAllLevels(2)).toEqual([
      ['2.', '(b)', '(ii)', 'b.'],
      ['2.', 'b)', 'ii)', 'b.'],
      ['2.', 'b)', 'ii)', 'b.'],
      ['2.', 'b)', 'ii)', 'b.'],
      ['٢ -', '(ب)', '’2‘', 'ب -'],
      ['2.', '(b)', '㈡', 'b.'],
    ])
    expect(inAllLevels(27).map(([, sub]) => sub)).toEqual(['(aa)', 'aa)', 'aa)', 'aa)', '(أ أ)', '(aa)'])
  })

  it('writes the letters of Russian sub-items in Latin', () => {
    const letters = Array.from({ length: 26 }, (_, index) => languages.ru.paragraphLabel(2, index + 1))
    expect(letters.join('')).toMatch(/^(?:[a-z]\))+$/)
  })

  it('counts headings down the ladder', () => {
    expect(all.map((language) => ladder(language, 4))).toEqual([
      ['IV.', 'D.', '4.', '(d)', '(iv)'],
      ['IV.', 'D.', '4.', 'd)', 'iv)'],
      ['IV.', 'D.', '4.', 'd)', 'iv)'],
      ['IV.', 'D.', '4.', 'd)', 'iv)'],
      ['رابعا -', 'دال -', '٤ -', '(د)', '’4‘'],
      ['四.', 'D.', '4.', '(d)', '㈣'],
    ])
    expect(ladder(languages.ar, 11)[0]).toBe('حادي عشر -')
  })

  it.each(codes)('never gives two numbers one label in %s', (code) => {
    const language = languages[code]
    const numbers = Array.from({ length: 60 }, (_, index) => index + 1)
    for (const level of [1, 2, 3, 4] as const) {
      expect(new Set(numbers.map((number) => language.paragraphLabel(level, number))).size).toBe(60)
    }
    for (const level of [1, 2, 3, 4, 5] as const) {
      expect(new Set(numbers.map((number) => language.headingLabel(level, number))).size).toBe(60)
    }
  })
})

describe('lists of phrases', () => {
  it('joins one, two and three', () => {
    const lists = all.map(({ list }) => [list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])])
    expect(lists).toEqual([
      ['', 'a', 'a and b', 'a, b and c'],
      ['', 'a', 'a et b', 'a, b et c'],
      ['', 'a', 'a y b', 'a, b y c'],
      ['', 'a', 'a и b', 'a, b и c'],
      ['', 'a', 'a و b', 'a و b و c'],
      ['', 'a', 'a和b', 'a、b和c'],
    ])
  })

  it('says “e” for “y” before the sound of i in Spanish', () => {
    expect(languages.es.list(['Francia', 'Italia'])).toBe('Francia e Italia')
    expect(languages.es.list(['agua', 'hielo'])).toBe('agua y hielo')
    expect(languages.es.list(['madre', 'hija'])).toBe('madre e hija')
  })
})

describe('every language', () => {
  it.each(codes)('%s has no empty or untrimmed words', (code) => {
    const strings = stringsOf(languages[code], code).filter(([path]) => !/space$|quotationMarks/.test(path))
    expect(strings.length).toBeGreaterThan(50)
    expect(strings.filter(([, text]) => text === '' || text !== text.trim())).toEqual([])
  })

  it('has one letter and one address each, of the six', () => {
    expect(all.map(({ letter }) => letter).toSorted()).toEqual(['A', 'C', 'E', 'F', 'R', 'S'])
    expect(all.map(({ address, code }) => address === code)).toEqual(Array(6).fill(true))
  })
})
