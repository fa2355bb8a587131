/** Where the pages of the site stand in the folder of results, and how one leads to another. */
import { posix } from 'node:path'
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** All of the site but its first page; no document can be called so. */
export const siteFolder = 'site'

/** What the site was made of; it stands where a site stands. */
export const siteRecordPath = `${siteFolder}/site.json`

/** The feed of all documents. */
export const feedPath = `${siteFolder}/feed.xml`

/** Scripts for browsers: what searches, and what leads to the language of the visitor. */
export const scriptPaths = { search: `${siteFolder}/search.js`, language: `${siteFolder}/language.js` } as const

/** Addresses below its own folder alone count, so it stands in that of the results. */
export const sitemapPath = 'sitemap.xml'

/** A part of a map that is too long for one file; parts are counted from 1. */
export function sitemapPartPath(part: number): string {
  return `sitemap-${part}.xml`
}

/** True for the name of a map or of a part of one, as disks without capitals see it. */
export function isSitemapName(name: string): boolean {
  return /^sitemap(?:-\d+)?\.xml$/i.test(name)
}

/** Two languages of a document. */
export type LanguagePair = readonly [one: LanguageCode, other: LanguageCode]

/** The first page in a language of the interface; the English one is that of the results. */
export function firstPagePath(language: LanguageCode): string {
  return language === 'en' ? 'index.html' : `${siteFolder}/${language}.html`
}

/** The page about a document in a language of the interface. */
export function documentPagePath(document: string, language: LanguageCode): string {
  return `${folderOf(document)}/${language}.html`
}

/** The page on which two languages of a document stand side by side. */
export function pairPath(document: string, [one, other]: LanguagePair): string {
  return `${folderOf(document)}/${one}-${other}.html`
}

/** A page of a list of documents; pages are counted from 1. */
export function listPath(list: string, page: number, language: LanguageCode): string {
  return `${siteFolder}/lists/${list}/${language}-${page}.html`
}

/** The picture of the first page of a PDF. */
export function picturePath(pdf: string): string {
  const { dir, name } = posix.parse(pdf)
  return `${folderOf(dir)}/${name}.webp`
}

/** Apart from the rest of the site, for documents may be called "search". */
function folderOf(document: string): string {
  return `${siteFolder}/documents/${document}`
}

/** The address of a path where the folder of results is published: that of the folder, ending in a slash, for none. */
export function addressOf(path: string, address: string): string {
  return `${address}${linkFrom('', path)}`
}

/** An address that leads from one path to another, wherever the folder of results stands. */
export function linkFrom(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to).split('/').map(encodeURIComponent).join('/')
}
