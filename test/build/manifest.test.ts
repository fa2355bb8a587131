import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  by,
  filesOf,
  findManifest,
  readManifest,
  serializeManifest,
  type Manifest,
} from '../../pipeline/build/manifest.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const manifest = {
  masthead: '1.0.0',
  documents: [
    {
      document: 'letter',
      versions: [
        {
          language: 'fr',
          title: 'Lettre',
          sources: [{ path: 'letter/fr.md', sha256: 'a' }],
          files: [{ path: 'letter/letter-FR.pdf', format: 'pdf', size: 1, sha256: 'b' }],
          diagnostics: [],
        },
      ],
    },
  ],
} satisfies Manifest

/** What is read where a text stands in the place of the manifest. */
async function readBack(text: string): Promise<Manifest> {
  const out = await temporaryFolder()
  await writeFile(join(out, 'manifest.json'), text)
  return readManifest(out)
}

test('reads back what it writes, a line for each value', async () => {
  expect(await readBack(serializeManifest(manifest))).toEqual(manifest)
  expect(serializeManifest(manifest)).toMatch(/^\{\n {2}"masthead": "1\.0\.0",\n/)
  expect(serializeManifest(manifest)).toMatch(/\}\n$/)
})

/** The manifest with something else at a path of keys. */
function withOther(path: readonly (string | number)[], value: unknown, of: Manifest = manifest): string {
  const copy = structuredClone<unknown>(of)
  const [last = '', ...rest] = path.toReversed()
  const parent = rest.toReversed().reduce<unknown>((at, key) => Reflect.get(at as object, key), copy)
  Reflect.set(parent as object, last, value)
  return JSON.stringify(copy)
}

const version = ['documents', 0, 'versions', 0] as const

test.each([
  [['masthead'], 7],
  [['documents'], {}],
  [['documents', 0], 'letter'],
  [['documents', 0], null],
  [['documents', 0, 'document'], 7],
  [['documents', 0, 'versions'], 'none'],
  [[...version], null],
  [[...version, 'language'], 'xx'],
  [[...version, 'language'], 'toString'],
  [[...version, 'title'], 7],
  [[...version, 'sources'], 7],
  [[...version, 'sources', 0], 'x'],
  [[...version, 'sources', 0, 'path'], 7],
  [[...version, 'sources', 0, 'sha256'], 7],
  [[...version, 'files'], null],
  [[...version, 'files', 0, 'path'], 7],
  [[...version, 'files', 0, 'path'], 'precious'],
  [[...version, 'files', 0, 'path'], 'a/b/c'],
  [[...version, 'files', 0, 'path'], '../precious'],
  [[...version, 'files', 0, 'path'], 'letter/..'],
  [[...version, 'files', 0, 'path'], './precious'],
  [[...version, 'files', 0, 'path'], '/precious'],
  [[...version, 'files', 0, 'path'], 'letter/'],
  [[...version, 'files', 0, 'format'], 'exe'],
  [[...version, 'files', 0, 'format'], 'constructor'],
  [[...version, 'files', 0, 'size'], '1'],
  [[...version, 'files', 0, 'sha256'], 7],
  [[...version, 'diagnostics'], {}],
])('starts anew where %j is %j', async (path, value) => {
  expect((await readBack(withOther(path, value))).documents).toEqual([])
})

const facts = {
  kind: 'letter',
  organs: [
    { organ: 'general-assembly', name: 'Assemblée générale', session: { number: 75, type: 'regular', name: '75e' } },
    { name: 'Conseil de sécurité' },
  ],
  agendaTitles: ['Terrorisme'],
  distribution: 'general',
  date: '2021-01-07',
  original: ['en'],
  dutyStation: 'new-york',
} as const

const catalogued = [...version, 'facts'] as const

test('reads what catalogues ask for, with or without what only some documents have', async () => {
  const whole = { ...facts, agenda: 'Point 128', jobNumber: '21-00001', status: 'draft' }
  for (const value of [facts, whole]) {
    const { documents } = await readBack(withOther(catalogued, value))
    expect(documents[0]?.versions[0]?.facts).toEqual(value)
  }
})

