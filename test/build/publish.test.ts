import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256 } from '../../pipeline/text/sha256.ts'
import { readManifest, type DocumentRecord, type FileRecord } from '../../pipeline/build/manifest.ts'
import type { FinishedDocument, FinishedRun } from '../../pipeline/build/merge.ts'
import { publish } from '../../pipeline/build/publish.ts'
import { closeStaging, openStaging, stageDocument } from '../../pipeline/build/staging.ts'
import type { Format } from '../../pipeline/write/formats.ts'
import { temporaryFolder } from '../temporary-folder.ts'

interface Made {
  readonly document: string
  readonly stem?: string
  readonly formats?: readonly Format[]
  readonly text?: string
}

const bothFormats: readonly Format[] = ['pdf', 'html']

/** Publishes documents whose files hold just their source text and format. */
async function make(out: string, ...documents: readonly Made[]): Promise<void> {
  await run(out, {}, ...documents)
}

/** The same, as a part of a build or in bundles. */
async function run(
  out: string,
  wanted: Pick<FinishedRun, 'bundles' | 'shards'>,
  ...documents: readonly Made[]
): Promise<void> {
  const records: FinishedDocument[] = []
  const staging = await openStaging(out)
  for (const { document, stem = document, formats = bothFormats, text = 'a' } of documents) {
    const files = formats.map((format) => {
      const content = `${text} ${format}`
      const path = `${document}/${stem}-FR.${format}`
      const record: FileRecord = { path, format, size: content.length, sha256: sha256(content) }
      return { content, record }
    })
    const bytes = new Map(files.map(({ content, record }) => [record.path, new TextEncoder().encode(content)]))
    await stageDocument(staging, bytes)
    const sources = [{ path: `${document}/fr.md`, sha256: sha256(text) }]
    const made = files.map(({ record }) => record)
    const versions = [{ language: 'fr' as const, title: 'Lettre', sources, files: made, diagnostics: [] }]
    records.push({ root: join(out, '..', document), record: { document, versions } })
  }
  await publish({ out, staging, documents: records, ...wanted })
  await closeStaging(out)
}

async function list(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).toSorted()
}

const summaries = ['SHA256SUMS', 'index.html', 'manifest.json']

test('puts a document in place with its hashes, its page and its manifest', async () => {
  const out = join(await temporaryFolder(), 'out')
  await make(out, { document: 'letter' })
  expect(await list(out)).toEqual([
    'SHA256SUMS',
    'index.html',
    'letter/letter-FR.html',
    'letter/letter-FR.pdf',
    'manifest.json',
  ])
  const sums = await readFile(join(out, 'SHA256SUMS'), 'utf8')
  expect(sums).toBe(`${sha256('a html')}  letter/letter-FR.html\n${sha256('a pdf')}  letter/letter-FR.pdf\n`)
})

test('leaves the ignore file of the result folder alone and lists it nowhere', async () => {
  const out = await temporaryFolder()
  await writeFile(join(out, '.gitignore'), '*\n')
  await make(out, { document: 'letter' })
  expect(await readFile(join(out, '.gitignore'), 'utf8')).toBe('*\n')
  for (const name of summaries) expect(await readFile(join(out, name), 'utf8')).not.toContain('.gitignore')
})

test('removes the results of a document that its new ones replace under another name', async () => {
  const out = await temporaryFolder()
  await make(out, { document: 'letter' })
  await make(out, { document: 'letter', stem: 'A_75_698', text: 'b' })
  expect(await list(join(out, 'letter'))).toEqual(['A_75_698-FR.html', 'A_75_698-FR.pdf'])
})

test('removes nothing that no manifest lists', async () => {
  const out = await temporaryFolder()
  await make(out, { document: 'letter' })
  await writeFile(join(out, 'letter', 'mine.txt'), 'mine')
  await make(out, { document: 'letter', stem: 'A_75_698' })
  expect(await list(join(out, 'letter'))).toContain('mine.txt')
})

test('keeps a format that is not asked for while its sources are the same', async () => {
  const out = await temporaryFolder()
  await make(out, { document: 'letter', formats: ['pdf'] })
  await make(out, { document: 'letter', formats: ['html'] })
  expect(await list(join(out, 'letter'))).toEqual(['letter-FR.html', 'letter-FR.pdf'])
  await make(out, { document: 'letter', formats: ['html'], text: 'b' })
  expect(await list(join(out, 'letter'))).toEqual(['letter-FR.html'])
})

test('keeps documents of earlier runs while their files exist', async () => {
  const out = await temporaryFolder()
  await make(out, { document: 'first' }, { document: 'second' })
  await rm(join(out, 'second'), { recursive: true })
  await make(out, { document: 'third' })
  const { documents } = await readManifest(out)
  expect(documents.map(({ document }) => document)).toEqual(['first', 'third'])
})

test('does not depend on the order in which documents were built', async () => {
  const [one, other] = [await temporaryFolder(), await temporaryFolder()]
  await make(one, { document: 'a' }, { document: 'b' })
  await make(other, { document: 'b' })
  await make(other, { document: 'a' })
  for (const name of summaries) expect(await readFile(join(one, name))).toEqual(await readFile(join(other, name)))
})

