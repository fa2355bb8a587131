/** Labels that parsing has told as unread are found in time that grows with their number, and read where they stand. */
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { report } from '../../pipeline/diagnostics.ts'
import { unreadLabels } from '../../pipeline/prepare/unread-labels.ts'
import { expectLinear } from '../expect-linear.ts'

/** A file with messages at some columns of its only line. */
function told(columns: readonly number[]): VFile {
  const file = new VFile({ path: 'a' })
  for (const column of columns) report(file, 'likely-list', { path: 'a', line: 1, column }, 'x', 'y', 'z')
  return file
}

test('each is read behind the letters before it, be they of two units', () => {
  expect(unreadLabels(told([4, 13, 22]), '𝔸𝔹 (a) text 12) more word')).toEqual([
    { line: 1, of: 'letters' },
    { line: 1, of: 'figures' },
  ])
})

test('thousands on one line are each read once', () => {
  expectLinear((count) => {
    const text = '(a) words and '.repeat(count)
    const file = told(Array.from({ length: count }, (_, index) => index * 14 + 1))
    return () => void unreadLabels(file, text)
  }, 2000)
})
