/** A document as it is kept comes back whole, or not at all. */
import { expect, test } from 'vitest'
import {
  headLength,
  readEntry,
  readFiles,
  readHead,
  readNames,
  writeEntry,
  writeNames,
} from '../../../pipeline/build/cache/entry.ts'
import { sha256 } from '../../../pipeline/text/sha256.ts'
import type { BuiltDocument, DocumentBuild } from '../../../pipeline/build/task.ts'

const place = { path: 'lettre/fr.md', line: 12, column: 3 }
const diagnostic = { code: 'glyph', severity: 'warning', place, text: '« 字 »' } as const

/** Three files, of which one says nothing. */
const texts = { 'lettre/a.pdf': 'Lettre', 'lettre/b.html': '', 'lettre/c.docx': 'رسالة' }
const bytes = new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]))
const files = [...bytes].map(([path, content]) => ({
  path,
  format: path.endsWith('pdf') ? ('pdf' as const) : path.endsWith('html') ? ('html' as const) : ('docx' as const),
  size: content.length,
  sha256: sha256(content),
}))
const record = {
  document: 'lettre',
  versions: [{ language: 'fr' as const, title: 'Lettre', sources: [], files, diagnostics: [] }],
}
const built: BuiltDocument = { diagnostics: [diagnostic], record, bytes }
const refused: DocumentBuild = { diagnostics: [diagnostic], refused: [{ code: 'glyph', place }] }

function kept(made: DocumentBuild): Buffer {
  return Buffer.concat(writeEntry(made))
}

/** What was read, with files as texts. */
function said(made: DocumentBuild | undefined) {
  return made !== undefined && 'bytes' in made
    ? {
        ...made,
        bytes: Object.fromEntries([...made.bytes].map(([path, file]) => [path, Buffer.from(file).toString()])),
      }
    : made
}

test('comes back with record, messages and files', () => {
  expect(said(readEntry(kept(built)))).toEqual({ diagnostics: [diagnostic], record, bytes: texts })
  expect(readEntry(kept(refused))).toEqual(refused)
})

test('is not there where any one bit of it is another', () => {
  for (const whole of [kept(built), kept(refused)])
    for (let at = 0; at < whole.length; at += 1) {
      const other = Buffer.from(whole)
      other.writeUInt8(other.readUInt8(at) ^ 1, at)
      expect(readEntry(other), `byte ${at}`).toBeUndefined()
    }
})

test('is not there where it is shorter, or longer', () => {
  const whole = kept(built)
  for (let length = 0; length < whole.length; length += 1)
    expect(readEntry(whole.subarray(0, length)), `${length} bytes`).toBeUndefined()
  expect(readEntry(Buffer.concat([whole, Buffer.from('\n')]))).toBeUndefined()
})

test('tells how long what is told is, so that it can be read alone', () => {
  const whole = kept(built)
  const length = headLength(whole)
  expect(length).toBe(whole.length - Buffer.concat([...bytes.values()]).length)
  expect(headLength(whole.subarray(0, 80))).toBe(length)
  expect(readHead(whole.subarray(0, length))).toEqual({ diagnostics: [diagnostic], record })
  expect(readHead(whole.subarray(0, length - 1))).toBeUndefined()
  expect(readHead(kept(refused))).toEqual(refused)
})

/** Paths of the files that are read of an entry beside those that stand. */
function pathsOf(from: Buffer, standing: readonly string[]): readonly string[] | undefined {
  const found = readFiles({ record }, from, new Set(standing))
  return found && [...found.keys()]
}

test('gives of its files those that do not stand, and looks at no others', () => {
  const whole = kept(built)
  const spoiled = Buffer.from(whole)
  spoiled.writeUInt8(spoiled.readUInt8(headLength(whole)) ^ 1, headLength(whole))
  expect(pathsOf(whole, ['lettre/b.html'])).toEqual(['lettre/a.pdf', 'lettre/c.docx'])
  expect(pathsOf(spoiled, ['lettre/a.pdf'])).toEqual(['lettre/b.html', 'lettre/c.docx'])
  expect(pathsOf(spoiled, ['lettre/c.docx'])).toBeUndefined()
})

/** An entry that tells something else, with the right hash. */
function telling(value: unknown): Buffer {
  const line = Buffer.from(JSON.stringify(value))
  return Buffer.concat([Buffer.from(`${sha256(line)} ${line.length}\n`), line, Buffer.from('\n')])
}

const bare = { ...record, versions: [] }

test.each([
  null,
  7,
  'words',
  [],
  {},
  { record: bare },
  { record: bare, diagnostics: 'none' },
  { record: { ...bare, document: 7 }, diagnostics: [] },
  { record: null, diagnostics: [] },
  { diagnostics: [] },
  { refused: [], diagnostics: {} },
  { refused: {}, diagnostics: [] },
  { refused: [{ code: 7, place }], diagnostics: [] },
  { refused: [{ code: 'glyph', place: { path: 'a' } }], diagnostics: [] },
])('is not there where it tells %j', (value) => {
  expect(readHead(telling(value))).toBeUndefined()
  expect(readEntry(telling(value))).toBeUndefined()
})

test('is there where it tells a document without files', () => {
  expect(readHead(telling({ record: bare, diagnostics: [] }))).toEqual({ record: bare, diagnostics: [] })
})

test('names come back, and none where they are damaged or not there', () => {
  const names = ['carte.png', 'خريطة.svg']
  const whole = Buffer.concat(writeNames(names))
  expect(readNames(whole)).toEqual(names)
  expect(readNames(telling(['carte.png', 7, null]))).toEqual(['carte.png'])
  expect(readNames(telling({ length: 1 }))).toEqual([])
  expect(readNames(whole.subarray(0, -1))).toEqual([])
  expect(readNames(undefined)).toEqual([])
})