test('starts anew from a manifest that is damaged', async () => {
  const out = await temporaryFolder()
  await writeFile(join(out, 'manifest.json'), '{"documents": [')
  await make(out, { document: 'letter' })
  expect((await readManifest(out)).documents).toHaveLength(1)
})

test('removes nothing outside the result folder, whatever the manifest says', async () => {
  const folder = await temporaryFolder()
  const out = join(folder, 'out')
  await make(out, { document: 'letter' })
  await writeFile(join(folder, 'precious'), 'precious')
  const manifest = await readFile(join(out, 'manifest.json'), 'utf8')
  await writeFile(join(out, 'manifest.json'), manifest.replaceAll('letter/letter-FR.pdf', '../precious'))
  await make(out, { document: 'letter', stem: 'A_75_698' })
  expect(await list(folder)).toContain('precious')
})

test('changes no result when the record cannot be written', async () => {
  const out = await temporaryFolder()
  await make(out, { document: 'letter' })
  const before = await readFile(join(out, 'letter', 'letter-FR.pdf'), 'utf8')
  const staging = await openStaging(out)
  await mkdir(join(staging, 'manifest.json'))
  await expect(make(out, { document: 'letter', text: 'b' })).rejects.toThrow('EEXIST')
  expect(await readFile(join(out, 'letter', 'letter-FR.pdf'), 'utf8')).toBe(before)
})

/** Publishes that a document was refused, with the versions that it has nevertheless. */
async function refuse(out: string, document: string, versions: DocumentRecord['versions'] = []): Promise<void> {
  const staging = await openStaging(out)
  const refused = [{ code: 'title-missing', place: { path: `${document}/fr.md`, line: 1, column: 1 } }]
  await publish({ out, staging, documents: [{ record: { document, versions, refused } }], bundles: true })
  await closeStaging(out)
}

test('a document that is refused keeps its files and its bundle, and one that was never built has a record alone', async () => {
  const out = await temporaryFolder()
  await run(out, { bundles: true }, { document: 'letter' })
  const files = await list(out)
  expect(files).toContain('letter/letter.zip')
  await refuse(out, 'letter')
  await refuse(out, 'note')
  expect(await list(out)).toEqual(files)
  const { documents } = await readManifest(out)
  expect(
    documents.map(({ document, versions, bundle, refused }) => [
      document,
      versions.length,
      bundle?.path,
      refused?.length,
    ]),
  ).toEqual([
    ['letter', 1, 'letter/letter.zip', 1],
    ['note', 0, undefined, 1],
  ])
})

test('a bundle is made of what is built in bundles alone, and goes where its document is built without', async () => {
  const out = await temporaryFolder()
  await run(out, { bundles: true }, { document: 'letter' })
  await make(out, { document: 'note' })
  expect((await list(out)).filter((path) => path.endsWith('.zip'))).toEqual(['letter/letter.zip'])
  await make(out, { document: 'letter', text: 'b' })
  expect((await list(out)).filter((path) => path.endsWith('.zip'))).toEqual([])
})

test('a bundle whose file is gone is in no record', async () => {
  const out = await temporaryFolder()
  await run(out, { bundles: true }, { document: 'letter' })
  await rm(join(out, 'letter/letter.zip'))
  await make(out, { document: 'note' })
  const { documents } = await readManifest(out)
  expect(documents.map(({ bundle }) => bundle)).toEqual([undefined, undefined])
})

test('parts of a build are in the record until all are there', async () => {
  const out = await temporaryFolder()
  const parts = async () => (await readManifest(out)).shards
  await run(out, { shards: ['2/3'] }, { document: 'letter' })
  expect(await parts()).toEqual(['2/3'])
  await run(out, { shards: ['1/3'] }, { document: 'note' })
  expect(await parts()).toEqual(['1/3', '2/3'])
  await run(out, { shards: ['3/3'] }, { document: 'report' })
  expect(await parts()).toBeUndefined()
  await run(out, { shards: ['2/3'] }, { document: 'letter' })
  await make(out, { document: 'letter' })
  expect(await parts()).toBeUndefined()
})

test.each(['SHA256SUMS', 'index.html', 'manifest.json'])(
  'where all stands nothing is touched, and %s is written anew where it is gone or another',
  async (name) => {
    const out = await temporaryFolder()
    await make(out, { document: 'letter' })
    const { documents } = await readManifest(out)
    const again = async () => {
      const open = await openStaging(out)
      const standing = new Set(bothFormats.map((format) => `letter/letter-FR.${format}`))
      await publish({ out, staging: open, documents: documents.map((record) => ({ record, standing })) })
      await closeStaging(out)
    }
    const path = join(out, name)
    const [{ ino }, text] = [await stat(path), await readFile(path, 'utf8')]
    await again()
    expect((await stat(path)).ino).toBe(ino)
    if (name !== 'manifest.json') {
      await writeFile(path, 'other')
      await again()
      expect(await readFile(path, 'utf8')).toBe(text)
      await rm(path)
      await again()
      expect(await readFile(path, 'utf8')).toBe(text)
    }
  },
)
