/** Slips that people make in YAML: each line is told as it should be, and the other facts are read all the same. */
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { mendCuts, mendYaml } from '../../pipeline/read/yaml-slips.ts'
import { readFolder, soundFacts } from './read-folder.ts'

/** Codes and hints of the errors about some facts of a report. */
async function toldOf(facts: string): Promise<readonly string[]> {
  const keys = new Set(facts.split('\n').map((line) => line.trim().split(':')[0]))
  const kept = soundFacts
    .replace('letter', 'report')
    .split('\n')
    .filter((line) => line !== '' && !keys.has(line.split(':')[0]))
  const { diagnostics } = await readFolder({ 'en.md': `---\n${kept.join('\n')}\n${facts}\n---\n\n# T\n\nText` })
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code, hint }) => `${code}: ${hint}`)
}

const quoted = (line: string): string => `fact-line: Put the value in quotation marks: \`${line}\`.`
const cut = (line: string): string => `fact-cut: Put the value in quotation marks: \`${line}\`.`

test.each<[string, string]>([
  ['subtitle: Note: text', quoted('subtitle: "Note: text"')],
  ['subtitle: Note:', quoted('subtitle: "Note:"')],
  ['subtitle: The "new": text', quoted('subtitle: \'The "new": text\'')],
  ['subtitle: "Note', quoted('subtitle: "Note"')],
  ['subtitle: "Note" by the President', quoted('subtitle: \'"Note" by the President\'')],
  ["subtitle: 'It's'", quoted('subtitle: "It\'s"')],
  ['subtitle: @home', quoted('subtitle: "@home"')],
  ['subtitle: *Recalling* its', quoted('subtitle: "*Recalling* its"')],
  ['subtitle: & Co', quoted('subtitle: "& Co"')],
  ['subtitle: % of it', quoted('subtitle: "% of it"')],
  ['subtitle: !important', quoted('subtitle: "!important"')],
  ['subtitle: *Recalling', quoted('subtitle: "*Recalling"')],
  ['subtitle: [Draft] note', quoted('subtitle: "[Draft] note"')],
  ['subtitle: {a} note', quoted('subtitle: "{a} note"')],
  ['subtitle: `x`', quoted('subtitle: "`x`"')],
  ['subtitle: > x', quoted('subtitle: "> x"')],
  ['subtitle: - x', quoted('subtitle: "- x"')],
  ['subtitle: Resolution #5 and more', cut('subtitle: "Resolution #5 and more"')],
  ['subtitle: #5 and more', cut('subtitle: "#5 and more"')],
  ['subtitle: A #5: b', cut('subtitle: "A #5: b"')],
  ['session: "75', 'fact-line: Write it so: `session: 75`.'],
  ["organ: 'general-assembly", 'fact-line: Write it so: `organ: general-assembly`.'],
  ['session: “75”', 'fact-value: Did you mean “75”?'],
  ['session: 8e1', 'fact-value: For example: `session: 75`.'],
  ['date: 2021–01–07', 'fact-value: Did you mean “2021-01-07”?'],
  ['subtitle: |\nOne\ntwo', quoted('subtitle: "One two"')],
  ['agenda: [{ item: 1 }]\nagenda-titles:\n- |\nOne', quoted('- "One"')],
  ['date:2021-01-07', 'fact-line: Write it so: `date: 2021-01-07`.'],
  ['session:75', 'fact-line: Write it so: `session: 75`.'],
  ['subtitle: "He said "yes" to it"', quoted('subtitle: \'He said "yes" to it\'')],
  ['\tsubtitle: x', 'fact-line: Write it so: `subtitle: x`.'],
  ['agenda:\n\t- { item: 1 }', 'fact-line: Write it so: `- { item: 1 }`.'],
  ['agenda: [{ item: 1 }]\nagenda-titles:\n  - Note: a: b', quoted('- "Note: a: b"')],
  ['agenda: [{ item: 1 }]\nagenda-titles:\n  - Item #5', cut('- "Item #5"')],
  [
    'agenda: [{ item: 1 }]\nagenda-titles:\n  - Promotion: human rights',
    'fact-value: Put the words in quotation marks, in one line: `- "Promotion: human rights"`.',
  ],
  [
    'agenda: [{ item: 1 }]\nagenda-titles:\n  - Report of: the Board\n    and others: all',
    'fact-value: Put the words in quotation marks, in one line: `- "Report of: the Board and others: all"`.',
  ],
  [
    'agenda: [{ item: 1 }]\nagenda-titles:\n  - Report of:',
    'fact-value: Put the words in quotation marks, in one line: `- "Report of:"`.',
  ],
  [
    'agenda: [{ item: 1 }]\nagenda-titles:\n  Report of: the Board',
    'fact-value: Write `agenda-titles: ["Report of: the Board"]`.',
  ],
  [
    'agenda: [{ item: 1 }]\nagenda-titles:\n  - “A: b”',
    'fact-value: Put the words in quotation marks, in one line: `- "A: b"`.',
  ],
  [
    'agenda: [{ item: 1 }]\nagenda-titles: [«A: b»]',
    'fact-value: Put the words in quotation marks, in one line: `- "A: b"`.',
  ],
])('%j is told with its line', async (facts, told) => {
  expect(await toldOf(facts)).toEqual([told])
})

