/** Tells documents that bear one symbol: whoever looks it up finds one of them, and cannot know which is meant. */
import { basename } from 'node:path'
import { VFile } from 'vfile'
import { toldOfSeveral } from '../check/silence/index.ts'
import { diagnosticsOf, report, type Diagnostic } from '../diagnostics.ts'
import { parseSymbols, printSymbol } from '../facts/document-symbol.ts'
import { gatherBy } from '../gather-by.ts'
import type { DocumentFolder } from '../read/document-folder.ts'
import { startOf } from '../read/location.ts'
import { findWrittenFact } from '../read/written-fact.ts'
import type { Place } from '../text/positions.ts'
import type { DocumentRecord } from './manifest.ts'
import type { PlannedDocument } from './plan.ts'

/** A document and the symbols that it bears: a joint one has several. */
export interface NamedDocument {
  readonly document: string
  readonly symbols: readonly string[]
}

/** More than these are counted. */
const mostNamed = 3

/** The symbols of a document that was built. */
export function nameRecord({ document, versions }: DocumentRecord): NamedDocument {
  return nameDocument(
    document,
    versions.flatMap(({ symbol = [] }) => symbol),
  )
}

/** A document by what its languages say. */
export function nameDocument(document: string, written: readonly string[] = []): NamedDocument {
  return { document, symbols: [...new Set([...new Set(written)].flatMap(parseSymbols).map(printSymbol))] }
}

/** Tells it where the symbols of some documents are written, unless their folders silence it. */
export function tellSharedOf(
  planned: readonly PlannedDocument[],
  named: readonly NamedDocument[],
): readonly Diagnostic[] {
  const documents = new Map(planned.map((document) => [document.document, document]))
  return tellShared(named, ({ document }) => {
    const own = documents.get(document)
    return own === undefined || own.settings?.silence.some((one) => one.code === toldOfSeveral) === true
      ? undefined
      : placeOfSymbol(own)
  })
}

/** Tells it of results, whose sources may not be here. */
export function tellSharedResults(records: readonly DocumentRecord[]): readonly Diagnostic[] {
  const byName = new Map(records.map((record) => [record.document, record]))
  return tellShared(records.map(nameRecord), ({ document }) => {
    const sources = byName.get(document)?.versions.flatMap((version) => version.sources) ?? []
    const facts = sources.find(({ path }) => basename(path) === 'document.yaml') ?? sources[0]
    return startOf(facts?.path ?? document)
  })
}

function tellShared(
  named: readonly NamedDocument[],
  placeOf: (document: NamedDocument) => Place | undefined,
): readonly Diagnostic[] {
  const file = new VFile()
  const bearers = named.flatMap((document) => document.symbols.map((symbol) => ({ document, symbol })))
  for (const [symbol, all] of gatherBy(bearers, (bearer) => bearer.symbol)) {
    const documents = all.map(({ document }) => document)
    if (documents.length > 1) reportShared(file, { symbol, documents, placeOf })
  }
  return diagnosticsOf(file)
}

interface Shared {
  readonly symbol: string
  readonly documents: readonly NamedDocument[]
  readonly placeOf: (document: NamedDocument) => Place | undefined
}

function reportShared(file: VFile, { symbol, documents, placeOf }: Shared): void {
  const names = documents.slice(0, mostNamed + 1).map(({ document }) => document)
  for (const one of documents) {
    const place = placeOf(one)
    if (place !== undefined) report(file, toldOfSeveral, place, symbol, ...listOthers(names, one, documents.length - 1))
  }
}

/** The names of some of the others, and how many there are besides. */
function listOthers(names: readonly string[], { document }: NamedDocument, others: number): [string, string] {
  const shown = names.filter((name) => name !== document).slice(0, mostNamed)
  return [shown.join(', '), String(others - shown.length)]
}

/** Where a document says its symbol; of two languages that say it, the first. */
function placeOfSymbol({ languages, path }: DocumentFolder): Place {
  const [first] = languages.flatMap((language) => findWrittenFact(language, 'symbol') ?? [])
  return first ?? startOf(languages[0]?.path ?? path)
}
