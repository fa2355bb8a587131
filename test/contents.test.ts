/** Contents as they stand on the page. */
import { expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { readPdf } from './write/pdf-reader.ts'

it('have their entries 18 points apart, as in A/80/590', async () => {
  const { pages } = await readPdf(bytesOf(await compileFolder('test/cases/kitchen-sink', ['pdf'], 'en'), 'pdf'))
  const lines = (pages[0]?.lines ?? []).filter(({ text }) => /level, (?:un|without a )?number/.test(text))
  const steps = lines.slice(1).map(({ baseline }, index) => Math.round(10 * (baseline - (lines[index]?.baseline ?? 0))))
  expect(steps).toEqual(Array.from({ length: 9 }, () => 180))
})
