/** Cells with several paragraphs and items, as a reader sees them in each format. */
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { readPdf, type ReadLine } from './write/pdf-reader.ts'

let lines: readonly ReadLine[] = []
let word = ''
let page = ''

beforeAll(async () => {
  const compiled = await compileFolder('test/cases/cells', ['pdf', 'docx', 'html'], 'en')
  lines = (await readPdf(bytesOf(compiled, 'pdf'))).pages.flatMap((each) => each.lines)
  word = strFromU8(unzipSync(bytesOf(compiled, 'docx'))['word/document.xml'] ?? new Uint8Array())
  page = new TextDecoder().decode(bytesOf(compiled, 'html'))
})

function lineOf(words: string): ReadLine {
  const found = lines.find(({ text }) => text.includes(words))
  if (found === undefined) throw new Error(`no line says “${words}”`)
  return found
}

const under = (one: string, other: string): number => lineOf(other).baseline - lineOf(one).baseline

it('have 6 points between paragraphs in the column, 2 across the page, none in heads', () => {
  expect(under('Second paragraph', 'third')).toBeCloseTo(12 + 6, 1)
  expect(under('Nine recommendations', 'Three others')).toBeCloseTo(10.5 + 2, 1)
  expect(under('Indicators of', '(number)')).toBeCloseTo(8, 1)
})

/** Points from the label of an item to the second line of its words. */
function hangOf(words: string): number {
  const first = lineOf(words)
  const second = lines.find(
    ({ baseline, x }) => baseline > first.baseline && x > first.x && x < first.x + 40 && baseline < first.baseline + 13,
  )
  return (second?.x ?? 0) - first.x
}

it('set the words of an item behind its label, all lines of it', () => {
  expect(hangOf('(iii) Long label')).toBeCloseTo(28.8, 1)
  expect(hangOf('(a) Number')).toBeCloseTo(14.4, 1)
  expect(hangOf('• Complexity')).toBeCloseTo(7.2, 1)
})

it('keep a backslash that is a word', () => {
  expect(lineOf('One \\ two').text).toContain('One \\ two')
})

it('are paragraphs of their cell in Word, items with a hanging indent', () => {
  const cell = word.split('<w:tc>').find((each) => each.includes('Number of others')) ?? ''
  expect(cell.match(/<w:p>/g)).toHaveLength(3)
  expect(cell).toMatch(/w:left="288" w:hanging="288"|w:hanging="288" w:left="288"/)
  expect(cell).toMatch(/w:before="120"/)
})

it('are paragraphs of their cell on the page', () => {
  expect(page).toContain('<p><em>third</em> here.</p>')
  expect(page).toMatch(/<p class="item"><span class="label">\(b\)<\/span> Number of others;<\/p>/)
})
