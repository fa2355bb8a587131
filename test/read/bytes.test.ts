/** A file is read from within its folder alone, whole and no larger than it may be, or it is told why not. */
import fs from 'node:fs'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { digestOf, readBytes, type Root } from '../../pipeline/read/bytes.ts'
import { checkPath } from '../../pipeline/read/paths.ts'
import { folderOf } from './folder-of.ts'
import { instead } from '../instead.ts'

// FIPS 180-4, the example of one block.
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

function read(root: Root, path: string, limit = 100): string {
  const result = readBytes({ root, path, limit })
  return 'bytes' in result ? `“${Buffer.from(result.bytes).toString()}”` : result.fault
}

test('gives the bytes of a file, also of an empty one, up to its limit', async () => {
  const root = await folderOf({ 'fr.md': 'mots', 'cartes/une.png': 'خريطة', 'vide.md': '' })
  expect(['fr.md', 'cartes/une.png', 'vide.md'].map((path) => read(root, path))).toEqual(['“mots”', '“خريطة”', '“”'])
  expect([read(root, 'fr.md', 4), read(root, 'fr.md', 3), read(root, 'vide.md', 0)]).toEqual([
    '“mots”',
    'too-large',
    '“”',
  ])
})

test('says why there is nothing', async () => {
  const folder = await folderOf({
    'd/fr.md': 'mots',
    'd/inner/x.md': 'x',
    'd-other/fr.md': 'theirs',
    'fr.md': 'outside',
  })
  const root = join(folder, 'd')
  await symlink('../fr.md', join(root, 'link.md'))
  await symlink('fr.md', join(root, 'inside.md'))
  await symlink('..', join(root, 'above'))
  await symlink('../d-other', join(root, 'beside'))
  await symlink('inner', join(root, 'within'))
  await symlink('loop', join(root, 'loop'))
  const found = (path: string): string => read(root, path)
  expect(['none.md', 'none/x.md', 'fr.md/x.md', `${'n'.repeat(300)}.md`].map(found)).toEqual(
    Array.from({ length: 4 }, () => 'missing'),
  )
  expect(['link.md', 'inside.md', 'loop/x.md'].map(found)).toEqual(['link', 'link', 'link'])
  expect(['above/fr.md', 'beside/fr.md', '../fr.md', '../d-other/fr.md'].map(found)).toEqual(
    Array.from({ length: 4 }, () => 'outside'),
  )
  expect(found('inner')).toBe('not-a-file')
  expect(found('within/x.md')).toBe('“x”')
})

test('reads below the root of all', async () => {
  const folder = await folderOf({ 'fr.md': 'mots' })
  expect(read('/', join(folder, 'fr.md').slice(1))).toBe('“mots”')
})

test('takes what an editor has in the place of a file, and no file for it that is not there', async () => {
  const folder = await folderOf({ 'fr.md': 'saved', 'en.md': 'saved, too' })
  const unsaved = new Map([
    ['fr.md', Buffer.from('typed')],
    ['zh.md', Buffer.from('字')],
  ])
  const found = ['fr.md', 'en.md', 'zh.md', 'es.md'].map((path) => read({ folder, unsaved }, path))
  expect(found).toEqual(['“typed”', '“saved, too”', '“字”', 'missing'])
  expect(['fr.md', 'en.md'].map((path) => read(unsaved, path))).toEqual(['“typed”', 'missing'])
  expect([read(unsaved, 'fr.md', 5), read(unsaved, 'fr.md', 4)]).toEqual(['“typed”', 'too-large'])
  expect(read({ folder, unsaved }, 'fr.md', 4)).toBe('too-large')
})

test('notes what was read, or why nothing was, by its path', async () => {
  const root = await folderOf({ 'fr.md': 'abc' })
  const digests = new Map<string, string>()
  for (const path of ['fr.md', 'en.md']) readBytes({ root, path, limit: 100, digests })
  expect([...digests]).toEqual([
    ['fr.md', abc],
    ['en.md', 'missing'],
  ])
  expect([digestOf({ bytes: Buffer.from('abc') }), digestOf({ fault: 'link' })]).toEqual([abc, 'link'])
})

