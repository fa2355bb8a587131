/** The first page: all documents by organ in the order of their symbols, and other ways to them. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { siteWords } from '../../templates/site-words/index.ts'
import { browse, browseLists, browseSections } from './browse.ts'
import { lastFirst, type CatalogueEntry } from './catalogue.ts'
import { writeEntry, writeShortEntry, type FirstPageView } from './entry.ts'
import { feedLink } from './feed.ts'
import { organizationName, writePage } from './frame.ts'
import { groupByOrgan } from './groups.ts'
import { markup, trusted, type SafeMarkup } from './markup.ts'
import { wholeList } from './lists.ts'
import { firstPagePath, linkFrom, listPath } from './paths.ts'
import { searchField } from './search/field.ts'

/** What the first page is made of. */
export interface FirstPage {
  /** In the order of their symbols. */
  readonly entries: readonly CatalogueEntry[]
  readonly language: LanguageCode
  /** Absent where there is none. */
  readonly site?: StandingSite
}

/** What a first page leads to besides results. */
export interface StandingSite {
  /** Documents that have pages of their own. */
  readonly pages: ReadonlySet<string>
  /** Languages that can be searched. */
  readonly searched: readonly LanguageCode[]
}

/** So few documents are shown with all their languages. */
const fewDocuments = 20

/** More than these do not stand on one page, if there are others. */
const manyDocuments = 200

/** So many of the last stand there then. */
const latestDocuments = 30

/** Whether documents stand on pages of lists. */
export function hasLists(entries: readonly CatalogueEntry[]): boolean {
  return entries.length > manyDocuments
}

/** The page as a file of the results. */
export function writeFirstPage({ entries, language, site }: FirstPage): string {
  const path = firstPagePath(language)
  const words = siteWords[language]
  const view: FirstPageView = {
    path,
    language,
    hasPage: (document) => site?.pages.has(document) === true,
    isOpen: entries.length <= fewDocuments,
  }
  const main = hasLists(entries) ? (site === undefined ? allInShort : latest) : allInFull
  return writePage({
    path,
    language,
    title: `${words.documents} – ${organizationName(language)}`,
    ...(site === undefined ? {} : { inLanguage: firstPagePath }),
    ...(site === undefined ? {} : { head: feedLink(path, language) }),
    isOwnPage: true,
    isWhole: language === 'en',
    heading: markup`<h1>${words.documents}</h1><p>${words.count(entries.length)}</p>`,
    main:
      entries.length === 0
        ? markup`<p>${words.noDocuments}</p>`
        : markup`${site && search(site, path, language)}${main(entries, view)}`,
    foot: records(view),
  })
}

type Main = (entries: readonly CatalogueEntry[], view: FirstPageView) => SafeMarkup

/** All that there are, under their organs. */
const allInFull: Main = (entries, view) => {
  const seen = new Set<CatalogueEntry>()
  // A joint document stands under each of its organs, and is led to at the first.
  const write = (entry: CatalogueEntry): SafeMarkup => {
    const isFirst = !seen.has(entry)
    seen.add(entry)
    return writeEntry(entry, view, isFirst ? entry.id : undefined)
  }
  return markup`${browse(entries, view.language)}${sections(entries, view, write)}`
}

/** The same on one page of bearable size: each leads to its web page, from which one comes to all else. */
const allInShort: Main = (entries, view) =>
  markup`${browseSections(entries, view.language)}${sections(entries, view, (entry) => writeShortEntry(entry, view))}`

/** The last ones, and ways to the lists. */
const latest: Main = (entries, view) => {
  const { path, language } = view
  const words = siteWords[language]
  const last = lastFirst(entries, language).slice(0, latestDocuments)
  return markup`${browseLists(entries, language)}<section aria-labelledby="latest">
<h2 id="latest">${words.latestDocuments}</h2>
<ul class="documents">
${last.map((entry) => writeEntry(entry, view))}</ul>
</section>
<p class="back"><a href="${linkFrom(path, listPath(wholeList, 1, language))}">${words.allDocuments}</a></p>
`
}

function sections(
  entries: readonly CatalogueEntry[],
  view: FirstPageView,
  write: (entry: CatalogueEntry) => SafeMarkup,
): readonly SafeMarkup[] {
  return groupByOrgan(entries, view.language).map(({ name, entries: own }, index) => {
    const id = `organ-${index + 1}`
    return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
<ul class="documents${hasLists(entries) ? ' many' : ''}">
${own.map(write)}</ul>
</section>
`
  })
}

function search({ searched }: StandingSite, path: string, language: LanguageCode): SafeMarkup | undefined {
  if (searched.length === 0) return undefined
  const root = path.replace(/[^/]*$/, '').replaceAll(/[^/]+\//g, '../')
  return trusted(searchField(language, { root, languages: searched }))
}

function records({ path, language }: FirstPageView): SafeMarkup {
  const [before, between, after] = siteWords[language].records
  const [manifest, sums] = ['manifest.json', 'SHA256SUMS'].map(
    (name) => markup`<a href="${linkFrom(path, name)}"><bdi>${name}</bdi></a>`,
  )
  return markup`<p>${before}${manifest}${between}${sums}${after}</p>`
}
