/** The page about a document: its files in all languages and formats, what is known of it, how it is cited. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import { siteWords } from '../../templates/site-words/index.ts'
import type { VersionRecord } from '../records.ts'
import { filesInOrder, versionFor, versionsInOrder, type CatalogueEntry } from './catalogue.ts'
import { cite } from './citation.ts'
import { bundleLink, fileItem, refusal } from './entry.ts'
import { factRows } from './fact-rows.ts'
import { organizationName, tongue, writePage } from './frame.ts'
import { markup, type SafeMarkup } from './markup.ts'
import { writeName } from './name.ts'
import { pairsOf } from './pairs.ts'
import { documentPagePath, firstPagePath, linkFrom, pairPath, picturePath } from './paths.ts'

/** What the page about a document is made of. */
export interface DocumentPage {
  readonly entry: CatalogueEntry
  readonly language: LanguageCode
  /** Whether there is a picture of a first page. */
  readonly hasPicture: (path: string) => boolean
}

/** The page as a file of the site. */
export function writeDocumentPage(page: DocumentPage): string {
  const { entry, language } = page
  const { record, name } = entry
  const shown = versionFor(record, language)
  const path = documentPagePath(record.document, language)
  const words = siteWords[language]
  const title = shown && markup`<p class="title" ${tongue(shown.language)}>${shown.title}</p>`
  return writePage({
    path,
    language,
    title: `${name} – ${organizationName(language)}`,
    inLanguage: (code) => documentPagePath(record.document, code),
    isOwnPage: true,
    isWhole: false,
    heading: markup`<h1>${writeName(name)}</h1>${title}`,
    main: markup`<p class="back"><a href="${linkFrom(path, firstPagePath(language))}">${words.allDocuments}</a></p>
<div class="about">
<div>
${refusal(record, { language })}${filesSection(page, path)}${pairsSection(page, path)}${factRows(record, language)}${shown && citeSection(entry, shown, language)}</div>
${shown && pictureOf(shown, page, path)}</div>`,
  })
}

/** A row for each language; hashes are folded. Absent of what was never built. */
function filesSection({ entry: { record }, language }: DocumentPage, path: string): SafeMarkup | undefined {
  if (record.versions.length === 0) return undefined
  const words = siteWords[language]
  const versions = versionsInOrder(record.versions)
  const items = versions.map((version) => {
    const { name } = languages[version.language]
    const files = filesInOrder(version).map((file) => fileItem(file, version, { language, path }))
    return markup`<li><h3 ${tongue(version.language)}>${name}</h3>
<p ${tongue(version.language)}>${version.title}</p>
<ul class="files">${files}</ul></li>
`
  })
  const { bundle } = record
  const all = versions.flatMap((version) => filesInOrder(version))
  const hashes = [...all, ...(bundle === undefined ? [] : [bundle])].map(
    ({ path: file, sha256 }) =>
      markup`<dt><bdi>${file.slice(file.indexOf('/') + 1)}</bdi></dt><dd><code>${sha256}</code></dd>\n`,
  )
  const whole = bundle && markup`<p class="files">${bundleLink(bundle, { language, path })}</p>\n`
  return markup`<section aria-labelledby="files">
<h2 id="files">${words.files}</h2>
<ul class="versions">
${items}</ul>
${whole}${hashes.length === 0 ? undefined : markup`<details><summary>SHA-256</summary><dl class="hashes">\n${hashes}</dl></details>\n`}</section>
`
}

function pairsSection({ entry: { record }, language }: DocumentPage, path: string): SafeMarkup | undefined {
  const pairs = pairsOf(record)
  if (pairs.length === 0) return undefined
  const items = pairs.map((pair) => {
    const [one, other] = pair.map((code) => markup`<span ${tongue(code)}>${languages[code].name}</span>`)
    return markup`<li><a href="${linkFrom(path, pairPath(record.document, pair))}">${one} – ${other}</a></li>`
  })
  return markup`<section aria-labelledby="pairs">
<h2 id="pairs">${siteWords[language].sideBySide}</h2>
<ul class="files">${items}</ul>
</section>
`
}

function citeSection(entry: CatalogueEntry, shown: VersionRecord, language: LanguageCode): SafeMarkup {
  return markup`<section aria-labelledby="cite">
<h2 id="cite">${siteWords[language].cite}</h2>
<p class="citation" ${tongue(shown.language)}>${cite(entry, shown)}</p>
</section>
`
}

/** Leads to the PDF. */
function pictureOf(
  { files }: VersionRecord,
  { hasPicture, language }: DocumentPage,
  path: string,
): SafeMarkup | undefined {
  const pdf = files.find(({ format }) => format === 'pdf')
  const picture = pdf && picturePath(pdf.path)
  if (pdf === undefined || picture === undefined || !hasPicture(picture)) return undefined
  const words = siteWords[language].firstPage
  return markup`<figure><a href="${linkFrom(path, pdf.path)}"><img src="${linkFrom(path, picture)}" alt="${words}"></a></figure>
`
}
