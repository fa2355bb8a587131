/** What stays together at the foot of a page, and what lies on its side, from Markdown to PDF. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { readPdf } from './write/pdf-reader.ts'

const facts =
  'kind: report\norgan: general-assembly\nsession: 80\ndistribution: general\ndate: 2025-10-01\noriginal: en\nby: secretariat\n'

/** As high as half a page. */
const map =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200pt" height="330pt"><path d="M0 0h200v330z" fill="red"/></svg>'

async function pagesOf(text: string) {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'document.yaml'), facts)
  await writeFile(join(folder, 'en.md'), `# Title\n\n${text}\n`)
  await writeFile(join(folder, 'map.svg'), map)
  return (await readPdf(bytesOf(await compileFolder(folder, ['pdf']), 'pdf'))).pages
}

const words = 'the Committee considered the estimates of the mission and noted what had been provided '
const signature = ':::signature\n(*Signed*) Raphael **Hythlodaeus**\nAmbassador\nPermanent Representative\n:::'

it('leaves no signature alone at the head of a page, however long the text', async () => {
  for (let lines = 34; lines < 46; lines += 1) {
    const text = Array.from({ length: lines }, (_, index) => `Line ${index}.`).join('\\\n')
    const pages = await pagesOf(`${text}\n\n${signature}`)
    const page = pages.find((each) => each.lines.some((line) => line.text.includes('Hythlodaeus')))
    const texts = page?.lines.map((line) => line.text) ?? []
    expect(texts.filter((each) => each.startsWith('Line ')).length).toBeGreaterThanOrEqual(2)
    expect(texts.filter((each) => /Ambassador|Permanent/.test(each))).toHaveLength(2)
  }
}, 30_000)

it.each([
  ['One Government stated:', ':::quote\nWhat it stated.\n:::'],
  ['1. One Government stated:[^1]', ':::quote\n- What it stated.\n:::\n\n[^1]: A note.'],
  ['1. The Committee:', '    1. What it decided.'],
  ['The measures were:', '- What they were.'],
  ['- The measures were：', '  - What they were.'],
])(
  'leaves no lead-in alone at the foot of a page: %s',
  async (leadIn, led) => {
    let moved = 0
    for (let lines = 28; lines < 36; lines += 1) {
      const text = Array.from({ length: lines }, (_, index) => `Line ${index}.`).join('\\\n')
      const pages = await pagesOf(`${text}\n\n${leadIn}\n\n${led}`)
      const words = /\p{L}[\p{L} ]+/u.exec(leadIn)?.[0] ?? ''
      const under = /What[^.]+/.exec(led)?.[0] ?? ''
      const holding = pages.filter((page) => page.lines.some((line) => line.text.includes(words)))
      expect(holding).toHaveLength(1)
      expect(holding[0]?.lines.some((line) => line.text.includes(under))).toBe(true)
      if (holding[0] !== pages[0] && pages[0]?.lines.some((line) => line.text === `Line ${lines - 1}.`)) moved += 1
    }
    expect(moved).toBeGreaterThan(0)
  },
  30_000,
)

it.each([
  `${words.repeat(5).trim()}:\n\n:::quote\nWhat it stated.\n:::`,
  'It stated:\n\nWhat it stated.',
  'It stated.\n\n- What it stated.',
])(
  'leaves a long lead-in where it is, and what announces nothing: %#',
  async (text) => {
    const parted: number[] = []
    for (let lines = 26; lines < 36; lines += 1) {
      const over = Array.from({ length: lines }, (_, index) => `Line ${index}.`).join('\\\n')
      const pages = await pagesOf(`${over}\n\n${text}`)
      const [first, second] = pages.map((page) => page.lines.map((line) => line.text).join(' '))
      if (/It stated[.:]|provided *:/.test(first ?? '') && /What it stated/.test(second ?? '')) parted.push(lines)
    }
    expect(parted.length).toBeGreaterThan(0)
  },
  30_000,
)

