import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../pipeline/diagnostics.ts'
import { codesOf, readFolder, soundFacts, soundMatter } from './read-folder.ts'

const yaml = 'd/document.yaml'

/** The sound facts as another kind, with further lines. */
function withKind(kind: string, ...lines: readonly string[]): string {
  return `${soundFacts.replace('kind: letter', `kind: ${kind}`)}${lines.map((line) => `${line}\n`).join('')}`
}

async function read(facts: string, matter = soundMatter) {
  const result = await readFolder({ 'document.yaml': facts, 'fr.md': `${matter}# T\n` })
  return {
    facts: result.source?.facts,
    codes: codesOf(result),
    text: result.diagnostics.map(formatDiagnostic).join('\n'),
  }
}

const adopted = 'adopted: 2025-09-19'
const proponent = 'proponent: { without-reference: A/80/L.2/Rev.1 }'

test('reads what a resolution says of itself', async () => {
  const { facts, codes } = await read(
    withKind('resolution', 'number: 80/1', adopted, 'meeting: { number: 3, kind: plenary }', proponent),
  )
  expect(codes).toEqual([])
  expect(facts).toMatchObject({
    number: '80/1',
    adopted: '2025-09-19',
    meeting: [{ meeting: { number: 3, kind: 'plenary' } }],
    proponent: { way: 'without-reference', symbols: ['A/80/L.2/Rev.1'] },
  })
})

test.each([
  [
    '{ report-of: third, symbol: A/80/561, paragraph: 12 }',
    { way: 'report-of', committee: 'third', symbols: ['A/80/561'], paragraph: 12 },
  ],
  [
    '{ without-reference: [A/ES-11/L.1, A/ES-11/L.1/Add.1] }',
    { way: 'without-reference', symbols: ['A/ES-11/L.1', 'A/ES-11/L.1/Add.1'] },
  ],
  ['{ proposal: E/2025/L.3 }', { way: 'proposal', symbols: ['E/2025/L.3'] }],
  ['{ proposal: E/2025/L.3, procedure: silence }', { way: 'silent-proposal', symbols: ['E/2025/L.3'] }],
  [
    '{ recommendation-of: statistical-commission, symbol: E/2025/24 }',
    { way: 'recommendation-of', body: 'statistical-commission', symbols: ['E/2025/24'] },
  ],
])('reads the proponent %s', async (written, fact) => {
  expect((await read(withKind('resolution', adopted, `proponent: ${written}`))).facts?.proponent).toEqual(fact)
})

/** Facts without the original language. */
const without = (facts: string): string => facts.replace(/original: .*\n/, '')

test('reads in which section a decision stands, and who took it up', async () => {
  const { facts, codes } = await read(
    withKind('decision', 'number: 80/401', 'section: elections', 'proponent: { taken-up-in: fourth }'),
  )
  expect(codes).toEqual([])
  expect(facts).toMatchObject({ section: 'elections', proponent: { way: 'taken-up-in', forum: 'fourth' } })
})

test('lets a resolution be without its original language, and no letter', async () => {
  expect((await read(without(withKind('resolution', adopted, proponent)))).facts?.original).toEqual([])
  expect((await read(without(soundFacts))).codes).toEqual([`${yaml}:1:1 fact-missing`])
})

test('takes a reissue in every kind, and refuses that of a supplement, whose cover cannot print it', async () => {
  const day = 'reissued: 2025-09-19'
  expect((await read(withKind('letter', day))).facts?.reissued).toBe('2025-09-19')
  const { codes, text } = await read(withKind('report', 'supplement: 38', day))
  expect(codes).toContain(`${yaml}:9:11 fact-not-yet`)
  expect(text).toMatch(/no supplement that prints it/)
})

