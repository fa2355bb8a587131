/** A letter with a symbol and a job number: what waits for these facts on the page. */
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { readPdf, type ReadPdf } from './write/pdf-reader.ts'
import { find } from './write/places.ts'

let pdf: ReadPdf

beforeAll(async () => {
  pdf = await readPdf(bytesOf(await compileFolder('test/cases/letter-with-symbol', ['pdf']), 'pdf'))
})

function near(box: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(box).map(([side, points]) => [side, expect.closeTo(points, 1)]))
}

describe('a letter with a symbol and a job number', () => {
  it('ends the symbol at the end of the measure, its first letter large', () => {
    const large = find(pdf, 0, 'A')
    expect(large.baseline).toBeCloseTo(56.5, 0)
    expect(large.size).toBe(20)
    const line = pdf.pages[0]?.lines.find((each) => each.text.includes('/75/999'))
    expect(Math.abs((line?.end ?? 0) - 552.1)).toBeLessThan(0.5)
  })

  it('prints the job line at its place, with both dates of release', () => {
    const job = find(pdf, 0, '21-00999 (E)')
    expect(pdf.text).toMatch(/21-00999 \(E\)\s+030221\s+040221/)
    expect([job.x, job.baseline]).toEqual([expect.closeTo(65.4, 1), expect.closeTo(747.6, 1)])
  })

  it('draws the bar code and the QR code in their boxes', () => {
    const boxes = pdf.pages[0]?.boxes ?? []
    expect(boxes).toContainEqual(near({ x: 65.25, y: 749.26, width: 100.97, height: 13.13 }))
    expect(boxes).toContainEqual(near({ x: 498.1, y: 709.32, width: 54.7, height: 54.7 }))
  })

  it('repeats the symbol on the outer side of page 2, the job number on the inner side', () => {
    expect(find(pdf, 1, 'A/75/999').x).toBeCloseTo(60, 0)
    expect(find(pdf, 1, '21-00999').end).toBeCloseTo(552.1, 0)
    expect(find(pdf, 1, '2/2').x).toBeCloseTo(60, 0)
  })

  it('heads an annex without a heading of its own at the margin', () => {
    const heading = find(pdf, 1, 'Annex')
    expect([heading.x, heading.baseline]).toEqual([expect.closeTo(60, 1), expect.closeTo(84.5, 1)])
    expect(pdf.text).toContain('[Original: English and French]')
  })
})
