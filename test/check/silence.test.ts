/** What is silenced is not told, where it is silenced and nowhere else; errors of the build are. */
import { expect, test } from 'vitest'
import { buildInMemory } from '../../pipeline/build/in-memory.ts'
import { planBuild } from '../../pipeline/build/plan.ts'
import type { Wanted } from '../../pipeline/compile.ts'
import { put } from '../build/sources.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { checkExcerpt, placeIn } from './check-excerpt.ts'

/** Codes of what is told of a text, by line. */
async function codesOf(text: string): Promise<readonly string[]> {
  const excerpt = { language: 'en', text } as const
  const told = await checkExcerpt(excerpt)
  return told
    .filter(({ severity }) => severity !== 'information')
    .map((one) => `${placeIn(excerpt, one)[0]} ${one.code}`)
}

const stray = 'The Committee , which met.'
const ignore = '<!-- masthead ignore space-stray: as it was said -->'

test.each([
  ['the paragraph that follows', `${ignore}\n\n${stray}`, []],
  ['the paragraph on the next line', `${ignore}\n${stray}`, []],
  ['the next one alone', `${ignore}\n\nIt met.\n\n${stray}`, ['5 space-stray']],
  ['the paragraph around it', `The Committee , which ${ignore} met.`, []],
  ['a table with its cells', `${ignore}\n\n| A | B |\n| - | - |\n| It , met | b |`, []],
  ['an item of a list', `- It , went.\n\n${ignore}\n\n- It , met.`, ['1 space-stray']],
  ['a note', `It met.[^1]\n\n${ignore}\n\n[^1]: See , it.`, []],
  ['an annex’s text', `It met.\n\n::annex\n\n${ignore}\n\n${stray}`, []],
  ['all that is in a box', `${ignore}\n\n:::box\nIt , met.\n\nIt , went.\n:::`, []],
])('a comment silences %s', async (_what, text, told) => {
  expect(await codesOf(text)).toEqual(told)
})

test('silences several codes, and tells those that have no reason, no message, or are errors', async () => {
  expect(await codesOf(`<!-- masthead ignore draft-remark, space-stray: said so -->\n\nIt , met [TODO].`)).toEqual([])
  expect(await codesOf(`<!-- masthead ignore space-stray -->\n\n${stray}`)).toEqual([
    '1 silence-reason',
    '3 space-stray',
  ])
  expect(await codesOf(`<!-- masthead ignore: why -->\n\n${stray}`)).toEqual(['1 silence-reason', '3 space-stray'])
  expect(await codesOf(`<!-- masthead ignore space-strey: why -->\n\n${stray}`)).toEqual([
    '1 silence-unknown',
    '3 space-stray',
  ])
  expect(await codesOf('<!-- masthead ignore raw-html: why -->\n\n<b>It</b> met.')).toEqual([
    '1 silence-error',
    '3 raw-html',
  ])
  expect(await codesOf('<!-- masthead is what builds this. -->\n\nIt met.')).toEqual([])
})

test('silences from one comment to the other, and to the end', async () => {
  const from = '<!-- masthead disable space-stray: as it was said -->'
  const to = '<!-- masthead enable space-stray -->'
  expect(await codesOf(`${from}\n\n${stray}\n\n${stray}\n\n${to}\n\n${stray}`)).toEqual(['9 space-stray'])
  expect(await codesOf(`${from}\n\n${stray}\n\n<!-- masthead enable -->\n\n${stray}`)).toEqual(['7 space-stray'])
  expect(await codesOf(`${from}\n\n${stray}\n\n${stray}`)).toEqual([])
})

const facts =
  'kind: note\norgan: general-assembly\nsession: 80\ndistribution: general\ndate: 2025-09-01\noriginal: en\nby: secretary-general\n'
const wanted: Wanted = { formats: [], carriesSource: false }

test('a folder silences for all its documents, those below it too, and nothing above the command', async () => {
  const folder = await temporaryFolder()
  await put(folder, {
    'check.yaml': 'silence: {likely-leftover: never read}\n',
    'here/check.yaml': 'silence:\n  draft-remark: remarks are printed on purpose\nwords: [Syrdarya]\n',
    'here/all/check.yaml': 'waiver: agreed with the Department\nwords: [Aral]\n',
    'here/all/note/document.yaml': facts,
    'here/all/note/en.md': '# Work\n\nIt met [TODO].\n',
  })
  const { documents, diagnostics } = await planBuild({ from: `${folder}/here`, paths: ['all'] })
  expect(diagnostics).toEqual([])
  expect(documents.map(({ settings }) => settings)).toEqual([
    {
      silence: [
        {
          code: 'draft-remark',
          reason: 'remarks are printed on purpose',
          place: { path: 'check.yaml', line: 2, column: 3 },
        },
      ],
      words: ['Aral', 'Syrdarya'],
      waiver: 'agreed with the Department',
    },
  ])
})

/** A note in memory, with other files of its folder. */
async function make(text: string, more: Readonly<Record<string, string>>, making: Wanted = wanted) {
  const files = { 'document.yaml': facts, 'en.md': `# Work\n\n${text}\n`, ...more }
  return buildInMemory(
    { name: 'note', files: new Map(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)])) },
    making,
  )
}