const wrong: readonly (readonly [sentence: string, facts: string, expected: string, text: RegExp])[] = [
  [
    'sponsors of a report',
    withKind('report', 'sponsors: [FR]'),
    `${yaml}:8:11 fact-misplaced`,
    /“sponsors” has no place in a report/,
  ],
  ['a speaker in a letter', withKind('letter', 'by: secretariat'), `${yaml}:8:5 fact-misplaced`, /a letter/],
  ['a resolution that was never adopted', withKind('resolution', proponent), `${yaml}:1:1 fact-missing`, /“adopted”/],
  ['a resolution that nobody proposed', withKind('resolution', adopted), `${yaml}:1:1 fact-missing`, /“proponent”/],
  [
    'a draft of the Secretariat',
    withKind('draft-resolution', 'by: secretariat'),
    `${yaml}:8:5 fact-value`,
    /one of `president`/,
  ],
  ['a State that is none', withKind('draft-resolution', 'sponsors: [FR, XX]'), `${yaml}:8:16 fact-value`, /ISO 3166/],
  [
    'a sponsor given twice',
    withKind('draft-resolution', 'sponsors: [FR, GN, FR]'),
    `${yaml}:8:20 fact-repeated`,
    /“FR”/,
  ],
  [
    'a State that voted twice',
    withKind('resolution', adopted, proponent, 'vote: { in-favour: [FR, MX], against: [], abstaining: [MX] }'),
    `${yaml}:10:56 fact-repeated`,
    /“MX”/,
  ],
  [
    'a voter that is none',
    withKind('resolution', adopted, proponent, 'vote: { in-favour: [FR, XX] }'),
    `${yaml}:10:25 fact-value`,
    /“vote” is “XX”.*ISO 3166/,
  ],
  [
    'a vote without those in favour',
    withKind('resolution', adopted, proponent, 'vote: { against: [FR] }'),
    `${yaml}:10:7 fact-missing`,
    /in-favour/,
  ],
  ['a vote on a letter', withKind('letter', 'vote: none'), `${yaml}:8:7 fact-misplaced`, /a letter/],
  ['no sponsor at all', withKind('draft-resolution', 'sponsors: []'), `${yaml}:8:11 fact-value`, /at least one/],
  [
    'a committee that is none',
    withKind('resolution', adopted, 'proponent: { report-of: seventh, symbol: A/80/561 }'),
    `${yaml}:9:25 fact-value`,
    /one of/,
  ],
  [
    'a resolution in a section of decisions',
    withKind('resolution', adopted, proponent, 'section: other'),
    `${yaml}:10:10 fact-misplaced`,
    /a resolution/,
  ],
  [
    'a resolution that says who took it up',
    withKind('resolution', adopted, 'proponent: { taken-up-in: plenary }'),
    `${yaml}:9:12 fact-value`,
    /draft or report/,
  ],
  [
    'a body misspelt',
    withKind('resolution', adopted, 'proponent: { recommendation-of: statistical-comission, symbol: E/1 }'),
    `${yaml}:9:33 fact-value`,
    /statistical-commission/,
  ],
  [
    'a meeting of an unknown kind',
    withKind('resolution', adopted, proponent, 'meeting: { number: 3, kind: plenray }'),
    `${yaml}:10:29 fact-value`,
    /Did you mean “plenary”/,
  ],
  [
    'a corrigendum of something else',
    withKind('corrigendum', 'corrects: A/80/6'),
    `${yaml}:4:9 symbol`,
    /corrigendum to A\/80\/6/,
  ],
]

test.each(wrong)('says one thing about %s', async (_, facts, expected, text) => {
  const result = await read(facts)
  expect(result.codes).toEqual([expected])
  expect(result.text).toMatch(text)
})

test.each([
  ['A/80/6/Corr.1', 'corrigendum', 'corrects: A/80/6'],
  ['A/80/6/Rev.1/Corr.1', 'corrigendum', 'corrects: A/80/6/Rev.1'],
])('takes the symbol %s', async (symbol, kind, fact) => {
  expect((await read(withKind(kind, fact).replace('A/75/1', symbol))).codes).toEqual([])
})

test('says of a note on a line that is not there what it belongs to', async () => {
  const matter = '---\njob: { number: 21-00134 }\nagenda-note: A/80/150.\n---\n'
  expect((await read(soundFacts, matter)).codes).toEqual(['d/fr.md:3:14 fact-alone'])
  const sponsors = '---\njob: { number: 21-00134 }\nsponsors-note: A note.\n---\n'
  expect((await read(withKind('draft-resolution'), sponsors)).codes).toEqual(['d/fr.md:3:16 fact-alone'])
  expect((await read(soundFacts, sponsors)).codes).toEqual(['d/fr.md:3:16 fact-misplaced'])
})

test('reads who submits a draft, and what an amendment amends', async () => {
  const by = 'by: { office: vice-chair, name: " A. B. ", state: PE, consultations: held }'
  const amends = 'amends: { symbol: A/80/L.2, several: true }'
  const { facts, codes } = await read(withKind('amendment', by, amends))
  expect(codes).toEqual([])
  expect(facts).toMatchObject({
    by: { office: 'vice-chair', name: 'A. B.', state: 'PE', consultations: {} },
    amends: { symbol: 'A/80/L.2', motion: 'resolution', several: true },
  })
})

test.each([
  ['draft-resolution', 'by: secretariat', '“secretariat”; it must be one of `president`, `vice-president`, `chair`,'],
  ['report', 'by: chair', '“chair”; it must be one of `secretary-general`'],
  ['report', 'by: { office: president }', '“by” is a group; it must be one name in this kind.'],
  ['draft-decision', 'by: { office: chair, state: PE }', '“by” is a State without a name; it must be'],
  [
    'draft-decision',
    'by: { office: chair, name: N, state: ZZ }',
    '“by” is “ZZ”; it must be the ISO 3166 code of a State',
  ],
  ['amendment', 'by: chair', 'The fact “amends” is missing.'],
  ['draft-decision', 'amends: A/80/L.2', '“amends” has no place in a draft decision'],
])('tells of %s: %s', async (kind, line, message) => {
  expect((await read(withKind(kind, line))).text).toContain(message)
})

test('tells of a note on a sponsor that there is none of', async () => {
  const note = `${soundMatter.replace(/---\n$/, '')}sponsors-note: [{ sponsor: NG, text: On behalf of others. }]\n---\n`
  const { text } = await read(withKind('draft-resolution', 'sponsors: [FR]'), note)
  expect(text).toContain('“sponsors-note” is about “NG”; it must be about one of `sponsors`')
})
