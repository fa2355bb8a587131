import fc from 'fast-check'
import { refusedKinds } from '../../pipeline/text/characters.ts'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import { defaultLimits } from '../../pipeline/text/limits.ts'
import { locateIn } from '../../pipeline/text/positions.ts'
import { checkFacts } from '../../pipeline/read/check-facts.ts'
import { findFrontMatter } from '../../pipeline/text/front-matter.ts'
import { readSize } from '../../pipeline/read/raster.ts'
import { symbolProblem } from '../../pipeline/facts/document-symbol.ts'
import { checkText } from '../../pipeline/read/text.ts'
import { parseFacts } from '../../pipeline/read/parse-facts.ts'

const runs = Number(process.env.FUZZ_RUNS ?? 400)

const syntax =
  'kind|organ|session|job|agenda|: |:|- |\n|\n  |[|]|{|}|,|"|\'|&a|*a|!t|?|<<|# |||>|%|---|...|75|fr|letter|\\u202E|\t|а'

const yaml = fc
  .array(fc.oneof(fc.constantFrom(...syntax.split('|')), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

test('reads any facts without throwing, and refuses them in place', () => {
  fc.assert(
    fc.property(yaml, (text) => {
      const file = new VFile()
      const own = parseFacts(file, { yaml: text, locate: locateIn('fr.md', text) }, defaultLimits)
      const start = { path: 'fr.md', line: 1, column: 1 }
      const facts = own && checkFacts(file, { own, language: 'fr', start })
      expect(facts !== undefined || diagnosticsOf(file).length > 0).toBe(true)
    }),
    { numRuns: runs },
  )
})

test('reads any bytes without throwing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const file = new VFile()
      const text = checkText(file, { path: 'fr.md' }, bytes)
      const isBroken = diagnosticsOf(file).some(({ code }) => code === 'encoding')
      expect(isBroken || refusedKinds(text ?? '').length > 0).toBe(diagnosticsOf(file).length > 0)
      expect(text !== undefined || isBroken).toBe(true)
      symbolProblem(text ?? '')
      findFrontMatter(`---\n${text ?? ''}`)
    }),
    { numRuns: runs },
  )
})

test('reads the size of whatever begins like a picture without throwing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      await readSize(Uint8Array.from([0xff, 0xd8, 0xff, ...bytes]))
      await readSize(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...bytes]))
    }),
    { numRuns: runs },
  )
})
