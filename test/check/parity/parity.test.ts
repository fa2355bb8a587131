/** Languages held against each other: what is told, and at which place of which file. */
import { expect, test } from 'vitest'
import { compareLanguages } from '../../../pipeline/check/parity/index.ts'
import { parseVersion, readVersions, tellOf } from './versions.ts'

const english = '1. The Committee met on 12 May 2025.\n\n2. It received 1,245 letters.\n\n3. It rose.'
const french = '1. Le Comité s’est réuni le 12 mai 2025.\n\n2. Il a reçu 1 245 lettres.\n\n3. Il a levé la séance.'
const spanish = '1. El Comité se reunió el 12 de mayo de 2025.\n\n2. Recibió 1.245 cartas.\n\n3. Levantó la sesión.'

test('tells nothing of languages that agree, of one alone, and of none', async () => {
  expect(await tellOf({ en: english, fr: french, es: spanish })).toEqual([])
  expect(await tellOf({ en: english })).toEqual([])
  expect(await tellOf({})).toEqual([])
})

test('tells what is missing where it would stand, and shifts nothing', async () => {
  const without = french.replace(/2\. .*\n\n3\./, '2.')
  expect(await tellOf({ en: english, fr: without, es: spanish })).toEqual([
    'fr.md:5:1: error parity-paragraph-missing: Paragraph 2 is missing here: “It received 1,245 letters.” (en.md:5, es.md:5).',
  ])
})

test('tells a value at its place, with that of the others', async () => {
  expect(await tellOf({ en: english, fr: french.replace('1 245', '1 254'), es: spanish })).toEqual([
    'fr.md:5:14: error parity-number: The number is “1 254” here, and “1,245” in the others (en.md:5, es.md:5).',
  ])
})

test('takes the side of the original where as many say one thing as another', async () => {
  expect(await tellOf({ en: english.replace('1,245', '1,254'), fr: french })).toEqual([
    'fr.md:5:14: error parity-number: The number is “1 245” here, and “1,254” in the others (en.md:5).',
  ])
})

test('tells once that a table is missing, and nothing of its rows', async () => {
  const table = '\n\n| State | Votes |\n| --- | --: |\n| Chad | 12 |\n| Peru | 15 |'
  const told = await tellOf({ en: english + table, fr: french, es: `${spanish}${table}` })
  expect(told).toEqual([expect.stringMatching(/^fr\.md:7:\d+: error parity-part-missing: The table is missing here/)])
})

/** The French text with a note of its own. */
function withNote(words: string): string {
  return `${french.replace('séance', 'séance[^1]')}\n\n[^1]: ${words}`
}

test('leaves the note of a translator alone, and tells any other that one language has', async () => {
  expect(await tellOf({ en: english, fr: withNote('Note du traducteur : il siège à Paris.'), es: spanish })).toEqual([])
  expect(await tellOf({ en: english, fr: withNote('Il siège à Paris.'), es: spanish })).toEqual([
    expect.stringMatching(/^fr\.md:7:\d+: warning parity-note-extra/),
  ])
})

test('holds facts of language files against each other', async () => {
  const files = { 'fr.md': `---\ndate: 2025-09-02\n---\n\n# Rapport\n\n${french}\n` }
  const told = await tellOf({ en: english, es: spanish }, files)
  expect(told).toEqual([
    expect.stringMatching(/^fr\.md:2:\d+: error parity-fact: The fact “date” is “2025-09-02” here/),
  ])
})

test('tells in one language alone that two paragraphs have changed places', async () => {
  const versions = await readVersions('templates/specimens/agenda')
  const at = versions.findIndex(({ source }) => source.facts.language === 'fr')
  const lines = versions[at]?.source.text.split('\n') ?? []
  const swapped = [...lines.slice(0, 2), `1. ${words(lines[4])}`, '', `2. ${words(lines[2])}`, ...lines.slice(5)]
  const wrong = versions.map(async ({ source }, index) =>
    parseVersion(index === at ? { ...source, text: swapped.join('\n') } : source),
  )
  const told = compareLanguages(await Promise.all(wrong)).diagnostics.flat()
  const errors = told.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ code, place }) => `${place.path.slice(-5)} ${code}`)).toEqual(['fr.md parity-order'])
})

function words(line = ''): string {
  return line.replace(/^\d+\. /, '')
}

