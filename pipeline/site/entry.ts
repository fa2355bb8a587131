/** A document on the first pages: symbol, title, what it is, its files in its languages, why it was refused. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import { siteWords } from '../../templates/site-words/index.ts'
import type { DocumentRecord, FileRecord, Refusal, StoredFile, VersionRecord } from '../records.ts'
import {
  factsFor,
  fileToRead,
  filesInOrder,
  kindName,
  sessionName,
  statusName,
  versionFor,
  versionsInOrder,
  type CatalogueEntry,
} from './catalogue.ts'
import { writeSize } from '../text/file-sizes.ts'
import { tongue } from './frame.ts'
import { markup, type SafeMarkup } from './markup.ts'
import { writeName } from './name.ts'
import { documentPagePath, linkFrom } from './paths.ts'

/** The page that an entry stands on. */
export interface FirstPageView {
  readonly path: string
  readonly language: LanguageCode
  /** Whether a document has a page of its own. */
  readonly hasPage: (document: string) => boolean
  /** Whether all languages are shown at once. */
  readonly isOpen: boolean
}

const mostErrors = 20

/** The entry of a document, under a name if it is led to. */
export function writeEntry(entry: CatalogueEntry, view: FirstPageView, id?: string): SafeMarkup {
  const { record, name } = entry
  const shown = versionFor(record, view.language)
  const others = versionsInOrder(record.versions).filter((version) => version !== shown)
  return markup`<li${id === undefined ? undefined : markup` id="${id}"`}>
<h3><span class="symbol">${writeName(name)}</span>${shown && titleOf(entry, shown, view)}</h3>
${factLine(record, view)}${refusal(record, view)}${shown && fileLine(shown, view)}${otherVersions(record.document, others, view)}${bundleLine(record, view)}</li>
`
}

/** Symbol and title alone; what cannot be read in a browser has its files, too. */
export function writeShortEntry(entry: CatalogueEntry, view: FirstPageView): SafeMarkup {
  const { record, name } = entry
  const shown = versionFor(record, view.language)
  const isRead = shown?.files.some(({ format }) => format === 'html') === true
  return markup`<li>
<h3><span class="symbol">${writeName(name)}</span>${shown && titleOf(entry, shown, view)}</h3>
${refusal(record, view)}${isRead || shown === undefined ? undefined : fileLine(shown, view)}</li>
`
}

/** Leads to the page about the document, or to the version itself. */
function titleOf({ record: { document } }: CatalogueEntry, version: VersionRecord, view: FirstPageView): SafeMarkup {
  const target = view.hasPage(document) ? documentPagePath(document, view.language) : fileToRead(version)?.path
  const words = markup`<span ${tongue(version.language)}>${version.title}</span>`
  if (target === undefined) return markup` <span class="title">${words}</span>`
  return markup` <a class="title" href="${linkFrom(view.path, target)}">${words}</a>`
}

/** "Letters · 7 January 2021 · Seventy-fifth session". */
function factLine(record: DocumentRecord, { language }: FirstPageView): SafeMarkup | undefined {
  const facts = factsFor(record, language)
  if (facts === undefined) return undefined
  const { day } = languages[language].resolutions
  const status = statusName(facts.status, language)
  const parts = [
    markup`${kindName(facts.kind, language)}`,
    markup`<time datetime="${facts.date}">${day(facts.date)}</time>`,
    ...facts.organs.flatMap((organ) => sessionName(organ, language) ?? []).map((session) => markup`${session}`),
    ...(status === undefined ? [] : [markup`<strong>${status}</strong>`]),
  ]
  const [first, ...rest] = parts
  return markup`<p class="facts">${first}${rest.map((part) => markup` <span aria-hidden="true">·</span> ${part}`)}</p>\n`
}

function fileLine(version: VersionRecord, view: FirstPageView): SafeMarkup {
  const { language } = version
  const own = markup`<li class="language" ${tongue(language)}>${languages[language].name}</li>`
  const items = filesInOrder(version).map((file) => fileItem(file, version, view))
  return markup`<ul class="files">${language === view.language ? undefined : own}${items}</ul>\n`
}

/** Where a link stands: on which page, in which language of the interface. */
type LinkPlace = Pick<FirstPageView, 'path' | 'language'>

/** A file of a version in a list, with its size. */
export function fileItem(file: FileRecord, { language }: VersionRecord, place: LinkPlace): SafeMarkup {
  const label = siteWords[place.language].formats[file.format]
  return markup`<li>${fileLink(file, place, { label, language })}</li>`
}

/** Leads to the file that holds all of a document. */
export function bundleLink(bundle: StoredFile, place: LinkPlace): SafeMarkup {
  return fileLink(bundle, place, { label: siteWords[place.language].bundle })
}

interface LinkWords {
  readonly label: string
  /** That of the file. */
  readonly language?: LanguageCode
}

function fileLink({ path, size }: StoredFile, place: LinkPlace, { label, language }: LinkWords): SafeMarkup {
  const own = language && markup` hreflang="${language}"`
  const { words } = languages[place.language]
  return markup`<a href="${linkFrom(place.path, path)}"${own}>${label}</a> <bdi>${writeSize(size, words)}</bdi>`
}

function otherVersions(
  document: string,
  versions: readonly VersionRecord[],
  view: FirstPageView,
): SafeMarkup | undefined {
  if (versions.length === 0) return undefined
  if (view.hasPage(document) && !view.isOpen) return languageLine(versions, view)
  const items = versions.map((version) => {
    const title = markup`<p ${tongue(version.language)}>${version.title}</p>`
    return markup`<li>${title}${fileLine(version, view)}</li>\n`
  })
  const words = siteWords[view.language].otherLanguages(versions.length)
  const open = view.isOpen ? markup` open` : undefined
  return markup`<details${open}><summary>${words}</summary><ul class="versions">\n${items}</ul></details>\n`
}

/** Where there are many documents, titles and files in other languages are on the page of each. */
function languageLine(versions: readonly VersionRecord[], { path }: FirstPageView): SafeMarkup {
  const links = versions.flatMap((version) => {
    const { language } = version
    const file = fileToRead(version)
    if (file === undefined) return []
    const where = markup`hreflang="${language}" href="${linkFrom(path, file.path)}"`
    return markup`<li><a ${tongue(language)} ${where}>${languages[language].name}</a></li>`
  })
  return markup`<ul class="files">${links}</ul>\n`
}

function bundleLine({ bundle }: DocumentRecord, view: FirstPageView): SafeMarkup | undefined {
  return bundle && markup`<ul class="files"><li>${bundleLink(bundle, view)}</li></ul>\n`
}

/** What kept the document from being built, and what its files are then. */
export function refusal(
  { refused, versions }: DocumentRecord,
  { language }: Pick<FirstPageView, 'language'>,
): SafeMarkup | undefined {
  if (refused === undefined) return undefined
  const words = siteWords[language]
  const rest = refused.length - mostErrors
  const earlier = versions.length > 0 ? ` ${words.earlierFiles}` : ''
  const more = rest > 0 ? markup`<li>${words.moreErrors(rest)}</li>` : undefined
  return markup`<p class="refused">${words.refused}${earlier}</p>
<ul class="errors">${refused.slice(0, mostErrors).map(errorItem)}${more}</ul>
`
}

function errorItem({ code, place }: Refusal): SafeMarkup {
  return markup`<li dir="ltr"><bdi>${place.path}:${place.line}:${place.column}</bdi>: <code>${code}</code></li>`
}
