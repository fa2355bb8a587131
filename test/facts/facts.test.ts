import { expect, test } from 'vitest'
import { factsSchema } from '../../pipeline/facts/definitions.ts'
import { toFacts, toWrittenFacts } from '../../pipeline/facts/facts.ts'
import type { WrittenFactList } from '../../pipeline/facts/written.ts'

const letter = { kind: 'letter', organ: 'general-assembly', distribution: 'general', date: '2021-01-07' }
const resolution = { ...letter, kind: 'resolution', number: '80/1', adopted: '2025-09-05' }

/** Facts in the form in which they are written back. */
const written: readonly (readonly [sentence: string, facts: WrittenFactList])[] = [
  ['a letter with the least of facts', letter],
  [
    'a joint letter',
    {
      kind: 'identical-letters',
      organ: ['general-assembly', 'security-council'],
      symbol: 'A/79/895-S/2025/275',
      session: ['79', { number: '80', type: 'year' }],
      agenda: [
        { item: '128', sub: ['a', 'b'] },
        { item: '1', provisional: 'true' },
        { item: '2', preliminary: 'true' },
      ],
      distribution: 'general',
      date: '2025-05-01',
      original: ['ar', 'en'],
      'agenda-titles': ['One\ntwo', 'Three', 'Four'],
      'agenda-note': 'A note',
    },
  ],
  [
    'a report of Geneva for a body, with all that its pages say',
    {
      kind: 'report',
      organ: 'general-assembly',
      committee: { en: 'Working Group on Maps' },
      symbol: 'A/80/1',
      session: { number: '7', place: 'geneva', from: '2010-02-08', to: '2010-02-19' },
      distribution: 'limited',
      date: '2025-05-01',
      original: 'en',
      'duty-station': 'geneva',
      job: { en: { number: 'GE.21-00134', released: ['2021-01-11', '2021-01-12'] } },
      by: 'secretary-general',
      tables: 'unnumbered',
      notes: 'end',
      fit: '4',
      status: 'draft',
      translation: 'unofficial',
      subtitle: 'Report of a group',
    },
  ],
  ['a resolution without reference', { ...resolution, meeting: { number: '3', kind: 'plenary' }, vote: 'none' }],
  [
    'several meetings',
    { ...resolution, meeting: [{ number: '61', kind: 'plenary', date: '2022-03-15' }, { date: '2022-06-29' }] },
  ],
  ['a recorded vote', { ...resolution, vote: { 'in-favour': ['FR', 'MX'], abstaining: ['CR'] } }],
  ...[
    { 'without-reference': 'A/80/L.2', paragraph: '3' },
    { 'report-of': 'third', symbol: ['A/80/1', 'A/80/2'], paragraph: '12' },
    { proposal: 'A/80/L.1' },
    { proposal: ['A/80/L.1', 'A/80/L.2'], procedure: 'silence' },
    { 'recommendation-of': 'forum-on-forests', symbol: 'E/2025/1' },
    { 'taken-up-in': 'plenary' },
  ].map((proponent) => [`what came as ${Object.keys(proponent)[0]}`, { ...resolution, proponent }] as const),
  ['a draft', { ...letter, kind: 'draft-resolution', sponsors: ['FR', 'Group of States'], 'sponsors-note': 'A note' }],
  ['a corrigendum', { ...letter, kind: 'corrigendum', committee: 'third', corrects: 'A/80/6', reissued: '2025-05-02' }],
]

test.each(written)('writes %s as it was written', (_, facts) => {
  const read = toFacts(factsSchema.parse(facts), { language: 'en', places: new Map() })
  expect(toWrittenFacts(read)).toEqual(facts)
  expect(Object.keys(toWrittenFacts(read))).toEqual(Object.keys(factsSchema.shape).filter((key) => key in facts))
})

test('holds what is written in one form', () => {
  const facts = { ...letter, session: { number: '75' }, original: ['fr'], sponsors: [' FR '], subtitle: ' A line\n' }
  const read = toFacts(factsSchema.parse(facts), { language: 'en', places: new Map() })
  expect(read).toMatchObject({
    organs: [{ organ: 'general-assembly', session: { number: 75, type: 'regular' } }],
    original: ['fr'],
    sponsors: ['FR'],
    subtitle: 'A line',
  })
  expect(toWrittenFacts(read)).toMatchObject({ session: '75', original: 'fr', sponsors: ['FR'], subtitle: 'A line' })
})
