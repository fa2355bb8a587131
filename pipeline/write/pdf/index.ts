/** The PDF writer: emit says what the pages hold, the engine sets them. */
import type { VFile } from 'vfile'
import { hasErrors, report } from '../../diagnostics.ts'
import type { Publication } from '../../publication.ts'
import type { Pages } from '../write.ts'
import type { Definition } from './definition.ts'
import { emit } from './emit/index.ts'
import { compose } from './engine/compose.ts'
import type { SetPages } from './engine/page/items.ts'
import { fitPages } from './engine/page/fit.ts'
import { loadHyphenation } from '../../typesetting/lines/hyphenate.ts'
import { layOut } from './engine/page/layout.ts'
import { Typesetter } from './engine/page/typesetter.ts'
import { reportBrokenWords } from './broken-words.ts'
import { reportMissingGlyphs } from './missing-glyphs.ts'
import { reportUnsupported } from './unsupported.ts'

/** Writes the PDF of a publication; nothing where a construct has no form yet. */
export async function write(publication: Publication, file: VFile): Promise<Uint8Array> {
  const text = await defineSound(publication, file)
  if (text === undefined) return new Uint8Array()
  const { bytes, emptied } = compose(text.definition, text.typesetter)
  reportEmptied(emptied, file)
  return bytes
}

/** Tells all that writing tells: the pages are set, and not drawn. */
export async function tellAll(publication: Publication, file: VFile): Promise<void> {
  const text = await defineSound(publication, file)
  if (text !== undefined) reportEmptied(layOut(text.definition, text).emptied, file)
}

function reportEmptied(emptied: SetPages['emptied'], file: VFile): void {
  for (const place of emptied) report(file, 'page-emptied', place)
}

/** What is to be set; absent where that was refused. */
async function defineSound(publication: Publication, file: VFile): Promise<DefinedText | undefined> {
  reportUnsupported(publication, file)
  if (hasErrors(file)) return undefined
  const text = await define(publication)
  if (text === undefined) report(file, 'fit', { path: file.path, line: 1, column: 1 }, String(publication.fit))
  else reportAllIn(text.definition, file)
  return hasErrors(file) ? undefined : text
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
