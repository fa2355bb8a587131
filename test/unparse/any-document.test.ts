/** What is written is read as what it was: any document. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unparse } from '../../pipeline/unparse/index.ts'
import { parseText } from '../parse/parse-text.ts'
import { anyDocument } from './any-document.ts'
import { plain } from './plain.ts'

/** Others with each run where it is asked for more; else the same, as a gate that fails by chance says nothing of a change. */
const more = process.env['FUZZ_RUNS']
const random = more === undefined ? { numRuns: 300, seed: 2_026 } : { numRuns: Number(more) }

/** What a document may truly have: an annex without text, a paragraph in bold, signs among plain words, no text at all, what looks like a page's number, a wide space before it. */
const said: ReadonlySet<string> = new Set([
  'attachment-empty',
  'likely-bold-heading',
  'likely-heading',
  'likely-indent',
  'likely-leftover',
  'likely-signature',
  'plain-markup',
  'text-missing',
])

test('any document comes back from its text, without a message', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { text } = unparse(document, '')
      const read = parseText(text)
      expect(
        read.diagnostics.filter(({ code }) => !said.has(code)).map(({ place, code }) => `${place.line} ${code}`),
        text,
      ).toEqual([])
      expect(plain(read.document), text).toEqual(plain(document))
    }),
    random,
  )
})
