import { describe, expect, test } from 'vitest'
import { importParts } from './import-parts.ts'
import { centred, paragraph, run, table } from './strange-file.ts'

const bold = (words: string): string => paragraph(run(words, '<w:b/>'))
const lean = (words: string): string => run(words, '<w:i/>')

function masthead(name: string, symbol: string, ...lines: readonly string[]): string {
  return table([
    ['', name, symbol],
    [
      '',
      lines[0] ?? '',
      lines
        .slice(1)
        .map((line) => paragraph(line))
        .join(''),
    ],
  ])
}

interface Printed {
  readonly code: string
  readonly masthead: readonly string[]
  readonly title: string
  readonly held: string
  readonly roll: readonly (readonly [label: string, rest: string])[]
  readonly heading: string
  readonly opened: string
  readonly sentence: string
  readonly note: string
}

function bodyOf({ masthead: lines, title, held, roll, heading, opened, sentence, note }: Printed): string {
  return (
    masthead(...(lines as [string, string, ...string[]])) +
    centred(title) +
    paragraph(held) +
    roll.map(([label, rest]) => paragraph(lean(label) + run(rest))).join('') +
    paragraph(note) +
    centred(heading) +
    paragraph('7') +
    paragraph(lean(opened)) +
    Array.from({ length: 11 }, (_, at) => paragraph(run(`${at + 1}.\t${sentence}`))).join('')
  )
}

const english: Printed = {
  code: 'en',
  masthead: [
    'United Nations',
    'CCPR/C/SR.4123',
    'General Assembly',
    'Distr.: General',
    '8 March 2024',
    'Original: English',
  ],
  title: 'Summary record of the 4123rd meeting',
  held: 'Held at the Palais Wilson, Geneva, on Monday, 4 March 2024, at 3.05 p.m.',
  roll: [
    ['Chair', ':\tMs. Abdo Rocholl . . . . . . . (Paraguay)'],
    ['later', ': Mr. Carazo (Vice-Chair)'],
  ],
  heading: 'Contents',
  opened: 'The meeting was called to order at 3.05 p.m.',
  sentence: 'The Committee took note of the report that was before it and of the statement.',
  note: 'This record is subject to correction. Corrections should be sent within one week.',
}

const french: Printed = {
  code: 'fr',
  masthead: [
    'Nations Unies',
    'A/C.3/80/SR.12',
    'Assemblée générale',
    'Distr. générale',
    '10 novembre 2025',
    'Original : français',
  ],
  title: 'Compte rendu analytique de la 12e séance',
  held: 'Tenue au Siège, à New York, le lundi 6 octobre 2025, à 10 heures',
  roll: [
    ['Présidente', ' :\tMme Maldonado\t(Honduras)'],
    ['puis', ' :\tM. Kim (Vice-Président)\t(République de Corée)'],
  ],
  heading: 'Sommaire',
  opened: 'La séance est ouverte à 10 h 5.',
  sentence: 'La Commission prend note du rapport dont elle est saisie et de la déclaration.',
  note: 'Le présent compte rendu est sujet à rectifications. Les rectifications doivent être adressées dans un délai d’une semaine.',
}

const chinese: Printed = {
  code: 'zh',
  masthead: ['联合国', 'A/C.3/80/SR.12', '大会', 'Distr.: General', '10 November 2025', 'Original: Chinese'],
  title: '第12次会议简要记录',
  held: '2025年10月6日星期一上午10时在纽约总部举行',
  roll: [['主席', '：马尔多纳多女士（洪都拉斯）']],
  heading: '目录',
  opened: '上午10时05分会议开始。',
  sentence: '委员会注意到摆在面前的报告和发言，并决定继续审议这个项目。',
  note: '本记录可以更正。更正应在一周之内送交。',
}

const arabic: Printed = {
  code: 'ar',
  masthead: [
    'الأمم المتحدة',
    'A/C.3/80/SR.12',
    'الجمعية العامة',
    'Distr.: General',
    '10 November 2025',
    'Original: Arabic',
  ],
  title: 'محضر موجز للجلسة الثانية عشرة',
  held: 'المعقودة في المقر، نيويورك، يوم الاثنين، 6 تشرين الأول/أكتوبر 2025، الساعة 10/00',
  roll: [['الرئيسة', ':\tالسيدة مالدونادو\t(هندوراس)']],
  heading: 'المحتويات',
  opened: 'افتتحت الجلسة الساعة 10/05.',
  sentence: 'أحاطت اللجنة علما بالتقرير المعروض عليها وبالبيان الذي أدلى به في الجلسة.',
  note: 'هذا المحضر قابل للتصويب. وينبغي إرسال التصويبات في غضون أسبوع واحد.',
}

