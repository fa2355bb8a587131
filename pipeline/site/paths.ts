/** Where the pages of the site stand in the folder of results, and how one leads to another. */
import { posix } from 'node:path'
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** All of the site but its first page; no document can be called so. */
export const siteFolder = 'site'

/** The first page in a language of the interface; the English one is that of the results. */
export function firstPagePath(language: LanguageCode): string {
  return language === 'en' ? 'index.html' : `${siteFolder}/${language}.html`
}

/** The page about a document in a language of the interface. */
export function documentPagePath(document: string, language: LanguageCode): string {
  return `${folderOf(document)}/${language}.html`
}

/** Apart from the rest of the site, for documents may be called "search". */
function folderOf(document: string): string {
  return `${siteFolder}/documents/${document}`
}

/** An address that leads from one path to another, wherever the folder of results stands. */
export function linkFrom(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to).split('/').map(encodeURIComponent).join('/')
}
