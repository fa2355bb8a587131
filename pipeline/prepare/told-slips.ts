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
  'space-within',
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
    const labels = new Set(
      file.messages
        .filter(({ ruleId }) => ruleId === 'likely-list')
        .map(({ file: path, line, column }) => `${path}:${line}:${column}`),
    )
    if (lines.size === 0 && labels.size === 0) return
    // Of a label only what is told at its own place: the rest of the paragraph is words.
    dropMessages(
      file,
      ({ ruleId, file: path, line, column }) =>
        ofSigns.has(ruleId ?? '') && (lines.has(`${path}:${line}`) || labels.has(`${path}:${line}:${column}`)),
    )
  }
}
