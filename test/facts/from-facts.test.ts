/** What follows from the facts of a document: its address, its seat, where its title comes from, and which keys may stand where. */
import { expect, test } from 'vitest'
import { addressCode, documentAddress, isAddress } from '../../pipeline/facts/document-address.ts'
import { factsSchema } from '../../pipeline/facts/definitions.ts'
import { chooseKind } from '../../pipeline/facts/choose-kind.ts'
import { toFacts } from '../../pipeline/facts/facts.ts'
import { knownKeys } from '../../pipeline/facts/known-keys.ts'
import { seatOf } from '../../pipeline/facts/seat.ts'
import { titleFacts, titleSource } from '../../pipeline/facts/title-source.ts'

test.each([
  ['fr', '2024-12-31', 'https://undocs.org/fr/A/80/1'],
  ['en', '2024-12-31', 'https://undocs.org/en/A/80/1'],
  ['en', '2025-01-01', 'https://docs.un.org/en/A/80/1'],
  ['zh', '2025-01-01', 'https://docs.un.org/zh/A/80/1'],
] as const)('gives the address of a document in %s of %s', (language, date, address) => {
  expect(documentAddress('A/80/1', language, date)).toBe(address)
})

const undocs = 'https://undocs.org'
const sent = { organ: 'general-assembly', kind: 'resolution', dutyStation: 'new-york', language: 'en' } as const

test.each([
  [{ date: '2025-09-19' }, 'https://daccess-ods.un.org/access.nsf/Get?OpenAgent&DS=A/80/1&Lang=E', 'quartile', 'bytes'],
  [
    { date: '2025-09-19', language: 'ar' },
    'https://daccess-ods.un.org/access.nsf/Get?OpenAgent&DS=A/80/1&Lang=A',
    'quartile',
    'bytes',
  ],
  [{ date: '2025-04-30' }, 'https://docs.un.org/en/A/80/1', 'low', 'bytes'],
  [{ date: '2025-09-19', kind: 'draft-resolution' }, 'https://docs.un.org/en/A/80/1', 'low', 'mixed'],
  [{ date: '2025-09-19', organ: 'security-council' }, 'https://docs.un.org/en/A/80/1', 'low', 'mixed'],
  [{ date: '2025-06-12', kind: 'report', dutyStation: 'vienna' }, `${undocs}/en/A/80/1`, 'low', 'bytes'],
  [{ date: '2024-12-31' }, `${undocs}/en/A/80/1`, 'low', 'bytes'],
  [{ date: '2021-02-15' }, `${undocs}/A/80/1`, 'medium', 'bytes'],
  [{ date: '2019-08-14', language: 'ru' }, `${undocs}/ru/A/80/1`, 'medium', 'bytes'],
] as const)('gives the address that the QR code of a document of %o has', (facts, address, correction, modes) => {
  const { organ, ...given } = { ...sent, ...facts }
  expect(addressCode('A/80/1', { ...given, organs: [{ organ }] })).toEqual({ address, correction, modes })
})

test.each([
  ['https://undocs.org/A/80/1', true],
  ['http://www.undocs.org/A/80/1', true],
  ['https://docs.un.org/en/A/80/1', true],
  ['HTTPS://DOCS.UN.ORG/', true],
  ['https://undocs.org', false],
  ['https://www.un.org/undocs.org/', false],
  ['see https://undocs.org/A/80/1', false],
  ['https://undocsxorg/A', false],
  ['https://docsxun.org/A', false],
])('knows whether %s is the address of a document', (address, expected) => {
  expect(isAddress(address)).toBe(expected)
})

test('knows where the documents of an organ are issued', () => {
  expect(seatOf('human-rights-council')).toBe('geneva')
  expect(seatOf('security-council')).toBe('new-york')
  expect(seatOf(undefined)).toBe('new-york')
})

const written = { kind: 'letter', organ: 'general-assembly', distribution: 'general', date: '2021-01-07' }

/** Facts of a kind, and the kind. */
function document(kind: string, more: object = {}) {
  const facts = toFacts(factsSchema.parse({ ...written, kind, ...more }), { language: 'en', places: new Map() })
  return { facts, kind: chooseKind(facts) }
}

const council = { organ: 'security-council' }

test.each([
  ['letter', {}, true, 'text'],
  ['letter', {}, false, undefined],
  ['note', { by: 'secretary-general' }, true, 'text'],
  ['note', { by: 'secretary-general' }, false, 'author'],
  ['note', { subtitle: 'A line' }, false, 'author'],
  ['note', {}, false, undefined],
  ['draft-resolution', { ...council, sponsors: ['FR'], by: 'president' }, true, 'sponsors'],
  ['draft-resolution', { ...council, by: 'president' }, true, 'submission'],
  ['draft-resolution', council, true, undefined],
  ['draft-resolution', {}, true, 'text'],
  ['statement', {}, false, 'statement'],
])('finds the title of a %s with %j', (name, more, hasText, expected) => {
  const { facts, kind } = document(name, more)
  expect(titleSource(kind, facts, hasText)).toBe(expected)
})

test('names the facts that would give a title', () => {
  expect(titleFacts(document('letter').kind)).toEqual([])
  expect(titleFacts(document('note').kind)).toEqual(['subtitle', 'by'])
  expect(titleFacts(document('draft-resolution', council).kind)).toEqual(['sponsors', 'by'])
})

test.each([
  [[], ['kind', 'organ', 'agenda-titles']],
  [['session'], ['number', 'type', 'place', 'from', 'to']],
  [
    ['session', 0],
    ['number', 'type', 'place', 'from', 'to'],
  ],
  [
    ['agenda', 1],
    ['item', 'sub', 'provisional', 'preliminary', 'organ'],
  ],
  [['job'], ['number', 'released', 'ar', 'en', 'es', 'fr', 'ru', 'zh']],
  [
    ['job', 'fr'],
    ['number', 'released'],
  ],
])('knows the keys at %j', (path, expected) => {
  const keys = knownKeys(path)
  expect(path.length === 0 ? keys.filter((key) => expected.includes(key)) : keys.toSorted()).toEqual(
    path.length === 0 ? expected : expected.toSorted(),
  )
})

test.each([[['date']], [['nothing']], [['agenda', 0, 'item']], [['agenda', 0, 'item', 'a']]])(
  'knows no keys at %j',
  (path) => {
    expect(knownKeys(path)).toEqual([])
  },
)
