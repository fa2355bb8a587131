/** Keys under a list, as a reader sees them: behind a short rule, with the list and not at the foot of the page. */
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { codesOf, parseText } from './parse/parse-text.ts'
import { readPdf, type ReadPage } from './write/pdf-reader.ts'

let page: ReadPage | undefined
let word = ''
let web = ''

beforeAll(async () => {
  const compiled = await compileFolder('test/cases/keys', ['pdf', 'docx', 'html'], 'en')
  page = (await readPdf(bytesOf(compiled, 'pdf'))).pages[0]
  word = strFromU8(unzipSync(bytesOf(compiled, 'docx'))['word/document.xml'] ?? new Uint8Array())
  web = new TextDecoder().decode(bytesOf(compiled, 'html'))
})

it('stand under a short rule at the edge of the column, each behind its asterisks', () => {
  const lines = page?.lines ?? []
  const list = lines.find(({ text }) => text.includes('Member States'))
  const key = lines.find(({ text }) => text.startsWith('* Term'))
  const rule = page?.boxes.find(({ y, width }) => Math.abs(width - 72) < 0.1 && y < (key?.baseline ?? 0))
  expect(rule?.x).toBeCloseTo(key?.x ?? 0, 1)
  expect(rule?.y).toBeGreaterThan(list?.baseline ?? Infinity)
  expect(lines.find(({ text }) => text.startsWith('** Term'))?.x).toBeCloseTo(key?.x ?? 0, 1)
})

it('are paragraphs of their own style in Word, behind a rule of the same length', () => {
  expect(word.match(/<w:pStyle w:val="Key"\/>/g)).toHaveLength(2)
  expect(word).toMatch(/<w:pBdr><w:top [^>]*\/><\/w:pBdr>/)
})

it('say their asterisks on the web page', () => {
  expect(web).toMatch(/<span class="label">\*\*<\/span> Term of office expires in 2028\./)
})

it.each([
  ['* A.', ['* A.']],
  ['* A.\n\n* B.', ['* A.', '* B.']],
  ['* A.\n** B.', ['* A.', '** B.']],
  ['\\* A.\\\n** B.', ['* A.', '** B.']],
])('read %j', (text, keys) => {
  const parsed = parseText(`# T\n\nText.\n\n:::keys\n${text}\n:::`)
  expect(codesOf(parsed)).toEqual([])
  const [, block] = parsed.document.children
  const said = block?.type === 'keys' ? block.keys : []
  expect(
    said.map(({ mark, children }) =>
      [mark, ...children.map((child) => (child.type === 'text' ? child.value : ''))].join(' '),
    ),
  ).toEqual(keys)
})

it.each(['A.', '- A.', '| a |\n| - |\n| b |', ''])('refuse %j', (text) => {
  const codes = codesOf(parseText(`# T\n\nText.\n\n:::keys\n${text}\n:::`))
  expect(codes.some((code) => /misplaced|empty/.test(code))).toBe(true)
})
