/** Words of the pages around the documents, by the language of the interface. */
import type { LanguageCode } from '../languages/codes.ts'
import { arSite } from './ar.ts'
import { enSite } from './en.ts'
import { esSite } from './es.ts'
import { frSite } from './fr.ts'
import { ruSite } from './ru.ts'
import { zhSite } from './zh.ts'
import type { SiteWords } from './words.ts'

export const siteWords: Readonly<Record<LanguageCode, SiteWords>> = {
  ar: arSite,
  en: enSite,
  es: esSite,
  fr: frSite,
  ru: ruSite,
  zh: zhSite,
}
