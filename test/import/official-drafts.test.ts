import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import { newYorkStyles as styles } from '../../templates/styles.ts'
import { importParts } from './import-parts.ts'
import { centred, paragraph, run, styled, table } from './strange-file.ts'

const bold = (words: string): string => paragraph(run(words, '<w:b/>'))

const sentences: Readonly<Record<LanguageCode, string>> = {
  ar: 'نظرت اللجنة في التقرير المعروض عليها في جلستها واعتمدته دون تصويت.',
  en: 'The Committee considered the report at its meeting and adopted it without a vote.',
  es: 'La Comisión examinó el informe en su sesión y lo aprobó sin someterlo a votación.',
  fr: 'La Commission a examiné le rapport à sa séance et l’a adopté sans le mettre aux voix.',
  ru: 'Комитет рассмотрел представленный ему доклад на своем заседании и принял его без голосования.',
  zh: '委员会在其会议上审议了提交给它的报告，并未经表决通过了该报告。',
}

/** A document of the Assembly as a table with its masthead, lines over a title, the title, and sentences. */
async function importDocument(
  code: LanguageCode,
  symbol: string,
  {
    lines,
    title,
    under = [],
  }: { readonly lines: readonly string[]; readonly title: string; readonly under?: readonly string[] },
) {
  const { unitedNations, masthead, committees } = languages[code]
  const issue = [masthead.distribution.limited, masthead.date('2025-11-17')]
  const head = table([
    ['', unitedNations, symbol],
    ['', languages[code].organs['general-assembly'], issue.map((line) => paragraph(line)).join('')],
  ])
  const committee = symbol.startsWith('A/C.2/') ? bold(committees.second) : ''
  const over = lines.map(bold).join('')
  const text = Array.from({ length: 4 }, () => paragraph(sentences[code])).join('')
  return importParts({ body: head + committee + over + [title, ...under].map((each) => centred(each)).join('') + text })
}

describe('the line of the agenda', () => {
  test.each([
    ['en', 'Agenda item 13 and item 115 of the provisional agenda', [[13], [115, 'provisional']]],
    [
      'en',
      'Agenda items 13 and 99 (kk) and item 115 of the preliminary list',
      [[13], [99, 'kk'], [115, 'preliminary']],
    ],
    [
      'fr',
      'Point 13 de l’ordre du jour et points 115 et 116 de l’ordre du jour provisoire',
      [[13], [115, 'provisional'], [116, 'provisional']],
    ],
    ['es', 'Tema 13 del programa y tema 115 del programa provisional', [[13], [115, 'provisional']]],
    ['ru', 'Пункт 13 повестки дня и пункт 99 bb) предварительной повестки дня', [[13], [99, 'bb', 'provisional']]],
    ['ar', 'البند 13 من جدول الأعمال والبند 99 (ك ك) من جدول الأعمال المؤقت', [[13], [99, 'kk', 'provisional']]],
    ['zh', '议程项目13和临时议程项目99(aa)', [[13], [99, 'aa', 'provisional']]],
  ] as const)('may name items of two agendas, and letters that are doubled: %s %s', async (code, line, items) => {
    const { facts } = await importDocument(code, 'A/80/12', {
      lines: [languages[code].session({ number: 80, type: 'regular' }), line],
      title: 'A/80',
    })
    const written = items.map(([item, ...more]) => {
      const [open] = more.filter((each) => each.startsWith('pr'))
      const sub = more.filter((each) => !each.startsWith('pr')).map((letter) => `, sub: [ ${letter} ]`)
      return `  - { item: ${item}${sub.join('')}${open === undefined ? '' : `, ${open}: true`} }\n`
    })
    expect(facts).toContain(`agenda:\n${written.join('')}`)
  })
})

