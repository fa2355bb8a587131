/** The PDF writer: emit says what the pages hold, the engine sets them. */
import { hasErrors } from '../../diagnostics.ts'
import type { Write } from '../write.ts'
import { emit } from './emit/index.ts'
import { compose } from './engine/compose.ts'
import { reportMissingGlyphs, reportUnsupported } from './unsupported.ts'

/** Writes the PDF of a publication; nothing where a construct has no form yet. */
export const write: Write = async (publication, file) => {
  reportUnsupported(publication, file)
  if (hasErrors(file)) return new Uint8Array()
  const definition = emit(publication)
  reportMissingGlyphs(definition.content, file)
  return hasErrors(file) ? new Uint8Array() : compose(definition)
}
