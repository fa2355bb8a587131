/** The PDF writer: emit says what the pages hold, the engine sets them. */
import { hasErrors, report } from '../../diagnostics.ts'
import type { Write } from '../write.ts'
import { emit } from './emit/index.ts'
import { compose } from './engine/compose.ts'
import { fitPages } from './engine/fit.ts'
import { loadHyphenation } from './engine/hyphenate.ts'
import { reportMissingGlyphs } from './missing-glyphs.ts'
import { reportUnsupported } from './unsupported.ts'

/** Writes the PDF of a publication; nothing where a construct has no form yet. */
export const write: Write = async (publication, file) => {
  reportUnsupported(publication, file)
  if (hasErrors(file)) return new Uint8Array()
  const { fit, sheet } = publication
  const hyphenation = sheet.styles.body.writing?.hyphenation
  if (hyphenation !== undefined) await loadHyphenation(hyphenation)
  const definition = fit === undefined ? emit(publication) : fitPages(() => emit(publication), fit)
  if (definition === undefined) report(file, 'fit', { path: file.path, line: 1, column: 1 }, String(fit))
  else reportMissingGlyphs(definition, file)
  return definition === undefined || hasErrors(file) ? new Uint8Array() : compose(definition)
}
