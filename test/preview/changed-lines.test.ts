import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findChangedLines, formerLine, lastTyped } from '../../pipeline/preview/changed-lines.ts'

test.each([
  ['a\nb\nc', 'a\nB\nc', { start: 2, end: 3, formerEnd: 3 }, 2],
  ['a\nb\nc', 'a\nb\nx\ny\nc', { start: 3, end: 5, formerEnd: 3 }, 4],
  ['a\nb\nc', 'a\nc', { start: 2, end: 2, formerEnd: 3 }, 2],
  ['a\na', 'a\na\na', { start: 3, end: 4, formerEnd: 3 }, 3],
  ['', 'a', { start: 1, end: 2, formerEnd: 2 }, 1],
])('%j becomes %j', (former, text, expected, typed) => {
  expect(findChangedLines(former, text)).toEqual(expected)
  expect(lastTyped(expected)).toBe(typed)
})

test('nothing has changed in the same text', () => {
  expect(findChangedLines('a\nb', 'a\nb')).toBeUndefined()
})

test('lines outside what has changed are found where they stood', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', ''), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(texts, texts, (former, now) => {
      const changed = findChangedLines(former.join('\n'), now.join('\n'))
      if (changed === undefined) return
      for (const [index, line] of now.entries()) {
        const at = formerLine(index + 1, changed)
        expect(at).toBeGreaterThanOrEqual(1)
        if (index + 1 < changed.start || index + 1 >= changed.end) expect(former[at - 1]).toBe(line)
      }
    }),
  )
})
