/** Notes of Vienna and Nairobi: every element of the first page where E/2025/88 has it, in the PDF; the tables of the masthead over the margins in the Word file. */
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { readPdf } from './write/pdf-reader.ts'

const tolerance = 0.6

const expected = [
  ['United Nations', 115, 57.8],
  ['Economic and Social Council', 115, 89.4],
  ['Distr.: General', 388.6, 86.6],
  ['12 June 2025', 388.6, 98.2],
  ['Original: English', 388.6, 121.6],
  ['2099 session', 57, 222.2],
  ['25 July 2098–30 July 2099', 57, 234.4],
  ['Social and human rights questions', 57, 257.7],
  ['Report of the Utopian', 114.8, 302.1],
  ['Pursuant to a decision', 138.7, 342],
  ['of Trustees', 114.8, 354],
  ['V.25-99999 (E)', 57, 792.9],
] as const

it('sets the first page of Vienna as measured', async () => {
  const { pages } = await readPdf(bytesOf(await compileFolder('test/cases/vienna-note', ['pdf'], 'en'), 'pdf'))
  const [first] = pages
  for (const [text, x, baseline] of expected) {
    const line = first?.lines.find((each) => each.text.trim().startsWith(text))
    expect(Math.abs((line?.x ?? 0) - x), `edge of “${text}” is ${line?.x}`).toBeLessThanOrEqual(tolerance)
    expect(Math.abs((line?.baseline ?? 0) - baseline), `baseline of “${text}”`).toBeLessThanOrEqual(tolerance)
  }
  const symbol = first?.lines.find((each) => each.text.includes('/2099/88'))
  expect(symbol?.end).toBeCloseTo(543.8, 0)
})

it('prints the job number of Nairobi in its own form, with the bars of its figures', async () => {
  const { pages } = await readPdf(bytesOf(await compileFolder('test/cases/nairobi-note', ['pdf'], 'en'), 'pdf'))
  expect(pages[0]?.lines.some(({ text }) => text.includes('K2599999 (E)'))).toBe(true)
})

it('lets the tables of the head stand out over the margins in Word', async () => {
  const word = unzipSync(bytesOf(await compileFolder('test/cases/vienna-note', ['docx'], 'en'), 'docx'))
  const heads = Object.entries(word).filter(([name]) => /word\/header\d/.test(name))
  const insets = heads.map(([, bytes]) => /<w:tblInd w:type="dxa" w:w="(-?\d+)"/.exec(strFromU8(bytes))?.[1])
  // Running heads begin at 52.6 points.
  expect(insets.map(Number).toSorted((a, b) => a - b)).toEqual([-108, -88, -88])
})
