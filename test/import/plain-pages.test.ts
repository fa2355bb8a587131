/** Pages of a PDF as text: columns side by side, what is printed on every page, paragraphs that are set in, notes at the foot. */
import { strToU8 } from 'fflate'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import { importWord } from '../../pipeline/import/index.ts'
import { expectLinear } from '../expect-linear.ts'
import { buildErrors } from './build-errors.ts'

function fromPages(text: string) {
  const file = new VFile({ path: 'pages.txt' })
  const imported = importWord(strToU8(text), file)
  const decoder = new TextDecoder()
  const said = diagnosticsOf(file).map(({ place, code, text: words }) => `${place.line} ${code}: ${words}`)
  return {
    files: imported?.files ?? new Map<string, Uint8Array>(),
    facts: decoder.decode(imported?.files.get('document.yaml')),
    text: decoder.decode(imported?.files.get(`${imported.language}.md`)),
    toldAs: (code: string) =>
      said.flatMap((line) => (line.includes(` ${code}: `) ? [line.replace(` ${code}`, '')] : [])),
  }
}

const masthead = `             Nations Unies                                         A/80/915
             Assemblée générale                              Distr. générale
                                                             7 janvier 2026
                                                             Français
                                                             Original : anglais




Quatre-vingtième session
Point 26 de l’ordre du jour
Promotion des femmes
`

const first = `
              Les membres de la Conférence, réunis en janvier de cette année-là, ont
         examiné la situation1 et les rapports, 2 et ils ont décidé ce qui suit sans vote,
         à l’issue de 3 jours de travaux.
              Ils se réjouissent des progrès qui ont été faits par tous les États et par les
         organisations, comme le montrent les
         __________________
             1
               Résolution 80/1, annexe.
             2
               Voir le rapport de la Commission (A/80/12), chap. III,
               sect. B.
 26-00123 (F)     080126    090126
 *2600123*
\f                                                                 A/80/915

                   trois documents de la session. 3
                        Ils se réuniront de nouveau dans un an, au même lieu et dans les mêmes
                   conditions, pour examiner :
                        a)    La première question, qui est assez longue pour prendre plus
                   d’une ligne ;
                        •  Un point dont la suite est placée sous ses mots, comme le font les
                           listes de la Conférence ;
                   ________________
                      3
                        Documents A à C.
2/3                                                                26-00123
\f                                                                 A/80/915

                        Fin du texte des membres de la Conférence.
26-00123                                                             3/3
`

test('reads a masthead whose lines stand side by side', () => {
  const { facts } = fromPages(masthead + first)
  for (const fact of ['organ: general-assembly', 'symbol: A/80/915', 'session: 80', 'date: 2026-01-07', 'original: en'])
    expect(facts).toContain(`${fact}\n`)
})

test('divides paragraphs where a line is set in, and joins what a page has cut', async () => {
  const { text, files } = fromPages(masthead + first)
  const paragraphs = text.split('\n\n').map((each) => each.trim())
  expect(paragraphs).toContain(
    'Les membres de la Conférence, réunis en janvier de cette année-là, ont examiné la situation[^1] et les rapports,[^2] et ils ont décidé ce qui suit sans vote, à l’issue de 3 jours de travaux.',
  )
  expect(paragraphs).toContain(
    'Ils se réjouissent des progrès qui ont été faits par tous les États et par les organisations, comme le montrent les trois documents de la session.[^3]',
  )
  expect(paragraphs).toContain(
    'Ils se réuniront de nouveau dans un an, au même lieu et dans les mêmes conditions, pour examiner :',
  )
  expect(text).toContain('Un point dont la suite est placée sous ses mots, comme le font les listes de la Conférence ;')
  expect(paragraphs).toContain('[^2]: Voir le rapport de la Commission (A/80/12), chap. III, sect. B.')
  expect(paragraphs).toContain('[^3]: Documents A à C.')
  expect((await buildErrors(files)).filter((line) => !line.includes('agenda'))).toEqual([])
})

test('tells each call of a note, and what stands at the edges of pages', () => {
  const { toldAs } = fromPages(masthead + first)
  expect(toldAs('import-call')).toEqual([
    '15: The figure behind “examiné la situation” is read as the call of a note.',
    '15: The figure behind “la situation1 et les rapports,” is read as the call of a note.',
    '29: The figure behind “trois documents de la session.” is read as the call of a note.',
  ])
  expect(toldAs('import-page').map((line) => /“(.*)”/.exec(line)?.[1])).toEqual([
    '__________________',
    '26-00123 (F) 080126 090126',
    '*2600123*',
    'A/80/915',
    '________________',
    '2/3 26-00123',
    'A/80/915',
    '26-00123 3/3',
  ])
})

