/** A resolution and a draft on the page: where their composed lines stand, in points of A/RES/80/1 and A/80/L.1. */
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { readPdf, type ReadPdf } from './write/pdf-reader.ts'
import { find, near, placeOf } from './write/places.ts'

describe('a resolution', () => {
  let pdf: ReadPdf
  let page: string
  let word: string

  beforeAll(async () => {
    const compiled = await compileFolder('test/cases/resolution', ['pdf', 'html', 'docx'])
    pdf = await readPdf(bytesOf(compiled, 'pdf'))
    page = strFromU8(bytesOf(compiled, 'html'))
    word = strFromU8(unzipSync(bytesOf(compiled, 'docx'))['word/document.xml'] ?? new Uint8Array())
  })

  it('stands on the page as A/RES/80/1 does', () => {
    expect(placeOf(pdf, 0, 'Resolution adopted')).toEqual(near(123.1, 278.6))
    expect(placeOf(pdf, 0, 'on 19 September 2025')).toEqual(near(123.1, 293.6))
    expect(placeOf(pdf, 0, '[')).toEqual(near(123.1, 318.2))
    expect(find(pdf, 0, '80/999. A specimen of a resolution').baseline).toBeCloseTo(343.4, 0)
    expect(placeOf(pdf, 0, 'The General Assembly')[0]).toBeCloseTo(146.9, 0)
    expect(placeOf(pdf, 0, '1.')[0]).toBeCloseTo(146.9, 0)
    expect(placeOf(pdf, 0, '(a)')[0]).toBeCloseTo(146.9, 0)
  })

  it('has symbol and title in the running head, and closes with its meeting', () => {
    const head = find(pdf, 1, 'A/RES/80/999 A specimen of a resolution')
    expect([head.x, head.baseline, head.end]).toEqual(near(60, 59, 552.1))
    expect(placeOf(pdf, 1, '3.')[1]).toBeCloseTo(86.4, 0)
    const meeting = find(pdf, 1, '3rd plenary meeting')
    expect([meeting.end, meeting.baseline]).toEqual(near(488.4, 110.4))
    expect(find(pdf, 1, '19 September 2025').baseline).toBeCloseTo(122.4, 0)
  })

  it('has the first foot of resolutions', () => {
    expect(placeOf(pdf, 0, '25-99999 (E)')).toEqual(near(60, 749.3))
    expect(pdf.text).not.toContain('Original')
  })

  it('has its number before its title in all three files', () => {
    expect(page).toMatch(/<h1[^>]*><span class="label">80\/999\. <\/span>A specimen of a resolution<\/h1>/)
    expect(word).toMatch(
      /<w:tab\/>(?:(?!<\/w:p>).)*80\/999\.(?:(?!<\/w:p>).)*<w:tab\/>(?:(?!<\/w:p>).)*A specimen of a resolution/s,
    )
  })
})

describe('a draft decision', () => {
  let pdf: ReadPdf

  beforeAll(async () => {
    pdf = await readPdf(bytesOf(await compileFolder('test/cases/draft-decision', ['pdf']), 'pdf'))
  })

  it('names its sponsors over its title as A/80/L.1 does', () => {
    expect(placeOf(pdf, 0, 'France, Guinea')).toEqual(near(123.4, 276.3))
    expect(find(pdf, 0, 'Palestine:** draft decision').x).toBeCloseTo(123.4, 0)
    expect(placeOf(pdf, 0, 'A specimen of a draft decision')).toEqual(near(123.4, 313.5))
    expect(placeOf(pdf, 0, '(a)')[0]).toBeCloseTo(147.1, 0)
  })

  it('prints the note on the agenda before that on the sponsors', () => {
    const [agenda, sponsors] = [find(pdf, 0, '* A/80/150.'), find(pdf, 0, '** Any changes')]
    expect(sponsors.baseline - agenda.baseline).toBeCloseTo(10.5, 0)
  })
})

describe('a letter that asks for an agenda item', () => {
  let compiled: Awaited<ReturnType<typeof compileFolder>>

  beforeAll(async () => {
    compiled = await compileFolder('test/cases/letter-for-item', ['pdf', 'html', 'docx'], 'en')
  })

  it('has two titles of 14 points over its own, as A/80/141 does', async () => {
    const pdf = await readPdf(bytesOf(compiled, 'pdf'))
    expect(placeOf(pdf, 0, 'Request for the inclusion')).toEqual(near(123.4, 254.4))
    expect(placeOf(pdf, 0, 'Observer status')[1]).toBeCloseTo(296.4, 0)
    expect(placeOf(pdf, 0, 'Letter dated 28 May')[1]).toBeCloseTo(322.2 + 15, 0)
  })

  it('has them in the Word file and on the page, too, and one title', () => {
    const word = strFromU8(unzipSync(bytesOf(compiled, 'docx'))['word/document.xml'] ?? new Uint8Array())
    expect(word.match(/<w:pStyle w:val="TitleHCH"\/>/g)).toHaveLength(2)
    const page = strFromU8(bytesOf(compiled, 'html'))
    expect(page.match(/<h1[ >]/g)).toHaveLength(1)
    expect(page).toMatch(/<p[^>]*title-h-?ch[^>]*>Observer status/i)
  })
})
