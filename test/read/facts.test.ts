import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../pipeline/diagnostics.ts'
import { codesOf, readFolder, soundFacts, soundMatter } from './read-folder.ts'

/** Facts with one line replaced or added. */
function withFact(line: string): string {
  const key = line.split(':')[0]
  const kept = soundFacts.split('\n').filter((known) => known !== '' && known.split(':')[0] !== key)
  return `${[...kept, line].join('\n')}\n`
}

async function factsOf(yaml: string, matter = soundMatter) {
  const result = await readFolder({ 'document.yaml': yaml, 'fr.md': `${matter}\n# T\n` })
  expect(codesOf(result).filter((line) => !line.endsWith('symbol-absent'))).toEqual([])
  return result.source?.facts
}

test('completes what the author left out', async () => {
  const facts = await factsOf(soundFacts)
  expect({ ...facts, places: undefined }).toEqual({
    kind: 'letter',
    language: 'fr',
    organs: [{ organ: 'general-assembly', session: { number: 75, type: 'regular' } }],
    symbol: 'A/75/1',
    agenda: [],
    distribution: 'general',
    date: '2021-01-07',
    original: ['en'],
    dutyStation: 'new-york',
    agendaTitles: [],
    job: { number: '21-00134', released: [] },
    tables: 'numbered',
    notes: 'foot',
    places: undefined,
  })
})

test('pairs the organs of a joint document with their sessions', async () => {
  const joint = soundFacts.replace('general-assembly', '[general-assembly, security-council]')
  const two = joint.replace('75\n', '[79, { number: 80, type: year }]\n').replace('A/75/1', 'A/79/895-S/2025/275')
  expect((await factsOf(two))?.organs).toEqual([
    { organ: 'general-assembly', session: { number: 79, type: 'regular' } },
    { organ: 'security-council', session: { number: 80, type: 'year' } },
  ])
  // With one session the Council has none: its line has a year, which is told.
  const one = joint.replace('A/75/1', 'A/79/895-S/2025/275')
  const { source, diagnostics } = await readFolder({ 'document.yaml': one, 'fr.md': `${soundMatter}# T\n` })
  expect(diagnostics.map(({ code }) => code)).toEqual(['session-year'])
  expect(source?.facts.organs).toEqual([
    { organ: 'general-assembly', session: { number: 75, type: 'regular' } },
    { organ: 'security-council' },
  ])
})

test('reads a session with its place and days', async () => {
  const facts = await factsOf(withFact('session: { number: 7, place: geneva, from: 2010-02-08, to: 2010-02-19 }'))
  expect(facts?.organs[0]?.session).toEqual({
    number: 7,
    type: 'regular',
    place: 'geneva',
    from: '2010-02-08',
    to: '2010-02-19',
  })
})

test('reads agenda entries and one title for each, line by line', async () => {
  const agenda = `${soundFacts}agenda:\n  - { item: 128, sub: [a, b] }\n  - { item: 130, provisional: true }\n`
  const matter = '---\njob: { number: 21-00134 }\nagenda-titles:\n  - |\n    One :\n    two\n  - Three\n---\n'
  const facts = await factsOf(agenda, matter)
  expect(facts?.agenda).toEqual([
    { item: 128, sub: ['a', 'b'], provisional: false },
    { item: 130, sub: [], provisional: true },
  ])
  expect(facts?.agendaTitles).toEqual([['One :', 'two'], ['Three']])
})

test.each([
  [
    'agenda: [{ item: 128 }]',
    '',
    /^d\/fr\.md:1:1: warning agenda-untitled: The agenda line has no title under it\. Add `agenda-titles:`/m,
  ],
  ['agenda: [{ item: 128 }, { item: 130 }]', '', /one for each of its 2 entries/],
  ['agenda: [{ item: 128 }]', 'agenda-titles: [One]\n', /^(?!.*agenda-untitled)/s],
  ['agenda: []', '', /^(?!.*agenda-untitled)/s],
])('says that an agenda has no titles under it: %s, %j', async (agenda, titles, told) => {
  const files = {
    'document.yaml': `${soundFacts}${agenda}\n`,
    'fr.md': `---\njob: { number: 21-00134 }\n${titles}---\n# T\n`,
  }
  const { source, diagnostics } = await readFolder(files)
  expect(source).toBeDefined()
  expect(diagnostics.map(formatDiagnostic).join('\n')).toMatch(told)
})

test('reads an entry of the preliminary list, which is not provisional as well', async () => {
  const facts = await factsOf(
    `${soundFacts}agenda:\n  - { item: 116, sub: c, preliminary: true }\n`,
    '---\njob: { number: 21-00134 }\nagenda-titles: [A]\n---\n',
  )
  expect(facts?.agenda).toEqual([{ item: 116, sub: ['c'], provisional: false, preliminary: true }])
  const both = `${soundFacts}agenda:\n  - { item: 116, provisional: true, preliminary: true }\n`
  const result = await readFolder({ 'document.yaml': both, 'fr.md': `${soundMatter}# T\n` })
  expect(result.diagnostics.map(formatDiagnostic).join('\n')).toMatch(
    /9:50: error fact-value: “preliminary” is “true”; it must be left out beside `provisional`/,
  )
})