describe('a draft that no State sponsors', () => {
  test.each([
    ['en', 'A/80/L.9', 'Draft resolution submitted by the President of the General Assembly', 'president'],
    ['fr', 'A/80/L.9', 'Projet de décision déposé par la présidence de l’Assemblée générale', 'president'],
    ['es', 'A/80/L.9', 'Proyecto de decisión presentado por la Presidencia de la Asamblea General', 'president'],
    ['ru', 'A/80/L.9', 'Проект решения, представленный Председателем Генеральной Ассамблеи', 'president'],
    ['ar', 'A/80/L.9', 'مشروع مقرر مقدم من رئيس الجمعية العامة', 'president'],
    ['zh', 'A/80/L.9', '大会主席提出的决定草案', 'president'],
    [
      'en',
      'A/C.2/80/L.53',
      'Draft resolution submitted by the Vice-Chair of the Committee, Andrés Napurí Pita (Peru), on the basis of informal consultations on draft resolution A/C.2/80/L.31',
      '{ office: vice-chair, name: Andrés Napurí Pita, state: PE, consultations: A/C.2/80/L.31 }',
    ],
    [
      'en',
      'A/C.2/80/L.53',
      'Draft decision submitted by the Chair of the Committee following informal consultations',
      '{ office: chair, consultations: held }',
    ],
    [
      'zh',
      'A/C.2/80/L.53',
      '委员会副主席纳普里(秘鲁)根据就A/C.2/80/L.31号决定草案进行的非正式协商提出的决定草案',
      '{ office: vice-chair, name: 纳普里, state: PE, consultations: A/C.2/80/L.31 }',
    ],
  ] as const)('says who submits it: %s %s %s', async (code, symbol, line, by) => {
    const { facts, source } = await importDocument(code, symbol, {
      lines: [languages[code].session({ number: 80, type: 'regular' }), line],
      title: sentences[code].slice(0, -1),
    })
    const isDecision = /decision|décision|decisión|решения|مقرر|决定/u.test(line)
    expect(facts).toContain(`kind: draft-${isDecision ? 'decision' : 'resolution'}\n`)
    expect(facts).toContain(`by: ${by}\n`)
    expect(source).not.toContain(line)
    expect(source).not.toContain('subtitle')
  })

  test('keeps the line where it names an office of something else', async () => {
    const line = 'Draft resolution submitted by the President of the Model Assembly'
    const { facts, source } = await importDocument('en', 'A/80/L.9', {
      lines: ['Eightieth session', line],
      title: 'Models',
    })
    expect(facts).not.toContain('by:')
    expect(source).toContain(`subtitle: ${line}\n`)
  })
})

describe('an amendment', () => {
  test.each([
    ['en', 'Cuba: amendment to draft resolution A/C.2/80/L.44', 'amends: A/C.2/80/L.44\n'],
    [
      'fr',
      'Cuba : amendements au projet de résolution A/C.2/80/L.44',
      'amends: { symbol: A/C.2/80/L.44, several: true }\n',
    ],
    ['es', 'Cuba: enmienda al proyecto de resolución A/C.2/80/L.44', 'amends: A/C.2/80/L.44\n'],
    ['ru', 'Куба: поправка к проекту резолюции A/C.2/80/L.44', 'amends: A/C.2/80/L.44\n'],
    ['ar', 'كوبا: تعديل على مشروع القرار A/C.2/80/L.44', 'amends: A/C.2/80/L.44\n'],
    ['zh', '古巴：对A/C.2/80/L.44号决定草案的修正案', 'amends: { symbol: A/C.2/80/L.44, motion: decision }\n'],
  ] as const)('names its draft and its sponsors: %s %s', async (code, line, amends) => {
    const { facts, source } = await importDocument(code, 'A/C.2/80/L.50', {
      lines: [languages[code].session({ number: 80, type: 'regular' }), line],
      title: sentences[code].slice(0, -1),
    })
    expect(facts).toContain('kind: amendment\n')
    expect(facts).toContain(amends)
    expect(facts).toMatch(/sponsors: \[ ?CU ?\]/)
    expect(source).not.toContain('subtitle')
  })
})

describe('a letter that asks for an item of the agenda', () => {
  test('has the request and the item over its own title', async () => {
    const titles = [
      'Request for the inclusion of an item in the provisional agenda of the eightieth session',
      'Observer status for the Society of Models in the General Assembly',
      'Letter dated 28 May 2025 from the Permanent Representative of Bhutan to the United Nations addressed to the Secretary-General',
    ]
    const headings = ['heading 1', 'heading 2', 'heading 3'].map(
      (name, at) => `<w:style w:type="paragraph" w:styleId="H${at}"><w:name w:val="${name}"/></w:style>`,
    )
    const { unitedNations } = languages.en
    const head = table([
      ['', unitedNations, 'A/80/141'],
      ['', 'General Assembly', paragraph('Distr.: General')],
    ])
    const body =
      head +
      bold('Eightieth session') +
      titles.map((title, at) => (at === 0 ? centred(title) : styled(`H${at}`, title))).join('') +
      paragraph(sentences.en)
    const { facts, source } = await importParts({ styles: headings.join(''), body })
    expect(facts).toContain('kind: letter\n')
    expect(source).toBe(
      `---\ntitles-above:\n  - ${titles[0]}\n  - ${titles[1]}\n---\n\n# ${titles[2]}\n\n${sentences.en}\n`,
    )
  })
})

