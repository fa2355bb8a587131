/** Contents as they stand on the page. */
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { readPdf, type ReadPage } from './write/pdf-reader.ts'

async function firstPage(language: 'en' | 'ar'): Promise<ReadPage> {
  const { pages } = await readPdf(bytesOf(await compileFolder('test/cases/kitchen-sink', ['pdf'], language), 'pdf'))
  return pages[0]!
}

describe('contents of New York', () => {
  let page: ReadPage

  beforeAll(async () => {
    page = await firstPage('en')
  })

  it('have their entries 18 points apart, as in A/80/590', () => {
    const lines = page.lines.filter(({ text }) => /level, (?:un|without a )?number/.test(text))
    const steps = lines
      .slice(1)
      .map(({ baseline }, index) => Math.round(10 * (baseline - (lines[index]?.baseline ?? 0))))
    expect(steps).toEqual(Array.from({ length: 9 }, () => 180))
  })

  it('stand under the subtitle, and over "Page" and the first entry, as in A/80/590, A/80/600 and A/80/605', () => {
    const starts = [/^Report of/, /^Contents$/, /^Page$/, /^I\. First level/]
    const [subtitle = 0, ...places] = starts.map((start) => page.lines.find(({ text }) => start.test(text))!.baseline)
    const down = places.map((place, index) => place - (places[index - 1] ?? subtitle))
    for (const [index, official] of [32.7, 15.5, 17.15].entries()) expect(down[index]).toBeCloseTo(official, 0)
  })
})

it.each(['en', 'ar'] as const)(
  'contents have small dots, wide apart, that end under one another: %s',
  async (language) => {
    const { pieces } = await firstPage(language)
    const dots = pieces.filter(({ text }) => /^\.[. ]{20,}$/.test(text))
    expect(dots.length).toBeGreaterThan(5)
    const ends = dots.map(({ x, end }) => (language === 'ar' ? x : end).toFixed(1))
    expect(new Set(ends).size).toBe(1)
    for (const { text, x, end, size } of dots) {
      expect(size).toBe(8.5)
      expect((end - x) / text.replaceAll(' ', '').length).toBeCloseTo(5.19, 0)
    }
  },
)
