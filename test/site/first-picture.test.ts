/** Pictures are made anew where what draws them is another. */
import { expect, test } from 'vitest'
import description from '../../package.json' with { type: 'json' }
import { pictureWay } from '../../pipeline/site/first-picture.ts'

test('names the releases of what draws and packs pictures', () => {
  const { devDependencies, dependencies } = description
  const releases = [`pdfium ${devDependencies['@hyzyla/pdfium']}`, `sharp ${dependencies.sharp}`]
  expect(JSON.parse(pictureWay)).toEqual(expect.arrayContaining(releases))
})
