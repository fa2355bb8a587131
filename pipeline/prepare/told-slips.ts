/** Takes back what rules of typography tell of signs that are told as markup in the same line: they have one cure. */
import type { VFile } from 'vfile'
import { dropMessages, type Code } from '../diagnostics.ts'
import type { Document } from '../document.ts'

const ofSigns: ReadonlySet<string> = new Set<Code>([
  'bracket-unpaired',
  'form-foreign',
  'mark-repeated',
  'punctuation-foreign',
  'quotation-alone',
  'space-missing',
  'space-stray',
])
const ofMarkup = /^(?:markup-(?:foreign|heading|link|list|note|reference)|directive-(?:line|malformed)|note-undefined)$/

/** A step of the pipeline that changes nothing. */
export function dropToldSlips() {
  return (_: Document, file: VFile): void => {
    const lines = new Set(
      file.messages
        .filter(({ ruleId }) => ofMarkup.test(ruleId ?? ''))
        .map(({ file: path, line }) => `${path}:${line}`),
    )
    if (lines.size === 0) return
    dropMessages(file, ({ ruleId, file: path, line }) => ofSigns.has(ruleId ?? '') && lines.has(`${path}:${line}`))
  }
}
