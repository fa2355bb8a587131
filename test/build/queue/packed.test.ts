/** What travels between machines: a task and its result come back as they were, and say nothing of where they came from. */
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256 } from '../../../pipeline/text/sha256.ts'
import type { SourceRecord } from '../../../pipeline/build/manifest.ts'
import type { PlannedDocument } from '../../../pipeline/build/plan.ts'
import { packTask } from '../../../pipeline/build/queue/pack.ts'
import { findResult, keepResult } from '../../../pipeline/build/queue/results.ts'
import { openHashedStore, type HashedStore } from '../../../pipeline/build/queue/store.ts'
import { notKept, runPacked } from '../../../pipeline/build/queue/unpack.ts'
import { runTask } from '../../../pipeline/build/run-task.ts'
import type { TaskResult } from '../../../pipeline/build/task.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { letterFacts, letterText, planOf, put } from '../sources.ts'

const wanted = { formats: ['html', 'pdf'], carriesSource: true } as const
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'

function storeOf(folder: string): HashedStore {
  return openHashedStore({ folder: join(folder, 'store'), isReadOnly: false, size: 64 })
}

/** A result with the hashes of its files in place of their bytes, however long it took. */
function said(made: TaskResult | undefined): unknown {
  if (made === undefined) return made
  const { milliseconds: _milliseconds, ...result } = made
  if (!('bytes' in result)) return result
  return { ...result, bytes: Object.fromEntries([...result.bytes].map(([path, bytes]) => [path, sha256(bytes)])) }
}

/** A letter with some text, and a picture. */
async function letter(folder: string, text = ''): Promise<PlannedDocument> {
  await put(join(folder, 'source', 'letter'), {
    'document.yaml': letterFacts,
    'en.md': letterText(text, "agenda-titles: ['Item']"),
    'pictures/a b.svg': drawing,
  })
  const { documents } = await planOf(folder, 'source')
  const [document] = documents
  if (document === undefined) throw new Error('there is no document')
  return document
}

test.each([
  ['text alone', 'Words.', 2],
  ['a picture', '![A square](<pictures/a b.svg>)', 2],
  ['a picture with a percent sign', '![A square](pictures/a%20b.svg)', 2],
  ['a picture that is named below', '![A square][it]\n\n[it]: <pictures/a b.svg>', 0],
  ['an error', '![](pictures/a%20b.svg)', 0],
])('a task with %s is built elsewhere as here', async (_, text, files) => {
  const folder = await temporaryFolder()
  const store = storeOf(folder)
  const document = await letter(folder, text)
  const hash = packTask({ document, wanted }, store)
  const back = findResult(keepResult(await runPacked(hash ?? '', store, { folder, run: runTask }), store), store)
  expect(said(back)).toEqual(said(await runTask({ document, wanted })))
  expect(back !== undefined && 'bytes' in back ? back.bytes.size : 0).toBe(files)
})

/** Names of the files that travel with a task. */
function travelling(hash: string | undefined, store: HashedStore): readonly string[] {
  const { files } = JSON.parse(Buffer.from(store.find(hash ?? '') ?? []).toString())
  return Object.keys(files)
}

test('pictures that a text names travel, in one order, and no other file that a link leads to', async () => {
  const folder = await temporaryFolder()
  const store = storeOf(folder)
  const text =
    '![](b.JPG) ![](a.jpeg) ![](gone.png) [notes](notes.txt) [key](.env) [](a.png.txt) ![](pictures/a%20b.svg)'
  const document = await letter(folder, text)
  const beside = ['a.jpeg', 'b.JPG', 'notes.txt', '.env', 'a.png.txt']
  await put(document.root, Object.fromEntries(beside.map((name) => [name, 'x'])))
  const names = ['a.jpeg', 'b.JPG', 'document.yaml', 'en.md', 'pictures/a b.svg']
  expect(travelling(packTask({ document, wanted }, store), store)).toEqual(names)
})

function answering(made: TaskResult): () => Promise<TaskResult> {
  return async () => made
}

