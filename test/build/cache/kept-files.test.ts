/** Files of a cache: there whole, or not; for their owner alone; and no more than there is room for. */
import { chmod, chown, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore, secureFolder } from '../../../pipeline/build/cache/store.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { instead } from '../../instead.ts'

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

test('takes nothing that others may write from a folder that it only reads', async () => {
  const folder = await temporaryFolder()
  const place = { folder, isReadOnly: false, size: 1 }
  openStore(place).write('aa', [Buffer.from('words')])
  const read = (most?: number): string => String(openStore({ ...place, isReadOnly: true }).read('aa', most))
  expect([read(), read(2)]).toEqual(['words', 'wo'])
  await chmod(join(folder, 'aa/aa'), 0o622)
  expect(read()).toBe('undefined')
})

const parts = [Buffer.from('une '), Buffer.from('رسالة')]
const whole = Buffer.concat(parts).toString()
const longAgo = new Date(1_000_000_000)

async function place(size = 1) {
  return { folder: await temporaryFolder(), isReadOnly: false, size }
}

/** Files below a folder. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
}

test('gives what was put under a name, or its beginning, and nothing under another', async () => {
  const cache = await place()
  const store = openStore(cache)
  store.write('abcd', parts)
  expect(String(store.read('abcd'))).toBe(whole)
  expect(String(store.read('abcd', 3))).toBe('une')
  expect(String(openStore(cache).read('abcd', 1000))).toBe(whole)
  expect(store.read('abce')).toBeUndefined()
  expect(await filesIn(cache.folder)).toEqual(['ab/abcd'])
  expect((await stat(join(cache.folder, 'ab'))).mode & 0o777).toBe(0o700)
  expect((await stat(join(cache.folder, 'ab/abcd'))).mode & 0o777).toBe(0o600)
})

test('gives the later of two that were put under a name', async () => {
  const store = openStore(await place())
  store.write('abcd', parts)
  store.write('abcd', [Buffer.from('autre')])
  expect(String(store.read('abcd'))).toBe('autre')
})

test('notes that something was read, but for who only reads', async () => {
  const cache = await place()
  const path = join(cache.folder, 'ab/abcd')
  openStore(cache).write('abcd', parts)
  await utimes(path, longAgo, longAgo)
  expect(String(openStore({ ...cache, isReadOnly: true }).read('abcd'))).toBe(whole)
  expect((await stat(path)).mtimeMs).toBe(longAgo.getTime())
  openStore(cache).read('abcd')
  expect((await stat(path)).mtimeMs).toBeGreaterThan(longAgo.getTime())
})

test.each([
  ['takes a part alone', 'writevSync', (): number => 3],
  [
    'refuses the name',
    'renameSync',
    (): never => {
      throw new Error('EIO')
    },
  ],
] as const)('keeps nothing, and leaves nothing, where the disk %s', async (_, name, call) => {
  const cache = await place()
  const store = openStore(cache)
  instead(name, call)
  store.write('abcd', parts)
  expect(store.read('abcd')).toBeUndefined()
  expect(await filesIn(cache.folder)).toEqual([])
})

test('costs nothing where its folder cannot be written', async () => {
  const cache = await place()
  await writeFile(join(cache.folder, 'ab'), '')
  const store = openStore(cache)
  store.write('abcd', parts)
  expect(store.read('abcd')).toBeUndefined()
  const none = openStore({ ...cache, folder: join(cache.folder, 'none/inner') })
  none.close()
  expect(await readFile(join(cache.folder, 'ab'), 'utf8')).toBe('')
})

/** Four files of 0.4 MiB, of which the first was used last and the last longest ago. */
async function filled() {
  const cache = await place(1)
  const store = openStore({ ...cache, size: 100 })
  const names = ['aa', 'bb', 'cc', 'dd']
  for (const [index, name] of names.entries()) {
    store.write(name, [Buffer.alloc(0.4 * 1024 * 1024)])
    const used = new Date(1_000_000_000 - 1000 * index)
    await utimes(join(cache.folder, name, name), used, used)
  }
  return cache
}

test('lets go of what was used longest ago, as far as it has no room, once something is new', async () => {
  const cache = await filled()
  const store = openStore(cache)
  store.read('dd')
  store.close()
  expect(await filesIn(cache.folder)).toHaveLength(4)
  store.write('ee', [Buffer.from('new')])
  store.close()
  expect((await filesIn(cache.folder)).toSorted()).toEqual(['aa/aa', 'dd/dd', 'ee/ee'])
})

test('lets go of nothing where there is just room, nor where it only reads', async () => {
  const cache = await place(1)
  const store = openStore(cache)
  for (const name of ['aa', 'bb']) store.write(name, [Buffer.alloc(512 * 1024)])
  store.close()
  expect(await filesIn(cache.folder)).toHaveLength(2)
  const reader = openStore({ ...cache, isReadOnly: true, size: 0 })
  reader.write('cc', parts)
  reader.close()
  expect((await filesIn(cache.folder)).toSorted()).toEqual(['aa/aa', 'bb/bb'])
})

test('makes a folder that is there no other, and says why one cannot be made', async () => {
  const cache = await place()
  await chmod(cache.folder, 0o700)
  expect(secureFolder(cache)).toBeUndefined()
  await writeFile(join(cache.folder, 'file'), '')
  expect(() => secureFolder({ ...cache, folder: join(cache.folder, 'file/inner') })).toThrow('EEXIST')
})

/** How many files this process has open, where the system says it: on Linux. */
async function openFiles(): Promise<number> {
  return (await readdir('/proc/self/fd').catch(() => [])).length
}

test('leaves no file open, whatever becomes of it', async () => {
  const cache = await place()
  const store = openStore(cache)
  const before = await openFiles()
  for (let count = 0; count < 50; count += 1) {
    store.write(`ab${count}`, parts)
    store.read(`ab${count}`)
    store.read('ab', 2)
  }
  expect(await openFiles()).toBeLessThan(before + 40)
  instead('writevSync', () => 3)
  for (let count = 0; count < 50; count += 1) store.write(`cd${count}`, parts)
  expect(await openFiles()).toBeLessThan(before + 40)
})

// Only who rules the machine can give a folder away.
test.runIf(process.getuid?.() === 0)('is its owner’s, or, to be read alone, of who rules the machine', async () => {
  const cache = await place()
  const reader = { ...cache, isReadOnly: true }
  openStore(cache).write('abcd', parts)
  await chmod(cache.folder, 0o700)
  const path = join(cache.folder, 'ab/abcd')
  await chown(path, 4321, 4321)
  expect(openStore(reader).read('abcd')).toBeUndefined()
  expect(String(openStore(cache).read('abcd'))).toBe(whole)
  await chown(cache.folder, 4321, 4321)
  expect([cache, reader].map(secureFolder)).toEqual(['foreign', 'foreign'])
  await chown(path, 0, 0)
  await chown(cache.folder, 0, 0)
  expect([cache, reader].map(secureFolder)).toEqual([undefined, undefined])
  expect(String(openStore(reader).read('abcd'))).toBe(whole)
})
