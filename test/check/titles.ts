/** Titles that excerpts stand under: right in each language, and nothing that a rule looks at. */
import type { LanguageCode } from '../../templates/languages/codes.ts'

export const titles: Readonly<Record<LanguageCode, string>> = {
  ar: 'أعمال اللجنة',
  en: 'Work of the Committee',
  es: 'Labor del Comité',
  fr: 'Travaux du Comité',
  ru: 'Работа Комитета',
  zh: '委员会的工作',
}
