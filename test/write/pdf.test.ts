import { VFile } from 'vfile'
import { beforeAll, describe, expect, it } from 'vitest'
import { write } from '../../pipeline/write/pdf/index.ts'
import type { Publication } from '../../pipeline/publication.ts'
import { letter } from './example-publication.ts'
import { readPdf, type ReadPdf } from './pdf-reader.ts'

async function build(publication: Publication): Promise<{ bytes: Uint8Array; file: VFile }> {
  const file = new VFile({ path: 'fr.md' })
  return { bytes: await write(publication, file), file }
}

describe('the PDF of a letter', () => {
  let pdf: ReadPdf

  beforeAll(async () => {
    pdf = await readPdf((await build(letter())).bytes)
  })

  it('is set on US Letter and says its language and title', () => {
    expect(pdf.pages.map(({ width, height }) => [width, height])).toEqual(pdf.pages.map(() => [612, 792]))
    expect(pdf.language).toBe('fr')
    expect(pdf.info['Title']).toBe(letter().properties.title)
  })
})