test.each<readonly [string, string, string]>([
  ['that has no place', 'Une phrase sans chiffre, qui continue', '7'],
  ['that has two', 'Voir art. 7, puis art. 7, seconde partie', '7'],
])('keeps a note %s behind the paragraph that its page cuts', (_, words, mark) => {
  const page = `${masthead}\nLes membres de la Conférence se sont réunis dans la ville, et\nils ont décidé ceci. ${words}\n________________\n${mark} Les mots de la note.\n\n26-00123 (F)\n\fA/80/915\n\net ainsi de suite, jusqu’à la fin de la phrase.\n\nUn autre paragraphe.\n`
  const { text, toldAs } = fromPages(page)
  expect(toldAs('import-call')).toEqual([])
  expect(text.replaceAll('\\', '').replace('&#x37;', '7').replace(/\s+/g, ' ')).toContain(
    `${words} et ainsi de suite, jusqu’à la fin de la phrase. ${mark} Les mots de la note. Un autre paragraphe.`,
  )
})

test('makes a note of an asterisk at the foot of a page', () => {
  const { text } = fromPages(
    `${masthead}\nLes membres de la Conférence ont décidé ceci. Une phrase avec une étoile,* comme il y en a.\n________________\n* Les mots de la note.\n\n26-00123 (F)\n\fA/80/915\n\nUn autre paragraphe.\n`,
  )
  expect(text).toContain('Une phrase avec une étoile,[^*] comme il y en a.')
  expect(text).toContain('[^*]: Les mots de la note.')
})

/** Texts of so many parts. */
const growing: Readonly<Record<string, (count: number) => string>> = {
  pages: (count) => Array.from({ length: count }, () => first).join('\f'),
  'figures over one note': (count) => `${'In 7, and in 8. '.repeat(3)}\n`.repeat(count) + '__________\n7\nA note.\n',
}

test.each(Object.entries(growing))('takes no more than its share for many %s', (_, textOf) => {
  expectLinear((count) => {
    const bytes = strToU8(masthead + textOf(count))
    return () => void importWord(bytes, new VFile({ path: 'pages.txt' }))
  }, 25)
})

test('gives notes their words where a program puts numbers elsewhere', () => {
  const { text } = fromPages(
    `${masthead}\nUne phrase, 4 une autre, 5 une troisième, 6 et enfin la dernière.7\n__________________\n4\n\nRésolution 80/4.\nRésolution 80/5.\n6\nRapport de la Commission, chapitre III,\nsection A.\n7\nIbid.\n5\n\n26-00123 (F)\n`,
  )
  expect(text).toContain(
    'Une phrase,[^1] une autre,[^2] une troisième,[^3] et enfin la dernière.[^4]\n\n[^1]: Résolution 80/4.\n\n[^2]: Résolution 80/5.\n\n[^3]: Rapport de la Commission, chapitre III, section A.\n\n[^4]: Ibid.',
  )
})

test('leaves out a head that stands on three pages, but for its figures, and keeps one that stands on two', () => {
  const pages = ['Head of 2024/1', 'Head of 2024/2', 'Head of 2024/3', 'Foot A', 'Foot A']
  const text = pages
    .map((head, index) => `\f${head}\n\nSentence ${'abcde'[index]} of the text, which goes on.\n`)
    .join('')
  const { text: source, toldAs } = fromPages(`${masthead}\nA first sentence that is the text of the document.\n${text}`)
  expect(toldAs('import-page')).toHaveLength(3)
  expect(source).not.toContain('Head of')
  expect(source.match(/Foot A/g)).toHaveLength(2)
})

test.each([
  ['alone', '', ['Les membres de la Conférence se sont réunis.', 'Fin du texte.']],
  ['before another page', '\f\nLa deuxième page commence ici.\n', ['Les membres', 'Fin du texte.', 'La deuxième page']],
])('keeps what stands under a rule with no text over it: %s', (_, behind, parts) => {
  const { text } = fromPages(`__________\n\nLes membres de la Conférence se sont réunis.\n\nFin du texte.\n${behind}`)
  const places = parts.map((part) => text.indexOf(part))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})
