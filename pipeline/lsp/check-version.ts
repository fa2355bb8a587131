/** One language of a document as it is typed: all that a check tells of it, and what its text says. */
import { VFile } from 'vfile'
import { dropSilenced } from '../check/silence/index.ts'
import { decide, lookThrough, type WantedVersion } from '../compile.ts'
import type { CheckSettings } from '../check-settings.ts'
import { diagnosticsOf, type Diagnostic } from '../diagnostics.ts'
import type { Document } from '../document.ts'
import { KeptSections } from '../parse/kept-sections.ts'
import type { LanguageFile } from '../read/document-folder.ts'
import type { Publication } from '../publication.ts'
import { readLanguage, type LanguageRead } from '../read/source.ts'
import type { Source } from '../source.ts'
import { KeptAnswers } from '../text/kept-answers.ts'
import { formats } from '../write/formats.ts'
import { tellAll } from '../write/index.ts'
import { KeptPictures } from './kept-pictures.ts'

/** What is kept of a text from one check to the next. */
export interface Kept {
  readonly sections: KeptSections
  readonly answers: KeptAnswers
  readonly pictures: KeptPictures
}

/** What came of a check. */
export interface CheckedVersion {
  readonly diagnostics: readonly Diagnostic[]
  /** Absent where the text was refused before it was parsed. */
  readonly document?: Document
  /** All that is told once its pages are set, which takes longer; absent where they cannot be. */
  readonly tellPages?: () => Promise<readonly Diagnostic[]>
}

/** Nothing, at first. */
export function keepNothing(): Kept {
  return { sections: new KeptSections(), answers: new KeptAnswers(), pictures: new KeptPictures() }
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
  const file = new VFile({ data: { sections: kept.sections, answers: kept.answers } })
  const read = readLanguage(file, location)
  const source = read.source ?? read.draft
  if (source === undefined) return { diagnostics: diagnosticsOf(file) }
  await between()
  kept.sections.begin()
  kept.answers.begin()
  const whole = kept.pictures.keep(source, folder, file)
  const wanted: WantedVersion = { formats: [], carriesSource: false, checks: true, settings, between }
  const publication = await decideOn(whole, { ...read, wanted, file })
  const { document } = file.data
  return {
    diagnostics: diagnosticsOf(file),
    ...(document === undefined ? {} : { document }),
    ...(publication === undefined ? {} : { tellPages: async () => lookOver(publication, file) }),
  }
}

interface Deciding extends LanguageRead {
  readonly wanted: WantedVersion
  readonly file: VFile
}

/** What is decided of a source; of a draft there is nothing but messages. */
async function decideOn(
  whole: Source,
  { source, isKindKnown, wanted, file }: Deciding,
): Promise<Publication | undefined> {
  if (source !== undefined) return decide(whole, wanted, file)
  await lookThrough({ source: whole, isKindKnown }, wanted, file)
  return undefined
}

/** Sets the pages for what only they tell: letters that no font has, words that are too long. */
async function lookOver(publication: Publication, file: VFile): Promise<readonly Diagnostic[]> {
  for (const format of formats) await tellAll[format]?.(publication, file)
  dropSilenced(file)
  return diagnosticsOf(file)
}
