/** What a document says of itself: metadata, masthead, and what its parts are named by. */
import { describe, expect, it, test } from 'vitest'
import { composedLine } from '../../pipeline/prepare/inlines.ts'
import { plainWords } from '../../pipeline/prepare/plain-words.ts'
import type { Facts } from '../../pipeline/facts/facts.ts'
import { prepareText, wordsOf } from './prepare-text.ts'

const agenda = [{ item: 35, sub: [], provisional: false }]

describe('the metadata', () => {
  it('names only the title, the organ, the date and the station where the facts say no more', async () => {
    const { properties } = await prepareText('Text.', { organs: [{ organ: 'general-assembly' }] })
    expect(properties).toEqual({
      title: 'Title',
      documentTitle: 'Title',
      organ: 'General Assembly',
      organs: ['General Assembly'],
      agendaTitles: [],
      date: '2021-01-07',
      publisher: 'United Nations',
      dutyStation: 'new-york',
    })
  })

  it('names symbol, session, agenda and job', async () => {
    const { properties } = await prepareText('Text.', {
      symbol: 'A/75/1',
      agenda,
      agendaTitles: [['A question', 'of two lines'], ['Peace']],
      job: { number: '21-00134', released: [] },
      organs: [{ organ: 'general-assembly', session: { number: 75, type: 'regular' } }, { organ: 'security-council' }],
    })
    expect(properties).toMatchObject({
      title: 'A/75/1 – Title',
      documentTitle: 'Title',
      symbol: 'A/75/1',
      organ: 'General Assembly, Security Council',
      session: 'Seventy-fifth session',
      agenda: 'Agenda item 35',
      agendaTitles: ['A question of two lines', 'Peace'],
      jobNumber: '21-00134',
    })
  })

  it('has a space for each break of a line and each fixed space, and nothing for a call', () => {
    const call = { type: 'noteReference', kind: 'number', label: '1', id: 'n', occurrence: 1, joined: false } as const
    expect(plainWords([...composedLine('A\u00A0b'), { type: 'lineBreak' }, ...composedLine('c\u202Fd'), call])).toBe(
      'A b c d',
    )
  })

  it.each([
    ['ar', 'الجمعية العامة، مجلس الأمن'],
    ['zh', '大会，安全理事会'],
    ['ru', 'Генеральная Ассамблея, Совет Безопасности'],
  ] as const)('parts the organs of a joint document by the comma of the language: %s', async (language, line) => {
    const organs: Facts['organs'] = [{ organ: 'general-assembly' }, { organ: 'security-council' }]
    const { properties } = await prepareText('2025', { language, original: [language], organs })
    expect(properties.organ).toBe(line)
    expect(properties.organs.join('|')).toBe(line.replace(/[,،，] ?/u, '|'))
  })

  it('names Chinese organs without the space that parts their lines', async () => {
    const organs: Facts['organs'] = [{ organ: 'economic-and-social-council' }]
    const { properties, masthead } = await prepareText('文', { language: 'zh', original: ['zh'], organs })
    expect(properties.organ).toBe('经济及社会理事会')
    expect(masthead.organs).toHaveLength(1)
    const english = await prepareText('Text.', { organs })
    expect(english.properties.organ).toBe('Economic and Social Council')
  })
})

describe('the masthead', () => {
  it('says the status of a document that has one, and its fit', async () => {
    const advance = await prepareText('Text.', { status: 'advance', fit: 'one-page' } as unknown as Partial<Facts>)
    expect(Object.keys(advance.masthead)).toContain('status')
    expect(advance).toHaveProperty('fit')
    const usual = await prepareText('Text.')
    expect(Object.keys(usual.masthead)).not.toContain('status')
    expect(usual).not.toHaveProperty('fit')
  })

  it('has lines for the first organ alone, over those of the second', async () => {
    const { columns } = await prepareText('Text.', {
      agenda,
      agendaTitles: [['Peace']],
      organs: [{ organ: 'general-assembly' }, { organ: 'security-council' }],
    })
    expect(columns.map(({ lines }) => lines.map(({ style, lines: own }) => [style, own.map(wordsOf).join()]))).toEqual([
      [
        ['session', 'General Assembly'],
        ['agendaItem', 'Agenda item\u00A035'],
        ['agendaTitle', 'Peace'],
      ],
      [['session', 'Security Council']],
    ])
  })

  it('has no lines for an organ without session and agenda', async () => {
    expect((await prepareText('Text.', { organs: [{ organ: 'general-assembly' }] })).columns).toEqual([])
  })

  it('runs the number of the job on later pages', async () => {
    const { runningHead } = await prepareText('Text.', { job: { number: '21-00134', released: [] } })
    expect(runningHead).toEqual({ symbols: [], jobNumber: '21-00134' })
  })
})

test('Word is told the language, its letter, its typefaces, and the tags of all', async () => {
  const { wordLanguage } = await prepareText('Text.', { language: 'fr', original: ['fr'] })
  expect(wordLanguage).toMatchObject({
    letter: 'F',
    tags: { ar: expect.stringMatching(/^ar/), en: 'en-GB', fr: 'fr-FR', ru: 'ru-RU', zh: 'zh-CN' },
  })
  expect(wordLanguage.name.length).toBeGreaterThan(0)
  expect(Object.keys(wordLanguage.fonts).length).toBeGreaterThan(0)
})

it.each([
  ['Russian in New York', 'ru', 'new-york', true],
  ['Russian in Geneva', 'ru', 'geneva', false],
  ['English in New York', 'en', 'new-york', false],
] as const)('%s is divided at the ends of lines or not', async (_, language, dutyStation, isHyphenated) => {
  const { wordLanguage } = await prepareText('Text.', { language, original: [language], dutyStation })
  expect(wordLanguage.isHyphenated).toBe(isHyphenated)
})

describe('the writing of styles', () => {
  it('is that of the language, and Latin where there are symbols and figures', async () => {
    const { sheet } = await prepareText('نص', { language: 'ar', original: ['ar'], dutyStation: 'geneva' })
    expect(sheet.styles.body.writing).toEqual({ direction: 'rtl', script: 'arabic' })
    expect(sheet.styles.symbolLarge.writing).toEqual({ direction: 'rtl', script: 'latin' })
    expect(sheet.styles.pageNumber.writing).toEqual({ direction: 'rtl', script: 'latin' })
    expect(sheet.styles.quote.calls?.raised).toMatchObject({ writing: { script: 'arabic' } })
    expect(sheet.styles.quote.calls?.asterisk).toMatchObject({ writing: { script: 'arabic' } })
    expect(sheet.styles.quote.calls?.raised.size).toBeGreaterThan(0)
    expect(sheet.styles.quote.calls?.asterisk.size).toBeGreaterThan(0)
  })

  it('leaves English alone, and writes the Distr. block in the language of the masthead', async () => {
    const english = await prepareText('Text.')
    expect(english.sheet.styles.body.writing).toBeUndefined()
    const chinese = await prepareText('文', { language: 'zh', original: ['zh'] })
    expect(chinese.sheet.styles.body.writing).toEqual({ direction: 'ltr', script: 'han' })
    expect(chinese.sheet.styles.distribution.writing).toBeUndefined()
  })
})
