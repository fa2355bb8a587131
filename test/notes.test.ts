/** Where notes stand, from Markdown to PDF: on the page of their call, long ones going on overleaf, nothing upon another. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { readPdf, type ReadLine } from './write/pdf-reader.ts'

const facts =
  'kind: report\norgan: general-assembly\nsession: 80\ndistribution: general\ndate: 2025-10-01\noriginal: en\nby: secretariat\n'
const words = 'the Committee considered the estimates of the mission and noted what had been provided '

async function pagesOf(text: string): Promise<readonly (readonly ReadLine[])[]> {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'document.yaml'), facts)
  await writeFile(join(folder, 'en.md'), `# Notes\n\n${text}\n`)
  const { pages } = await readPdf(bytesOf(await compileFolder(folder, ['pdf']), 'pdf'))
  return pages.map(({ lines }) => lines)
}

/** Baselines of lines that share some of their width, too near to each other. */
function crowded(lines: readonly ReadLine[]): readonly string[] {
  return lines.flatMap((line, index) =>
    lines
      .slice(index + 1)
      .filter((other) => Math.min(line.end, other.end) - Math.max(line.x, other.x) > 1)
      .filter((other) => Math.abs(other.baseline - line.baseline) < 6 && other.baseline !== line.baseline)
      .filter((other) => Math.abs(other.size - line.size) < 2)
      .map((other) => `${line.text} / ${other.text}`),
  )
}

/** Points between the lowest line of the text and the first note under it. */
function gapOverNotes(lines: readonly ReadLine[]): readonly number[] {
  const baselines = (size: number): readonly number[] =>
    lines.filter((line) => Math.abs(line.size - size) < 0.4 && line.text.includes(' ')).map(({ baseline }) => baseline)
  const [text, notes] = [baselines(10.08), baselines(8.5)]
  return text.length === 0 || notes.length === 0 ? [] : [Math.min(...notes) - Math.max(...text)]
}

const pageWith = (pages: readonly (readonly ReadLine[])[], text: string): number =>
  pages.findIndex((lines) => lines.some((line) => line.text.includes(text)))

const paragraph = (index: number): string =>
  `1. ${words.repeat(3 + (index % 4))}Call${index}x[^n${index}] ${words.repeat(2)}.\n\n[^n${index}]: Note${index}x ${words.repeat(index % 9 === 0 ? 24 : 1)}end.`

it('stand on the page of their call, and long ones go on overleaf', async () => {
  const count = 120
  const pages = await pagesOf(Array.from({ length: count }, (_, index) => paragraph(index)).join('\n\n'))
  expect(pages.length).toBeGreaterThan(20)
  const indexes = Array.from({ length: count }, (_, index) => index)
  expect(indexes.filter((index) => pageWith(pages, `Call${index}x`) !== pageWith(pages, `Note${index}x`))).toEqual([])
  expect(pages.flatMap(crowded)).toEqual([])
  // The rule stands between the text and its notes.
  const gaps = pages.flatMap((lines) => gapOverNotes(lines))
  expect(gaps.length).toBeGreaterThan(20)
  expect(Math.min(...gaps)).toBeGreaterThan(24)
}, 30_000)

it('begin with two lines at least on the page of their call', async () => {
  const notes = Array.from({ length: 150 }, (_, note) => {
    const said = Array.from({ length: 35 + (note % 7) * 20 }, (_, at) => `n${note}w${at}`).join(' ')
    return `1. ${words.repeat(2 + (note % 5))}[^n${note}]\n\n[^n${note}]: ${said}`
  })
  const pages = await pagesOf(notes.join('\n\n'))
  const begun = notes.map((_, note) => {
    const on = pages
      .map((lines) => lines.filter(({ text }) => text.includes(`n${note}w`)).length)
      .filter((count) => count > 0)
    return on.length > 1 ? on[0] : undefined
  })
  expect(begun.filter((lines) => lines !== undefined).length).toBeGreaterThan(5)
  expect(begun.filter((lines) => lines !== undefined && lines < 2)).toEqual([])
}, 30_000)

