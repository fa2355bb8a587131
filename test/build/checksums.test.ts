import { expect, test } from 'vitest'
import { writeChecksums } from '../../pipeline/build/checksums.ts'

const file = { format: 'pdf', size: 1, sha256: 'ab'.repeat(32) } as const

test('writes a line for each file as sha256sum does', () => {
  expect(writeChecksums([{ ...file, path: 'two words/x.pdf' }])).toBe(`${file.sha256}  two words/x.pdf\n`)
})

// The lines that GNU sha256sum 9.1 prints for files of these names, and reads back with --check.
test('escapes line ends and backslashes as sha256sum does', () => {
  expect(writeChecksums([{ ...file, path: 'a\nb/x.pdf' }])).toBe(`\\${file.sha256}  a\\nb/x.pdf\n`)
  expect(writeChecksums([{ ...file, path: 'a\\b/x.pdf' }])).toBe(`\\${file.sha256}  a\\\\b/x.pdf\n`)
})