test.each([
  ['EACCES', 'unreadable'],
  ['EPERM', 'unreadable'],
  ['EIO', 'unreadable'],
  ['ERR_ACCESS_DENIED', 'unreadable'],
  ['ELOOP', 'link'],
  ['EMLINK', 'link'],
  ['EISDIR', 'not-a-file'],
  ['ENXIO', 'not-a-file'],
  ['ENOTDIR', 'missing'],
])('takes %s of the system for a file that is %s', async (code, fault) => {
  const root = await folderOf({ 'fr.md': 'mots' })
  instead('openSync', () => {
    throw Object.assign(new Error(code), { code })
  })
  expect(read(root, 'fr.md')).toBe(fault)
})

test.each([
  new TypeError('a bug'),
  Object.assign(new Error('EMFILE'), { code: 'EMFILE' }),
  Object.assign(new Error('x'), { code: 'toString' }),
])('throws what says nothing of the file: %s', async (thrown) => {
  const root = await folderOf({ 'fr.md': 'mots' })
  instead('openSync', () => {
    throw thrown
  })
  expect(() => read(root, 'fr.md')).toThrow(thrown)
})

test('takes no file that grows while it is read, and one that shrinks as it is', async () => {
  const root = await folderOf({ 'fr.md': 'mots' })
  const { fstatSync } = fs
  for (const [size, found] of [
    [3, 'unreadable'],
    [4, '“mots”'],
    [9, '“mots”'],
  ] as const) {
    instead('fstatSync', (descriptor: never) => Object.assign(fstatSync(descriptor), { size }))
    expect(read(root, 'fr.md'), String(size)).toBe(found)
  }
})

test('reads on where the system gives a part, and closes what it has opened', async () => {
  const root = await folderOf({ 'fr.md': 'beaucoup de mots' })
  const { readSync, openSync } = fs
  const descriptors: number[] = []
  instead('openSync', (...given: never[]) => {
    const descriptor: number = Reflect.apply(openSync, fs, given)
    descriptors.push(descriptor)
    return descriptor
  })
  const part = (...[descriptor, buffer, offset, length, position]: readonly unknown[]): unknown =>
    Reflect.apply(readSync, fs, [descriptor, buffer, offset, Math.min(3, Number(length)), position])
  instead('readSync', part)
  expect(read(root, 'fr.md')).toBe('“beaucoup de mots”')
  for (const descriptor of descriptors) expect(() => fs.fstatSync(descriptor)).toThrow('EBADF')
})

test.each([
  ['carte.png', 'carte.png'],
  ['cartes/une%20carte.png', 'cartes/une carte.png'],
  ['100%25.png', '100%.png'],
  ['a..png', 'a..png'],
  ['..a/b..', '..a/b..'],
  ['1:2.png', '1:2.png'],
  ['é/ж.png', 'é/ж.png'],
  ['cartes/a:b.png', 'cartes/a:b.png'],
])('takes %s for a path', (name, path) => {
  expect(checkPath(name)).toEqual({ path })
})

test.each([
  ['', 'it is empty'],
  ['a\u0000b', 'it holds a control character'],
  ['a%0Ab', 'it holds a control character'],
  ['a\u202Eb', 'it holds a control character'],
  ['a\u2028b', 'it holds a control character'],
  ['a\\b', 'it holds a backslash'],
  ['a%5Cb', 'it holds a backslash'],
  ['https://example.org/a.png', 'it is an address or a drive'],
  ['C:a.png', 'it is an address or a drive'],
  ['x+y.z-1:a', 'it is an address or a drive'],
  ['/etc/passwd', 'it is absolute'],
  ['%2Fetc/passwd', 'it is absolute'],
  ['..', 'it leaves the folder'],
  ['.', 'it leaves the folder'],
  ['../a', 'it leaves the folder'],
  ['a/../b', 'it leaves the folder'],
  ['a/./b', 'it leaves the folder'],
  ['a/..', 'it leaves the folder'],
  ['%2e%2e/a', 'it leaves the folder'],
  ['a//b', 'a part of it is empty'],
  ['a/', 'a part of it is empty'],
  ['100%.png', 'a percent sign in it means nothing'],
])('refuses %j', (name, refused) => {
  expect(checkPath(name)).toEqual({ refused })
})
