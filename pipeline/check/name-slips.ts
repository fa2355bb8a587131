/** Names that lack a hyphen, a capital letter or an accent, by language, each with how official texts write it. */
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** A pattern, and what it finds with some of its letters as they are written. */
export interface NameSlip {
  readonly found: string
  readonly meant: (typed: string) => string
}

/** Names whose words are joined by hyphens. */
function hyphenated(...names: readonly string[]): readonly NameSlip[] {
  return names.map((name) => ({ found: name, meant: (typed) => typed.replaceAll(/[ \u00A0]/gu, '-') }))
}

function named(found: string, name: string): NameSlip {
  return { found, meant: () => name }
}

/** Some letters of what is found become others. */
function lettered(found: string, letters: readonly (readonly [string, string])[]): NameSlip {
  return { found, meant: (typed) => letters.reduce((name, [from, to]) => name.replace(from, to), typed) }
}

/** What is written together with an Arabic name: “and”, “to”, “the”. */
const article = '[وف]?[بك]?(?:ال|لل)'

export const nameSlips: Readonly<Record<LanguageCode, readonly NameSlip[]>> = {
  en: [
    ...hyphenated('Guinea Bissau', 'Timor Leste'),
    named("Cote d[’']Ivoire", 'Côte d’Ivoire'),
    lettered('(?:World Food|(?:United Nations|UN) (?:Development|Environment|Human Settlements)) Program', [
      ['Program', 'Programme'],
    ]),
  ],
  fr: [
    ...hyphenated('Royaume Uni', 'Pays Bas', 'Guinée Bissau', 'Timor Leste', 'Nouvelle Zélande', 'États Unis'),
    named('New-York', 'New York'),
    named('Arabie Saoudite', 'Arabie saoudite'),
    named('Afrique du sud', 'Afrique du Sud'),
    named("Cote d[’']Ivoire", 'Côte d’Ivoire'),
  ],
  es: [
    ...hyphenated('Guinea Bissau', 'Timor Leste'),
    named('Países bajos', 'Países Bajos'),
    named('Reino unido', 'Reino Unido'),
    named('Arabia Saud[ií]', 'Arabia Saudita'),
    named("C[oô]te d[’']Ivoire(?<!Côte d.Ivoire)", 'Côte d’Ivoire'),
  ],
  ru: [
    ...hyphenated(
      'Гвине(?:я|и|е|ю|ей) Бисау',
      'Тимор(?:а|у|е)? Лешти',
      'Кабо Верде',
      'Шри Ланк(?:а|и|е|у|ой)',
      'Коста Рик(?:а|и|е|у|ой)',
      'Сьерра Леоне',
      'Сан Марино',
      'Буркина Фасо',
      'Нью Йорк(?:а|у|е|ом)?',
    ),
    lettered('Саудовск\\p{L}{2} арави(?:я|и|ю|ей)', [['ара', 'Ара']]),
  ],
  ar: [
    lettered(`${article}(?:امم المتحد[ةه]|أمم المتحده)`, [
      ['امم', 'أمم'],
      ['المتحده', 'المتحدة'],
    ]),
    lettered('[وف]?[بلك]?مجلس الامن', [['الامن', 'الأمن']]),
    lettered(`${article}امين(?= العام)`, [['امين', 'أمين']]),
    lettered(`${article}جمعية العامه`, [['العامه', 'العامة']]),
    lettered(`${article}دول الاعضاء`, [['الاعضاء', 'الأعضاء']]),
  ],
  zh: [],
}