describe('a joint document', () => {
  test('has the symbol of both organs where later pages have each on a line of its own', async () => {
    const header = paragraph('A/79/895') + paragraph('S/2025/275') + paragraph('A/79/895–S/2025/275')
    const body =
      bold('General Assembly') +
      bold('Seventy-ninth session') +
      bold('Security Council') +
      bold('Eightieth year') +
      centred(
        'Letter dated 1 May 2025 from the Permanent Representative of Fiji to the United Nations addressed to the Secretary-General',
      ) +
      paragraph(sentences.en)
    const { facts } = await importParts({ body, header })
    expect(facts).toContain('organ: [ general-assembly, security-council ]\nsymbol: A/79/895-S/2025/275\n')
    expect(facts).toContain('session:\n  - 79\n  - { number: 80, type: year }\n')
  })

  test.each([
    ['en', 'Item 18 (a) of the preliminary list*', 'Agenda items 11 (a) and (b)'],
    ['fr', 'Point 18 a) de la liste préliminaire*', 'Points 11 a) et b) de l’ordre du jour'],
    ['ar', 'البند 18 (أ) من القائمة الأولية*', 'البندان 11 (أ) و (ب) من جدول الأعمال'],
  ] as const)('has the agenda of each organ (%s)', async (code, first, second) => {
    const { organs, session } = languages[code]
    const year = { number: 2025, type: 'regular' } as const
    const body =
      bold(organs['general-assembly']) +
      bold(session({ number: 80, type: 'regular' })) +
      paragraph(first) +
      bold(organs['economic-and-social-council']) +
      bold(session(year, 'economic-and-social-council')) +
      paragraph(second) +
      paragraph(sentences[code])
    const { facts } = await importParts({ body, header: paragraph('A/80/76–E/2025/53') })
    expect(facts).toContain('organ:\n  - general-assembly\n  - economic-and-social-council\n')
    expect(facts).toContain('- { item: 18, sub: [ a ], preliminary: true }\n')
    expect(facts).toContain('- { item: 11, sub: [ a, b ], organ: economic-and-social-council }\n')
  })
})

describe('“Добавление” under a title', () => {
  test('says what the document is, and heads no appendix', async () => {
    const { facts, text } = await importDocument('ru', 'A/80/12/Add.1', {
      lines: ['Восьмидесятая сессия', 'Пункт 7 повестки дня'],
      title: 'Образец доклада',
      under: ['Доклад Генерального секретаря', 'Добавление'],
    })
    expect(facts).toContain('kind: addendum\n')
    expect(facts).toContain('by: secretary-general\n')
    expect(text).not.toContain('::appendix')
  })
})

describe('the station', () => {
  test.each([
    ['A/80/12', 'V.25-01234 (E)    010725    020725', 'vienna'],
    ['A/80/12', 'GE.25-01234 (E)', 'geneva'],
    ['A/80/12', 'K2501234[E]    010725', 'nairobi'],
    ['A/80/12', '25-01234 (E)    010725', undefined],
    ['A/HRC/59/2', 'GE.25-01234 (E)', undefined],
  ] as const)('is known by the job number where it is no seat of the organ: %s %s', async (symbol, job, station) => {
    const { unitedNations } = languages.en
    const head = table([
      ['', unitedNations, symbol],
      ['', 'General Assembly', paragraph('Distr.: General')],
    ])
    const { facts } = await importParts({
      body: head + bold('Eightieth session') + centred('Pages') + paragraph(sentences.en),
      footer: paragraph(job),
    })
    if (station === undefined) expect(facts).not.toContain('duty-station')
    else expect(facts).toContain(`duty-station: ${station}\n`)
  })
})

describe('a body over the session', () => {
  test.each([
    ['en', 'Human Rights Council', 'Working Group on the Universal Periodic Review', 'Seventh session'],
    ['fr', 'Conseil des droits de l’homme', 'Groupe de travail sur l’Examen périodique universel', 'Septième session'],
    ['ru', 'Совет по правам человека', 'Рабочая группа по универсальному периодическому обзору', 'Седьмая сессия'],
  ] as const)('is known where it has the style of the session: %s', async (code, council, group, session) => {
    const named = [styles.session.word, styles.titleHCh.word]
      .map(({ id, name }) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
      .join('')
    const body =
      [council, group, session].map((line) => styled(styles.session.word.id, line)).join('') +
      styled(styles.titleHCh.word.id, 'Title') +
      paragraph(sentences[code])
    const { facts } = await importParts({ styles: named, body, header: paragraph('A/HRC/WG.6/7/ITA/1') })
    expect(facts).toContain(`committee:\n  ${code}: ${group}\n`)
  })
})
