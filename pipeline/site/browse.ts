/** Ways to documents on a first page: lists of groups, folded one by one. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { siteWords } from '../../templates/site-words/index.ts'
import type { BrowseWay } from '../../templates/site-words/words.ts'
import { lastFirst, type CatalogueEntry } from './catalogue.ts'
import { tongue } from './frame.ts'
import { groupBy, groupByOrgan, listGroups, wayNames, type EntryGroup } from './groups.ts'
import { markup, type SafeMarkup } from './markup.ts'
import { writeName } from './name.ts'
import { firstPagePath, linkFrom, listPath } from './paths.ts'

/** One way after the other; those that lead nowhere are left out. */
export function browse(entries: readonly CatalogueEntry[], language: LanguageCode): SafeMarkup | undefined {
  return writeWays(wayNames, language, (way) =>
    groupBy(way, entries, language).map((group) => groupItem(group, { way, all: entries.length, language })),
  )
}

/** The same where groups have pages of their own. */
export function browseLists(entries: readonly CatalogueEntry[], language: LanguageCode): SafeMarkup | undefined {
  const from = firstPagePath(language)
  return writeWays(wayNames, language, (way) =>
    listGroups(way, entries).map(({ key, entries: own, nameIn, language: tongueOfName }) => {
      const name = inTongue(nameIn(language), tongueOfName)
      const isAll = own.length === entries.length
      const label = isAll
        ? markup`${name}`
        : markup`<a href="${linkFrom(from, listPath(key, 1, language))}">${name}</a>`
      return markup`<li>${label} ${countOf(own)}</li>\n`
    }),
  )
}

/** The same where all stand on the page itself, under their organs. */
export function browseSections(entries: readonly CatalogueEntry[], language: LanguageCode): SafeMarkup | undefined {
  return writeWays(['organ'], language, () =>
    groupByOrgan(entries, language).map(
      ({ name, entries: own }, index) => markup`<li><a href="#organ-${index + 1}">${name}</a> ${countOf(own)}</li>\n`,
    ),
  )
}

function writeWays(
  names: readonly BrowseWay[],
  language: LanguageCode,
  itemsOf: (way: BrowseWay) => readonly SafeMarkup[],
): SafeMarkup | undefined {
  const words = siteWords[language]
  const lists = names.flatMap((way) => {
    const items = itemsOf(way)
    if (items.length === 0) return []
    return markup`<details name="browse"><summary>${words.ways[way]}</summary><ul>\n${items}</ul></details>\n`
  })
  return lists.length === 0 ? undefined : markup`<nav class="browse" aria-label="${words.browse}">\n${lists}</nav>\n`
}

/** A name that may be in another language than its page. */
export function inTongue(name: string, language: LanguageCode | undefined): SafeMarkup {
  return language === undefined ? markup`${name}` : markup`<span ${tongue(language)}>${name}</span>`
}

function countOf({ length }: readonly CatalogueEntry[]): SafeMarkup {
  return markup`<span class="count">${length}</span>`
}

interface Around {
  readonly way: BrowseWay
  readonly all: number
  readonly language: LanguageCode
}

/** What all documents have is only said. */
function groupItem({ name, language: own, entries }: EntryGroup, { way, all, language }: Around): SafeMarkup {
  const label = markup`${inTongue(name, own)} ${countOf(entries)}`
  if (entries.length === all) return markup`<li>${label}</li>\n`
  const links = (way === 'date' ? lastFirst(entries, language) : entries).map(
    ({ id, name: symbol }) => markup`<li><a href="#${encodeURIComponent(id)}">${writeName(symbol)}</a></li>`,
  )
  return markup`<li><details><summary>${label}</summary><ul class="symbols">${links}</ul></details></li>\n`
}
