import { describe, expect, test } from 'vitest'
import { importParts } from './import-parts.ts'
import { centred, paragraph, run, styled, table, wordStyles } from './strange-file.ts'

const genevaStyles = ['_ H _Ch_G', '_ H_1_G', '_ Single Txt_G']
  .map((name) => `<w:style w:type="paragraph" w:styleId="${idOf(name)}"><w:name w:val="${name}"/></w:style>`)
  .join('')

function idOf(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]/g, '')
}

const by = (style: string, inside: string): string => styled(idOf(style), inside)
const bold = (words: string): string => paragraph(run(words, '<w:b/>'))

/** A masthead as a table over the text. */
function masthead(organ: string, symbol: string, ...lines: readonly string[]): string {
  return table([
    ['', 'United Nations', symbol],
    ['', organ, lines.map((line) => paragraph(line)).join('')],
  ])
}

const issue = ['Distr.: General', '8 February 2018', 'Original: English']

describe('a first page of Geneva', () => {
  test('has organ, bodies, session, agenda and title by their lines', async () => {
    const body =
      masthead('Economic and Social Council', 'ECE/TRADE/C/CEFACT/2018/1', ...issue) +
      bold('Economic Commission for Europe') +
      bold('Executive Committee of the Commission') +
      bold('Centre for Trade Facilitation') +
      bold('Twenty-fourth session') +
      paragraph('Geneva, 30 April – 1 May 2018') +
      paragraph('Item 1 of the provisional agenda') +
      bold('Adoption of the agenda') +
      by('_ H _Ch_G', '\t\tA title of its own') +
      by('_ H_1_G', '\tI.\tOpening') +
      by('_ Single Txt_G', '1.\tWords.')
    const { source, facts, messages } = await importParts({ styles: genevaStyles, body })
    expect(messages).toEqual([])
    expect(source).toBe(
      '---\nagenda-titles:\n  - Adoption of the agenda\n---\n\n# A title of its own\n\n### I. Opening\n\n1. Words.\n',
    )
    expect(facts).toBe(
      [
        'kind: report',
        'organ: economic-commission-for-europe',
        'committee:',
        '  en: |-',
        '    Executive Committee of the Commission',
        '    Centre for Trade Facilitation',
        'symbol: ECE/TRADE/C/CEFACT/2018/1',
        'session: { number: 24, place: geneva, from: 2018-04-30, to: 2018-05-01 }',
        'agenda:',
        '  - { item: 1, provisional: true }',
        'distribution: general',
        'date: 2018-02-08',
        'original: en\n',
      ].join('\n'),
    )
  })
})

describe('a template of Geneva', () => {
  test('has styles with the letter of its script, and a masthead without a distribution', async () => {
    const styles = genevaStyles.replaceAll('_G"', '_GC"')
    const body =
      masthead('Human Rights Council', 'A/HRC/60/1', '') +
      paragraph('Human Rights Council') +
      bold('Sixtieth session') +
      by('_ H _Ch_G', '\t\tA title of its own') +
      by('_ H_1_G', '\tI.\tOpening') +
      by('_ Single Txt_G', '1.\tWords.')
    const { text, facts, messages } = await importParts({ styles, body })
    expect(messages).toEqual([])
    expect(text).toBe('# A title of its own\n\n### I. Opening\n\n1. Words.\n')
    expect(facts).toContain('organ: human-rights-council\nsymbol: A/HRC/60/1\nsession: 60\n')
  })
})

describe('the language of a file', () => {
  const sentences = {
    German: 'Der Ausschuss hat den Bericht in seiner Sitzung geprüft und nahm ihn ohne Abstimmung an. ',
    Greek: 'Η επιτροπή εξέτασε την έκθεση στη συνεδρίασή της και την ενέκρινε χωρίς ψηφοφορία. ',
    Japanese: '委員会は、その会合において報告書を検討し、投票によらずにこれを採択した。',
    Ukrainian: 'Комітет розглянув доповідь на своєму засіданні й ухвалив її без голосування. ',
    English: 'The Committee considered the report at its meeting and adopted it without a vote. ',
    Spanish: 'La Comisión examinó el informe en su sesión y lo aprobó por consenso para el período. ',
  }

  test.each(Object.entries(sentences))('is told where it is none of the six: %s', async (name, sentence) => {
    const { messages } = await importParts({ styles: wordStyles, body: paragraph(sentence.repeat(30)) })
    const isKnown = name === 'English' || name === 'Spanish'
    expect(messages.filter((each) => each.includes('import-language'))).toHaveLength(isKnown ? 0 : 1)
  })
})

/** The facts of a text whose first lines stand in the middle. */
async function factsUnder(lines: readonly string[], over = ''): Promise<string> {
  const body = over + lines.map(centred).join('') + paragraph('Words of a text that goes on for a while.')
  const { facts, source } = await importParts({ styles: wordStyles, body })
  return facts + source
}

describe('the kind of a document', () => {
  test.each([
    [['A title', 'Note by the Secretary-General'], 'note'],
    [['A title', 'Report of the Secretary-General'], 'report'],
    [['A title', 'Report of the Secretary-General', 'Corrigendum'], 'corrigendum'],
    [['A title', 'Report of the Secretary-General', 'Addendum'], 'addendum'],
    [['Annotated provisional agenda for the tenth session'], 'agenda'],
    [['France and Guinea: draft resolution', 'A title'], 'draft-resolution'],
    [['France and Guinea:* draft decision', 'A title'], 'draft-decision'],
    [['Draft resolution submitted by the Chair', 'A title'], 'draft-resolution'],
    [['Note d’information du Comité', 'Rapport du groupe'], 'report'],
  ])('of %j is %s', async (lines, kind) => {
    expect(await factsUnder(lines)).toContain(`kind: ${kind}\n`)
  })

  test('of a resolution is said by its line of adoption, with the day and the draft', async () => {
    const facts = await factsUnder([
      'Resolution adopted by the General Assembly on 19 September 2025',
      '[without reference to a Main Committee (A/80/L.2)]',
      'A title of a resolution',
    ])
    expect(facts).toContain('kind: resolution\n')
    expect(facts).toContain('adopted: 2025-09-19\n')
    expect(facts).toContain('proponent: { without-reference: A/80/L.2 }\n')
    expect(facts).toContain('# A title of a resolution\n')
    expect(facts).not.toContain('subtitle')
  })

  test.each([
    ['A/RES/80/1', 'resolution'],
    ['A/80/L.7', 'draft-resolution'],
    ['A/80/605/Corr.1', 'corrigendum'],
    ['A/80/605', 'report'],
  ])('of %s is %s, whatever its lines say', async (symbol, kind) => {
    expect(await factsUnder(['A title'], masthead('General Assembly', symbol, ...issue))).toContain(`kind: ${kind}\n`)
  })

  test('is left out with the organ where nothing says it', async () => {
    const facts = await factsUnder(['A title'])
    expect(facts).not.toContain('kind:')
    expect(facts).not.toContain('organ:')
  })
})

describe('lines under a title', () => {
  test('stay lines of their own', async () => {
    expect(await factsUnder(['A title', 'A second line', 'A third line'])).toContain(
      'subtitle: |-\n  A second line\n  A third line\n',
    )
  })
})
