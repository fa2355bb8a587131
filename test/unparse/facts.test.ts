/** Facts that are written are read as what they were. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFacts } from '../../pipeline/import/index.ts'
import { addFacts, writeFacts } from '../../pipeline/unparse/front-matter.ts'

const runs = Number(process.env['FUZZ_RUNS'] ?? 1000)

const pieces =
  'a|é|會|1|80|true|null|~|no|yes: no|: |#| #|- |? |[|]|{|}|,|&a|*b|!c|%|@|`|"|\'|\\|<<|---|...|2021-01-07|0x1F| |  |\t|\n|\n\n|\u00A0|’'
const words = fc.array(fc.constantFrom(...pieces.split('|'), '|', '>'), { maxLength: 6 }).map((all) => all.join(''))
const list = fc.array(words, { maxLength: 3 })
const group = fc.dictionary(fc.constantFrom('item', 'sub', 'en'), fc.oneof(words, list), { minKeys: 1 })
const fact = fc.oneof(words, list, group, fc.array(group, { maxLength: 3 }), fc.record({ en: group }))
const facts = fc.dictionary(fc.constantFrom('kind', 'symbol', 'agenda', 'job', 'agenda-titles', 'sponsors'), fact)

test('any texts, lists and groups come back', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const written = writeFacts(given)
      expect(readFacts(written) ?? {}, written).toEqual({ ...given })
    }),
    { numRuns: runs },
  )
})

test('short ones stand on one line, long ones and several lines apart', () => {
  const given = {
    session: '80',
    agenda: [{ item: '128', sub: ['a', 'b'] }],
    job: { en: { number: '21-00134' } },
    'agenda-titles': ['Two\nlines', 'Another title: one of many words'],
  }
  expect(writeFacts(given)).toBe(
    [
      'session: 80',
      'agenda:',
      '  - { item: 128, sub: [ a, b ] }',
      'job:',
      '  en: { number: 21-00134 }',
      'agenda-titles:',
      '  - |-',
      '    Two',
      '    lines',
      '  - "Another title: one of many words"',
      '',
    ].join('\n'),
  )
})

test.each([
  ['---\nsubtitle: B\n---\n\n# T\n', '---\nsubtitle: A\nsubtitle: B\n---\n\n# T\n'],
  ['# T\n', '---\nsubtitle: A\n---\n\n# T\n'],
])('more facts stand at the head of the front matter of %j', (text, expected) => {
  const added = addFacts(new TextEncoder().encode(text), { subtitle: 'A' })
  expect(new TextDecoder().decode(added)).toBe(expected)
})
