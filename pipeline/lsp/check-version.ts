/** One language of a document as it is typed: all that a check tells of it, and what its text says. */
import { VFile } from 'vfile'
import { decide, lookThrough, type WantedVersion } from '../compile.ts'
import type { CheckSettings } from '../check-settings.ts'
import { diagnosticsOf, type Diagnostic } from '../diagnostics.ts'
import type { Document } from '../document.ts'
import { KeptSections } from '../parse/kept-sections.ts'
import type { LanguageFile } from '../read/document-folder.ts'
import { readLanguage } from '../read/source.ts'
import type { Source } from '../source.ts'
import { KeptPictures } from './kept-pictures.ts'

/** What is kept of a text from one check to the next. */
export interface Kept {
  readonly sections: KeptSections
  readonly pictures: KeptPictures
}

/** What came of a check. */
export interface CheckedVersion {
  readonly diagnostics: readonly Diagnostic[]
  /** Its text and facts, or as much of them as can be looked through. */
  readonly source?: Source
  /** Absent where the text was refused before it was parsed. */
  readonly document?: Document
}

/** Nothing, at first. */
export function keepNothing(): Kept {
  return { sections: new KeptSections(), pictures: new KeptPictures() }
}

/** How a version is checked: `between` is called between two stages, and throws where the text is another by then. */
interface Checking {
  readonly kept: Kept
  readonly folder: string
  readonly settings: CheckSettings
  readonly between: () => Promise<void>
}

/** Checks one language. */
export async function checkVersion(
  location: LanguageFile,
  { kept, folder, settings, between }: Checking,
): Promise<CheckedVersion> {
  const file = new VFile({ data: { sections: kept.sections } })
  const read = readLanguage(file, location)
  const source = read.source ?? read.draft
  if (source === undefined) return { diagnostics: diagnosticsOf(file) }
  await between()
  kept.sections.begin()
  const whole = kept.pictures.keep(source, folder, file)
  const wanted: WantedVersion = { formats: [], carriesSource: false, checks: true, settings, between }
  if (read.source === undefined) await lookThrough({ source: whole, isKindKnown: read.isKindKnown }, wanted, file)
  else await decide(whole, wanted, file)
  const { document } = file.data
  return { diagnostics: diagnosticsOf(file), source, ...(document === undefined ? {} : { document }) }
}