test('what a worker cannot read of what was unpacked is no fault of the document', async () => {
  const folder = await temporaryFolder()
  const store = storeOf(folder)
  const hash = packTask({ document: await letter(folder), wanted }, store) ?? ''
  const refused = [{ code: 'path-unreadable', place: { path: 'letter/en.md', line: 1, column: 1 } }]
  const answer = (sources: readonly SourceRecord[]) => answering({ diagnostics: [], refused, sources })
  const unread = answer([
    { path: 'letter/document.yaml', sha256: '0'.repeat(64) },
    { path: 'letter/en.md', sha256: 'unreadable' },
  ])
  await expect(runPacked(hash, store, { folder, run: unread })).rejects.toThrow('letter/en.md')
  const missing = answer([{ path: 'letter/en.md', sha256: 'missing' }])
  await expect(runPacked(hash, store, { folder, run: missing })).resolves.toMatchObject({ refused })
  const full = answering({ fault: { name: 'Error', message: 'x', code: 'ENOSPC', path: '/w' } })
  await expect(runPacked(hash, store, { folder, run: full })).rejects.toMatchObject({ code: 'ENOSPC' })
  const broken = answering({ fault: { name: 'TypeError', message: 'x' } })
  await expect(runPacked(hash, store, { folder, run: broken })).resolves.toMatchObject({ fault: { name: 'TypeError' } })
  expect(await unpacked(folder)).toEqual([])
})

test('a task that the folder has no longer, or not whole, is told as that', async () => {
  const folder = await temporaryFolder()
  const store = storeOf(folder)
  const hash = packTask({ document: await letter(folder), wanted }, store) ?? ''
  const absent = sha256('absent')
  await expect(runPacked(absent, store, { folder, run: runTask })).rejects.toThrow(`${notKept} ${absent}`)
  const text = sha256(await readFile(join(folder, 'source/letter/en.md')))
  await writeFile(join(folder, 'store', text.slice(0, 2), text), 'changed')
  await expect(runPacked(hash, store, { folder, run: runTask })).rejects.toThrow(`${notKept} ${text}`)
})

test('a folder that keeps nothing is told as that, and nothing is asked of it but by a hash', async () => {
  const folder = await temporaryFolder()
  await put(folder, { store: 'a file' })
  expect(() => storeOf(folder).keep(Buffer.from('x'))).toThrow(`does not keep what is put into it: ${sha256('x')}`)
  const kept = await temporaryFolder()
  const store = storeOf(kept)
  const hash = store.keep(Buffer.from('x'))
  expect(store.find(hash)).toEqual(Buffer.from('x'))
  for (const name of [`${hash}/../${hash}`, `${hash}a`, `a${hash}`, hash.toUpperCase()])
    expect(store.find(name)).toBeUndefined()
})

test('nothing of a task says where it came from, and nothing of it stays behind', async () => {
  const folder = await temporaryFolder()
  const store = storeOf(folder)
  const hash = packTask({ document: await letter(folder), wanted }, store) ?? ''
  expect(Buffer.from(store.find(hash) ?? []).toString()).not.toContain(folder)
  await runPacked(hash, store, {
    folder,
    run: async (task) => {
      expect(await unpacked(folder)).toHaveLength(1)
      return runTask(task)
    },
  })
  expect(await unpacked(folder)).toEqual([])
})

async function unpacked(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('task-'))
}

test('a file that is a link does not travel', async () => {
  const folder = await temporaryFolder()
  const document = await letter(folder)
  await symlink('/etc/hostname', join(document.root, 'fr.md'))
  const { documents } = await planOf(folder, 'source')
  expect(packTask({ document: documents[0] ?? document, wanted }, storeOf(folder))).toBeUndefined()
})

test.each(['../out.md', '/out.md', 'a/../../out.md', ''])('a task that names “%s” is not unpacked', async (name) => {
  const folder = await temporaryFolder()
  const store = storeOf(folder)
  const document = await letter(folder)
  const packed = { document, wanted, files: { [name]: store.keep(Buffer.from('x')) } }
  const hash = store.keep(Buffer.from(JSON.stringify(packed)))
  await expect(runPacked(hash, store, { folder, run: runTask })).rejects.toThrow('refused')
})

test('bytes that were changed in the store are not there any more', async () => {
  const folder = await temporaryFolder()
  const store = storeOf(folder)
  const hash = store.keep(Buffer.from('whole'))
  const path = join(folder, 'store', hash.slice(0, 2), hash)
  expect((await readFile(path)).toString()).toBe('whole')
  await writeFile(path, 'whale')
  expect(store.find(hash)).toBeUndefined()
  expect(store.find('../../etc/passwd')).toBeUndefined()
})

test('a fault and a refusal come back as they were', () => {
  const store = new Map<string, Uint8Array>()
  const memory: HashedStore = {
    keep: (bytes) => {
      store.set(String(store.size), bytes)
      return String(store.size - 1)
    },
    find: (hash) => store.get(hash),
    close: () => {},
  }
  const fault = { fault: { name: 'Error', message: 'x', code: 'ENOSPC' } }
  expect(findResult(keepResult(fault, memory), memory)).toEqual(fault)
  expect(findResult('7', memory)).toBeUndefined()
})
