/** How a document is cited: who issued it, its title, its symbol, its date. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import type { VersionRecord } from '../records.ts'
import { organName, type CatalogueEntry } from './catalogue.ts'
import { organizationName } from './frame.ts'
import { markup, type SafeMarkup } from './markup.ts'

const marks: Readonly<Record<LanguageCode, { readonly comma: string; readonly stop: string }>> = {
  ar: { comma: '، ', stop: '.' },
  en: { comma: ', ', stop: '.' },
  es: { comma: ', ', stop: '.' },
  fr: { comma: ', ', stop: '.' },
  ru: { comma: ', ', stop: '.' },
  zh: { comma: '，', stop: '。' },
}

/** "United Nations, General Assembly, *Title*, A/80/604, 7 January 2026." in the language of the version. */
export function cite({ name, symbol }: CatalogueEntry, { language, title, facts }: VersionRecord): SafeMarkup {
  const { comma, stop } = marks[language]
  const organs = facts?.organs.map((organ) => organName(organ, language)) ?? []
  const parts = [
    ...[organizationName(language), ...organs].map((words) => markup`${words}`),
    markup`<cite>${title}</cite>`,
    ...(symbol === undefined ? [] : [markup`<bdi>${name}</bdi>`]),
    ...(facts === undefined ? [] : [markup`${languages[language].resolutions.day(facts.date)}`]),
  ]
  const [first, ...rest] = parts
  return markup`${first}${rest.map((part) => markup`${comma}${part}`)}${stop}`
}
