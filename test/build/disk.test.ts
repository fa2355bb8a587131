import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { atPath, diskFault, isLimit, isMissing, limits, syncFolder, writeDurably } from '../../pipeline/build/disk.ts'
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
  const { readdir } = await import('node:fs/promises')
  expect((await readdir('/proc/self/fd').catch(() => [])).length).toBeLessThan(500)
})

test('a folder that is not there cannot be made sure of', async () => {
  const path = join(await temporaryFolder(), 'none')
  expect(() => syncFolder(path)).toThrow(expect.objectContaining({ code: 'ENOENT' }))
})