test('finds the job of the language, wherever it is given', async () => {
  const job = { number: '21-00134', released: ['2021-01-11'] }
  const yaml = `${soundFacts}job: { fr: { number: 21-00134, released: [2021-01-11] }, en: { number: 21-00135 } }\n`
  expect((await factsOf(yaml, ''))?.job).toEqual(job)
  expect((await factsOf(soundFacts, '---\njob: { number: 21-00134, released: 2021-01-11 }\n---\n'))?.job).toEqual(job)
})

test('takes a committee by name, or its line by language', async () => {
  expect((await factsOf(withFact('committee: third')))?.committee).toBe('third')
  expect((await factsOf(withFact('committee: { fr: Commission ad hoc }')))?.committee).toEqual({
    text: 'Commission ad hoc',
  })
})

test.each([
  ['(Quatrième Commission)', 'fourth'],
  ['Quatrième Commission', 'fourth'],
  ['Commission des questions politiques spéciales et de la décolonisation', 'fourth'],
  ['troisième  commission', 'third'],
  ['Quatrième Commission des cartes', { text: 'Quatrième Commission des cartes' }],
])('knows a Main Committee by its name or a part of it: %s', async (line, committee) => {
  expect((await factsOf(withFact(`committee: { fr: ${line} }`)))?.committee).toEqual(committee)
})

const matter = (committee: string): string => `---\ncommittee: ${committee}\njob: { number: GE.21-00134 }\n---\n`

test('takes the line of a body from a language file, but no Main Committee misspelt', async () => {
  const facts = await factsOf(soundFacts, matter('Groupe de travail des cartes'))
  expect(facts?.committee).toEqual({ text: 'Groupe de travail des cartes' })
  expect(facts?.job?.number).toBe('GE.21-00134')
  expect((await factsOf(soundFacts, matter('third')))?.committee).toBe('third')
  const misspelt = await readFolder({ 'document.yaml': soundFacts, 'fr.md': `${matter('thrid')}\n# T\n` })
  expect(codesOf(misspelt)).toContain('d/fr.md:2:12 fact-value')
})

test('lets the language file win, key by key', async () => {
  const facts = await factsOf(soundFacts, '---\ndate: 2021-02-01\njob: { number: 21-00134 }\n---\n')
  expect(facts?.date).toBe('2021-02-01')
  expect(facts?.places.get('date')).toEqual({ path: 'd/fr.md', line: 2, column: 7 })
  expect(facts?.places.get('session')).toEqual({ path: 'd/document.yaml', line: 3, column: 10 })
})

test('keeps text a text: no number, no date, no yes', async () => {
  const yaml = `${withFact('kind: report')}agenda: [{ item: 1 }]\n`
  const facts = await factsOf(
    yaml,
    '---\nsubtitle: 1e3\nagenda-note: no\nagenda-titles: [A]\njob: { number: 21-00134 }\n---\n',
  )
  expect([facts?.subtitle, facts?.agendaNote]).toEqual(['1e3', ['no']])
})

test('reads a single file with all its facts', async () => {
  const text = `---\nlanguage: es\n${soundFacts}job: { number: 21-00134 }\n---\n# T\n`
  const { source, diagnostics } = await readFolder({ 'carta uno.md': text })
  expect(diagnostics).toEqual([])
  expect(source?.facts.language).toBe('es')
})

test.each([
  ['symbol and job', soundFacts.replace('symbol: A/75/1\n', ''), '', /no symbol and no job number yet/],
  ['symbol', soundFacts.replace('symbol: A/75/1\n', ''), soundMatter, /no symbol yet/],
])('says once that there is no %s yet', async (_, yaml, matter, text) => {
  const { source, diagnostics } = await readFolder({ 'document.yaml': yaml, 'fr.md': `${matter}# T\n` })
  expect(source).toBeDefined()
  expect(diagnostics.map(formatDiagnostic)).toEqual([expect.stringMatching(text)])
})

const yaml = 'd/document.yaml'

