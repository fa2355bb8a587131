/** Edited files of ours: the difference of their sources shows what was edited, and nothing else. */
import { createTwoFilesPatch } from 'diff'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { importChecked } from '../../pipeline/build/import-file.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { copied, edit, moved, noted, removed, within, words, type Edit } from './edits.ts'

/** The lines that edits of a Word file take from its source and put into it. */
async function differenceOf(folder: string, code: LanguageCode, edits: readonly Edit[]): Promise<string> {
  const compiled = await compileFolder(folder, ['docx'], code)
  const file = new VFile({ path: 'file.docx' })
  const after = await importChecked(edit(bytesOf(compiled, 'docx'), edits), file, {})
  expect(after?.from, file.messages.join('\n')).toBe('merged')
  const decoder = new TextDecoder()
  const patches = (compiled.publication?.origin ?? []).map(({ name, text }) =>
    createTwoFilesPatch(name, name, text, decoder.decode(after?.files.get(name)), '', '', { context: 0 }),
  )
  return patches
    .flatMap((patch) => patch.split('\n'))
    .filter((line) => /^[+-](?!--|\+\+)/.test(line))
    .join('\n')
    .concat('\n')
}

const report: readonly Edit[] = [
  words('pursuant to no resolution', 'pursuant to one resolution'),
  words('counted by the composer', 'counted by a machine'),
  copied('Those of the second level have numerals:', 'Those of all levels are counted;'),
  moved('As the present one has;', 'And the one that follows it.'),
  ...noted('which is a specimen.', 'A new note.'),
  words('numbered in the order', 'counted in the order', 'footnotes'),
  copied('>Ink<', '>Glue<', 'tr'),
  words('85.0', '86.5'),
  removed('>Paper<', 'tr'),
  words('>Parts of a report', '>Elements of a report'),
  within('>References<', (xml) => xml.replace('"H1"', '"HCh"')),
  words('>Specimen of a report', '>Specimen of two reports'),
  words('>Specimen of a table', '>A table of figures'),
  words('it shows how a report', 'it tells how a report'),
  copied('A summary stands in a frame, before the text.', 'It is short.'),
  words('its paragraphs are counted anew', 'its paragraphs begin anew'),
  words('>Specimen of an annex', '>A specimen of an annex'),
  removed('Where there are several annexes'),
  words('Specimen of an agenda item', 'An agenda item'),
  words('Ninety-ninth session', 'Ninety-eighth session'),
]

const everything: readonly Edit[] = [
  words('chiffres ne veulent rien dire', 'chiffres ne disent rien'),
  copied('Ses noms sont inventés.', 'Ses dates le sont aussi.'),
  words('ligne par ligne et signe par signe', 'ligne par ligne'),
  words('mots en d’autres langues', 'mots en trois langues'),
  removed('Une autre du deuxième niveau'),
  copied('La troisième.', 'La quatrième.'),
  words('Nous, peuples des Nations Unies', 'Nous, peuples unis'),
  words('Le premier tiret', 'Le tout premier tiret'),
  removed('Le deuxième tiret'),
  words('que l’auteur a terminée', 'que son auteur a terminée'),
  words('Un paragraphe numéroté dans un encadré', 'Un paragraphe compté dans un encadré'),
  words('Note appelée dans le texte', 'Note appelée dans les mots'),
  words('Dépenses de 2020', 'Dépenses prévues pour 2020'),
  words('641,7', '642,8'),
  copied('Personnel international', 'Personnel recruté ailleurs', 'tr'),
  words('Sans les volontaires', 'Avec les volontaires'),
  words('Amaurote<', 'Amaurotum<'),
  words('Un paragraphe sous un titre sans numéro', 'Un alinéa sous un titre sans numéro'),
  words('Ambassadeur<', 'Ambassadrice<'),
  words('Le second dit', 'Le dernier dit', 'footnotes'),
  words('Le texte d’une annexe peut avoir', 'Une annexe peut avoir'),
  words('le recueil des traités', 'la série des traités'),
]

const arabic: readonly Edit[] = [
  words('الفقرة العاشرة رقمها', 'الفقرة العاشرة عددها'),
  words('حاشية أولى', 'الحاشية الأولى', 'footnotes'),
  words('الموظفون', 'الموظفات'),
]

const chinese: readonly Edit[] = [words('谨随函转递一份', '谨随函转递两份'), words('大使', '公使')]

const spanish: readonly Edit[] = [
  words('propósitos y principios', 'principios y propósitos'),
  copied('>Observa<', '>Señala<'),
  removed('al autor que sustituya'),
]

const documents: readonly (readonly [folder: string, code: LanguageCode, edits: readonly Edit[]])[] = [
  ['templates/specimens/report', 'en', report],
  ['test/cases/kitchen-sink', 'fr', everything],
  ['test/cases/report-in-arabic', 'ar', arabic],
  ['templates/specimens/letter', 'zh', chinese],
  ['templates/specimens/resolution', 'es', spanish],
]

/** A paragraph that ends in the middle, and goes on in another. */
const split = within('The present report is submitted', (xml) => {
  const [first = '', second = ''] = xml.split(/(?<=no resolution\.) /)
  const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(xml)?.[0] ?? ''
  return `${first}</w:t></w:r></w:p><w:p>${properties}<w:r><w:t xml:space="preserve">${second}`
})

/** Words whose deletion is tracked. */
const tracked = within('As the present one has;', (xml) =>
  xml
    .replace('<w:r>', '<w:del w:id="7" w:author="A"><w:r>')
    .replaceAll('<w:t ', '<w:delText ')
    .replaceAll('</w:t>', '</w:delText>')
    .replace('</w:p>', '</w:del></w:p>'),
)

test.each([
  ['split', split],
  ['tracked', tracked],
])('a paragraph that is %s', async (what, change) => {
  const found = await differenceOf('templates/specimens/report', 'en', [change])
  await expect(found).toMatchFileSnapshot(`edited/${what}.txt`)
})

describe('many edits of one file', () => {
  test.each(documents)('%s in %s', async (folder, code, edits) => {
    const name = folder.split('/').at(-1)
    await expect(await differenceOf(folder, code, edits)).toMatchFileSnapshot(`edited/${name}-${code}.txt`)
  })
})

test.each([
  ['en', 'Thousands of United States dollars', ' unit="Thousands of United States dollars"'],
  ['ar', 'بآلاف دولارات الولايات المتحدة', ' unit="بآلاف دولارات الولايات المتحدة"'],
  ['zh', '千美元', ' unit="千美元"'],
] as const)(
  'a unit that an editor has taken out of a table goes, and all else of its line stays: %s',
  async (code, unit, gone) => {
    const [before = '', after] = (await differenceOf('templates/specimens/report', code, [removed(unit)])).split('\n')
    expect(before).toContain(gone)
    expect(after).toBe(before.replace(/^-/, '+').replace(gone, ''))
  },
)
