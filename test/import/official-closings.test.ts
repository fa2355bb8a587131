import { describe, expect, test } from 'vitest'
import { importParts } from './import-parts.ts'
import { centred, paragraph, run, table } from './strange-file.ts'

const right = (words: string): string => paragraph(run(words, '<w:i/>'), '<w:jc w:val="right"/>')

interface Printed {
  readonly name: string
  readonly organ: string
  readonly adopted: string
  readonly sentence: string
  readonly closing: readonly string[]
  readonly annex: string
}

function bodyOf({ name, organ, adopted, sentence, closing, annex }: Printed): string {
  return (
    table([
      ['', name, 'A/RES/80/91'],
      ['', organ, ''],
    ]) +
    centred(adopted) +
    centred('80/91. Title') +
    Array.from({ length: 11 }, (_, at) => paragraph(run(`\t${at + 1}.\t${sentence}`))).join('') +
    closing.map(right).join('') +
    centred(annex) +
    paragraph(sentence)
  )
}

const english = {
  name: 'United Nations',
  organ: 'General Assembly',
  adopted: 'Resolution adopted by the General Assembly on 18 December 2025',
  sentence: 'Decides to remain seized of the matter and of all that belongs to it;',
  annex: 'Annex',
}

describe('lines that close a resolution', () => {
  test.each([
    [{ ...english, closing: ['65th plenary meeting', '18 December 2025'] }, 'meeting: { number: 65, kind: plenary }\n'],
    [
      { ...english, closing: ['65th plenary meeting\n19 December 2025'] },
      'meeting: { number: 65, kind: plenary, date: 2025-12-19 }\n',
    ],
    [
      { ...english, closing: ['65th plenary meeting', '18 December 2025', '70th plenary meeting', '24 December 2025'] },
      'meeting:\n  - { number: 65, kind: plenary }\n  - { number: 70, kind: plenary, date: 2025-12-24 }\n',
    ],
    [
      {
        name: 'Nations Unies',
        organ: 'Assemblée générale',
        adopted: 'Résolution adoptée par l’Assemblée générale le 18 décembre 2025',
        sentence: 'Décide de rester saisie de la question et de tout ce qui s’y rapporte ;',
        closing: ['65e séance plénière', '18 décembre 2025'],
        annex: 'Annexe',
      },
      'meeting: { number: 65, kind: plenary }\n',
    ],
    [
      {
        name: 'الأمم المتحدة',
        organ: 'الجمعية العامة',
        adopted: 'قرار اتخذته الجمعية العامة في 18 كانون الأول/ديسمبر 2025',
        sentence: 'تقرر أن تبقي المسألة قيد نظرها وأن تنظر في كل ما يتصل بها؛',
        closing: ['الجلسة العامة 65', '18 كانون الأول/ديسمبر 2025'],
        annex: 'المرفق',
      },
      'meeting: { number: 65, kind: plenary }\n',
    ],
    [
      {
        name: '联合国',
        organ: '大会',
        adopted: '2025年12月18日大会决议',
        sentence: '决定继续处理这个问题和与这个问题有关的一切事项；',
        closing: ['2025年12月18日', '第65次全体会议'],
        annex: '附件',
      },
      'meeting: { number: 65, kind: plenary }\n',
    ],
  ])('are its meeting: %#', async (printed, fact) => {
    const { facts, text } = await importParts({ body: bodyOf(printed) })
    expect(facts).toContain('adopted: 2025-12-18\n')
    expect(facts).toContain(fact)
    expect(text).toContain(`11. ${printed.sentence}\n\n::annex\n`)
  })

  test('stay where they say something else', async () => {
    const closing = ['65th plenary meeting of the year', '18 December 2025 and later']
    const { text, facts } = await importParts({ body: bodyOf({ ...english, closing }) })
    expect(text).toContain('*65th plenary meeting of the year*\n\n*18 December 2025 and later*\n')
    expect(facts).not.toContain('meeting:')
  })
})

