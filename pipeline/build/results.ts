/** Where results go in the result folder. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { isSitemapName, siteFolder } from '../site/paths.ts'
import type { Format } from '../write/formats.ts'

/** Files that describe the results. */
export const summaryNames = { checksums: 'SHA256SUMS', page: 'index.html', manifest: 'manifest.json' } as const

/** True for a name that a document's folder cannot have: something else stands there, or is kept from sight. */
export function isReservedName(document: string): boolean {
  const taken = [siteFolder, ...Object.values(summaryNames)].map((name) => name.toLowerCase())
  return document.startsWith('.') || taken.includes(document.toLowerCase()) || isSitemapName(document)
}

/** The zip of a document is called after its symbol, or after itself. */
export function bundlePath({ document, symbol }: Pick<ResultName, 'document' | 'symbol'>): string {
  return `${document}/${stemOf(symbol, document)}.zip`
}

function stemOf(symbol: string | undefined, document: string): string {
  return symbol?.replaceAll('/', '_').replaceAll(' ', '') ?? document
}

/** What a result is named after. */
export interface ResultName {
  readonly document: string
  readonly symbol: string | undefined
  readonly language: LanguageCode
  readonly format: Format
}

/** `letter-x/A_80_604_Add.6-EN.pdf`, `S_RES_2768(2025)-EN.pdf`: the Digital Library's way; the document's name while there is no symbol. */
export function resultPath({ document, symbol, language, format }: ResultName): string {
  return `${document}/${stemOf(symbol, document)}-${language.toUpperCase()}.${format}`
}