describe('a summary record', () => {
  test('has place, day and hour by the words of its language', async () => {
    const { source, facts } = await importParts({ body: bodyOf(english) })
    expect(facts).toContain('meeting: { number: 4123, date: 2024-03-04 }\nhour: 15:05\n')
    expect(source).toContain('place: the Palais Wilson, Geneva\n')
  })

  test.each([
    [english, 4123, '15:05'],
    [french, 12, '10:00'],
    [chinese, 12, '10:00'],
    [arabic, 12, '10:00'],
  ])('has meeting, time, who presides and its note by its lines: %#', async (printed, number, hour) => {
    const { source, facts, text, messages } = await importParts({ body: bodyOf(printed) })
    expect(facts).toContain('kind: summary-record\n')
    expect(facts).toMatch(new RegExp(`^meeting: \\{ number: ${number}[, ]`, 'mu'))
    // As it is printed, where nobody knows how the language composes it.
    expect(`${facts}${source}`.includes(`hour: ${hour}\n`) || source.includes(`when: ${printed.held}\n`)).toBe(true)
    expect(source).toContain(`record-note: ${printed.note}\n`)
    expect(text).toContain(
      `# ${printed.title}\n\n## ${printed.heading}\n\n7\n\n*${printed.opened}*\n\n1. ${printed.sentence}`,
    )
    expect(text).toContain(`11. ${printed.sentence}`)
    expect(messages).toEqual([])
  })

  test.each([
    [
      english,
      [
        '{ office: chair, name: Ms. Abdo Rocholl, state: PY }',
        '{ office: later, name: Mr. Carazo, state: Vice-Chair }',
      ],
    ],
    [
      french,
      [
        '{ office: Présidente, name: Mme Maldonado, state: HN }',
        '{ office: puis, name: M. Kim (Vice-Président), state: KR }',
      ],
    ],
    [chinese, ['{ office: president, name: 马尔多纳多女士, state: HN }']],
    [arabic, ['{ office: الرئيسة, name: السيدة مالدونادو, state: HN }']],
  ])('says who presides, and who follows: %#', async (printed, rows) => {
    const { source } = await importParts({ body: bodyOf(printed) })
    const presiding = /^presiding:([\s\S]*?)^\S/mu.exec(source)?.[1] ?? ''
    expect(presiding.match(/\{.*\}/gu)).toEqual(rows)
  })
})

describe('a verbatim record', () => {
  test('has meeting, day, hour and place by its lines, and who presides and sits by its rows', async () => {
    const body =
      table([
        ['', 'United Nations', 'S/PV.9841'],
        ['', 'Security Council', 'Provisional'],
      ]) +
      paragraph('Eightieth year') +
      centred('9841st meeting') +
      paragraph('Tuesday, 14 January 2025, 10 a.m.') +
      paragraph('New York') +
      table([
        ['President:', 'Mr. Bendjama', '(Algeria)'],
        ['Members:', 'China', 'Mr. Fu Cong'],
        ['', 'Denmark', 'Ms. Lassen'],
      ]) +
      bold('Agenda') +
      paragraph('The situation in the Middle East') +
      paragraph(lean('The meeting was called to order at 10.05 a.m.')) +
      paragraph(run('The President', '<w:b/>') + run(': I should like to warmly welcome the members of the Council.')) +
      paragraph('This record contains the text of speeches delivered in English.')
    const { source, facts, text, messages } = await importParts({ body })
    expect(facts).toContain('kind: verbatim-record\n')
    expect(facts).toContain('meeting: { number: 9841')
    expect(facts).toContain('hour: 10:00\n')
    expect(source).toContain('name: Mr. Bendjama, state: DZ')
    expect(source).toContain('{ state: CN, name: Mr. Fu Cong }')
    expect(source).toContain('{ state: DK, name: Ms. Lassen }')
    expect(source).toContain('record-note: This record contains the text of speeches delivered in English.\n')
    expect(text).not.toMatch(/Bendjama|9841|10 a\.m\.$|Fu Cong/mu)
    expect(text).toContain('**The President**: I should like')
    expect(messages).toEqual([])
  })

  test('keeps its first item where the meeting stands in the masthead alone', async () => {
    const body =
      table([
        ['', 'Nations Unies', 'A/80/PV.12'],
        ['', 'Assemblée générale', 'Documents officiels'],
      ]) +
      paragraph('Quatre-vingtième session') +
      paragraph('12e séance plénière') +
      paragraph('Mercredi 24 septembre 2025, à 15 heures') +
      paragraph('New York') +
      paragraph(lean('Présidente') + run(' :\tMme Baerbock . . . . . . . . (Allemagne)')) +
      paragraph(lean('La séance est ouverte à 15 h 5.')) +
      centred('Point 8 de l’ordre du jour (suite)') +
      bold('Débat général') +
      paragraph(run('La Présidente', '<w:b/>') + run(' : L’Assemblée va entendre une allocution de la délégation.')) +
      paragraph('Le présent procès-verbal contient le texte des déclarations prononcées en français.')
    const { source, facts, text, messages } = await importParts({ body })
    expect(facts).toContain('meeting: { number: 12, kind: plenary, date: 2025-09-24 }\nhour: 15:00\n')
    expect(source).toContain('presiding: { office: Présidente, name: Mme Baerbock, state: DE }\n')
    expect(text).toMatch(
      /^\*La séance est ouverte à 15 h 5\.\*\n\n## Point 8 de l’ordre du jour \(suite\)\n\n\*\*Débat/u,
    )
    expect(messages).toEqual([])
  })
})