test('tells a comment that silences nothing, but in a build', async () => {
  const unneeded = { code: 'silence-unneeded', place: { path: 'note/en.md', line: 3, column: 1 } }
  const { diagnostics } = await make(`${ignore}\n\nIt met.`, {}, { ...wanted, checks: true })
  expect(diagnostics.filter(({ severity }) => severity === 'warning')).toMatchObject([unneeded])
  const built = await make(`${ignore}\n\nIt met.`, {})
  expect(built.diagnostics.filter(({ severity }) => severity === 'warning')).toEqual([])
})

test('a rule that is an error refuses a build, unless it is silenced', async () => {
  expect(await make('It met [TODO].', {})).toMatchObject({ refused: [{ code: 'draft-remark' }] })
  const silenced = await make('It met [TODO].', { 'check.yaml': 'silence: {draft-remark: on purpose}\n' })
  expect(silenced).toHaveProperty('record')
})

test('tells what settings silence for nothing, or under a code that no message has, where it stands', async () => {
  const settings = 'silence:\n  space-strey: as it was said\n  glyph: it looks well\n  agenda-item: there are many\n'
  const { diagnostics } = await make('It , met.', { 'check.yaml': settings }, { ...wanted, checks: true })
  const told = diagnostics.filter(({ place }) => place.path === 'note/check.yaml')
  expect(told.map(({ code, place: { line, column } }) => `${line}:${column} ${code}`)).toEqual([
    '2:3 silence-unknown',
    '3:3 silence-error',
    '4:3 silence-unneeded',
  ])
  const { diagnostics: needed } = await make(
    'It , met.',
    { 'check.yaml': 'silence: {space-stray: as it was said, word-unknown: names}\n' },
    { ...wanted, checks: true },
  )
  expect(needed.filter(({ severity }) => severity === 'warning')).toEqual([])
})

test('a waiver lets a text be longer than its kind may be', async () => {
  const long = Array.from({ length: 1200 }, () => 'The Committee met again and took note of it.').join('\n\n')
  const codes = async (more: Readonly<Record<string, string>>) =>
    (await make(long, more, { ...wanted, checks: true })).diagnostics.map(({ code }) => code)
  expect(await codes({})).toContain('word-count')
  expect(await codes({ 'check.yaml': 'waiver: agreed with the Department\n' })).not.toContain('word-count')
})

test('an agenda in settings tells items that are not on it, each where it was typed', async () => {
  const own = `${facts}agenda:\n  - { item: 4 }\n  - { item: 26, sub: [a, c] }\n  - { item: 71, sub: [b] }\n  - { item: 250 }\n`
  const items = async (agenda: string) => {
    const files = { 'document.yaml': own, 'check.yaml': `agenda: ${agenda}\n` }
    const { diagnostics } = await make('It met.', files, { ...wanted, checks: true })
    const told = diagnostics.filter(({ code }) => code === 'agenda-item' || code.startsWith('settings-'))
    return told.map(
      ({ code, place, text }) => `${code} ${place.line}:${place.column} ${/ item (.*)\.$/.exec(text)?.[1] ?? ''}`,
    )
  }
  expect(await items('[1-8, 26 (a), 26(b), 71, 250]')).toEqual(['agenda-item 10:13 26 (c)'])
  expect(await items('[26, 72–250]')).toEqual(['agenda-item 9:13 4', 'agenda-item 11:13 71 (b)'])
  expect(await items('4')).toHaveLength(4)
  expect(await items('[8-1, twenty, 0, {a: b}, 1-9999]')).toEqual([
    ...[10, 15, 23, 26, 34].map((column) => `settings-value 1:${column} `),
    ...['9:13 4', '10:13 26 (a)', '10:13 26 (c)', '11:13 71 (b)', '12:13 250'].map((rest) => `agenda-item ${rest}`),
  ])
})

test.each(['true', 'yes', '5', '2025-05-01', 'n/a', 'да', '是'])('“%s” is no reason', async (said) => {
  const told = await make('It met.', { 'check.yaml': `waiver: ${said}\nsilence: {draft-remark: ${said}}\n` }, wanted)
  const settled = told.diagnostics.filter(({ code }) => code === 'settings-value')
  expect(settled.map(({ code, place }) => `${place.line}:${place.column} ${code}`)).toEqual([
    '1:9 settings-value',
    '2:25 settings-value',
  ])
  expect(await codesOf(`<!-- masthead ignore space-stray: ${said} -->\n\n${stray}`)).toEqual([
    '1 silence-reason',
    '3 space-stray',
  ])
})

test('a comment at the end of a paragraph silences that paragraph', async () => {
  const ended = 'It met [TODO]. <!-- masthead ignore draft-remark: on purpose -->'
  expect(await make(ended, {})).toHaveProperty('record')
  expect(await make(`${ended}\n\nIt rose [TODO].`, {})).toMatchObject({ refused: [{ code: 'draft-remark' }] })
})
