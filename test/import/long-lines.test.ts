import { expect, test } from 'vitest'
import { isSameLine } from '../../pipeline/import/facts/lines.ts'
import { digestOf, variableToFact } from '../../pipeline/word/origin.ts'
import { unparse } from '../../pipeline/unparse/index.ts'
import { cpuTime } from '../cpu-time.ts'
import { documentOf, paragraphOf } from '../unparse/document-of.ts'

const length = 65_536

/** Texts that are long, and end otherwise than they begin. */
const texts = [' ', '\t', '*', ' *', '* ', '\n', ' \n', '{', '}', '-', '1', 'a', '(', '"'].flatMap((piece) => [
  `a${piece.repeat(length / piece.length)}b`,
  `${piece.repeat(length / piece.length)}\u0001`,
])

test.each(texts.map((text) => [text.slice(0, 12), text] as const))(
  'no pattern takes long on 64 KiB of %j',
  (_, text) => {
    const inline = { type: 'text', value: text, marks: ['bold'] } as const
    const runs = [
      () => isSameLine(text, text),
      () => unparse(documentOf(paragraphOf([inline])), ''),
      () => digestOf([[{ name: 'w:t', attributes: {}, text }]]),
      () => variableToFact(text),
    ]
    // What looks at every pair of signs takes seconds; ten times what a full machine needs is let through.
    for (const run of runs) {
      run()
      expect(Math.min(cpuTime(run), cpuTime(run))).toBeLessThan(500)
    }
  },
)
