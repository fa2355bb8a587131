/** Looks that no sign of Markdown has, as a reader sees them: raised, lowered, underlined, in small capitals; and words that no line parts. */
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { readPdf, type ReadPdf } from './write/pdf-reader.ts'

let pdf: ReadPdf
let page: string
let word: string

beforeAll(async () => {
  const compiled = await compileFolder('test/cases/looks', ['pdf', 'html', 'docx'], 'en')
  pdf = await readPdf(bytesOf(compiled, 'pdf'))
  page = strFromU8(bytesOf(compiled, 'html'))
  word = strFromU8(unzipSync(bytesOf(compiled, 'docx'))['word/document.xml'] ?? new Uint8Array())
})

it('are on the page of the PDF, small capitals as capitals', () => {
  expect(pdf.text).toContain('AFGHANISTAN AND CÔTE D’IVOIRE')
  expect(pdf.text).toMatch(/CO\s?2/)
})

it('are elements of the web page, that keep the words', () => {
  expect(page).toContain('CO<sub>2</sub>')
  expect(page).toContain('10 m<sup>2</sup>')
  expect(page).toContain('<u>These words are underlined')
  expect(page).toContain('<span class="small-capitals">Afghanistan and Côte d’Ivoire</span>')
  expect(page).toMatch(/<h2[^>]*>.*H<sub>2<\/sub>O<\/h2>/)
})

it('are looks of runs in the Word file', () => {
  expect(word).toMatch(/<w:vertAlign w:val="subscript"\/>(?:(?!<\/w:r>).)*>2</)
  expect(word).toMatch(/<w:vertAlign w:val="superscript"\/>(?:(?!<\/w:r>).)*>2</)
  expect(word).toMatch(/<w:u w:val="single"\/>(?:(?!<\/w:r>).)*>These words/)
  expect(word).toMatch(/<w:smallCaps\/>(?:(?!<\/w:r>).)*>Afghanistan/)
})

it('end no line at the hyphen of a prefix, begin none with a dash, and are copied as they were typed', () => {
  const lines = pdf.pages.flatMap((each) => each.lines.map(({ text }) => text))
  expect(lines.filter((line) => /(?:non|co|sub|follow|COVID|UN)-$|^–/.test(line))).toEqual([])
  expect(lines.some((line) => line.endsWith('eighty-'))).toBe(true)
  // The title of an agenda item, too.
  expect(lines.some((line) => line.startsWith('follow-up to the outcomes'))).toBe(true)
  expect(pdf.text).toContain('non-proliferation')
  expect(page).toContain('the <span class="unbroken">non-proliferation</span> of')
  expect(word).toMatch(/<w:t[^>]*>non<\/w:t><w:noBreakHyphen\/><w:t[^>]*>proliferation</)
})

it('end no line within a symbol, though its parts lead to two documents', () => {
  const lines = pdf.pages.flatMap((each) => each.lines.map(({ text }) => text))
  expect(lines.filter((line) => /(?:A\/S|A\/79\/967)-$/.test(line))).toEqual([])
  expect(lines.filter((line) => /^\(?A\/(?:79\/967-S|S-15)/.test(line)).length).toBeGreaterThan(1)
  expect(page).toMatch(
    /<span class="unbroken"><a href="[^"]+">A\/79\/967<\/a>-<a href="[^"]+">S\/2019\/613<\/a><\/span>/,
  )
  expect(word).toMatch(/<w:t[^>]*>A\/S<\/w:t><w:noBreakHyphen\/><w:t[^>]*>15\/3</)
})
