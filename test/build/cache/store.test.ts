/** Whose a cache is, and who may write into it. */
import { chmod, chown, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore, secureFolder } from '../../../pipeline/build/cache/store.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
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

test('makes its folder for its owner alone, and takes none that others may look into', async () => {
  const folder = await temporaryFolder()
  const place = { folder: join(folder, 'new/cache'), isReadOnly: false, size: 1 }
  expect(secureFolder(place)).toBeUndefined()
  expect((await stat(place.folder)).mode & 0o777).toBe(0o700)
  const modes = [0o750, 0o705, 0o710, 0o770, 0o702]
  for (const mode of modes) {
    await chmod(place.folder, mode)
    expect(secureFolder(place)).toBe('open')
  }
  await chmod(place.folder, 0o755)
  expect(secureFolder({ ...place, isReadOnly: true })).toBeUndefined()
  await chmod(place.folder, 0o775)
  expect(secureFolder({ ...place, isReadOnly: true })).toBe('open')
  expect(secureFolder({ folder: join(folder, 'none'), isReadOnly: true, size: 1 })).toBeUndefined()
  await expect(stat(join(folder, 'none'))).rejects.toThrow('ENOENT')
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

test('takes nothing that others may write from a folder that it only reads', async () => {
  const folder = await temporaryFolder()
  const place = { folder, isReadOnly: false, size: 1 }
  openStore(place).write('aa', [Buffer.from('words')])
  const read = (most?: number): string => String(openStore({ ...place, isReadOnly: true }).read('aa', most))
  expect([read(), read(2)]).toEqual(['words', 'wo'])
  await chmod(join(folder, 'aa/aa'), 0o622)
  expect(read()).toBe('undefined')
})
