/** Our own Word files read back: the source that travels in them, or one that prints the same. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { cp, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Publication } from '../../pipeline/publication.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { printed, publicationOf, readBack } from './read-back.ts'

const codes = Object.keys(languages) as readonly LanguageCode[]

const everywhere = ['test/cases/kitchen-sink', 'templates/specimens/letter', 'templates/specimens/report']
const inOne = [
  ['templates/specimens/resolution', 'ru'],
  ['templates/specimens/draft-resolution', 'en'],
  ['test/cases/draft-decision', 'en'],
  ['test/cases/figures', 'en'],
  ['test/cases/geneva-report', 'ru'],
  ['test/cases/geneva-report-2009', 'fr'],
  ['test/cases/letter-with-symbol', 'en'],
  ['test/cases/letter-for-item', 'ar'],
  ['templates/specimens/amendment', 'fr'],
  ['test/cases/looks', 'en'],
  ['test/cases/resolution', 'en'],
] as const

const documents = [...everywhere.flatMap((folder) => codes.map((code) => [folder, code] as const)), ...inOne]

describe.each(documents)('%s in %s', (folder, code) => {
  test('gives its source', async () => {
    const compiled = await compileFolder(folder, ['docx'], code)
    const back = readBack(bytesOf(compiled, 'docx'))
    expect(back.imported?.from).toBe('source')
    for (const { name, text } of compiled.publication?.origin ?? []) expect(back.texts[name]).toBe(text)
    expect(back.told).toEqual([])
  })

  test('prints the same from its text', async () => {
    const compiled = await compileFolder(folder, ['docx'], code)
    const back = readBack(bytesOf(compiled, 'docx'), { ignoresSource: true })
    expect(back.told).toEqual([])
    expect(compiled.publication).toBeDefined()
    if (compiled.publication !== undefined)
      expect(printed(await publicationOf(back))).toEqual(printed(compiled.publication))
  })
})

test.each(codes)('every crossing of constructs comes back where the language is %s', async (code) => {
  // The words stay English: labels, typography and directions are those of the language.
  const folder = join(await temporaryFolder(), 'crossings')
  await cp('test/cases/crossings', folder, { recursive: true })
  if (code !== 'en') await rename(join(folder, 'en.md'), join(folder, `${code}.md`))
  const compiled = await compileFolder(folder, ['docx'], code)
  const back = readBack(bytesOf(compiled, 'docx'), { ignoresSource: true })
  expect(back.told).toEqual([])
  expect(printed(await publicationOf(back))).toEqual(printed(compiled.publication as Publication))
})

test.each([
  ['general-assembly', 'new-york', '::page-break\n\n::contents\n\n::page-break'],
  ['human-rights-council', 'geneva', '::contents'],
])('breaks beside contents come back where the author wrote them: %s, %s', async (organ, station, contents) => {
  const folder = join(await temporaryFolder(), 'contents')
  await mkdir(folder)
  const facts = `kind: report\norgan: ${organ}\nsession: 50\ndistribution: general\ndate: 2025-10-01\noriginal: en\nby: secretariat\n`
  await writeFile(join(folder, 'document.yaml'), `${facts}duty-station: ${station}\n`)
  const text = `# Title\n\nBefore.\n\n${contents}\n\n## I. Heading\n\nText.\n`
  await writeFile(join(folder, 'en.md'), text)
  const back = readBack(bytesOf(await compileFolder(folder, ['docx']), 'docx'), { ignoresSource: true })
  expect(back.texts['en.md']).toContain(text)
})

const rows = (columns: number): string =>
  [`Name${' | Sum'.repeat(columns)}`, `:--${' | --:'.repeat(columns)}`, `Ink${' | 1 254'.repeat(columns)}`]
    .map((row) => `| ${row} |`)
    .join('\n')

test.each(['', ' size=small', ' size=large'])(
  'the type of tables in a summary comes back as it was written:%s',
  async (set) => {
    const folder = join(await temporaryFolder(), 'boxed')
    const tables = [2, 6].map((columns) => `::::table[Costs]{desc="Costs of ink"${set}}\n${rows(columns)}\n::::`)
    const facts = `kind: report\norgan: general-assembly\nsession: 80\ndistribution: general\ndate: 2025-10-01\noriginal: en\nby: secretariat\n`
    await mkdir(folder)
    await writeFile(join(folder, 'document.yaml'), facts)
    const text = `# Title\n\n:::::summary\nWords.\n\n${tables.join('\n\n')}\n:::::\n\nText.\n`
    await writeFile(join(folder, 'en.md'), text)
    const compiled = await compileFolder(folder, ['docx'])
    const back = readBack(bytesOf(compiled, 'docx'), { ignoresSource: true })
    expect(printed(await publicationOf(back))).toEqual(printed(compiled.publication as Publication))
  },
)

test('a source without comments comes back to the last byte', async () => {
  const folder = 'test/cases/letter-with-symbol'
  const back = readBack(bytesOf(await compileFolder(folder, ['docx'], 'en'), 'docx'))
  expect(back.texts['en.md']).toBe(readFileSync(`${folder}/en.md`, 'utf8'))
})

/** A letter whose parts somebody has changed. */
async function edited(change: (xml: string, path: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(bytesOf(await compileFolder('test/cases/letter-with-symbol', ['docx'], 'en'), 'docx'))
  const changed = Object.entries(parts).map(([path, bytes]) => [
    path,
    path.startsWith('word/') && path.endsWith('.xml') ? strToU8(change(strFromU8(bytes), path)) : bytes,
  ])
  return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>)
}

describe('a file that was worked on', () => {
  test('is read from its text, and says so', async () => {
    const bytes = await edited((xml) => xml.replace('specimen', 'example'))
    const back = readBack(bytes)
    expect(back.imported?.from).toBe('text')
    expect(back.told).toEqual(['file.docx:1 import-edited'])
    expect(back.texts['en.md']).toContain('example')
  })

  test('is not taken for one where Word has only saved it', async () => {
    const bytes = await edited((xml) =>
      xml.replaceAll('<w:r>', '<w:r w:rsidR="00A1">').replaceAll('<w:t ', '<w:lastRenderedPageBreak/><w:t '),
    )
    expect(readBack(bytes).imported?.from).toBe('source')
  })

  test('has the facts of its source where another program has lost the variables', async () => {
    const bytes = await edited((xml) => xml.replace(/<w:docVars>.*<\/w:docVars>/s, '').replace('specimen', 'example'))
    const back = readBack(bytes)
    expect(back.told).toEqual(['file.docx:1 import-edited'])
    expect(back.texts['document.yaml']).toContain('kind: letter\n')
    expect(back.texts['en.md']).toContain('agenda-titles:')
  })

  test('has the facts that its masthead prints now', async () => {
    const bytes = await edited((xml, path) =>
      path.includes('header')
        ? xml.replace('29 January 2021', '5 March 2021')
        : xml.replace('Seventy-fifth session', 'Eightieth session'),
    )
    const back = readBack(bytes)
    expect(back.texts['document.yaml']).toContain('session: 80')
  })
})
