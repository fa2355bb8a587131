import { expect, test } from 'vitest'
import { importParts } from './import-parts.ts'
import { centred, paragraph, table } from './strange-file.ts'

const french = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>'

test.each([
  ['en', 'United Nations', 'General Assembly', 'Distr.: General', 'Corrigendum'],
  ['es', 'Naciones Unidas', 'Asamblea General', 'Distr. general', 'Corrección'],
])(
  'a short document is in the language of its masthead, whatever its styles say: %s',
  async (code, name, organ, distribution, line) => {
    const body =
      table([
        ['', name, 'A/80/590/Corr.1'],
        ['', organ, distribution],
      ]) +
      centred('Title') +
      centred(line) +
      paragraph('1. Table 4')
    const { facts, names, messages } = await importParts({ body, styles: french })
    expect(names).toContain(`${code}.md`)
    expect(facts).toContain(
      'kind: corrigendum\norgan: general-assembly\nsymbol: A/80/590/Corr.1\ndistribution: general\n',
    )
    expect(messages).toEqual([])
  },
)

test('a text that is long enough is in its own, under the masthead of a template', async () => {
  const sentence = 'Le Comité a pris note du rapport dont il est saisi et des documents pour les États. '
  const body = table([['', 'United Nations', 'A/80/590']]) + centred('Titre') + paragraph(sentence.repeat(4))
  const { names } = await importParts({ body })
  expect(names).toContain('fr.md')
})
