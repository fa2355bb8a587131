/** The feed of documents (Atom, RFC 4287): the last first, with the dates that they bear. */
import { sha256 } from '../text/sha256.ts'
import { siteWords } from '../../templates/site-words/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { factsFor, lastFirst, organName, versionFor, type CatalogueEntry } from './catalogue.ts'
import { organizationName } from './frame.ts'
import { markup, type SafeMarkup } from './markup.ts'
import { addressOf, documentPagePath, feedPath, firstPagePath, linkFrom } from './paths.ts'

/** Readers ask for what is new. */
const mostEntries = 100
const language: LanguageCode = 'en'

/** Where the site is published, if that is known: an address that ends in a slash. */
export type SiteAddress = string | undefined

/** The feed as a file of the site. Without an address links are relative, and names are made of what the documents are. */
export function writeFeed(entries: readonly CatalogueEntry[], address: SiteAddress): string {
  const dated = lastFirst(entries, language).flatMap((entry) => {
    const date = factsFor(entry.record, language)?.date
    return date === undefined || entry.record.versions.length === 0 ? [] : [{ entry, date }]
  })
  const oldest = dated.at(-1)
  const title = `${organizationName(language)} – ${siteWords[language].documents}`
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${address ?? nameOf(['feed', ...(oldest === undefined ? [] : identityOf(oldest.entry))])}</id>
<title>${title}</title>
<updated>${dated[0]?.date ?? '1945-10-24'}T00:00:00Z</updated>
<author><name>${organizationName(language)}</name></author>
<link rel="self" type="application/atom+xml" href="${hrefOf(feedPath, address)}"/>
<link rel="alternate" type="text/html" href="${hrefOf(firstPagePath(language), address)}"/>
${dated.slice(0, mostEntries).map(({ entry, date }) => writeFeedEntry(entry, date, address))}</feed>
`.markup
}

function writeFeedEntry(entry: CatalogueEntry, date: string, address: SiteAddress): SafeMarkup {
  const { record, name } = entry
  const version = versionFor(record, language)
  const page = documentPagePath(record.document, language)
  const organs = version?.facts?.organs.map((organ) => markup`<category term="${organName(organ, language)}"/>\n`)
  const links = record.versions.flatMap(({ language: own, files }) =>
    files
      .filter(({ format }) => format === 'pdf')
      .map(
        ({ path, size }) =>
          markup`<link rel="enclosure" type="application/pdf" hreflang="${own}" length="${size}" href="${hrefOf(path, address)}"/>\n`,
      ),
  )
  return markup`<entry>
<id>${address === undefined ? nameOf(identityOf(entry)) : addressOf(page, address)}</id>
<title xml:lang="${version?.language}">${name === record.document ? '' : `${name} – `}${version?.title}</title>
<updated>${date}T00:00:00Z</updated>
<published>${date}T00:00:00Z</published>
<link rel="alternate" type="text/html" href="${hrefOf(page, address)}"/>
${links}${organs}</entry>
`
}

/** What stays of a document whatever is written in it, and what no document of another folder has. */
function identityOf({ record, symbol }: CatalogueEntry): readonly string[] {
  const facts = factsFor(record, language)
  const rest = facts === undefined ? [] : [facts.kind, facts.date, ...facts.organs.map(({ name }) => name)]
  return [record.document, ...(symbol === undefined ? rest : [symbol])]
}

/** A name that says nothing and is always the same (RFC 9562, version 8); paths are those of other folders, too. */
function nameOf(identity: readonly string[]): string {
  const digest = sha256(JSON.stringify(identity))
  const variant = '89ab'.charAt(parseInt(digest.charAt(16), 16) % 4)
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}

function hrefOf(path: string, address: SiteAddress): string {
  return address === undefined ? linkFrom(feedPath, path) : addressOf(path, address)
}

/** Tells programs of the feed; in the head of a page. */
export function feedLink(path: string, own: LanguageCode): SafeMarkup {
  const title = siteWords[own].feed
  return markup`\n<link rel="alternate" type="application/atom+xml" title="${title}" href="${linkFrom(path, feedPath)}">`
}
