/** The PDF writer: emit says what the pages hold, the engine sets them. */
import type { VFile } from 'vfile'
import { hasErrors, report } from '../../diagnostics.ts'
import type { Publication } from '../../publication.ts'
import type { Pages } from '../write.ts'
import type { Definition } from './definition.ts'
import { emit } from './emit/index.ts'
import { compose } from './engine/compose.ts'
import { fitPages } from './engine/page/fit.ts'
import { loadHyphenation } from '../../typesetting/lines/hyphenate.ts'
import { layOut } from './engine/page/layout.ts'
import { Typesetter } from './engine/page/typesetter.ts'
import { reportBrokenWords } from './broken-words.ts'
import { reportMissingGlyphs } from './missing-glyphs.ts'
import { reportUnsupported } from './unsupported.ts'

/** Writes the PDF of a publication; nothing where a construct has no form yet. */
export async function write(publication: Publication, file: VFile): Promise<Uint8Array> {
  reportUnsupported(publication, file)
  if (hasErrors(file)) return new Uint8Array()
  const text = await define(publication)
  if (text === undefined) report(file, 'fit', { path: file.path, line: 1, column: 1 }, String(publication.fit))
  else reportAllIn(text.definition, file)
  if (text === undefined || hasErrors(file)) return new Uint8Array()
  const { bytes, emptied } = compose(text.definition, text.typesetter)
  for (const place of emptied) report(file, 'page-emptied', place)
  return bytes
}

/** Tells what is wrong with a publication that is not to be written. */
export async function lookAt(publication: Publication, file: VFile): Promise<void> {
  reportUnsupported(publication, file)
  reportAllIn(await defineWith(publication), file)
}

function reportAllIn(definition: Definition, file: VFile): void {
  reportMissingGlyphs(definition, file)
  reportBrokenWords(definition, file)
}

/** Sets a publication without drawing it; nothing is known of one that does not fit its pages. */
export async function paginate(publication: Publication): Promise<Pages> {
  const text = await define(publication)
  return text === undefined ? new Map() : layOut(text.definition, text).destinations
}

/** What is to be set, and how tightly. */
interface DefinedText {
  readonly definition: Definition
  readonly typesetter: Typesetter
}

/** Absent where it does not fit the pages that its author wants. */
async function define(publication: Publication): Promise<DefinedText | undefined> {
  const { fit } = publication
  const definition = await defineWith(publication)
  const typesetter = fit === undefined ? new Typesetter() : fitPages(definition, fit)
  return typesetter && { definition, typesetter }
}

/** What is to be set; the patterns of its language are loaded. */
async function defineWith(publication: Publication): Promise<Definition> {
  const hyphenation = publication.sheet.styles.body.writing?.hyphenation
  if (hyphenation !== undefined) await loadHyphenation(hyphenation)
  return emit(publication)
}
