/** In which order results reach the disk: what a crash or a full disk finds is whole. */
import fs from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join, relative } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { put } from './sources.ts'

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
  const { sha256 } = await import('../../pipeline/text/sha256.ts')
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
    ...['.before/.begun', '.before/letter', '.before'].map((path) => `sync ${staging}/${path}`),
    `sync ${staging}`,
    'sync .',
    'move letter/new.pdf',
    'remove letter/old.pdf',
    'sync letter',
    'move SHA256SUMS',
    'move index.html',
    'move manifest.json',
    'sync .',
  ])
})

/** Changes a file three folders deep, and one that stands nowhere yet, on a disk that has second names or not. */
async function exchangeDeep(hasLinks: boolean): Promise<readonly string[]> {
  const folder = await temporaryFolder()
  const [out, staging] = [join(folder, 'out'), join(folder, 'out/staging')]
  await put(out, { 'site/documents/report/en.html': 'old', 'manifest.json': 'old' })
  await put(staging, {
    'site/documents/report/en.html': 'new',
    'site/documents/new/en.html': 'new',
    'manifest.json': 'new',
  })
  const asked = watchDisk(out)
  const { linkSync } = fs
  if (!hasLinks) {
    Object.assign(fs, {
      linkSync: () => {
        throw Object.assign(new Error('EPERM'), { code: 'EPERM' })
      },
    })
    syncBuiltinESMExports()
    onTestFinished(() => void Object.assign(fs, { linkSync }))
  }
  vi.resetModules()
  const { exchange } = await import('../../pipeline/build/exchange.ts')
  const pages = ['report', 'new'].map((name) => `site/documents/${name}/en.html`)
  exchange({ out, staging, put: pages, remove: [], last: ['manifest.json'] })
  return asked.slice(
    0,
    asked.findIndex((step) => step.startsWith('move')),
  )
}

test.each([true, false])(
  'what takes a step back is on the disk before the first, with second names: %s',
  async (hasLinks) => {
    const asked = await exchangeDeep(hasLinks)
    const folders = ['site/documents/report', 'site/documents/new', 'site/documents', 'site']
    const copies = hasLinks ? [] : ['site/documents/report/en.html', 'manifest.json']
    expect(asked.toSorted()).toEqual(
      [
        ...[...copies, '.begun', ...folders].map((path) => `sync staging/.before/${path}`),
        'sync staging/.before',
        'sync staging',
        'sync .',
      ].toSorted(),
    )
  },
)
