import { expect, test } from 'vitest'
import { writeChecksums } from '../../pipeline/build/checksums.ts'
import { sha256 } from '../../pipeline/text/sha256.ts'

const file = { format: 'pdf', size: 1, sha256: 'ab'.repeat(32) } as const

test('writes a line for each file as sha256sum does', () => {
  expect(writeChecksums([{ ...file, path: 'two words/x.pdf' }])).toBe(`${file.sha256}  two words/x.pdf\n`)
})

// The lines that GNU sha256sum 9.1 prints for files of these names, and reads back with --check.
test('escapes line ends and backslashes as sha256sum does', () => {
  expect(writeChecksums([{ ...file, path: 'a\nb/x.pdf' }])).toBe(`\\${file.sha256}  a\\nb/x.pdf\n`)
  expect(writeChecksums([{ ...file, path: 'a\\b/x.pdf' }])).toBe(`\\${file.sha256}  a\\\\b/x.pdf\n`)
})

test('escapes every one of them, and ends of lines of other systems', () => {
  expect(writeChecksums([{ ...file, path: 'a\r\nb\\c\\d/x.pdf' }])).toBe(`\\${file.sha256}  a\\r\\nb\\\\c\\\\d/x.pdf\n`)
})

test('writes the lines in the order of the files, and nothing for none', () => {
  const paths = ['b/x.pdf', 'a/x.pdf']
  expect(writeChecksums(paths.map((path) => ({ ...file, path })))).toBe(
    paths.map((path) => `${file.sha256}  ${path}\n`).join(''),
  )
  expect(writeChecksums([])).toBe('')
})

// FIPS 180-4, the examples of one block and of none.
test('hashes texts and bytes alike', () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect([sha256('abc'), sha256(new TextEncoder().encode('abc'))]).toEqual([abc, abc])
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})
