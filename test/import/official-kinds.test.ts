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

const newYorkStyles = ['_ H _Ch', '_ H_1', '_ H_2/3', '__Single Txt']
  .map((name) => `<w:style w:type="paragraph" w:styleId="${idOf(name)}"><w:name w:val="${name}"/></w:style>`)
  .join('')

/** Source and facts of a document whose titles have the styles of headings. */
async function importHeaded(symbol: string, organ: string, body: string) {
  const { sentence, number = '1.', name, distribution = 'Distr.: General' } = said[organ] ?? english
  const words = by('__Single Txt', sentence) + by('__Single Txt', `${number}\t${sentence}`)
  const top = masthead(organ, symbol, distribution).replace('United Nations', name)
  return importParts({ styles: newYorkStyles, body: top + body + words })
}

interface Said {
  readonly sentence: string
  readonly name: string
  readonly number?: string
  readonly distribution?: string
}

const english: Said = {
  sentence: 'The Committee considered the report at its meeting and adopted it without a vote.',
  name: 'United Nations',
}
const french: Said = {
  sentence: 'Le présent rapport est soumis en application de la résolution que le Conseil a adoptée.',
  name: 'Nations Unies',
  distribution: 'Distr. générale',
}
const spanish: Said = {
  sentence: 'El presente informe se presenta de conformidad con la resolución que aprobó el Consejo.',
  name: 'Naciones Unidas',
  distribution: 'Distr. general',
}
const arabic: Said = {
  sentence: 'يقدم هذا التقرير عملا بالقرار الذي اتخذه المجلس في جلسته.',
  name: 'الأمم المتحدة',
  number: '1 -',
}
const chinese: Said = { sentence: '本报告根据安全理事会在其会议上通过的决议提交。', name: '联合国' }

/** What a document of each organ says, in the language of its name. */
const said: Readonly<Record<string, Said>> = {
  'Assemblée générale': french,
  'Conseil de sécurité': french,
  'Consejo de Seguridad': spanish,
  'Asamblea General': spanish,
  'الجمعية العامة': arabic,
  'مجلس الأمن': arabic,
  大会: chinese,
}

/** The text as it is read, behind its title. */
const textOf = (organ: string): string => {
  const { sentence } = said[organ] ?? english
  return `${sentence}\n\n1. ${sentence}\n`
}

describe('lines under a title that has the style of a heading', () => {
  test.each([
    ['General Assembly', 'Seventy-fifth session', 'A title', 'Note by the Secretary-General', 'note'],
    ['Assemblée générale', 'Soixante-quinzième session', 'Un titre', 'Rapport du Secrétaire général', 'report'],
    ['الجمعية العامة', 'الدورة الخامسة والسبعون', 'عنوان', 'تقرير الأمين العام', 'report'],
    ['大会', '第七十五届会议', '《公约》的执行情况', '秘书长的报告', 'report'],
  ])('say who reports: %s', async (organ, session, title, line, kind) => {
    const body = by('_ H_2/3', session) + by('_ H _Ch', run(title, '<w:b/>')) + by('_ H_1', run(line, '<w:b/>'))
    const { text, facts } = await importHeaded('A/75/232', organ, body)
    expect(text).toBe(`# ${title}\n\n${textOf(organ)}`)
    expect(facts).toContain(`kind: ${kind}\n`)
    expect(facts).toContain('by: secretary-general\n')
    expect(facts).toContain('session: 75\n')
  })

  test('are headings where they say nothing of the kind', async () => {
    const { text } = await importHeaded(
      'A/75/232',
      'General Assembly',
      by('_ H _Ch', 'A title') + by('_ H_1', 'Introduction'),
    )
    expect(text).toContain('# A title\n\n### Introduction\n')
  })

  test.each([
    [
      'Security Council',
      'Resolution 2535 (2020)',
      'Adopted by the Security Council at its 8748th meeting, on 14 July 2020',
    ],
    [
      'Conseil de sécurité',
      'Résolution 2535 (2020)',
      'Adoptée par le Conseil de sécurité à sa 8748e séance, le 14 juillet 2020',
    ],
    [
      'Consejo de Seguridad',
      'Resolución 2535 (2020)',
      'Aprobada por el Consejo de Seguridad en su 8748ª sesión, celebrada el 14 de julio de 2020',
    ],
    ['مجلس الأمن', 'القرار 2535 (2020)', 'الذي اتخذه مجلس الأمن في جلسته 8748، المعقودة في 14 تموز/يوليه 2020'],
  ])('say when and where a resolution was adopted: %s', async (organ, title, line) => {
    const { text, facts } = await importHeaded('S/RES/2535 (2020)', organ, by('_ H _Ch', title) + by('_ H_2/3', line))
    expect(facts).toContain('number: 2535 (2020)\nadopted: 2020-07-14\nmeeting: { number: 8748 }\n')
    expect(text).toBe(textOf(organ))
  })

  test('say what an issuance is, to whom and from whom it is', async () => {
    const lines = ['To:\tMembers of the staff', 'From:\tThe Under-Secretary-General', 'Subject:\tStaff regulations']
    const body = by('_ H _Ch', 'Information circular*') + lines.map((line) => paragraph(line)).join('')
    const { source, facts } = await importHeaded('ST/IC/2020/12', 'Secretariat', body)
    expect(facts).toContain('kind: issuance\n')
    expect(facts).toContain('issuance: circular\n')
    expect(source).toContain('addressee: Members of the staff\nsender: The Under-Secretary-General\n')
    expect(source).toContain('# Staff regulations\n')
  })
})