it('turns the paper for a table that lies, takes its heading along, and turns it back', async () => {
  const table = ':::table[Wide]{landscape measure=full desc="d"}\n| A | B |\n| --- | ---: |\n| x | 1 |\n:::'
  const pages = await pagesOf(
    `1. Before[^n].\n\n[^n]: A note.\n\n### Heading\n\n${table}\n\n${table}\n\n1. After ${words}.`,
  )
  expect(pages.map(({ width, height }) => [width, height])).toEqual([
    [612, 792],
    [792, 612],
    [612, 792],
  ])
  const [first, turned, last] = pages.map(({ lines }) => lines)
  expect(first?.some((line) => line.text.includes('A note.'))).toBe(true)
  expect(turned?.filter((line) => line.text === 'Wide')).toHaveLength(2)
  expect(turned?.some((line) => line.text === 'Heading')).toBe(true)
  expect(turned?.find((line) => line.text === '2/3')?.x).toBeCloseTo(60, 0)
  expect(turned?.find((line) => line.text === '2/3')?.baseline).toBeCloseTo(612 - (792 - 755.3), 0)
  expect(Math.max(...(turned?.map((line) => line.end) ?? []))).toBeGreaterThan(725)
  expect(last?.some((line) => line.text.startsWith('2. '))).toBe(true)
})

it('turns the paper back before it asks what a heading after the table keeps by it', async () => {
  for (let rows = 24; rows < 36; rows += 1) {
    const body = Array.from({ length: rows }, (_, index) => `| x | ${index} |`).join('\n')
    const table = `:::table[Wide]{landscape measure=full desc="d"}\n| A | B |\n| --- | ---: |\n${body}\n:::`
    const pages = await pagesOf(`1. Before.\n\n${table}\n\n### After it\n\n1. After ${words.repeat(4)}.`)
    const turned = pages.filter(({ width, height }) => width > height)
    expect(turned.every(({ lines }) => lines.some((line) => line.text.startsWith('x')))).toBe(true)
    expect(pages.at(-1)?.lines.some((line) => line.text === 'After it')).toBe(true)
  }
}, 30_000)

it('begins a row that no page holds under its title, and keeps titles with the first row', async () => {
  const tall = `:::table[Tall]{desc="d"}\n| A | B |\n| --- | ---: |\n| ${'word '.repeat(1500)} | 1 |\n:::`
  const [first] = await pagesOf(tall)
  expect(first?.lines.filter((line) => line.text.startsWith('word')).length).toBeGreaterThan(10)
  const row = `| ${Array.from({ length: 6 }, (_, index) => `Line ${index} ${'of a row '.repeat(8)}`).join(' ')} | 1 |`
  for (let count = 16; count < 26; count += 1) {
    const text = Array.from({ length: count }, (_, index) => `Line ${index}.`).join('\\\n')
    const pages = await pagesOf(`${text}\n\n:::table[Short]{desc="d"}\n| A | B |\n| --- | ---: |\n${row}\n:::`)
    const titled = pages.find(({ lines }) => lines.some((line) => line.text === 'Short'))
    expect(titled?.lines.some((line) => line.text.includes('of a row'))).toBe(true)
  }
}, 30_000)

const rows = (count: number) => Array.from({ length: count }, (_, index) => `| Row ${index} | ${index} |`).join('\n')
const tableOf = (count: number, said = '') =>
  `:::table[Kept]{desc="d"${said}}\n| A | B |\n| --- | ---: |\n${rows(count)}\n:::`
const pagesWithRows = (pages: Awaited<ReturnType<typeof pagesOf>>) =>
  pages.map(({ lines }) => lines.filter((line) => line.text.startsWith('Row ')).length).filter((count) => count > 0)

it('breaks no table that a page holds where little stays empty, nor any that its author keeps', async () => {
  for (let lines = 20; lines < 40; lines += 1) {
    const before = Array.from({ length: lines }, (_, index) => `Line ${index}.`).join('\\\n')
    for (const count of [1, 2, 3, 6])
      expect(pagesWithRows(await pagesOf(`${before}\n\n${tableOf(count)}`))).toEqual([count])
    expect(pagesWithRows(await pagesOf(`${before}\n\n${tableOf(20, ' keep')}`))).toEqual([20])
    for (const count of pagesWithRows(await pagesOf(`${before}\n\n${tableOf(40)}`))) expect(count).toBeGreaterThan(1)
  }
}, 120_000)