test.each([
  ['facts', 'letter'],
  ['kind', 7],
  ['organs', undefined],
  ['organs', [{}]],
  ['organs', [null]],
  ['organs', [{ name: 'A', organ: 7 }]],
  ['organs', [{ name: 'A', session: 75 }]],
  ['organs', [{ name: 'A', session: { number: '75', type: 'regular', name: '' } }]],
  ['agenda', 7],
  ['agendaTitles', [7]],
  ['distribution', null],
  ['date', 2021],
  ['original', ['xx']],
  ['jobNumber', 7],
  ['dutyStation', undefined],
  ['status', false],
])('starts anew where %s of a version is %j', async (key, value) => {
  const other = key === 'facts' ? value : { ...facts, [key]: value }
  expect((await readBack(withOther(catalogued, other))).documents).toEqual([])
})

test('starts anew from no manifest, and lets a fault of the disk be one', async () => {
  const out = await temporaryFolder()
  expect(await readManifest(out)).toMatchObject({ documents: [] })
  expect((await readManifest(out)).masthead).toMatch(/^\d+\.\d+\.\d+/)
  await expect(readManifest(join(out, 'a\0b'))).rejects.toThrow('null bytes')
})

const bundle = { path: 'letter/letter.zip', size: 2, sha256: 'c' }
const refusal = { code: 'glyph', place: { path: 'letter/fr.md', line: 12, column: 3 } }
/** Of one part of three, with a bundle, and a later text that was refused. */
const rich = {
  ...manifest,
  shards: ['1/3', '10/12'],
  documents: manifest.documents.map((document) => ({ ...document, bundle, refused: [refusal] })),
}

test('reads back parts, bundles and refusals', async () => {
  expect(await readBack(serializeManifest(rich))).toEqual(rich)
  expect(filesOf(rich.documents).map(({ path }) => path)).toEqual(['letter/letter-FR.pdf', 'letter/letter.zip'])
})

const refused = ['documents', 0, 'refused'] as const

test.each([
  [['shards'], 'all'],
  [['shards', 1], 7],
  [['shards', 1], '13/12'],
  [['documents', 0, 'bundle'], null],
  [['documents', 0, 'bundle'], 'letter.zip'],
  [['documents', 0, 'bundle', 'path'], '../precious'],
  [['documents', 0, 'bundle', 'path'], 'letter/inner/letter.zip'],
  [['documents', 0, 'bundle', 'size'], '2'],
  [['documents', 0, 'bundle', 'sha256'], null],
  [[...refused], {}],
  [[...refused, 0], null],
  [[...refused, 0], 'glyph'],
  [[...refused, 0, 'code'], 7],
  [[...refused, 0, 'place'], null],
  [[...refused, 0, 'place'], 'letter/fr.md'],
  [[...refused, 0, 'place', 'path'], 7],
  [[...refused, 0, 'place', 'line'], '12'],
  [[...refused, 0, 'place', 'column'], undefined],
])('starts anew where %j is %j, of a part', async (path, value) => {
  expect((await readBack(withOther(path, value, rich))).documents).toEqual([])
})

test('says where the disk refuses its record', async () => {
  const out = await temporaryFolder()
  await mkdir(join(out, 'manifest.json'))
  await expect(findManifest(out)).rejects.toMatchObject({ code: 'EISDIR', path: join(out, 'manifest.json') })
  expect(await findManifest(join(out, 'none'))).toBeUndefined()
})

function file(path: string) {
  return { path, format: 'pdf', size: 1, sha256: '' } as const
}

test('gives every file in the order of code units', () => {
  const [version] = manifest.documents[0]?.versions ?? []
  const documents = [
    {
      document: 'b',
      versions: [
        { ...version, language: 'fr', title: '', sources: [], diagnostics: [], files: [file('b/é'), file('b/Z')] },
      ],
    },
    { document: 'a', versions: [{ language: 'en', title: '', sources: [], diagnostics: [], files: [file('b/a')] }] },
  ] as const
  expect(filesOf(documents).map(({ path }) => path)).toEqual(['b/Z', 'b/a', 'b/é'])
  expect(['b', 'a', 'b'].toSorted(by((text) => text))).toEqual(['a', 'b', 'b'])
  const compare = by((text: string) => text)
  expect([compare('a', 'b'), compare('b', 'a'), compare('b', 'b')]).toEqual([-1, 1, 0])
})
