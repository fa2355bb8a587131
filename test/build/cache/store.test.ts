/** Whose a cache is, and who may write into it. */
import { chmod, chown, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { secureFolder } from '../../../pipeline/build/cache/store.ts'
import { letterText, put } from '../sources.ts'
import { keptFiles, names, run, sources } from './cached.ts'

test('writes nothing where it may only read', async () => {
  const folder = await sources()
  expect((await run(folder, { isReadOnly: true })).built).toEqual(names)
  await expect(readdir(join(folder, 'cache'))).rejects.toThrow('ENOENT')
  await run(folder)
  const before = await Promise.all((await keptFiles(folder)).map(async (path) => [path, (await stat(path)).mtimeMs]))
  await put(folder, { 'sources/a/en.md': letterText('Others.') })
  await run(folder, { isReadOnly: true })
  const after = await Promise.all((await keptFiles(folder)).map(async (path) => [path, (await stat(path)).mtimeMs]))
  expect(after).toEqual(before)
})

// Only who rules the machine can give a folder away.
test.runIf(process.getuid?.() === 0)('takes no folder of another, nor what another has put into its own', async () => {
  const folder = await sources()
  await run(folder)
  const cache = { folder: join(folder, 'cache'), isReadOnly: false, size: 1 }
  await chmod(cache.folder, 0o755)
  await chown(cache.folder, 4321, 4321)
  for (const isReadOnly of [true, false]) expect(secureFolder({ ...cache, isReadOnly })).toBe('foreign')
  await chown(cache.folder, 0, 0)
  expect(secureFolder({ ...cache, isReadOnly: true })).toBeUndefined()
  expect((await run(folder, { isReadOnly: true })).built).toEqual([])
  for (const path of await keptFiles(folder)) await chown(path, 4321, 4321)
  expect((await run(folder, { isReadOnly: true })).built).toEqual(names)
})
