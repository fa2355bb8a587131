/** Documents that bear one symbol are told, wherever they stand beside each other. */
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from '../../pipeline/build/build.ts'
import { checkDocuments } from '../../pipeline/build/check-documents.ts'
import { mergeResults } from '../../pipeline/build/merge-results.ts'
import { makeSiteOf } from '../../pipeline/build/site.ts'
import { closeStaging } from '../../pipeline/build/staging.ts'
import { formatDiagnostic, type Diagnostic } from '../../pipeline/diagnostics.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { letterFacts, letterText, planOf, put } from './sources.ts'

const wanted = { formats: ['html'], carriesSource: false } as const
const quiet = { begins: () => undefined, ends: () => undefined }

/** Letters of these symbols, each in a folder of its own. */
function letters(symbols: Readonly<Record<string, string>>, below = 'sources'): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(symbols).flatMap(([name, symbol]) => [
      [`${below}/${name}/document.yaml`, `# ${name}\n${letterFacts}symbol: ${symbol}\n`],
      [`${below}/${name}/fr.md`, '# Lettre datée du 7 janvier 2021\n\nTexte.\n'],
      [`${below}/${name}/ar.md`, '# رسالة مؤرخة 7 كانون الثاني/يناير 2021\n\nنص.\n'],
    ]),
  )
}

async function folderOf(symbols: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder()
  await put(folder, letters(symbols))
  return folder
}

async function buildIn(folder: string, below = 'sources', out = 'out'): Promise<readonly Diagnostic[]> {
  const { documents } = await planOf(folder, below)
  return build({ documents, wanted, out: join(folder, out) }, quiet)
}

function linesOf(told: readonly Diagnostic[]): readonly string[] {
  return told.map((one) => formatDiagnostic(one).replace(/ Give .*/, ''))
}

const pair = [
  'sources/first/document.yaml:10:9: warning symbol-shared: The symbol “A/75/698” is that of another document, too: second.',
  'sources/second/document.yaml:10:9: warning symbol-shared: The symbol “A/75/698” is that of another document, too: first.',
]

test('a build tells each of two documents of one symbol, where it is written', async () => {
  const folder = await folderOf({ first: 'A/75/698', second: 'A/75/698', third: 'A/75/699' })
  expect(linesOf(await buildIn(folder))).toEqual(pair)
})

test('a check tells it as a build does', async () => {
  const folder = await folderOf({ first: 'A/75/698', second: 'A/75/698' })
  const { documents } = await planOf(folder, 'sources')
  expect(linesOf(await checkDocuments(documents, quiet))).toEqual(pair)
})

const refusals = [
  ['the facts', { 'document.yaml': (text: string) => text.replace(/^date:.*$/m, 'date: 2021-13-07') }],
  ['the text', { 'fr.md': (text: string) => `${text}\nVoir [^lost].\n` }],
] as const

test.each(refusals)('a document that is refused for %s is told as any other', async (_, changes) => {
  const folder = await folderOf({ first: 'A/75/698', second: 'A/75/698' })
  for (const [name, change] of Object.entries(changes)) {
    const path = join(folder, 'sources/first', name)
    await writeFile(path, change(await readFile(path, 'utf8')))
  }
  const { documents } = await planOf(folder, 'sources')
  expect(linesOf(await checkDocuments(documents, quiet))).toEqual(pair)
  expect(linesOf(await buildIn(folder))).toEqual(pair)
})

test('a document that is refused is held against others by what it says now, not by what stands of it', async () => {
  const folder = await folderOf({ first: 'A/75/698', second: 'A/75/699' })
  expect(await buildIn(folder)).toEqual([])
  await put(folder, letters({ first: 'A/75/700', second: 'A/75/698' }))
  await put(folder, { 'sources/first/ar.md': '# رسالة\n\nنص [^lost].\n' })
  expect(await buildIn(folder)).toEqual([])
})

test('a document whose facts cannot be read is known by what stands of it', async () => {
  const folder = await folderOf({ first: 'A/75/698', second: 'A/75/699' })
  expect(await buildIn(folder)).toEqual([])
  await put(folder, letters({ second: 'A/75/698' }))
  await put(folder, { 'sources/first/document.yaml': '[' })
  expect(linesOf(await buildIn(folder))).toEqual([
    'sources/first/ar.md:1:1: warning symbol-shared: The symbol “A/75/698” is that of another document, too: second.',
    pair[1],
  ])
})

