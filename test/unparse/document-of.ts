/** Small documents for the tests. */
import type { Block, Document, Inline } from '../../pipeline/document.ts'
import { parseText } from '../parse/parse-text.ts'

/** A document that holds some blocks, and a note that is called “1”. */
export function documentOf(...children: readonly Block[]): Document {
  return { ...parseText('# T\n\nA.[^1]\n\n[^1]: A note.').document, children }
}

export function paragraphOf(children: readonly Inline[]): Block {
  return { type: 'paragraph', continued: false, children }
}
