/** The facts of one language, without its text being looked through. */
import { VFile } from 'vfile'
import { diagnosticsOf, type Diagnostic } from '../diagnostics.ts'
import type { Facts } from '../facts/facts.ts'
import type { LanguageFile } from '../read/document-folder.ts'
import { readLanguage } from '../read/source.ts'

/** Facts, or as many of them as are sound. */
export interface FactsOfLanguage {
  readonly facts?: Facts
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads them, with what the editor has in the place of the files. */
export function readFacts(location: LanguageFile): FactsOfLanguage {
  const file = new VFile()
  const { source, draft } = readLanguage(file, location)
  const facts = (source ?? draft)?.facts
  return { diagnostics: diagnosticsOf(file), ...(facts === undefined ? {} : { facts }) }
}