test('a joint document is told beside one that has either of its symbols', async () => {
  const folder = await folderOf({ assembly: 'A/75/698' })
  const jointFacts = letterFacts
    .replace('organ: general-assembly', 'organ: [general-assembly, security-council]')
    .replace('session: 75', 'session: [75, { number: 76, type: year }]')
  for (const [name, symbol] of [
    ['joint', 'A/75/698-S/2021/23'],
    ['other', 'A/75/700-S/2021/23'],
  ])
    await put(folder, {
      [`sources/${name}/document.yaml`]: `${jointFacts}symbol: ${symbol}\n`,
      [`sources/${name}/fr.md`]: '# Lettre datée du 7 janvier 2021\n\nTexte.\n',
    })
  expect(linesOf(await buildIn(folder)).map((line) => line.replace(/.*The/, 'The'))).toEqual([
    'The symbol “A/75/698” is that of another document, too: joint.',
    'The symbol “A/75/698” is that of another document, too: assembly.',
    'The symbol “S/2021/23” is that of another document, too: other.',
    'The symbol “S/2021/23” is that of another document, too: joint.',
  ])
})

test('of many documents three are named, and the others counted', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `letter-${String(index + 1).padStart(2, '0')}`)
  const folder = await folderOf(Object.fromEntries(names.map((name) => [name, 'A/75/698'])))
  const lines = linesOf(await buildIn(folder))
  expect(lines).toHaveLength(12)
  expect(lines[1]).toMatch(/too: letter-01, letter-03, letter-04 and 8 more\.$/)
})

test('one that is built alone is held against what stands among the results', async () => {
  const folder = await folderOf({ first: 'A/75/698' })
  expect(await buildIn(folder)).toEqual([])
  await rename(join(folder, 'sources/first'), join(folder, 'sources/renamed'))
  expect(linesOf(await buildIn(folder))).toEqual([
    'sources/renamed/document.yaml:10:9: warning symbol-shared: The symbol “A/75/698” is that of another document, too: first.',
  ])
})

test('a folder may silence it, and is not told that it silenced it for nothing', async () => {
  const folder = await folderOf({ first: 'A/75/698', second: 'A/75/698' })
  await put(folder, { 'sources/check.yaml': 'silence:\n  symbol-shared: Two states of one draft.\n' })
  const { documents } = await planOf(folder, 'sources')
  const unneeded: unknown[] = []
  const observer = { ...quiet, ends: (found: object) => unneeded.push('unneeded' in found && found.unneeded) }
  expect(await checkDocuments(documents, observer)).toEqual([])
  expect(unneeded).toEqual([[], []])
})

test('a symbol in the text of one language is found there, and languages of one document share theirs', async () => {
  const folder = await folderOf({ first: 'A/75/698' })
  await put(folder, {
    'sources/second/document.yaml': letterFacts,
    'sources/second/fr.md': letterText('Texte.', 'symbol: A/75/698'),
  })
  expect(linesOf(await buildIn(folder))[1]).toMatch(/^sources\/second\/fr\.md:2:9: /)
})

test('merge and site tell it of results, and put them together all the same', async () => {
  const folder = await temporaryFolder()
  await put(folder, { ...letters({ first: 'A/75/698' }, 'one'), ...letters({ second: 'A/75/698' }, 'two') })
  expect([...(await buildIn(folder, 'one', 'part-1')), ...(await buildIn(folder, 'two', 'part-2'))]).toEqual([])
  const folders = ['part-1', 'part-2'].map((shown) => ({ shown, path: join(folder, shown) }))
  const out = join(folder, 'out')
  const merged = await mergeResults({ folders, out })
  const told = pair.map((line) => line.replace('sources/', '').replace(':10:9', ':1:1'))
  expect(linesOf(merged.diagnostics)).toEqual(told)
  expect(merged.documents).toHaveLength(2)
  expect(linesOf((await makeSiteOf(out))?.diagnostics ?? [])).toEqual(told)
  await closeStaging(out)
})