/** A fact that is wrong, and the one thing that must be said about it. */
const broken: readonly (readonly [sentence: string, fact: string, expected: string, text: RegExp])[] = [
  ['an unknown key', 'symbl: A/75/1', `${yaml}:8:1 fact-unknown`, /Did you mean “symbol”/],
  ['a key of a prototype', '__proto__: A', `${yaml}:8:1 fact-unknown`, /__proto__/],
  ['an unknown key in a group', 'session: { number: 75, typ: year }', `${yaml}:7:24 fact-unknown`, /“type”/],
  ['an unknown key in the agenda', 'agenda: [{ items: 12, item: 1 }]', `${yaml}:8:12 fact-unknown`, /“item”/],
  ['a repeated key', 'tables: numbered\ntables: unnumbered', `${yaml}:9:1 fact-repeated`, /“tables”/],
  ['an unknown organ', 'organ: general-asembly', `${yaml}:7:8 fact-value`, /Did you mean “general-assembly”/],
  ['an unknown kind', 'kind: lettre', `${yaml}:7:7 fact-value`, /Did you mean “letter”/],
  ['a kind that is not made yet', 'kind: treaty-body-report', `${yaml}:7:7 fact-value`, /one of/],
  ['a date that is none', 'date: 7 January 2021', `${yaml}:7:7 fact-value`, /such as `2021-01-07`/],
  ['a day that does not exist', 'date: 2021-02-29', `${yaml}:7:7 fact-value`, /exists/],
  ['a date of full-width digits', 'date: ２021-01-07', `${yaml}:7:7 fact-value`, /U\+FF12, which looks like “2”/],
  ['a date of Arabic digits', 'date: 2021-01-0٧', `${yaml}:7:7 fact-value`, /U\+0667, which looks like “7”/],
  ['a session that is a word', 'session: seventy-five', `${yaml}:7:10 fact-value`, /whole number/],
  [
    'a session of an unknown type',
    'session: { number: 75, type: yaer }',
    `${yaml}:7:30 fact-value`,
    /Did you mean “year”/,
  ],
  ['a session without its number', 'session: { type: year }', `${yaml}:7:10 fact-missing`, /“number”/],
  ['a session that ends before time', 'session: { number: 7, to: 2021-13-01 }', `${yaml}:7:27 fact-value`, /exists/],
  ['two sessions for one organ', 'session: [75, 76]', `${yaml}:7:10 sessions`, /2 sessions for 1/],
  ['three organs', 'organ: [general-assembly, security-council, secretariat]', `${yaml}:7:8 fact-value`, /two organs/],
  ['an agenda that is a number', 'agenda: 12', `${yaml}:8:9 fact-value`, /list/],
  ['an agenda item in words', 'agenda: [{ item: twelve }]', `${yaml}:8:18 fact-value`, /whole number/],
  ['a sub-item in capitals', 'agenda: [{ item: 12, sub: [A] }]', `${yaml}:8:28 fact-value`, /letter/],
  ['an unknown language', 'original: de', `${yaml}:7:11 fact-value`, /one of/],
  ['an unknown language among others', 'original: [en, de]', `${yaml}:7:16 fact-value`, /one of/],
  ['no language at all', 'original: []', `${yaml}:7:11 fact-value`, /at least one/],
  ['a committee misspelt', 'committee: thrid', `${yaml}:8:12 fact-value`, /Did you mean “third”/],
  ['a number of pages below one', 'fit: 0', `${yaml}:8:6 fact-value`, /whole number/],
  ['an empty text', 'status:', `${yaml}:8:8 fact-value`, /empty/],
  ['a symbol with a Cyrillic letter', 'symbol: А/75/1', `${yaml}:7:9 symbol`, /U\+0410, which looks like “A”/],
  ['a symbol with a space', 'symbol: A /75/1', `${yaml}:7:9 symbol`, /space/],
  ['a symbol that climbs', 'symbol: A/../1', `${yaml}:7:9 symbol`, /“..”/],
  ['a double symbol for one organ', 'symbol: A/79/895-S/2025/275', `${yaml}:7:9 symbol`, /one organ/],
  ['an alias', 'committee: *a', `${yaml}:8:12 front-matter`, /alias/],
  ['an anchor', 'committee: &a third', `${yaml}:8:15 front-matter`, /anchor/],
  ['a tag', 'committee: !js third', `${yaml}:8:12 front-matter`, /tag/],
  ['a merge key', '<<: { committee: third }', `${yaml}:8:1 front-matter`, /plain word/],
  ['a second document', '---\ncommittee: third', `${yaml}:8:1 fact-line`, /Remove the line/],
  ['a bracket that is never closed', 'agenda: [', `${yaml}:9:1 front-matter`, /For example: `agenda:/],
  ['more levels than six', 'agenda: [[[[[[[1]]]]]]]', `${yaml}:8:14 front-matter`, /6 levels/],
  ['a change of direction in an escape', 'committee: "third\\u202E"', `${yaml}:8:12 bidi`, /U\+202E/],
  ['a fact of one language', 'subtitle: A', `${yaml}:8:1 fact-place`, /front matter/],
  [
    'a fact that letters do not print',
    'number: 80/1',
    `${yaml}:8:9 fact-misplaced`,
    /“number” has no place in a letter/,
  ],
]

test.each(broken)('says one thing about %s', async (_, fact, expected, text) => {
  const result = await readFolder({ 'document.yaml': withFact(fact), 'fr.md': `${soundMatter}# T\n` })
  expect(codesOf(result)).toEqual([expected])
  expect(result.diagnostics.map(formatDiagnostic).join()).toMatch(text)
})

