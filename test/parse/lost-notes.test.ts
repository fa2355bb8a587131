/** Notes in and behind directives: what was never closed is told alone, with the line before which it is closed. */
import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../pipeline/diagnostics.ts'
import { codesOf, parseText } from './parse-text.ts'

test.each([
  ['Text[^1].\n\n:::box\nBoxed.\n\n[^1]: Note.', ['5:1 directive-unclosed']],
  ['Text[^A].\n\n:::signature\nName\n\n[^a]: Note.', ['5:1 directive-unclosed']],
  ['Text[^1].\n\n:::quote\nWords.\n\n::annex\n\nMore[^2].\n\n[^1]: One.\n\n[^2]: Two.', ['5:1 directive-unclosed']],
  ['Text[^1].\n\n:::annex\nWords.\n\n[^1]: One.\n:::', ['5:1 directive-form']],
  ['Text[^1].\n\n:::box\nBoxed.\n\n[^1]: Note.\n:::', ['8:1 note-enclosed']],
  ['Text[^1] and [^1].\n\n:::box\nBoxed.\n\n[^1]: Note.\n:::', ['8:1 note-enclosed']],
  ['Text[^2].\n\n:::box\nBoxed.\n\n[^1]: Note.', ['3:5 note-undefined', '5:1 directive-unclosed', '8:1 note-unused']],
  ['Text.\n\n:::box\nBoxed[^1].\n\n[^1]: Note.\n:::', []],
])('of %j is told what is wrong', (text, expected) => {
  expect(codesOf(parseText(`# T\n\n${text}\n`))).toEqual(expected)
})

test.each([
  ['Text[^1].\n\n[^1] Note.', ['5:1 markup-note']],
  ['文字[^1]。\n\n[^1]：注。', ['5:1 markup-note']],
  ['نص[^أ].\n\n[^أ] حاشية.\n\n[^2]: حاشية.', ['5:1 markup-note', '7:1 note-unused']],
  ['Text[^1] and[^1].\n\n[^1]; Note.', ['5:1 markup-note']],
  ['Texte[^1].\n\n[^1] : Note.', ['5:1 markup-note']],
  ['Text[^1].\n\n[[^1]: Note.', ['5:2 markup-note']],
  ['Text[^1].\n\n[^1]]: Note.', ['5:1 markup-note']],
  ['[^1] Text.', ['3:1 note-undefined']],
  ['Text[^1].\n\n[^1], too.', ['3:5 note-undefined', '5:1 note-undefined']],
])('of a note without its colon, %j, is told once', (text, expected) => {
  expect(codesOf(parseText(`# T\n\n${text}\n`))).toEqual(expected)
})

test.each([
  ['Text[ ^1].\n\n[^1]: Note.', ['3:5 markup-note']],
  ['Text[^1].\n\n[ ^1]: Note.', ['5:1 markup-note']],
  ['文字［^1］。\n\n[^1]: 注。', ['3:3 markup-note']],
  ['نص[ˆأ].\n\n[^أ]: حاشية.', ['3:3 markup-note']],
  ['Text[^1].\n\n【^1】: Note.', ['5:1 markup-note']],
  ['    Text[^1].\n\n[^1]: Note.', ['3:1 construct']],
  ['Text[ ^1].\n\n[^2]: Note.', ['3:5 markup-note', '5:1 note-unused']],
])('of a slip in a call or a note, %j, is told where it stands alone', (text, expected) => {
  expect(codesOf(parseText(`# T\n\n${text}\n`))).toEqual(expected)
})

test('a title that is set in is told as that alone', () => {
  expect(codesOf(parseText('    # Title[^*]\n\nText.\n\n[^*]: Note.\n'))).toEqual(['1:1 construct'])
})

test.each([
  [':::box\nBoxed.\n\n[^1]: Note.', 'before the note in line 6'],
  [':::box\nBoxed.\n\nMore.\n\n::annex\n\nText.', 'before `::annex` in line 8'],
  [':::signature\nName\n\n## Heading\n\nText.', 'before the heading in line 6'],
  [':::box\nBoxed.\n\n::page-break\n\nText.', 'before `::page-break` in line 6'],
])('says where %j is closed', (text, where) => {
  const told = parseText(`# T\n\n${text}\n`).diagnostics.map(formatDiagnostic)
  expect(told.filter((line) => line.includes('directive-unclosed'))).toEqual([expect.stringContaining(where)])
})

test('says no place where nothing shows one', () => {
  const told = parseText('# T\n\n:::box\nBoxed.\n\nMore.\n').diagnostics.map(formatDiagnostic)
  expect(told).toEqual([expect.stringContaining('Close it with a line `:::`; what')])
})
