import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { refusedCharacters } from '../../pipeline/text/characters.ts'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import { decode } from '../../pipeline/text/decode.ts'
import { checkText } from '../../pipeline/read/text.ts'
import { folderOf } from './folder-of.ts'
import { codesOf, readFolder, soundFacts, soundMatter } from './read-folder.ts'

function check(bytes: Uint8Array | string) {
  const file = new VFile()
  const text = checkText(file, { path: 'fr.md' }, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes)
  return { text, codes: codesOf({ diagnostics: diagnosticsOf(file) }) }
}

function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]),
  )
}

test('takes the byte order mark away and makes one kind of line end', () => {
  expect(check(bytesOf([0xef, 0xbb, 0xbf], 'a\r\nb\rc\n'))).toEqual({ text: 'a\nb\nc\n', codes: [] })
})

test.each([
  ['a byte that begins nothing', bytesOf('ab\né', [0xff], 'c'), '2:2'],
  ['a sequence cut off at the end', bytesOf('ab', [0xe2, 0x82]), '1:3'],
  ['a sequence cut off in the middle', bytesOf('a\r\n', [0xe2, 0x82], 'b'), '2:1'],
  ['an overlong form', bytesOf('a', [0xc0, 0xaf]), '1:2'],
  ['a surrogate', bytesOf('𝄞', [0xed, 0xa0, 0x80]), '1:2'],
  ['UTF-16', bytesOf([0xff, 0xfe, 0x61, 0x00]), '1:1'],
])('gives the place of %s', (_, bytes, place) => {
  expect(check(bytes).codes).toEqual([`fr.md:${place} encoding`])
})

const wide = (text: string, big = false) =>
  Uint8Array.from(
    [...text].flatMap((sign) =>
      big ? [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 0xff] : [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8],
    ),
  )

test.each([false, true])('reads UTF-16 without a mark of byte order, and tells it once (big-endian: %s)', (big) => {
  for (const text of ['---\nlanguage: fr\n---\n\n# Été\n', '# تقرير\n\nنص 1. وثان 2.\n\nوثالث.\n'])
    expect(check(wide(text, big))).toEqual({ text, codes: ['fr.md:1:1 encoding'] })
})

test('leaves what only has a nought in it to the message on that', () => {
  expect(check(bytesOf('ab\u0000cd\u0000\u0000')).codes).toEqual(['fr.md:1:3 control-character'])
})

test.each([
  ['PK\u0003\u0004…word/document.xml…', 'a Word file', 'masthead import'],
  ['PK\u0003\u0004…xl/workbook.xml…', 'a file of Excel', '| A | B |'],
  ['PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text', 'LibreOffice', 'masthead import'],
  ['PK\u0003\u0004…else', 'zip', 'Unpack'],
  ['%PDF-1.7\n…', 'a PDF', 'masthead import'],
  ['{\\rtf1\\ansi', 'Rich Text', 'masthead import'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'older Word', 'masthead import'],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d], 'PNG', '![What it shows]'],
] as const)('says once what %j is that has the name of a text', (bytes, what, cure) => {
  const file = new VFile()
  expect(checkText(file, { path: 'fr.md' }, bytesOf(bytes, '\u0000\u0001'))).toBeUndefined()
  expect(diagnosticsOf(file)).toEqual([
    expect.objectContaining({
      code: 'not-text',
      text: expect.stringContaining(what),
      hint: expect.stringContaining(cure),
    }),
  ])
})

test('decodes what is sound before a broken byte, and guesses what is behind it', () => {
  expect(decode(bytesOf('𝄞é', [0x80], ' b\r\né'))).toEqual({ text: '𝄞é€ b\né', brokenAt: 3, isWhole: true })
  expect(decode(bytesOf([0xef, 0xbb, 0xbf], 'a', [0xe9]))).toEqual({ text: 'aé', brokenAt: 1, isWhole: true })
  expect(decode(bytesOf('a', [0xff, 0x00]))).toEqual({ text: 'a', brokenAt: 1, isWhole: false })
})

test.each([
  ['\u0000', 'control-character'],
  ['\u0007', 'control-character'],
  ['\u000B', 'control-character'],
  ['\u007F', 'control-character'],
  ['\u0085', 'control-character'],
  ['\u2028', 'control-character'],
  ['\uE000', 'control-character'],
  ['\uFDD0', 'control-character'],
  ['\u{10FFFF}', 'control-character'],
  ['\u202A', 'bidi'],
  ['\u202E', 'bidi'],
  ['\u2066', 'bidi'],
  ['\u2069', 'bidi'],
  ['\u{E0041}', 'invisible'],
  ['\u200B', 'invisible'],
  ['\u2060', 'invisible'],
  ['\uFEFF', 'invisible'],
  ['\u00AD', 'invisible'],
  ['\uFE0F', 'invisible'],
])('refuses %j', (character, code) => {
  expect(check(`𝄞\na𝄞 ${character}b`).codes).toEqual([`fr.md:2:4 ${code}`])
})

