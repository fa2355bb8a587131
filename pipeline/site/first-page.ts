/** The first page: all documents by organ in the order of their symbols, and other ways to them. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { siteWords } from '../../templates/site-words/index.ts'
import { browse } from './browse.ts'
import type { CatalogueEntry } from './catalogue.ts'
import { writeEntry, type FirstPageView } from './entry.ts'
import { feedLink } from './feed.ts'
import { organizationName, writePage } from './frame.ts'
import { groupOnce } from './groups.ts'
import { markup, trusted, type SafeMarkup } from './markup.ts'
import { firstPagePath, linkFrom } from './paths.ts'
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

/** Of more than these a browser lays out only what is seen. */
const manyDocuments = 200

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
  const list = markup`${site && search(site, path, language)}${browse(entries, language)}${sections(entries, view)}`
  return writePage({
    path,
    language,
    title: `${words.documents} – ${organizationName(language)}`,
    ...(site === undefined ? {} : { inLanguage: firstPagePath }),
    ...(site === undefined ? {} : { head: feedLink(path, language) }),
    isOwnPage: true,
    isWhole: language === 'en',
    heading: markup`<h1>${words.documents}</h1><p>${words.count(entries.length)}</p>`,
    main: entries.length === 0 ? markup`<p>${words.noDocuments}</p>` : list,
    foot: records(view),
  })
}

function sections(entries: readonly CatalogueEntry[], view: FirstPageView): readonly SafeMarkup[] {
  return groupOnce(entries, view.language).map(({ name, entries: own }, index) => {
    const id = `organ-${index + 1}`
    return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
<ul class="documents${entries.length > manyDocuments ? ' many' : ''}">
${own.map((entry) => writeEntry(entry, view))}</ul>
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