describe('a joint document', () => {
  const letter = {
    en: 'Letter dated 4 March 2026 from the Permanent Representative of Lebanon to the United Nations addressed to the Secretary-General',
    ru: 'Письмо Постоянного представителя Ливана при Организации Объединенных Наций от 4 марта 2026 года на имя Генерального секретаря',
  }
  test.each([
    [
      'en',
      'United Nations',
      letter.en,
      [
        ['General Assembly', 'Security Council'],
        ['Eightieth session', 'Eightieth year'],
        ['Agenda item 31', ''],
        ['Prevention of armed conflict', ''],
      ],
      'Prevention of armed conflict',
      'I write on instructions from my Government.',
    ],
    [
      'ru',
      'Организация Объединенных Наций',
      letter.ru,
      [
        [
          'Генеральная Ассамблея\nВосьмидесятая сессия\nПункт 31 повестки дня\nПредотвращение вооруженных конфликтов',
          'Совет Безопасности\nВосемьдесят первый год',
        ],
      ],
      'Предотвращение вооруженных конфликтов',
      'По поручению моего правительства имею честь сообщить вам следующее.',
    ],
  ])('has both organs, sessions and symbols: %s', async (_, name, title, rows, agenda, words) => {
    const cells = rows.map((row) => row.map((cell) => paragraph(run(cell, '<w:b/>'))))
    const body =
      table([
        ['', name, 'A/80/700–S/2026/160*'],
        ['', rows[0]?.[0]?.split('\n')[0] ?? '', ''],
      ]) +
      table(cells) +
      centred(title) +
      paragraph(words)
    const { source, facts, text, messages } = await importParts({ body })
    expect(facts).toContain('organ: [ general-assembly, security-council ]\n')
    expect(facts).toContain('symbol: A/80/700-S/2026/160\n')
    expect(facts).toMatch(/session:\n {2}- 80\n {2}- \{ number: 8[01], type: year \}\nagenda:\n {2}- \{ item: 31 \}\n/u)
    expect(source).toContain(`agenda-titles:\n  - ${agenda}\n`)
    expect(text).toBe(`# ${title}\n\n${words}\n`)
    expect(messages).toEqual([])
  })

  test('has the symbols of both organs in two variables', async () => {
    const settings =
      '<w:docVars><w:docVar w:name="Symbol1" w:val="A/80/700"/><w:docVar w:name="Symbol2" w:val="S/2026/160"/></w:docVars>'
    const { facts } = await importParts({
      settings,
      body: centred(letter.en) + paragraph('I write on instructions from my Government.'),
    })
    expect(facts).toContain('organ: [ general-assembly, security-council ]\nsymbol: A/80/700-S/2026/160\n')
  })
})

test('the title of one item of the agenda may stand in two paragraphs', async () => {
  const body =
    table([
      ['', 'United Nations', 'A/80/590'],
      ['', 'General Assembly', ''],
    ]) +
    paragraph('Eightieth session') +
    paragraph('Agenda item 71') +
    paragraph(run('Promotion of human rights:', '<w:b/>')) +
    paragraph(run('human rights questions', '<w:b/>')) +
    centred('The right to food') +
    paragraph('The report is submitted to the Assembly in accordance with its resolution.')
  const { source } = await importParts({ body })
  expect(source).toContain('agenda-titles:\n  - |-\n    Promotion of human rights:\n    human rights questions\n')
})

test('a line under a title that its kind has no fact for begins the text', async () => {
  const title =
    'Lettre datée du 3 mars 2026, adressée au Secrétaire général par le Représentant permanent du Tchad auprès de l’Organisation des Nations Unies'
  const words = 'J’ai l’honneur de vous faire tenir ci-joint le texte de la déclaration de mon gouvernement.'
  const body =
    table([
      ['', 'Nations Unies', 'A/80/712'],
      ['', 'Assemblée générale', ''],
    ]) +
    centred(title) +
    centred('Situation au Sahel') +
    paragraph(words)
  const { source, text } = await importParts({ body })
  expect(text).toBe(`# ${title}\n\nSituation au Sahel\n\n${words}\n`)
  expect(source).not.toContain('subtitle:')
})
