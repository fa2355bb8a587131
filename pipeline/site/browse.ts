/** Ways to documents on a first page: lists of groups, folded one by one. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { siteWords } from '../../templates/site-words/index.ts'
import type { BrowseWay } from '../../templates/site-words/words.ts'
import { factsFor, type CatalogueEntry } from './catalogue.ts'
import { tongue } from './frame.ts'
import { groupBy, ways, type EntryGroup } from './groups.ts'
import { markup, type SafeMarkup } from './markup.ts'
import { compareKeys } from './symbol-order.ts'

/** One way after the other; those that lead nowhere are left out. */
export function browse(entries: readonly CatalogueEntry[], language: LanguageCode): SafeMarkup | undefined {
  const words = siteWords[language]
  // Keys widen to string; they are those of the table.
  const items = (Object.keys(ways) as readonly BrowseWay[]).flatMap((way) => {
    const groups = groupBy(way, entries, language)
    const list = groups.map((group) => groupItem(group, { way, all: entries.length, language }))
    if (groups.length === 0) return []
    return markup`<details name="browse"><summary>${words.ways[way]}</summary><ul>\n${list}</ul></details>\n`
  })
  return items.length === 0 ? undefined : markup`<nav class="browse" aria-label="${words.browse}">\n${items}</nav>\n`
}

interface Around {
  readonly way: BrowseWay
  readonly all: number
  readonly language: LanguageCode
}

/** What all documents have is only said. */
function groupItem({ name, language: own, entries }: EntryGroup, { way, all, language }: Around): SafeMarkup {
  const named = own && markup`<span ${tongue(own)}>${name}</span>`
  const label = markup`${named ?? name} <span class="count">${entries.length}</span>`
  if (entries.length === all) return markup`<li>${label}</li>\n`
  const links = (way === 'date' ? lastFirst(entries, language) : entries).map(
    ({ id, name: symbol }) => markup`<li><a href="#${encodeURIComponent(id)}"><bdi>${symbol}</bdi></a></li>`,
  )
  return markup`<li><details><summary>${label}</summary><ul class="symbols">${links}</ul></details></li>\n`
}

function lastFirst(entries: readonly CatalogueEntry[], language: LanguageCode): readonly CatalogueEntry[] {
  const dated = entries.map((entry) => ({ entry, date: factsFor(entry.record, language)?.date ?? '' }))
  return dated.toSorted((a, b) => compareKeys([b.date], [a.date])).map(({ entry }) => entry)
}
