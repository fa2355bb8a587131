/** Drawings as programs write them: none is refused, and what can be lines is. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { readFile } from './drawing.ts'

const charts = 'test/cases/charts/'
/** In the form of programs that cannot be asked here; written by hand after what they write. */
const forms = 'test/read/svg/forms/'

const files = [charts, forms].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.svg'))
    .map((name) => `${folder}${name}`),
)

test.each(files)('%s is taken', async (file) => {
  const read = await readFile(readFileSync(file))
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  // The shadow of a box is all that is dots.
  expect(read.dots).toEqual(file.includes('inkscape') ? ['a filter (a shadow, blur or other effect)'] : [])
  expect(read.svg).not.toMatch(/<(?:text|style|use|symbol|filter|mask|pattern|marker)\b/)
})

it('takes the words of draw.io that stand beside its HTML, not its advice', async () => {
  const read = await readFile(readFileSync(`${forms}drawio.svg`))
  expect('drawing' in read && read.drawing.parts.map(({ type }) => type)).toEqual(['shape', 'shape'])
})
