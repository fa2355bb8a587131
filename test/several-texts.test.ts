/** Several texts under one number, as a reader sees them: each with its letter, its title, its meeting and its annex. */
import { beforeAll, expect, it } from 'vitest'
import { parseText, codesOf } from './parse/parse-text.ts'
import { linesOf, plainText } from '../pipeline/reading-order.ts'
import { prepareText } from './prepare/prepare-text.ts'
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

it('may have numbers of their own, each before its title', async () => {
  const { blocks } = await prepareText(
    '::part{number="77/546"}\n\n## First\n\nText.\n\n::part{number="77/547"}\n\n## Second\n\nText.',
    { kind: 'decision', adopted: '2022-12-30' },
  )
  expect(blocks.flatMap(linesOf).map(plainText)).toEqual(expect.arrayContaining(['77/546. First', '77/547. Second']))
})

it('may be one alone, whose letter stands over it', async () => {
  const { blocks } = await prepareText('::part[[^1]]\n\nText.\n\n[^1]: A note.', {
    kind: 'decision',
    number: '76/506 B',
    adopted: '2022-12-30',
  })
  expect(blocks.find(({ type }) => type === 'title')).toMatchObject({ label: '76/506.' })
  expect(blocks.find(({ type }) => type === 'attachmentHeading')).toMatchObject({
    content: [{ value: 'B' }, { type: 'noteReference', label: '1' }],
  })
})
