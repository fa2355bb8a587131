/** How a document is cited: who issued it, its title, its symbol, its date. */
import { commas } from '../../templates/commas.ts'
import { languages } from '../../templates/languages/index.ts'
import type { VersionRecord } from '../records.ts'
import { organName, type CatalogueEntry } from './catalogue.ts'
import { organizationName } from './frame.ts'
import { markup, type SafeMarkup } from './markup.ts'
import { writeName } from './name.ts'

/** "United Nations, General Assembly, *Title*, A/80/604, 7 January 2026." in the language of the version. */
export function cite({ name, symbol }: CatalogueEntry, { language, title, facts }: VersionRecord): SafeMarkup {
  const stop = language === 'zh' ? '。' : '.'
  const organs = facts?.organs.map((organ) => organName(organ, language)) ?? []
  const parts = [
    ...[organizationName(language), ...organs].map((words) => markup`${words}`),
    // Chinese has signs for titles, and no slanted letters.
    language === 'zh' ? markup`<cite>《${title}》</cite>` : markup`<cite>${title}</cite>`,
    ...(symbol === undefined ? [] : [writeName(name)]),
    ...(facts === undefined ? [] : [markup`${languages[language].resolutions.day(facts.date)}`]),
  ]
  const [first, ...rest] = parts
  return markup`${first}${rest.map((part) => markup`${commas[language]}${part}`)}${stop}`
}