test('tells all slips, and what is wrong besides, in one run', async () => {
  const facts =
    'subtitle: Note: text\nagenda-note: "A\ndate: 7 January 2021\nagenda: [{ item: 1 }]\nagenda-titles:\n  - A: b: c\n  - *B*'
  expect((await toldOf(facts)).map((line) => line.split(':')[0])).toEqual([
    'fact-line',
    'fact-line',
    'fact-value',
    'agenda-titles',
    'fact-line',
    'fact-line',
  ])
})

test.each([
  "subtitle: It’s a note, isn't it? # as on the cover",
  'subtitle: "Note: text #5"',
  "subtitle: 'Note: #5'",
  'subtitle: yes',
  'subtitle: C# and A#1',
  // A fixed space, an ideographic one: YAML reads on.
  'subtitle: Resolution\u00A0#5 and\u3000#6',
  'subtitle: |\n  Note: text #5\n  *b* "c',
  'subtitle: >\n  Note: text\n\n  #5 @d',
  'subtitle: "Note\n  text: b"',
  'agenda: [\n  { item: 1,\n    sub: [a] } ]',
  'agenda:\n- item: 1\n  sub: [a, b] #5 of them\n',
  '# subtitle: Note: text\n#5',
])('%j says what it says', async (facts) => {
  expect(await toldOf(facts)).toEqual([])
  expect(mendCuts(facts).slips).toEqual([])
})

test('mended lines hold the words that were typed', () => {
  for (const words of ['Note: "a"', "It's: b", '"a" b: c', '@x "y" \\z', '*a* \'b\' "c"', '[a] \\ b']) {
    const { slips, yaml } = mendYaml(`subtitle: ${words}`)
    expect(slips).toHaveLength(1)
    expect(parseDocument(yaml, { schema: 'failsafe' }).toJS()).toEqual({ subtitle: words })
  }
})

test('reads long lines in a time that grows with them', () => {
  for (const part of [' ', '- ', '"', "'", 'a ', '# ', ' #', ': ', '[', '\t']) {
    const line = `subtitle: a${part.repeat(30_000 / part.length)}b`
    expect(mendYaml(line).yaml.length + mendCuts(line).yaml.length).toBeGreaterThan(0)
  }
})

/** Places and codes of the warnings about a value of a report. */
async function warnedOf(line: string): Promise<readonly string[]> {
  const facts = soundFacts
    .replace('letter', 'report')
    .split('\n')
    .filter((fact) => fact !== '')
  const { diagnostics } = await readFolder({ 'en.md': `---\n${facts.join('\n')}\n${line}\n---\n\n# T\n\nText` })
  return diagnostics.filter(({ code }) => code === 'fact-quotes').map(({ text }) => text)
}

test.each([
  'subtitle: “Sub”',
  'subtitle: «Sous-titre»',
  'subtitle: « Sous-titre »',
  'subtitle: „Unter“',
  'subtitle: ”Sub”',
  'subtitle: ‘Sub’',
  'subtitle: ‘The State’s duty’',
  'subtitle: 「副标题」',
  'subtitle: ＂副标题＂',
  'subtitle: “عنوان فرعي”',
])('tells the quotation marks around the value of %s', async (line) => {
  const value = line.slice('subtitle: '.length)
  expect(await warnedOf(line)).toEqual([
    `The quotation marks around ${value} are part of the value, and are printed with it.`,
  ])
})

test('tells them in a list, where they stand', async () => {
  expect(await warnedOf('sponsors-note: “One”\nagenda-titles:\n  - “Title”\n  - Other')).toHaveLength(2)
})

test.each([
  'subtitle: “One” and “Two”',
  'subtitle: “One” of them',
  'subtitle: On “One”',
  'subtitle: "“One”"',
  "subtitle: '«Un»'",
  'subtitle: ‘One’ and ‘two’',
  'subtitle: 《联合国宪章》',
  'subtitle: “',
])('says nothing of %s', async (line) => {
  expect(await warnedOf(line)).toEqual([])
})

test('says nothing of how a line is written whose fact has no place', async () => {
  const facts = soundFacts + 'subtitle: Item 7: part\n'
  const { diagnostics } = await readFolder({ 'en.md': `---\n${facts}---\n\n# T\n\nText` })
  expect(diagnostics.map(({ code }) => code)).toEqual(['fact-misplaced'])
})

test.each([
  ['A/80/1/Rev1', '“Rev1” is written “Rev.1”'],
  ['A/80/1/Add 2', '“Add 2” is written “Add.2”'],
  ['A/80/L1', '“L1” is written “L.1”'],
  ['A/C5/80/L.1', '“C5” is written “C.5”'],
  ['A/80/1/corr.1', '“corr.1” is written “Corr.1”'],
  ['A/80/L.1*', 'it holds “*”'],
])('says how %s is written', async (symbol, problem) => {
  const facts = soundFacts.replace('A/75/1', symbol)
  const { diagnostics } = await readFolder({ 'en.md': `---\n${facts}---\n\n# T\n\nText` })
  expect(diagnostics.map(({ text }) => text)).toEqual([expect.stringContaining(problem)])
})

test.each([
  'A/80/1/Rev.1',
  'A/C.5/80/L.1',
  'A/ES-11/L.1',
  'S/PV.9000',
  'CRC/C/GC/20',
  'FCCC/CP/2015/L.9',
  'A/RES/1514(XV)',
  'E/1986/SR.7/Add.1',
])('takes %s', async (symbol) => {
  const facts = soundFacts.replace('A/75/1', symbol)
  const { diagnostics } = await readFolder({ 'en.md': `---\n${facts}---\n\n# T\n\nText` })
  expect(diagnostics.filter(({ code }) => code === 'symbol')).toEqual([])
})
