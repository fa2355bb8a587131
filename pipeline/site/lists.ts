/** Lists of documents on pages of their own: all, and those of each group, where there are too many for the first page. */
import { languageOrder, type LanguageCode } from '../../templates/languages/codes.ts'
import { siteWords } from '../../templates/site-words/index.ts'
import { inTongue } from './browse.ts'
import type { CatalogueEntry } from './catalogue.ts'
import { writeEntry, type FirstPageView } from './entry.ts'
import { organizationName, writePage } from './frame.ts'
import { listGroups, wayNames, type ListedGroup } from './groups.ts'
import { markup, type SafeMarkup } from './markup.ts'
import { writeName } from './name.ts'
import { firstPagePath, linkFrom, listPath } from './paths.ts'
import type { SiteFile } from './site-files.ts'
import { hashOf } from './site-record.ts'

/** The list of all documents. */
export const wholeList = 'all'

/** So many stand on a page: some 150 kB. */
const onPage = 100

/** What lists are made of. */
export interface Listed {
  readonly entries: readonly CatalogueEntry[]
  /** What makes pages besides the records of the documents. */
  readonly tool: string
}

interface List extends ListedGroup {
  readonly pages: readonly (readonly CatalogueEntry[])[]
}

/** All pages of all lists. */
export function listFiles({ entries, tool }: Listed): readonly SiteFile[] {
  const hashes = new Map(entries.map((entry) => [entry, hashOf(entry.record)]))
  return listsOf(entries).flatMap((list) => {
    const ranges = list.pages.map(rangeOf)
    return list.pages.flatMap((own, index) =>
      languageOrder.map((language) => ({
        path: listPath(list.key, index + 1, language),
        from: hashOf([tool, list.nameIn(language), list.entries.length, ranges, own.map((one) => hashes.get(one))]),
        make: () => writeList(list, index, language),
      })),
    )
  })
}

/** A list of all has no group beside it that says the same. */
function listsOf(entries: readonly CatalogueEntry[]): readonly List[] {
  const groups = wayNames.flatMap((way) => listGroups(way, entries))
  const all: ListedGroup = { key: wholeList, nameIn: (language) => siteWords[language].allDocuments, entries }
  return [all, ...groups.filter((group) => group.entries.length < entries.length)].map((list) => ({
    ...list,
    pages: Array.from({ length: Math.ceil(list.entries.length / onPage) }, (_, index) =>
      list.entries.slice(index * onPage, (index + 1) * onPage),
    ),
  }))
}

function writeList(list: List, index: number, language: LanguageCode): string {
  const path = listPath(list.key, index + 1, language)
  const words = siteWords[language]
  const view: FirstPageView = { path, language, hasPage: () => true, isOpen: false }
  const name = list.nameIn(language)
  const own = list.pages[index] ?? []
  return writePage({
    path,
    language,
    title: `${name} – ${organizationName(language)}`,
    inLanguage: (code) => listPath(list.key, index + 1, code),
    isOwnPage: true,
    isWhole: false,
    heading: markup`<h1>${inTongue(name, list.language)}</h1><p>${words.count(list.entries.length)}</p>`,
    main: markup`<p class="back"><a href="${linkFrom(path, firstPagePath(language))}">${words.documents}</a></p>
${pageLinks(list, index, language)}<h2>${rangeOf(own)}</h2>
<ul class="documents">
${own.map((entry) => writeEntry(entry, view))}</ul>
${nextLink(list, index, language)}`,
  })
}

/** Pages are called by the symbols that they begin and end with. */
function rangeOf(entries: readonly CatalogueEntry[]): SafeMarkup {
  const [first = '', last = ''] = [entries[0]?.name, entries.at(-1)?.name]
  if (first === last) return writeName(first)
  return markup`${writeName(first)} – ${writeName(last)}`
}

function pageLinks({ key, pages }: List, index: number, language: LanguageCode): SafeMarkup | undefined {
  if (pages.length < 2) return undefined
  const path = listPath(key, index + 1, language)
  const items = pages.map((own, at) => {
    if (at === index) return markup`<li><span aria-current="page">${rangeOf(own)}</span></li>\n`
    return markup`<li><a href="${linkFrom(path, listPath(key, at + 1, language))}">${rangeOf(own)}</a></li>\n`
  })
  return markup`<nav class="pages" aria-label="${siteWords[language].documents}"><ul>\n${items}</ul></nav>\n`
}

function nextLink({ key, pages }: List, index: number, language: LanguageCode): SafeMarkup | undefined {
  const next = pages[index + 1]
  if (next === undefined) return undefined
  const address = linkFrom(listPath(key, index + 1, language), listPath(key, index + 2, language))
  return markup`<p class="back"><a rel="next" href="${address}">${rangeOf(next)}</a></p>\n`
}
