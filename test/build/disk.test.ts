import fs from 'node:fs'
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import {
  atPath,
  diskFault,
  isLimit,
  isMissing,
  limits,
  makeFolders,
  syncFolder,
  writeDurably,
} from '../../pipeline/build/disk.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** A fault as Node throws it. */
function fault(code: string, path?: string): Error {
  return Object.assign(new Error(code), { code, ...(path === undefined ? {} : { path }) })
}

test('names the path of a fault that does not name it', async () => {
  const given = fault('ENOSPC')
  const told: unknown = await atPath('/full/file', Promise.reject(given)).catch((reason: unknown) => reason)
  expect(told).toMatchObject({ code: 'ENOSPC', path: '/full/file', message: 'ENOSPC: /full/file', cause: given })
  expect(diskFault(told)).toEqual({ code: 'ENOSPC', path: '/full/file' })
})

test('leaves every other fault, and every result, as it is', async () => {
  const known = fault('EACCES', '/other')
  await expect(atPath('/file', Promise.reject(known))).rejects.toBe(known)
  const bug = new TypeError('bug')
  await expect(atPath('/file', Promise.reject(bug))).rejects.toBe(bug)
  await expect(atPath('/file', Promise.resolve(7))).resolves.toBe(7)
})

test.each([
  [fault('EACCES'), undefined],
  [new Error('bug'), undefined],
  [Object.assign(new Error('odd'), { code: 7, path: '/x' }), undefined],
  [Object.assign(new Error('odd'), { code: 'EIO', path: 7 }), undefined],
  ['text', undefined],
  [fault('EIO', '/x'), { code: 'EIO', path: '/x' }],
])('takes %o for a fault of the disk only with code and path', (given, expected) => {
  expect(diskFault(given)).toEqual(expected)
})

test('knows what a machine may run out of, and says it in words', () => {
  for (const code of ['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE', 'EFBIG']) {
    expect(isLimit(fault(code))).toBe(true)
    expect(limits.get(code)).toMatch(/^[a-z ]{10,}$/)
  }
  for (const other of [fault('EACCES'), fault('toString'), new Error('x'), undefined])
    expect(isLimit(other)).toBe(false)
})

test('tells what is missing from what is refused', () => {
  expect(isMissing(fault('ENOENT'))).toBe(true)
  expect(isMissing(fault('EACCES'))).toBe(false)
  expect(isMissing('ENOENT')).toBe(false)
})

test('writes a new file, and none that is there', async () => {
  const path = join(await temporaryFolder(), 'file')
  await writeDurably(path, 'text')
  expect(await readFile(path, 'utf8')).toBe('text')
  await expect(writeDurably(path, 'other')).rejects.toMatchObject({ code: 'EEXIST' })
  expect(await readFile(path, 'utf8')).toBe('text')
})

test('gives descriptors back: a thousand files and folders leave none open', async () => {
  const folder = await temporaryFolder()
  for (let count = 0; count < 1000; count++) await writeDurably(join(folder, String(count)), '')
  for (let count = 0; count < 1000; count++) syncFolder(folder)
  expect((await readdir('/proc/self/fd').catch(() => [])).length).toBeLessThan(500)
})

test('a folder that is not there cannot be made sure of', async () => {
  const path = join(await temporaryFolder(), 'none')
  expect(() => syncFolder(path)).toThrow(expect.objectContaining({ code: 'ENOENT' }))
})

test('tells what was asked of the system, of a rename the path that was to be, and leaves Node’s own faults alone', async () => {
  expect(diskFault(Object.assign(fault('EACCES', '/from'), { dest: '/to', syscall: 'rename' }))).toEqual({
    code: 'EACCES',
    path: '/to',
    call: 'rename',
  })
  expect(diskFault(Object.assign(fault('ERR_ACCESS_DENIED'), { resource: '/secret' }))?.path).toBe('/secret')
  const own = fault('ERR_INVALID_ARG_TYPE')
  await expect(atPath('/file', Promise.reject(own))).rejects.toBe(own)
})

test('makes a folder and all above it, and none where a file stands', async () => {
  const folder = await temporaryFolder()
  makeFolders(join(folder, 'a/b/c'))
  makeFolders(join(folder, 'a/b/c'))
  makeFolders('/')
  expect((await stat(join(folder, 'a/b/c'))).isDirectory()).toBe(true)
  await writeFile(join(folder, 'file'), '')
  expect(() => makeFolders(join(folder, 'file'))).toThrow(expect.objectContaining({ code: 'EEXIST' }))
  expect(() => makeFolders(join(folder, 'file/inner'))).toThrow(expect.objectContaining({ code: 'ENOTDIR' }))
})

/** Has a call of the system do something else until the test ends. */
function instead<Name extends 'mkdirSync' | 'fsyncSync' | 'writeFileSync'>(
  name: Name,
  call: (before: (typeof fs)[Name]) => unknown,
): void {
  const before = fs[name]
  Object.assign(fs, { [name]: call(before) })
  syncBuiltinESMExports()
  onTestFinished(() => {
    Object.assign(fs, { [name]: before })
    syncBuiltinESMExports()
  })
}

test('takes a folder that another build makes at the same time', async () => {
  const folder = await temporaryFolder()
  instead('mkdirSync', (before) => (path: string) => {
    before(path)
    throw fault('EEXIST', path)
  })
  makeFolders(join(folder, 'a/b'))
  expect((await stat(join(folder, 'a/b'))).isDirectory()).toBe(true)
})

test.each([
  ['ERR_ACCESS_DENIED', false],
  ['EIO', true],
])(
  'is kept from nothing where Node lets nobody wait for a disk, and by a disk that is ill: %s',
  async (code, fails) => {
    const folder = await temporaryFolder()
    const open = (await readdir('/proc/self/fd').catch(() => [])).length
    instead('fsyncSync', () => () => {
      throw fault(code)
    })
    if (fails) expect(() => syncFolder(folder)).toThrow(code)
    else syncFolder(folder)
    expect((await readdir('/proc/self/fd').catch(() => [])).length).toBe(open)
  },
)

test('a fault whose path is empty names none', () => {
  expect(diskFault(fault('EIO', ''))).toBeUndefined()
})

test('a second fault of a folder that stands already is none, and one at the root is told', async () => {
  const folder = await temporaryFolder()
  instead('mkdirSync', () => () => {
    throw fault('EACCES', folder)
  })
  makeFolders(folder)
  expect(() => makeFolders(join(folder, 'a'))).toThrow('EACCES')
})

test('what is written durably is open no longer, and what cannot be is told with its path', async () => {
  const folder = await temporaryFolder()
  const open = (await readdir('/proc/self/fd').catch(() => [])).length
  await writeDurably(join(folder, 'a'), 'text')
  instead('writeFileSync', () => () => {
    throw fault('EIO')
  })
  await expect(writeDurably(join(folder, 'b'), 'text')).rejects.toMatchObject({ path: join(folder, 'b') })
  expect((await readdir('/proc/self/fd').catch(() => [])).length).toBe(open)
})

test('tells a link that leads nowhere as that, and makes folders behind one that leads somewhere', async () => {
  const folder = await temporaryFolder()
  await symlink('unmounted', join(folder, 'out'))
  const known = { code: 'ENOLINK', path: join(folder, 'out') }
  expect(() => makeFolders(join(folder, 'out/letter'))).toThrow(expect.objectContaining(known))
  await mkdir(join(folder, 'unmounted'))
  makeFolders(join(folder, 'out/letter'))
  expect(await readdir(join(folder, 'unmounted'))).toEqual(['letter'])
})
