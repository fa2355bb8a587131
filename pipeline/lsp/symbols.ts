/** Symbols of documents that a text is likely to cite: those that its document cites already, and those of the documents beside it. */
import { basename, dirname, join } from 'node:path'
import { symbolsIn } from '../prepare/cited-symbols.ts'
import { factsName } from '../read/file-names.ts'
import { storedFolders, storedText } from '../read/stored-files.ts'
import type { OpenDocument } from './open-document.ts'
import type { OpenText } from './open-texts.ts'

/** A symbol, and the file that has it. */
export interface FoundSymbol {
  readonly symbol: string
  readonly source: string
}

/** Folders beside a document that are looked into. */
const mostFolders = 200

/** The symbols, each once, those of the document first. */
export async function findSymbols(document: OpenDocument, { path }: OpenText): Promise<readonly FoundSymbol[]> {
  const own = document.languages.flatMap(({ root, name }) => {
    const text = storedText(root, name)
    const symbols = [...text.matchAll(likeSymbol)].flatMap(({ 0: typed }) => symbolsIn(typed, 0))
    return symbols.map(({ symbol }) => ({ symbol, source: name }))
  })
  const found = [...own, ...(await symbolsBeside(dirname(path)))]
  return [...new Map(found.toReversed().map((one) => [one.symbol, one])).values()].toReversed()
}

const likeSymbol = /(?<![\p{L}\p{N}/])[A-Z]{1,10}(?:\/[A-Z\d][\w.()-]{0,60}){1,12}/gu

/** What the facts of the documents beside a folder say. */
async function symbolsBeside(folder: string): Promise<readonly FoundSymbol[]> {
  const above = dirname(folder)
  const folders = (await storedFolders(above)).filter((name) => name !== basename(folder))
  return folders.slice(0, mostFolders).flatMap((name) => {
    const symbol = /^symbol:[ \t]*["']?([A-Z][\w/.()-]*)/m.exec(storedText(join(above, name), factsName))?.[1]
    return symbol === undefined ? [] : [{ symbol, source: name }]
  })
}
