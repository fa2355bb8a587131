/** The pictures of the manual are drawn from its examples: `npm run docs:pictures` draws them anew. */
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawPictures, pictureNames } from './draw-pictures.ts'

const folder = new URL('../../docs/pictures/', import.meta.url)

test('every picture of the manual is one that can be drawn from its examples', async () => {
  if (process.env['DRAW_PICTURES'] === '1') await drawPictures(folder)
  expect(readdirSync(folder).toSorted()).toEqual(pictureNames.toSorted())
})
