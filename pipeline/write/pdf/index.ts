/** The PDF writer: emit says what the pages hold, the engine sets them. */
import { hasErrors, report } from '../../diagnostics.ts'
import type { Publication } from '../../publication.ts'
import type { Paginate, Write } from '../write.ts'
import type { Definition } from './definition.ts'
import { emit } from './emit/index.ts'
import { compose } from './engine/page/compose.ts'
import { fitPages } from './engine/page/fit.ts'
import { loadHyphenation } from './engine/text/hyphenate.ts'
import { UnLayout } from './engine/page/layout.ts'
import { reportMissingGlyphs } from './missing-glyphs.ts'
import { reportUnsupported } from './unsupported.ts'

/** Writes the PDF of a publication; nothing where a construct has no form yet. */
export const write: Write = async (publication, file) => {
  reportUnsupported(publication, file)
  if (hasErrors(file)) return new Uint8Array()
  const definition = await define(publication)
  if (definition === undefined) report(file, 'fit', { path: file.path, line: 1, column: 1 }, String(publication.fit))
  else reportMissingGlyphs(definition, file)
  return definition === undefined || hasErrors(file) ? new Uint8Array() : compose(definition)
}

/** Sets a publication without drawing it; nothing is known of one that does not fit its pages. */
export const paginate: Paginate = async (publication) => {
  const definition = await define(publication)
  return definition === undefined ? new Map() : new UnLayout(definition, () => {}).setPages().destinations
}

/** What is to be set; absent where it does not fit the pages that its author wants. */
async function define(publication: Publication): Promise<Definition | undefined> {
  const { fit, sheet } = publication
  const hyphenation = sheet.styles.body.writing?.hyphenation
  if (hyphenation !== undefined) await loadHyphenation(hyphenation)
  return fit === undefined ? emit(publication) : fitPages(() => emit(publication), fit)
}