const isEntry = ({ text }: { readonly text: string }) => /Heading \d+[ .]*\. \./.test(text)

const headings = (count: number) =>
  Array.from({ length: count }, (_, index) => `## I. Heading ${index}\n\nText ${index}.`).join('\n\n')

it('leaves no title of contents alone, and has the heads of their columns on the first page of them', async () => {
  for (let lines = 1; lines < 38; lines += 4) {
    const before = Array.from({ length: lines }, (_, index) => `Line ${index}.`).join('\\\n')
    const pages = await pagesOf(`${before}\n\n::contents\n\n${headings(24)}`)
    const listed = pages.filter((page) => page.lines.some(isEntry))
    expect(listed.length).toBeGreaterThan(0)
    for (const [index, page] of listed.entries()) {
      expect(page.lines.filter(({ text }) => text.trim() === 'Page')).toHaveLength(index === 0 ? 1 : 0)
      expect(page.lines.filter(isEntry).length).toBeGreaterThan(1)
    }
    expect(pages.findIndex((page) => page.lines.some(({ text }) => text === 'Contents'))).toBe(
      pages.findIndex((page) => listed.includes(page)),
    )
  }
}, 60_000)

const before = Array.from({ length: 12 }, (_, index) => `Before ${index}.`).join('\\\n')
const after = (count: number) => Array.from({ length: count }, (_, index) => `After ${index} ${words}.`).join('\n\n')
const pageOf = (pages: Awaited<ReturnType<typeof pagesOf>>, start: string) =>
  pages.findIndex((page) => page.lines.some(({ text }) => text.trim().startsWith(start)))

it.each([
  ['text behind it could fill the page', '', after(20), 1],
  ['it floats', ' float', after(20), 0],
  ['nothing stands behind it', '', '', 0],
  ['a heading stands behind it', '', `## Heading\n\n${after(20)}`, 0],
  ['little of the page is left', '', after(20), 0],
] as const)('says where a table on its side leaves a page empty: %s', async (reason, said, behind, count) => {
  const folder = await temporaryFolder()
  const over = reason.startsWith('little') ? `${before}\\\n${before}` : before
  await writeFile(join(folder, 'document.yaml'), facts)
  await writeFile(join(folder, 'en.md'), `# Title\n\n${over}\n\n${tableOf(5, ` landscape${said}`)}\n\n${behind}\n`)
  const { diagnostics } = await compileFolder(folder, ['pdf'])
  expect(diagnostics.filter(({ code }) => code === 'page-emptied')).toHaveLength(count)
})

it('lets text pass a table that floats, and no heading nor the first reference to it', async () => {
  const floating = (said: string) => tableOf(30, ` float #t${said}`)
  const here = await pagesOf(`${before}\n\n${tableOf(30, ' keep')}\n\n${after(20)}`)
  expect([pageOf(here, 'Row 0'), pageOf(here, 'After 0')]).toEqual([1, 1])
  const passed = await pagesOf(`${before}\n\n${floating('')}\n\n${after(20)}`)
  expect([pageOf(passed, 'After 0'), pageOf(passed, 'Row 0'), pageOf(passed, 'Row 29')]).toEqual([0, 1, 1])
  const [, second] = passed
  const rowsEnd = Math.max(
    ...(second?.lines ?? []).filter(({ text }) => text.startsWith('Row')).map(({ baseline }) => baseline),
  )
  const texts = (second?.lines ?? []).filter(({ text }) => text.includes('Committee considered'))
  expect(texts.every(({ baseline }) => baseline > rowsEnd)).toBe(true)
  const stopped = await pagesOf(`${before}\n\n${floating('')}\n\n${after(1)}\n\n## Heading\n\n${after(20)}`)
  expect([pageOf(stopped, 'After 0'), pageOf(stopped, 'Row 0'), pageOf(stopped, 'Heading')]).toEqual([0, 1, 1])
  const referred = await pagesOf(`${before}\n\n${floating('')}\n\n${after(1)}\n\nFirst [](#t).\n\n${after(20)}`)
  expect([pageOf(referred, 'After 0'), pageOf(referred, 'Row 0'), pageOf(referred, 'First')]).toEqual([0, 1, 1])
})

