/** Documents that are issued in the language of the original alone (A/HRC/37/37/Add.1, A/HRC/27/72, 30/27 and 31/79: texts without pages). */
import { expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { readBack } from './import/read-back.ts'
import { folderOf } from './read/folder-of.ts'
import { readPdf } from './write/pdf-reader.ts'
import { find } from './write/places.ts'

const compileIn = async (code: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh', original: string, organ: string) =>
  compileFolder(
    await folderOf({
      'document.yaml': `kind: report\norgan: ${organ}\nsymbol: ${organ === 'general-assembly' ? 'A/80/37' : 'A/HRC/37/37'}\nsession: 37\ndistribution: general\ndate: 2025-03-13\noriginal: ${original}\nversions: original\n`,
      [`${code}.md`]: '# Title\n\n1. Text.\n',
    }),
    ['pdf', 'docx'],
    code,
  )

it.each([
  ['en', 'en', 'English only'],
  ['en', '[es, fr, en]', 'English/French/Spanish only'],
  ['fr', 'fr', 'Français seulement'],
  ['es', 'es', 'Español solamente'],
  ['ru', 'ru', 'Russian only'],
  ['zh', 'zh', 'Chinese only'],
  ['ar', 'ar', 'Arabic only'],
] as const)('say so where others say the original, and no version: %s, %s', async (code, original, line) => {
  for (const organ of ['general-assembly', 'human-rights-council']) {
    const compiled = await compileIn(code, original, organ)
    expect(compiled.publication?.masthead.distribution.slice(2)).toEqual([undefined, line])
    const pdf = await readPdf(bytesOf(compiled, 'pdf'))
    expect(find(pdf, 0, line).baseline).toBeGreaterThan(110)
    expect(pdf.text).not.toContain('Original')
    const back = readBack(bytesOf(compiled, 'docx'), { ignoresSource: true })
    expect(back.told).toEqual([])
    expect(back.texts['document.yaml']).toContain('versions: original')
  }
})

it('have no place in a resolution, which names no language', async () => {
  const folder = await folderOf({
    'document.yaml':
      'kind: resolution\norgan: general-assembly\ndistribution: general\ndate: 2025-09-22\nadopted: 2025-09-19\nproponent: { without-reference: A/80/L.1 }\nversions: original\n',
    'en.md': '# Title\n\n*The General Assembly*,\n\n1. *Decides*.\n',
  })
  await expect(compileFolder(folder, ['html'], 'en')).rejects.toThrow('“versions” has no place in a resolution')
})