test('tells a number that is lost and one that was added as two, and one that was changed as one', async () => {
  const three = english.replace('2. It received 1,245 letters.', '2. It received 1,245 letters in 33 days.')
  const own = spanish.replace('2. Recibió 1.245 cartas.', '2. Recibió 1.245 cartas en 33 días.')
  const apart = french.replace('2. Il a reçu 1 245 lettres.', '2. Il a reçu des lettres en 33 jours, dont 71 perdues.')
  expect(await tellOf({ en: three, fr: apart, es: own })).toEqual([
    expect.stringMatching(/^fr\.md:5:44: error parity-number: .*“71”/),
    expect.stringMatching(/^fr\.md:5:1: error parity-number: .*“1,245”/),
  ])
  const changed = french.replace('2. Il a reçu 1 245 lettres.', '2. En 33 jours, il a reçu 1 254 lettres.')
  expect(await tellOf({ en: three, fr: changed, es: own })).toEqual([
    'fr.md:5:27: error parity-number: The number is “1 254” here, and “1,245” in the others (en.md:5, es.md:5).',
  ])
  const other = french.replace('2. Il a reçu 1 245 lettres.', '2. Il a reçu 7 lettres en 33 jours.')
  expect(await tellOf({ en: three, fr: other, es: own })).toEqual([
    'fr.md:5:14: error parity-number: The number is “7” here, and “1,245” in the others (en.md:5, es.md:5).',
  ])
})

test('three hundred changed numbers of a paragraph are three hundred mistakes', async () => {
  const numbers = Array.from({ length: 300 }, (_, at) => 100_000 + at * 2)
  const texts = {
    en: `1. ${numbers.map((number) => `${number} posts`).join(', ')}.`,
    es: `1. ${numbers.map((number) => `${number} puestos`).join(', ')}.`,
    fr: `1. ${numbers.map((number) => `${number + 1} postes`).join(', ')}.`,
  }
  const told = await tellOf(texts)
  expect(told).toHaveLength(300)
  expect(told.at(-1)).toMatch(/^fr\.md:3:\d+: error parity-number: .*“100599” here, and “100598”/)
})

test.each([
  ['A/C.3/79/L.2', 'A/79/2'],
  ['A/79/15/Add.1', 'A/79/15'],
  ['E/CN.4/2025/12', 'E/2025/12'],
  ['S/2024/100/Rev.1', 'S/2024/100'],
])('a document that has no part is another without it: %s', async (one, other) => {
  const texts = { en: `1. See ${one}.`, es: `1. Véase ${one}.`, ar: `1. انظر ${one}.`, fr: `1. Voir ${other}.` }
  expect(await tellOf(texts)).toEqual([expect.stringMatching(/^fr\.md:3:\d+: error parity-symbol: .*/)])
})

test('tells the part of a resolution that is another, and leaves one alone that a language does not name', async () => {
  const texts = {
    ar: '1. إذ تشير إلى قرارها 78/250 باء.',
    en: '1. Recalling its resolution 78/250 B.',
    fr: '1. Rappelant sa résolution 78/250 B.',
    ru: '1. Ссылаясь на свою резолюцию 78/250 В.',
    zh: '1. 回顾其第78/250 B号决议。',
  }
  expect(await tellOf(texts)).toEqual([])
  expect(await tellOf({ ...texts, fr: texts.fr.replace(' B', '') })).toEqual([])
  expect(await tellOf({ ...texts, ar: texts.ar.replace('باء', 'جيم') })).toEqual([
    expect.stringMatching(/^ar\.md:3:\d+: error parity-symbol: .*“78\/250 جيم” here, and “78\/250 B”/),
  ])
  const special = {
    en: '1. Its resolutions ES-10/24 and 217 A (III).',
    es: '1. Sus resoluciones ES-10/24 y 217 A (III).',
  }
  expect(await tellOf(special)).toEqual([])
  const list = { en: '1. Its resolutions 78/250 A to C.', fr: '1. Ses résolutions 78/250 A, B et C.' }
  expect(await tellOf(list)).toEqual([])
  expect(await tellOf({ ...list, fr: '1. Ses résolutions 78/250 A et B.' })).toEqual([
    expect.stringMatching(/^fr\.md:3:\d+: error parity-symbol/),
  ])
})