it.each([
  ['a table', ''],
  ['a table under a heading', '### Over\n\n'],
  ['a table before which little is said', '1. Short.\n\n'],
])('breaks where it stands what floats and no page holds: %s', async (_, over) => {
  const long = await pagesOf(`${before}\n\n${over}${tableOf(90, ' float')}\n\n${after(20)}`)
  const same = await pagesOf(`${before}\n\n${over}${tableOf(90, '')}\n\n${after(20)}`)
  expect([pageOf(long, 'Row 0'), pageOf(long, 'After 0')]).toEqual([0, pageOf(same, 'After 0')])
  expect(long.length).toBe(same.length)
})

const rowOf = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`

it.each([2, 3])('sets a head that joins %i columns over their middle', async (span) => {
  const each = (words: string) => Array.from({ length: span }, () => words)
  const heads = [rowOf('A', '2024', ...each('<').slice(1)), rowOf('---', ...each('---:')), rowOf('^', ...each('Sum'))]
  const [page] = await pagesOf(
    `:::table[T]{head=2 desc="d"}\n${[...heads, rowOf('Staff', ...each('1'))].join('\n')}\n:::`,
  )
  const head = page?.pieces.find(({ text }) => text.trim() === '2024')
  const rule = page?.boxes.find(({ x, y, height }) => height < 1 && x > 200 && y > (head?.baseline ?? 0))
  expect(((head?.x ?? 0) + (head?.end ?? 0)) / 2).toBeCloseTo((rule?.x ?? 0) + (rule?.width ?? 0) / 2, 0)
})

const floating = [tableOf(30, ' float'), '![A map](map.svg "The map"){float}', tableOf(5, ' landscape float')]

it('says in the Word file and on the web page which lines lead in', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'document.yaml'), facts)
  await writeFile(
    join(folder, 'en.md'),
    '# Title\n\nIt stated:\n\n:::quote\nWhat it stated.\n:::\n\nIt said:\n\nNo more.\n',
  )
  const results = await compileFolder(folder, ['docx', 'html'])
  const word = strFromU8(unzipSync(bytesOf(results, 'docx'))['word/document.xml'] ?? new Uint8Array())
  const kept = word.split('<w:p>').filter((each) => each.includes('<w:keepNext/>') && /It (?:stated|said):/.test(each))
  expect(kept.map((each) => /It \w+/.exec(each)?.[0])).toEqual(['It stated'])
  const page = strFromU8(bytesOf(results, 'html'))
  expect([...page.matchAll(/<p[^>]*leads-in[^>]*>([^<]*)/g)].map(([, said]) => said)).toEqual(['It stated:'])
})

/** Points from a line before a block to the one after it. */
const gapIn = async (text: string) => {
  const [page] = await pagesOf(`${before}\n\nLast.\n\n${text}Next.\n\n${after(20)}`)
  const [over, under] = ['Last.', 'Next.'].map((said) => page?.lines.find((line) => line.text.trim() === said))
  return (under?.baseline ?? 0) - (over?.baseline ?? 0)
}

it.each(floating)('leaves no gap where something floats away from: %#', async (block) => {
  const gap = await gapIn('')
  expect(gap).toBeGreaterThan(5)
  expect(await gapIn(`${block}\n\n`)).toBeCloseTo(gap, 1)
})

it.each([':::summary', ':::box[Title]', ':::box'])(
  'closes a box where a page ends, as at its own end: %s',
  async (open) => {
    const pages = await pagesOf(`${open}\n${after(30)}\n:::`)
    expect(pages.length).toBeGreaterThan(1)
    const rooms = pages.map((page) => {
      const texts = page.lines.filter(({ text }) => /After|Committee|noted|provided/.test(text))
      const last = Math.max(...texts.map(({ baseline }) => baseline))
      return Math.min(...page.boxes.map(({ y, height }) => y + height - last).filter((room) => room > 0))
    })
    expect(new Set(rooms.map((room) => room.toFixed(0))).size).toBe(1)
  },
)

const figure = (words: string) => `![A map](map.svg "The map")${words}`

it('lets text pass a figure that floats, and no heading nor the first reference to it', async () => {
  const here = await pagesOf(`${before}\n\n${figure('')}\n\n${after(20)}`)
  expect([pageOf(here, 'The map'), pageOf(here, 'After 0')]).toEqual([1, 1])
  const passed = await pagesOf(`${before}\n\n${figure('{float}')}\n\n${after(20)}`)
  expect([pageOf(passed, 'After 0'), pageOf(passed, 'The map')]).toEqual([0, 1])
  const numbers = passed.flatMap(({ lines }) => lines.flatMap(({ text }) => /After (\d+)/.exec(text)?.[1] ?? []))
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => String(index)))
  const [, second] = passed
  const [title, text] = ['The map', 'After'].map((start) =>
    second?.lines.find((line) => line.text.trim().startsWith(start)),
  )
  expect((text?.baseline ?? 0) - (title?.baseline ?? 0)).toBeGreaterThan(330)
  const stopped = await pagesOf(`${before}\n\n${figure('{float}')}\n\n${after(1)}\n\n## Heading\n\n${after(20)}`)
  expect([pageOf(stopped, 'After 0'), pageOf(stopped, 'The map'), pageOf(stopped, 'Heading')]).toEqual([0, 1, 1])
  const referred = await pagesOf(`${before}\n\n${figure('{float #m}')}\n\n${after(1)}\n\nFirst [](#m).\n\n${after(20)}`)
  expect([pageOf(referred, 'After 0'), pageOf(referred, 'The map'), pageOf(referred, 'First')]).toEqual([0, 1, 1])
})