it('stay at the foot in Word where asterisks call them and numbers stand at the end', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'document.yaml'), `${facts}notes: end\n`)
  await writeFile(join(folder, 'en.md'), '# Notes[^*]\n\nText.[^1]\n\n[^*]: By a star.\n\n[^1]: By a number.\n')
  const parts = unzipSync(bytesOf(await compileFolder(folder, ['docx']), 'docx'))
  const textOf = (name: string) => strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array()).replace(/<[^>]*>/g, '')
  expect(textOf('footnotes')).toContain('By a star.')
  expect(textOf('footnotes')).not.toContain('By a number.')
  expect(textOf('endnotes')).toContain('By a number.')
  expect(textOf('endnotes')).not.toContain('By a star.')
})

it('stand under a table whose cells call them', async () => {
  const rows = Array.from({ length: 40 }, (_, index) => `| Row ${index} | ${index}.0 |`).join('\n')
  const pages = await pagesOf(
    `1. ${words.repeat(40)}\n\n:::table[Title]{desc="d"}\n| A[^t] | B |\n| --- | ---: |\n${rows}\n\n[^t]: Letter note.\n:::\n\n1. Last[^z].\n\n[^z]: ${words.repeat(90)}Lastly.`,
  )
  expect(pages.flatMap(crowded)).toEqual([])
  expect(pageWith(pages, 'Letter note.')).toBeGreaterThanOrEqual(0)
  expect(pageWith(pages, 'Lastly.')).toBe(pages.length - 1)
}, 30_000)

it('go on from page to page to their last word, under the text, where they are longer than a page', async () => {
  const lengths = Array.from({ length: 40 }, (_, note) => (note % 10 === 5 ? 1200 : 4 + ((note * 7) % 60)))
  const wordsOf = (note: number) => Array.from({ length: lengths[note] ?? 0 }, (_, at) => `n${note}w${at}`)
  const text = lengths.map(
    (_, note) =>
      `1. Call${note}x[^n${note}] ${words.repeat(2 + (note % 5))}.\n\n[^n${note}]: ${wordsOf(note).join(' ')}`,
  )
  const pages = await pagesOf(text.join('\n\n'))
  const standing = pages.flatMap((lines, page) =>
    lines.flatMap((line) => (line.text.match(/n\d+w\d+/g) ?? []).map((word) => ({ word, page, line }))),
  )
  expect(standing.map(({ word }) => word)).toEqual(lengths.flatMap((_, note) => wordsOf(note)))
  for (const [index, { word, page }] of standing.entries()) {
    const before = word.endsWith('w0')
      ? pageWith(pages, `Call${word.slice(1, -2)}x`)
      : (standing[index - 1]?.page ?? page)
    expect([before, word.endsWith('w0') ? before : before + 1]).toContain(page)
  }
  const lowest = pages.map((lines) =>
    Math.max(0, ...lines.filter((line) => line.text.includes('Committee')).map(({ baseline }) => baseline)),
  )
  for (const { page, line } of standing) expect(line.baseline).toBeGreaterThan((lowest[page] ?? 0) + 8)
  expect(pages.flatMap(crowded)).toEqual([])
}, 30_000)

it('keep the bullets and numbers of the lists in them', async () => {
  const pages = await pagesOf(
    'A call.[^1]\n\n[^1]: A note:\n\n    - A bullet;\n\n    1. A number;\n\n        1. An item.',
  )
  const said = pages.flat().map(({ text }) => text)
  for (const line of ['• A bullet;', '1. A number;', '(a) An item.']) expect(said).toContain(line)
})

it('leave room for the line that closes the text, however full its page is', async () => {
  for (let lines = 26; lines < 36; lines += 1) {
    const text = Array.from({ length: lines }, (_, index) => `Line ${index}.`).join('\\\n')
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'document.yaml'), facts)
    await writeFile(join(folder, 'en.md'), `# Notes\n\n${text}[^a]\n\n[^a]: A note.\n`)
    const { pages } = await readPdf(bytesOf(await compileFolder(folder, ['pdf']), 'pdf'))
    const page = pages.find((each) => each.lines.some((line) => line.text.includes('A note.')))
    const last = page?.lines.find((line) => line.text.startsWith(`Line ${lines - 1}.`))
    const rules = page?.boxes.filter(({ height, y }) => height < 0.7 && y > (last?.baseline ?? 0)) ?? []
    const closing = rules.find(({ x, width }) => x > 260 && width > 70)?.y ?? NaN
    const overNotes = rules.find(({ x }) => x < 110)?.y ?? NaN
    expect(closing).toBeGreaterThan((last?.baseline ?? NaN) + 5)
    expect(overNotes - closing).toBeGreaterThan(5)
  }
}, 30_000)