describe('the line of the sponsors', () => {
  test.each([
    [
      'General Assembly',
      'Seventy-fifth session',
      'Agenda item 72 (b)',
      'Austria, Bosnia and Herzegovina and Brazil: draft resolution',
    ],
    [
      'Assemblée générale',
      'Soixante-quinzième session',
      'Point 72 b) de l’ordre du jour',
      'Autriche, Bosnie-Herzégovine et Brésil : projet de résolution',
    ],
    [
      'الجمعية العامة',
      'الدورة الخامسة والسبعون',
      'البند 72 (ب) من جدول الأعمال',
      'البرازيل والبوسنة والهرسك والنمسا: مشروع قرار',
    ],
    ['大会', '第七十五届会议', '议程项目72(b)', '奥地利、巴西、波斯尼亚和黑塞哥维那：决议草案'],
    ['大会', '第七十五届会议', '议程项目72(b)', '波斯尼亚和黑塞哥维那、奥地利和巴西：决议草案'],
  ])('names States, and stands over no title of the agenda: %s', async (organ, session, item, line) => {
    const lines = [bold(session), paragraph(item), bold('Rights'), bold(line)].join('')
    const { text, facts, source } = await importHeaded('A/75/L.12', organ, lines + by('_ H _Ch', 'Privacy'))
    expect(facts).toContain('kind: draft-resolution\n')
    const sponsors = /sponsors: \[ (.*) \]/.exec(facts)?.[1]?.split(', ')
    expect(sponsors?.toSorted()).toEqual(['AT', 'BA', 'BR'])
    expect(source).toContain('agenda-titles: [ Rights ]\n')
    expect(text).toBe(`# Privacy\n\n${textOf(organ)}`)
  })

  test('is kept as it is where it names others', async () => {
    const lines = [
      bold('Seventy-fifth session'),
      paragraph('Agenda item 72'),
      bold('Rights'),
      bold('Atlantis: draft resolution'),
    ].join('')
    const { facts, source } = await importHeaded('A/75/L.12', 'General Assembly', lines + by('_ H _Ch', 'Privacy'))
    expect(facts).not.toContain('sponsors:')
    expect(source).toContain('Atlantis')
  })
})

describe('the Human Rights Council in Spanish', () => {
  test('counts its sessions in figures, and has an agenda of its own name', async () => {
    const body =
      bold('Consejo de Derechos Humanos') +
      bold('44º período de sesiones') +
      paragraph('15 de junio a 3 de julio de 2020') +
      paragraph('Tema 6 de la agenda') +
      bold('Examen periódico universal') +
      by('_ H _Ch', 'Informe del Grupo de Trabajo')
    const { facts, source } = await importHeaded('A/HRC/44/16', 'Asamblea General', body)
    expect(facts).toContain('session: { number: 44, from: 2020-06-15, to: 2020-07-03 }\nagenda:\n  - { item: 6 }\n')
    expect(source).toContain('agenda-titles:\n  - Examen periódico universal\n')
  })
})

describe('the number of a resolution', () => {
  test.each([
    ['General Assembly', 'Resolution adopted by the General Assembly on 21 September 2020', '75/1.\tDeclaration'],
    ['الجمعية العامة', 'قرار اتخذته الجمعية العامة في 21 أيلول/سبتمبر 2020', '75/1 -\tالإعلان'],
  ])('stands before its title: %s', async (organ, adopted, title) => {
    const { facts, text } = await importHeaded('A/RES/75/1', organ, by('_ H _Ch', adopted) + by('_ H _Ch', title))
    expect(facts).toContain('number: 75/1\nadopted: 2020-09-21\n')
    expect(text).toBe(`# ${title.split('\t')[1]}\n\n${textOf(organ)}`)
  })
})

describe('what is typed with slips in Arabic', () => {
  test('is read: signs of the distribution in another order, a mark many times on one letter', async () => {
    const { facts, text } = await importParts({
      styles: newYorkStyles,
      body:
        masthead('الجمعية العامة', 'A/75/232', 'Distr :.Limited', '24 March 2010', 'Arabic').replace(
          'United Nations',
          'الأمم المتحدة',
        ) +
        by('_ H _Ch', 'عنوان') +
        by('__Single Txt', `تنظ${'\u0651'.repeat(9)}\u0650${'\u0651'.repeat(3)}م اللجنة أعمالها في دورتها.`),
    })
    expect(facts).toContain('distribution: limited\n')
    expect(text).toContain('تنظ\u0651\u0650م اللجنة')
  })
})
