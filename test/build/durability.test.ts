/** In which order results reach the disk: what a crash or a full disk finds is whole. */
import fs from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join, relative } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'

/** What is asked of the disk under a folder, in order: "sync a", "move a", "remove a". */
function watchDisk(folder: string): readonly string[] {
  const asked: string[] = []
  const paths = new Map<number, string>()
  const { openSync, fsync, fsyncSync, renameSync, rmSync } = fs
  const tell = (verb: string, path: fs.PathLike) => asked.push(`${verb} ${relative(folder, String(path)) || '.'}`)
  Object.assign(fs, {
    openSync: (...given: Parameters<typeof openSync>) => {
      const descriptor = openSync(...given)
      paths.set(descriptor, String(given[0]))
      return descriptor
    },
    fsync: (descriptor: number, done: fs.NoParamCallback) => {
      tell('sync', paths.get(descriptor) ?? '?')
      fsync(descriptor, done)
    },
    fsyncSync: (descriptor: number) => {
      tell('sync', paths.get(descriptor) ?? '?')
      fsyncSync(descriptor)
    },
    renameSync: (from: fs.PathLike, to: fs.PathLike) => {
      tell('move', to)
      renameSync(from, to)
    },
    rmSync: (path: fs.PathLike, options?: fs.RmOptions) => {
      tell('remove', path)
      rmSync(path, options)
    },
  })
  syncBuiltinESMExports()
  onTestFinished(() => {
    Object.assign(fs, { openSync, fsync, fsyncSync, renameSync, rmSync })
    syncBuiltinESMExports()
  })
  return asked
}

const encode = (text: string) => new TextEncoder().encode(text)

/** Publishes one document of one file, with modules that have seen the watched disk. */
async function publishOne(out: string, name: string): Promise<void> {
  vi.resetModules()
  const { publish } = await import('../../pipeline/build/publish.ts')
  const { sha256 } = await import('../../pipeline/build/checksums.ts')
  const { openStaging, stageDocument } = await import('../../pipeline/build/staging.ts')
  const staging = await openStaging(out)
  const file = { path: `letter/${name}`, format: 'pdf', size: 1, sha256: sha256('a') } as const
  await stageDocument(staging, new Map([[file.path, encode('a')]]))
  const version = { language: 'en', title: 'T', sources: [], files: [file], diagnostics: [] } as const
  const documents = [{ root: join(out, 'source'), record: { document: 'letter', versions: [version] } }]
  await publish({ out, staging, documents })
}

test('every file is on the disk before anything is moved, and the manifest comes last', async () => {
  const out = join(await temporaryFolder(), 'out')
  await mkdir(join(out, 'letter'), { recursive: true })
  const asked = watchDisk(out)
  await publishOne(out, 'old.pdf')
  const before = asked.length
  await publishOne(out, 'new.pdf')
  const steps = asked.slice(before).filter((step) => !step.startsWith('remove .masthead-'))
  const [, staging = ''] = /^sync (\.masthead-[^/]+)/.exec(steps[0] ?? '') ?? []
  const staged = ['letter/new.pdf', 'SHA256SUMS', 'index.html', 'manifest.json']
  expect(steps).toEqual([
    ...staged.map((path) => `sync ${staging}/${path}`),
    'move letter/new.pdf',
    'remove letter/old.pdf',
    'sync letter',
    'move SHA256SUMS',
    'move index.html',
    'move manifest.json',
    'sync .',
  ])
})
