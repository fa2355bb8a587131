/** Ways through the catalogue: groups of documents by organ, session, kind, year and language. */
import { commas } from '../../templates/commas.ts'
import { languageOrder, type LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import { organs } from '../../templates/organs.ts'
import { siteWords } from '../../templates/site-words/index.ts'
import type { BrowseWay } from '../../templates/site-words/words.ts'
import { organOfSymbol, parseSymbols, printSymbol } from '../facts/document-symbol.ts'
import type { RecordedOrgan } from '../records.ts'
import { hashOf } from './site-record.ts'
import { factsFor, kindName, kindPlace, organName, sessionName, type CatalogueEntry } from './catalogue.ts'
import { compareKeys, sortKey, type SortKey } from './symbol-order.ts'

/** Documents that have something in common. */
export interface EntryGroup {
  readonly name: string
  /** The language of the name, where it is another than that of the page. */
  readonly language?: LanguageCode
  readonly entries: readonly CatalogueEntry[]
}

/** What a document is found under. */
interface Label {
  readonly name: string
  readonly language?: LanguageCode
  /** Among the others; those that say the same stand as their first documents do. */
  readonly order: SortKey
}

type Labels = (entry: CatalogueEntry, language: LanguageCode) => readonly Label[]

/** Ways, in their order. */
const ways: Readonly<Record<BrowseWay, Labels>> = {
  organ: (entry, language) =>
    organsOf(entry, language).map((organ) => ({ name: organName(organ, language), order: [] })),
  session: (entry, language) =>
    organsOf(entry, language).flatMap((organ) => {
      const session = sessionName(organ, language)
      if (session === undefined) return []
      const name = organName(organ, language)
      return [{ name: `${name}${commas[language]}${session}`, order: [name, -(organ.session?.number ?? 0)] }]
    }),
  kind: ({ record }, language) => {
    const kind = factsFor(record, language)?.kind
    return kind === undefined ? [] : [{ name: kindName(kind, language, 'kinds'), order: [kindPlace(kind)] }]
  },
  date: ({ record }, language) => {
    const year = factsFor(record, language)?.date.slice(0, 4)
    return year === undefined ? [] : [{ name: year, order: [-Number(year)] }]
  },
  language: ({ record }) =>
    record.versions.map(({ language }) => ({
      name: languages[language].name,
      language,
      order: [languageOrder.indexOf(language)],
    })),
}

/** Their names. */
// Keys widen to string; they are those of the table.
export const wayNames = Object.keys(ways) as readonly BrowseWay[]

/** Organs of a document; a record of an earlier release says nothing of them but its symbol. */
function organsOf({ record, symbol }: CatalogueEntry, language: LanguageCode): readonly RecordedOrgan[] {
  const facts = factsFor(record, language)
  if (facts !== undefined || symbol === undefined) return facts?.organs ?? []
  const [first] = parseSymbols(symbol)
  const organ = first === undefined ? undefined : organOfSymbol(first)
  return organ === undefined || !Object.hasOwn(organs, organ) ? [] : [{ organ, name: organ }]
}

/** The groups of a way; a document of two organs is in both. */
export function groupBy(
  way: BrowseWay,
  entries: readonly CatalogueEntry[],
  language: LanguageCode,
): readonly EntryGroup[] {
  return collect(entries, (entry) => ways[way](entry, language))
}

/** Every document under each of its organs, in the order of the symbols that it has there; last what nobody knows the organ of. */
export function groupByOrgan(entries: readonly CatalogueEntry[], language: LanguageCode): readonly EntryGroup[] {
  const { otherDocuments } = siteWords[language]
  const groups = collect(entries, (entry) => {
    const labels = ways.organ(entry, language)
    return labels.length > 0 ? labels : [{ name: otherDocuments, order: [Infinity] }]
  })
  return groups.map((group) => ({ ...group, entries: inOwnOrder(group, language) }))
}

function inOwnOrder({ name, entries }: EntryGroup, language: LanguageCode): readonly CatalogueEntry[] {
  const placed = entries.map((entry) => ({ entry, key: keyUnder(name, entry, language) }))
  return placed.toSorted((a, b) => compareKeys(a.key, b.key)).map(({ entry }) => entry)
}

/** The place of a document among those of an organ: of a joint one, by the symbol that is the organ's. */
function keyUnder(name: string, entry: CatalogueEntry, language: LanguageCode): SortKey {
  const { record, symbol } = entry
  const symbols = symbol === undefined ? [] : parseSymbols(symbol)
  if (symbols.length < 2) return sortKey(symbol, record.document)
  const organ = organsOf(entry, language).find((one) => organName(one, language) === name)?.organ
  const own = symbols.find((one) => organOfSymbol(one) === organ)
  return sortKey(own === undefined ? symbol : printSymbol(own), record.document)
}

/** A group that has pages of its own. */
export interface ListedGroup {
  /** Its name in addresses, the same in every language. */
  readonly key: string
  readonly entries: readonly CatalogueEntry[]
  readonly nameIn: (language: LanguageCode) => string
  /** The language of its name, where it is another than that of the page. */
  readonly language?: LanguageCode
}

/** The groups of a way, under names for addresses; what all documents have is no group of its own. */
export function listGroups(way: BrowseWay, entries: readonly CatalogueEntry[]): readonly ListedGroup[] {
  const groups = way === 'organ' ? groupByOrgan(entries, 'en') : groupBy(way, entries, 'en')
  const keys = new Set<string>()
  return groups.map((group) => {
    const plain = keyOf(group.name)
    const key = keys.has(plain) ? `${plain}-${hashOf(group.name).slice(0, 8)}` : plain
    keys.add(key)
    const { entries: own, language: tongue } = group
    const named = tongue === undefined ? {} : { language: tongue }
    return { ...named, key: `${way}/${key}`, entries: own, nameIn: (language) => nameIn(way, group, language) }
  })
}

/** "general-assembly-eightieth-session"; names that have more than plain letters and figures are told apart by their hash. */
function keyOf(name: string): string {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return /^[a-z0-9, -]+$/i.test(name) ? plain : `${plain}-${hashOf(name).slice(0, 8)}`
}

/** The name of a group in another language: that which its first document has there in the same place. */
function nameIn(way: BrowseWay, { name, entries: [first] }: EntryGroup, language: LanguageCode): string {
  if (first === undefined) return name
  const at = ways[way](first, 'en').findIndex((label) => label.name === name)
  return ways[way](first, language)[at]?.name ?? siteWords[language].otherDocuments
}

function collect(
  entries: readonly CatalogueEntry[],
  labels: (entry: CatalogueEntry) => readonly Label[],
): readonly EntryGroup[] {
  const found = new Map<string, Label & { readonly entries: CatalogueEntry[] }>()
  for (const { entry, label } of entries.flatMap((entry) => labels(entry).map((label) => ({ entry, label })))) {
    const group = found.get(label.name) ?? { ...label, entries: [] }
    // Two organs of a document may have one name.
    if (group.entries.at(-1) !== entry) group.entries.push(entry)
    found.set(label.name, group)
  }
  return [...found.values()].toSorted((a, b) => compareKeys(a.order, b.order))
}
