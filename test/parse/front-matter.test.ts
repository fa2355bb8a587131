/** Facts are cut off a text by our own hand and by the parser's extension: they must cut in the same place. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parser } from '../../pipeline/parse/syntax.ts'
import { findFrontMatter } from '../../pipeline/text/front-matter.ts'

const pieces = [
  '---',
  '---\n',
  '\n---',
  '----',
  '\n',
  ' ',
  '\t',
  'a: b\n',
  '---a',
  '\u2028',
  '\u0085',
  '\f',
  '\u00A0',
  '# A',
  '- ',
  '...\n',
  '> ',
]
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''))

test('front matter ends where the parser ends it', () => {
  const ends = { found: 0, missing: 0 }
  fc.assert(
    fc.property(
      fc.oneof(
        texts,
        texts.map((text) => `---\n${text}`),
      ),
      (text) => {
        const [first] = parser.parse(text).children
        const ours = findFrontMatter(text)
        if (ours === 'open' || ours.bodyOffset === 0) {
          ends.missing += 1
          expect(first?.type).not.toBe('yaml')
        } else {
          ends.found += 1
          expect(first).toMatchObject({ type: 'yaml', position: { end: { offset: ours.bodyOffset } } })
          expect(first?.type === 'yaml' && first.value.trimEnd()).toBe(ours.yaml.trimEnd())
        }
      },
    ),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2000) },
  )
  expect(Math.min(ends.found, ends.missing)).toBeGreaterThan(100)
})
