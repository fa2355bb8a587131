/** Where a reader may click in a PDF: over the words of a link, from their descenders to their capitals. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { temporaryFolder } from './temporary-folder.ts'

const facts =
  'kind: report\norgan: general-assembly\nsession: 80\ndistribution: general\ndate: 2025-10-01\noriginal: en\nby: secretariat\n'

it('covers the words of a link and nothing of the lines around', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'document.yaml'), facts)
  await writeFile(join(folder, 'en.md'), '# Title\n\n1. See [xylophones](https://un.org/x) of it.\n')
  const bytes = bytesOf(await compileFolder(folder, ['pdf']), 'pdf')
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const page = await (await task.promise).getPage(1)
  const [link] = (await page.getAnnotations()) as readonly { url?: string; rect: readonly number[] }[]
  const items = (await page.getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []))
  const word = items.find(({ str }) => str.includes('xylophones'))
  const [left = 0, bottom = 0, right = 0, top = 0] = link?.rect ?? []
  const [, , , size = 0, x = 0, baseline = 0]: readonly number[] = word?.transform ?? []
  await task.destroy()
  expect(link?.url).toBe('https://un.org/x')
  expect(left).toBeCloseTo(x, 1)
  expect(right - left).toBeGreaterThan(2.5 * size)
  // Capitals of Times are .66 of the size, descenders .22; the next baseline is 1.2 away.
  expect(top - baseline).toBeGreaterThan(0.7 * size)
  expect(top - baseline).toBeLessThan(1.2 * size)
  expect(baseline - bottom).toBeGreaterThan(0.22 * size)
  expect(baseline - bottom).toBeLessThan(0.5 * size)
})