test('lets joiners stand between letters and nowhere else', () => {
  expect(refusedCharacters('می\u200Cخواهم क्\u200Dष \u200E\u200F\u061C')).toEqual([])
  expect(refusedCharacters('A\u200C/75')).toMatchObject([{ code: 'invisible', index: 1 }])
  expect(refusedCharacters('\u200Da')).toMatchObject([{ code: 'invisible', index: 0 }])
})

test('refuses a file that is a link, and one that is too large', async () => {
  const root = await folderOf({ 'd/document.yaml': soundFacts, 'secret.md': `${soundMatter}# T\n` })
  await symlink(join(root, 'secret.md'), join(root, 'd/fr.md'))
  const { findDocuments } = await import('../../pipeline/read/folders.ts')
  const { readSource } = await import('../../pipeline/read/source.ts')
  const file = new VFile()
  const [document] = await findDocuments(file, { from: root, paths: ['d'] })
  const location = document?.languages[0]
  expect(location && readSource(file, location)).toBeUndefined()
  expect(codesOf({ diagnostics: diagnosticsOf(file) })).toEqual(['d/fr.md:1:1 path'])
  await writeFile(join(root, 'd/en.md'), 'x'.repeat(300))
  const files = { 'document.yaml': soundFacts, 'fr.md': soundMatter.padEnd(201, 'x') }
  expect(codesOf(await readFolder(files, { fileBytes: 201 }))).toEqual([])
  expect(codesOf(await readFolder(files, { fileBytes: 200 }))).toEqual(['d/fr.md:1:1 size'])
})

test.each([
  ['inter\u00ADnational', 'A soft hyphen (U+00AD) stands between “inter” and “national” and is invisible.'],
  [
    'a b\u200Bc \u200Bd\u200B',
    'A zero-width space (U+200B) stands between “b” and “c” and is invisible, and so do 2 more.',
  ],
  ['a\n\uFEFFb c', 'A byte order mark (U+FEFF) stands before “b” and is invisible.'],
  ['end\u2060', 'A word joiner (U+2060) stands after “end” and is invisible.'],
  ['a\u000Cb', 'A page break of Word (U+000C) stands between “a” and “b” and cannot be printed.'],
  ['a\u001Eb', 'A non-breaking hyphen of Word (U+001E) stands between “a” and “b” and cannot be printed.'],
  ['a\u0096b', 'character of Windows that was misread (U+0096)'],
  ['\uF0B7 item', 'A sign of a symbol font (U+F0B7) stands before “item” and cannot be printed.'],
  ['a\u{E000}b', 'A private character, which is another sign in every font (U+E000)'],
  ['a \u202Eb', 'A right-to-left override (U+202E) stands between “a” and “b” and turns the direction'],
  ['a\u2028b', 'A line separator (U+2028) stands between “a” and “b” and cannot be printed.'],
  ['a\u{E0041}', 'A tag character (U+E0041) stands after “a” and is invisible.'],
  ['a\u2061b', 'An invisible operator (U+2061)'],
])('names what nobody sees, and the words around it: %j', (text, sentence) => {
  const file = new VFile()
  checkText(file, { path: 'a.md' }, new TextEncoder().encode(text))
  expect(file.messages).toHaveLength(1)
  expect(file.messages[0]?.reason).toContain(sentence)
  expect(file.messages[0]?.note).toMatch(/^(?:Remove|Write)/)
})

test.each([
  ['One\u000B2. Two', 'a blank line: an item'],
  ['One\u000B(b) Two', 'a blank line: an item'],
  ['One\u2028• Two', 'a blank line: an item'],
  ['Name\u000BAmbassador', '`\\` and a new line within an address'],
  ['One\u000B', 'Remove it.'],
  ['One \uFFFC two', 'for the picture write `![alternative text](picture.png)`'],
  ['\uFFFC', 'for the picture write'],
])('says what is written in place of what nobody sees: %j', (text, cure) => {
  const file = new VFile()
  checkText(file, { path: 'a.md' }, new TextEncoder().encode(text))
  const [message, ...others] = diagnosticsOf(file)
  expect(others).toEqual([])
  expect(message?.code).toBe('control-character')
  expect(message?.hint).toContain(cure)
})