it('breaks a table that no page holds where it stands, though it floats', async () => {
  for (const count of [41, 60, 120])
    for (const heading of ['', '### Over it\n\n']) {
      const [plain, floating] = await Promise.all(
        ['', ' float'].map((said) => pagesOf(`${before}\n\n${heading}${tableOf(count, said)}\n\n${after(20)}`)),
      )
      expect(plain?.[0]?.lines.some(({ text }) => text.startsWith('Row 5'))).toBe(true)
      expect(floating?.map(({ lines }) => lines.map(({ text }) => text))).toEqual(
        plain?.map(({ lines }) => lines.map(({ text }) => text)),
      )
    }
}, 60_000)

it('lets text fill the page before a turned table that floats', async () => {
  const turned = await pagesOf(`${before}\n\n${tableOf(5, ' landscape float')}\n\n${after(40)}\n\n### Last`)
  expect(turned.map(({ width }) => width).slice(0, 3)).toEqual([612, 792, 612])
  expect([pageOf(turned, 'After 0'), pageOf(turned, 'Row 0')]).toEqual([0, 1])
  const last = await pagesOf(`${before}\n\n${tableOf(5, ' landscape float')}\n\n${after(1)}`)
  expect(last.map(({ width }) => width)).toEqual([612, 792])
  expect(pageOf(last, 'After 0')).toBe(0)
  const two = `${tableOf(20, ' landscape float')}\n\n${tableOf(20, ' landscape float #t')}`
  const both = await pagesOf(`${before}\n\n${two}\n\n${after(40)}`)
  expect([pageOf(both, 'After 0'), pageOf(both, 'Row 0')]).toEqual([0, 1])
  expect(both.map(({ width }) => width).slice(0, 4)).toEqual([612, 792, 792, 612])
  const numbers = both.flatMap(({ lines }) => lines.flatMap(({ text }) => /After (\d+)/.exec(text)?.[1] ?? []))
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => String(index)))
  const referred = await pagesOf(`${before}\n\n${two}\n\n${after(1)}\n\nFirst [](#t).\n\n${after(20)}`)
  expect([pageOf(referred, 'After 0'), pageOf(referred, 'Row 0'), pageOf(referred, 'First')]).toEqual([0, 1, 3])
  const here = await pagesOf(`${before}\n\n${two.replace(' float #t', ' #t')}\n\n${after(20)}`)
  expect([pageOf(here, 'Row 0'), pageOf(here, 'After 0')]).toEqual([1, 3])
  const headed = await pagesOf(`${before}\n\n### Over\n\n${tableOf(5, ' landscape float')}\n\n${after(1)}`)
  expect([pageOf(headed, 'Over'), pageOf(headed, 'Row 0'), pageOf(headed, 'After 0')]).toEqual([1, 1, 2])
})
