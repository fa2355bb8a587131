/** The Word writer: the same bytes for the same publication. */
import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { everythingOn, writeDocx } from './docx-parts.ts'
import { letter } from './example-publication.ts'

async function digest(): Promise<string> {
  const { bytes } = await writeDocx(everythingOn('ar', { notesAt: 'foot' }))
  return createHash('sha256').update(bytes).digest('hex')
}

const zone = process.env['TZ']

afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test('the fiftieth file of a process has the bytes of the first', async () => {
  const first = await digest()
  for (let count = 0; count < 48; count++) await writeDocx(letter())
  expect(await digest()).toBe(first)
})

test('time zones change nothing', async () => {
  process.env['TZ'] = 'Pacific/Kiritimati'
  const east = await digest()
  process.env['TZ'] = 'Pacific/Pago_Pago'
  expect(await digest()).toBe(east)
})

test('the writer leaves its publication as it was', async () => {
  const publication = everythingOn('en')
  const before = structuredClone({ ...publication, pictures: undefined })
  await writeDocx(publication)
  expect({ ...publication, pictures: undefined }).toEqual(before)
})

test('content types come first in the package', async () => {
  const { bytes } = await writeDocx(letter())
  expect(Object.keys(unzipSync(bytes)).slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels'])
})