test.each(['kind', 'organ', 'date', 'distribution', 'original'])(
  'says that %s is missing, and where it belongs',
  async (key) => {
    const kept = soundFacts
      .split('\n')
      .filter((line) => !line.startsWith(`${key}:`))
      .join('\n')
    const folder = await readFolder({ 'document.yaml': kept, 'fr.md': `${soundMatter}# T\n` })
    expect(codesOf(folder)).toEqual([`${yaml}:1:1 fact-missing`])
    const single = await readFolder({ 'a.md': `---\nlanguage: fr\njob: { number: 21-00134 }\n${kept}\n---\n# T\n` })
    expect(codesOf(single)).toEqual(['d/a.md:1:1 fact-missing'])
  },
)

/** Front matter that is wrong. */
const matters: readonly (readonly [sentence: string, matter: string, expected: string])[] = [
  ['front matter that never ends', '---\njob: { number: 21-00134 }\n', 'd/fr.md:3:1 front-matter'],
  ['front matter that is a list', '---\n- a\n---\n', 'd/fr.md:2:1 front-matter'],
  ['an unknown key', '---\njob: { number: 21-00134 }\nsubtitel: A\n---\n', 'd/fr.md:3:1 fact-unknown'],
  [
    'more titles than agenda entries',
    '---\njob: { number: 21-00134 }\nagenda-titles: [A]\n---\n',
    'd/fr.md:3:16 agenda-titles',
  ],
  [
    'another language than the name says',
    '---\njob: { number: 21-00134 }\nlanguage: en\n---\n',
    'd/fr.md:3:11 language-differs',
  ],
  ['a job number of another shape', '---\njob: { number: 2100134 }\n---\n', 'd/fr.md:2:16 fact-value'],
  ['a job number with a dash for a hyphen', '---\njob: { number: 21–00134 }\n---\n', 'd/fr.md:2:16 fact-value'],
  ['a job in a language that is none', '---\njob: { de: { number: 21-00134 } }\n---\n', 'd/fr.md:2:8 fact-unknown'],
]

test.each(matters)('says one thing about %s', async (_, matter, expected) => {
  expect(codesOf(await readFolder({ 'document.yaml': soundFacts, 'fr.md': `${matter}# T\n` }))).toEqual([expected])
})

test('takes no script for front matter', async () => {
  const result = await readFolder({ 'document.yaml': soundFacts, 'fr.md': '---js\nprocess.exit(1)\n---\n# T\n' })
  expect(codesOf(result)).toEqual([])
  expect(result.source?.text).toContain('process.exit(1)')
})

test('knows the keys of a group within a language', async () => {
  const matter = '---\njob: { fr: { number: 21-00134, releasd: 2021-01-11 } }\n---\n'
  const { diagnostics } = await readFolder({ 'document.yaml': soundFacts, 'fr.md': `${matter}# T\n` })
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'd/fr.md:2:32: error fact-unknown: There is no fact called “releasd” here. Did you mean “released”?',
  ])
})

test('asks a single file for its language', async () => {
  const result = await readFolder({ 'a.md': `---\n${soundFacts}job: { number: 21-00134 }\n---\n# T\n` })
  expect(codesOf(result)).toEqual(['d/a.md:1:1 language-missing'])
})

test('keeps the limits of facts', async () => {
  const files = { 'document.yaml': soundFacts, 'fr.md': `${soundMatter}# T\n` }
  expect(codesOf(await readFolder(files, { factsKeys: 7 }))).toEqual([])
  expect(codesOf(await readFolder(files, { factsKeys: 6 }))).toEqual([`${yaml}:7:1 front-matter`])
  expect(codesOf(await readFolder(files, { factsBytes: soundFacts.length }))).toEqual([])
  expect(codesOf(await readFolder(files, { factsBytes: soundFacts.length - 1 }))).toEqual([`${yaml}:1:1 front-matter`])
})

test.each([
  ['brackets', `subtitle: ${'['.repeat(30_000)}`],
  ['hyphens', `subtitle:\n  ${'- '.repeat(30_000)}a`],
  ['aliases', `subtitle: &a [b]\ncommittee: [${'*a, '.repeat(8000)}]`],
])('refuses a bomb of %s at once', async (_, bomb) => {
  const result = await readFolder({ 'document.yaml': `${soundFacts}${bomb}\n`, 'fr.md': `${soundMatter}# T\n` })
  expect(result.source).toBeUndefined()
})
