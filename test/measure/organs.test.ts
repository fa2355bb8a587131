/** Names of organs that do not fit their lines: smaller, in all formats. */
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { measure } from '../../pipeline/measure/index.ts'
import type { Publication } from '../../pipeline/publication.ts'
import { write } from '../../pipeline/write/docx/index.ts'
import { letter } from '../write/example-publication.ts'
import { classed, pageOf, wordsOf } from '../write/html-page.ts'

function ofOrgan(name: string): Promise<Publication> {
  const { masthead } = letter()
  return measure(letter({ masthead: { ...masthead, organs: [name] } }))
}

/** Styles of the paragraphs in the heads of the Word file. */
function headStyles(publication: Publication): readonly string[] {
  const parts = Object.entries(unzipSync(write(publication, new Map())))
  const heads = parts.filter(([path]) => /header\d+\.xml$/.test(path)).map(([, bytes]) => strFromU8(bytes))
  return heads.flatMap((xml) => [...xml.matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, style = '']) => style))
}

const long = 'Comité intergouvernemental de négociation chargé d’élaborer un instrument international'

test('a name of two lines is as large as any', async () => {
  const publication = await ofOrgan('Conseil économique et social des Nations Unies')
  expect(publication.masthead.organStyle).toBe('organ')
  expect(headStyles(publication)).toContain('XLarge')
  expect(classed(pageOf(publication), 'organ-long')).toEqual([])
})

test('a name of three lines is set smaller in Word and on the page too', async () => {
  const publication = await ofOrgan(long)
  expect(publication.masthead.organStyle).toBe('organLong')
  expect(headStyles(publication)).toContain('Large')
  expect(headStyles(publication)).not.toContain('XLarge')
  expect(classed(pageOf(publication), 'organ-long').map(wordsOf)).toEqual([long])
})

test('a name of two lines is set smaller where a sheet has one for a name, and two names of one are not', async () => {
  const { masthead, sheet } = letter()
  const organ = { ...sheet.masthead.organ, linesOfName: 1 }
  const styleOf = async (...organs: readonly string[]) => {
    const narrow = { ...sheet, masthead: { ...sheet.masthead, organ } }
    const measured = await measure(letter({ masthead: { ...masthead, organs }, sheet: narrow }))
    return measured.masthead.organStyle
  }
  expect(await styleOf('Conseil économique et social des Nations Unies')).toBe('organLong')
  expect(await styleOf('Assemblée générale', 'Conseil de sécurité')).toBe('organ')
})
