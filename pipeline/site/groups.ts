/** Ways through the catalogue: groups of documents by organ, session, kind, year and language. */
import { languageOrder, type LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import { organs } from '../../templates/organs.ts'
import { siteWords } from '../../templates/site-words/index.ts'
import type { BrowseWay } from '../../templates/site-words/words.ts'
import { organOfSymbol, parseSymbols } from '../facts/document-symbol.ts'
import type { RecordedOrgan } from '../records.ts'
import { factsFor, kindName, kindPlace, organName, sessionName, type CatalogueEntry } from './catalogue.ts'
import { compareKeys, type SortKey } from './symbol-order.ts'

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
export const ways: Readonly<Record<BrowseWay, Labels>> = {
  organ: (entry, language) =>
    organsOf(entry, language).map((organ) => ({ name: organName(organ, language), order: [] })),
  session: (entry, language) =>
    organsOf(entry, language).flatMap((organ) => {
      const session = sessionName(organ, language)
      if (session === undefined) return []
      const name = organName(organ, language)
      return [{ name: `${name}${comma(language)}${session}`, order: [name, -(organ.session?.number ?? 0)] }]
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

/** Between parts of a line. */
export function comma(language: LanguageCode): string {
  return language === 'ar' ? '، ' : language === 'zh' ? '，' : ', '
}

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

/** Every document once, under its first organ. */
export function groupOnce(entries: readonly CatalogueEntry[], language: LanguageCode): readonly EntryGroup[] {
  const { otherDocuments } = siteWords[language]
  return collect(entries, (entry) => [ways.organ(entry, language)[0] ?? { name: otherDocuments, order: [Infinity] }])
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
