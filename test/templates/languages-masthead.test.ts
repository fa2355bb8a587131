/** Checks the masthead and dates in six languages against official documents, digits folded to 9. */
import { describe, expect, it } from 'vitest'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Language } from '../../templates/languages/language.ts'
import { codes, all, inAll, fold } from './six-languages.ts'

/** The distribution block of a document of 1 December 2020, originally English. */
const blockOf = ({ masthead }: Language): readonly string[] => [
  masthead.distribution.general,
  masthead.date('2020-12-01'),
  masthead.version,
  masthead.original(['en'], 'spaced'),
]

/** A date as a session of one day prints it. */
const dayOf = (code: LanguageCode, from: string): string | undefined =>
  languages[code].sessionDetail({ number: 1, type: 'regular', from })

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
