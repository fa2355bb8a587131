/** Several texts under one number, as a reader sees them: each with its letter, its title, its meeting and its annex. */
import { beforeAll, expect, it } from 'vitest'
import { parseText, codesOf } from './parse/parse-text.ts'
import { bytesOf, compileFolder } from './compile-document.ts'
import { readPdf } from './write/pdf-reader.ts'

const folder = 'test/cases/several-texts'
let lines: readonly string[] = []

beforeAll(async () => {
  const { pages } = await readPdf(bytesOf(await compileFolder(folder, ['pdf'], 'en'), 'pdf'))
  lines = pages.flatMap((page) => page.lines.map(({ text }) => text.replaceAll('\u00A0', ' ').trim()))
})

it('are resolutions of one number, whose letters are counted', () => {
  const heads = [
    'Resolutions adopted by the General Assembly',
    '75/101. Questions relating to information',
    'A',
    'Information in the service of humanity',
    'B',
    'United Nations global communications policies and activities',
  ]
  expect(lines.filter((line) => heads.includes(line))).toEqual(heads)
})

it('are closed each by its own meeting and day, before its annex', () => {
  const closing = ['41st plenary meeting', '10 December 2020', '42nd plenary meeting', '11 December 2020', 'Annex']
  expect(lines.filter((line) => closing.includes(line))).toEqual(closing)
})

it('have the letters of their language', async () => {
  const { publication } = await compileFolder(folder, [], 'ar')
  const headings = publication?.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'attachmentHeading' ? [JSON.stringify(block.content)] : [])),
  )
  expect(headings?.map((heading) => /"value":"([^"]+)"/.exec(heading)?.[1])).toEqual(['ألف', 'باء', 'المرفق'])
})

it('count their annexes and paragraphs each for itself, and go on from the letter of their number', async () => {
  const { publication } = await compileFolder(folder, [], 'en')
  const blocks = publication?.sections.flatMap((section) => section.blocks) ?? []
  const labels = blocks.flatMap((block) => (block.type === 'paragraph' && block.label ? [block.label] : []))
  expect(labels).toEqual(['(a)', '(b)', '1.', '2.', '1.'])
})

it.each(['meeting=0', 'adopted=2020-02-31', 'adopted=soon'])('refuse what is no meeting and no day: %s', (said) => {
  expect(codesOf(parseText(`# T\n\n::part{${said}}\n\nText.`))).toEqual(['3:8 attribute-value'])
})
