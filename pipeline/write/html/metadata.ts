/** What a page says of its document to machines: catalogues, programs that cite, search engines. Values of the facts and no others. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Publication } from '../../publication.ts'
import type { Properties } from '../../properties.ts'
import type { Companions } from '../../companions.ts'
import { fileAddress, outsideAddress } from './links.ts'
import { formatNames } from './versions.ts'

type Fact = readonly [name: string, content: string | undefined]

/** The elements of the head. */
export function writeMetadata(publication: Publication, companions: Companions): Element[] {
  const { properties } = publication
  const named = [...dublinCore(publication), ...citation(publication, companions)].flatMap(([name, content]) =>
    content === undefined ? [] : [h('meta', { name, content })],
  )
  const shown = openGraph(properties).flatMap(([property, content]) =>
    content === undefined ? [] : [h('meta', { property, content })],
  )
  return [...writeRobots(publication), ...named, ...shown, writeGraph(publication, companions)]
}

/** What has no symbol or is a draft is for those who were given it. */
function writeRobots({ masthead, properties }: Publication): Element[] {
  const isOfficial = masthead.status === undefined && properties.symbol !== undefined
  return isOfficial ? [] : [h('meta', { name: 'robots', content: 'noindex' })]
}

/** With the description that search engines show. */
function dublinCore({ language, properties }: Publication): readonly Fact[] {
  return [
    ['description', describe(properties)],
    ['dcterms.title', properties.documentTitle],
    ['dcterms.identifier', properties.symbol],
    ...properties.organs.map((organ): Fact => ['dcterms.creator', organ]),
    ['dcterms.publisher', properties.publisher],
    ['dcterms.issued', properties.date],
    ['dcterms.language', language],
    ...properties.agendaTitles.map((title): Fact => ['dcterms.subject', title]),
  ]
}

/** Words that Highwire Press began with, and Zotero and Google Scholar read: a report of an institution. */
function citation({ language, properties }: Publication, { formats }: Companions): readonly Fact[] {
  const pdf = formats.find(({ format }) => format === 'pdf')
  return [
    ['citation_title', properties.documentTitle],
    ...properties.organs.map((organ): Fact => ['citation_author', organ]),
    ['citation_date', properties.date.replaceAll('-', '/')],
    ['citation_language', language],
    ['citation_technical_report_institution', properties.publisher],
    ['citation_technical_report_number', properties.symbol],
    ['citation_pdf_url', pdf && fileAddress(pdf.file)],
  ]
}

/** What is shown of a page where it is linked to. */
function openGraph(properties: Properties): readonly Fact[] {
  return [
    ['og:title', properties.title],
    ['og:description', describe(properties)],
  ]
}

/** Organ, session and agenda, as they are printed. */
function describe({ publisher, organ, session, agenda, agendaTitles }: Properties): string {
  return [publisher, organ, session, agenda, ...agendaTitles].filter((part) => part !== undefined).join(' – ')
}

/** JSON-LD: data that no browser runs; a sign that could end its element is written by its code. */
function writeGraph(publication: Publication, companions: Companions): Element {
  const graph = JSON.stringify({ '@context': 'https://schema.org', ...graphOf(publication, companions) })
  return h('script', { type: 'application/ld+json' }, graph.replaceAll('<', '\\u003c'))
}

function graphOf({ language, properties, firstFoot }: Publication, { pages, formats }: Companions): object {
  const { documentTitle, symbol, date, organs, publisher, act } = properties
  const type = act === undefined ? 'Report' : 'Legislation'
  return {
    '@type': type,
    name: documentTitle,
    identifier: symbol,
    ...(act === undefined
      ? { reportNumber: symbol }
      : {
          legislationIdentifier: symbol,
          legislationType: act.type,
          legislationDate: act.adopted,
          legislationPassedBy: organizations(organs),
        }),
    inLanguage: language,
    datePublished: date,
    author: organizations(organs),
    publisher: organization(publisher),
    about: properties.agendaTitles.length === 0 ? undefined : properties.agendaTitles,
    url: firstFoot.qr && outsideAddress(firstFoot.qr.address),
    encoding: nonEmpty(
      formats.map(({ format, file, size }) => ({
        '@type': 'MediaObject',
        contentUrl: fileAddress(file),
        encodingFormat: formatNames[format].mediaType,
        contentSize: String(size),
      })),
    ),
    workTranslation: nonEmpty(
      pages
        .filter((page) => page.language !== language)
        .map((page) => ({ '@type': type, inLanguage: page.language, url: fileAddress(page.file) })),
    ),
  }
}

function organization(name: string): object {
  return { '@type': 'Organization', name }
}

/** A joint document has two: each is somebody of its own. */
function organizations(names: readonly string[]): object | undefined {
  const all = names.map(organization)
  return all.length === 1 ? all[0] : all
}

function nonEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items
}
