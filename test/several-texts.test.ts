/** Several texts under one number, as a reader sees them: each with its letter, its title, its meeting and its annex. */
import { beforeAll, expect, it } from 'vitest'
import { parseText, codesOf } from './parse/parse-text.ts'
import { linesOf, plainText } from '../pipeline/reading-order.ts'
import { prepareText } from './prepare/prepare-text.ts'
import { bytesOf, compileFolder } from './compile-document.ts'
import { readBack } from './import/read-back.ts'
import { readPdf } from './write/pdf-reader.ts'

const folder = 'test/cases/several-texts'
let lines: readonly string[] = []

beforeAll(async () => {
  const { pages } = await readPdf(bytesOf(await compileFolder(folder, ['pdf'], 'en'), 'pdf'))
  lines = pages.flatMap((page) => page.lines.map(({ text }) => text.replaceAll('\u00A0', ' ').trim()))
})

it('are resolutions of one number, whose letters are counted', () => {
  const heads = [
    '75/101. Questions relating to information',
    'A',
    'Resolution adopted by the General Assembly on 10 December 2020',
    'Information in the service of humanity',
    'B',
    'Resolution adopted by the General Assembly on 11 December 2020',
    'United Nations global communications policies and activities',
  ]
  expect(lines.filter((line) => heads.includes(line))).toEqual(heads)
})

it('have one line of adoption where all were adopted on one day, and none says another', async () => {
  const { blocks } = await prepareText('::part\n\n## First\n\nText.\n\n::part\n\n## Second\n\nText.', {
    kind: 'resolution',
    number: '75/101 A-B',
    adopted: '2020-12-10',
  })
  const said = blocks.flatMap(linesOf).map((line) => plainText(line).replaceAll('\u00A0', ' '))
  expect(said.filter((line) => line.includes('adopted'))).toEqual([
    'Resolutions adopted by the General Assembly on 10 December 2020',
  ])
  expect(lines.some((line) => line.startsWith('Resolutions adopted'))).toBe(false)
})

it('have the line on the report they are on as far under the agenda as a title', async () => {
  const { publication } = await compileFolder(folder, [], 'en')
  const [first] = publication?.sections[0]?.blocks ?? []
  expect(first).toMatchObject({ style: 'proponent', spaceBefore: 18 })
})

it('are told each with its day in Word and on the web page, and come back from there', async () => {
  const compiled = await compileFolder(folder, ['docx', 'html'], 'en')
  const web = new TextDecoder().decode(bytesOf(compiled, 'html')).replaceAll('\u00A0', ' ')
  expect(web.match(/<p[^>]*>Resolution adopted by the General Assembly on 1[01] December 2020<\/p>/g)).toHaveLength(2)
  const { texts } = readBack(bytesOf(compiled, 'docx'), { ignoresSource: true })
  expect(texts['en.md']).not.toContain('Resolution adopted')
  expect(texts['en.md']).toMatch(/^::part\{meeting=42 adopted=2020-12-11\}$/m)
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
