import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { importParts } from './import-parts.ts'
import { call, footnote, paragraph, run, styled, table, type WordParts } from './strange-file.ts'

/** Styles by the names that official files give them. */
const officialStyles = [
  'Session',
  'Agenda_Item_Normal',
  'Agenda_Title_H2',
  'Title_H_CH',
  'Title_H1',
  '_ H _Ch',
  '_ H_1',
  '_ H_2/3',
  '__Single Txt',
  'footnote text',
]
  .map((name) => `<w:style w:type="paragraph" w:styleId="${idOf(name)}"><w:name w:val="${name}"/></w:style>`)
  .join('')

function idOf(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]/g, '')
}

const by = (style: string, inside: string): string => styled(idOf(style), inside)
const text = (inside: string): string => by('__Single Txt', inside)
const head = (value: string): string => by('_ H_2/3', value)
const raised = (value: string): string => run(value, '<w:vertAlign w:val="superscript"/>')

const opening =
  by('Session', 'Eightieth session') +
  by('Agenda_Item_Normal', 'Agenda item 148') +
  by('Agenda_Title_H2', 'Financing') +
  by('Title_H_CH', '\t\tBudget of the Base') +
  by('Title_H1', '\t\tReport of the Secretary-General')

function importOfficial(body: string, parts: Partial<WordParts> = {}) {
  return importParts({ styles: officialStyles, header: paragraph('A/80/605'), ...parts, body })
}

describe('the opening of an official file', () => {
  test('is read by its styles, whatever strays among its lines', async () => {
    const body =
      by('Session', 'Eightieth session') +
      by('Agenda_Item_Normal', 'Agenda item 148') +
      paragraph('A word of the printer', '<w:framePr w:w="2000"/>') +
      by('Agenda_Title_H2', 'Financing') +
      by('Title_H_CH', '\t\tBudget of the Base') +
      text('') +
      by('Title_H1', '\t\tReport of the Secretary-General') +
      text('1.\tWords.')
    const { source, facts, messages } = await importOfficial(body)
    expect(messages).toEqual([])
    expect(source).toBe(
      '---\nagenda-titles: [ Financing ]\n---\n\n# Budget of the Base\n\nA word of the printer\n\n1. Words.\n',
    )
    expect(facts).toContain('session: 80\n')
    expect(facts).toContain('agenda:\n  - { item: 148 }\n')
    expect(facts).toContain('by: secretary-general\n')
  })

  test('has the note of an asterisk that stands on the symbol', async () => {
    const body = paragraph('\t*\tReissued for technical reasons on 16 March 2026.') + opening + text('1.\tWords.')
    const { source, facts } = await importOfficial(body, { header: paragraph('A/80/605*') })
    expect(facts).toContain('reissued: 2026-03-16\n')
    expect(source).not.toContain('Reissued')
    expect(source).not.toContain('\\*')
  })

  test('has the note of an asterisk that was typed behind the title', async () => {
    const body =
      opening.replace('of the Base', 'of the Base*') + text('1.\tWords.') + paragraph('* Late, as it came late.')
    const { text: source } = await importOfficial(body)
    expect(source).toBe('# Budget of the Base[^*]\n\n1. Words.\n\n[^*]: Late, as it came late.\n')
  })

  test('keeps a paragraph with an asterisk that nothing calls', async () => {
    const { text: source } = await importOfficial(opening + paragraph('*\tWhose note is this?') + text('1.\tWords.'))
    expect(source).toBe('# Budget of the Base\n\n\\* Whose note is this?\n\n1. Words.\n')
  })
})

const chapters =
  by('_ H _Ch', 'I.\tIntroduction') +
  text('1.\tOne.') +
  by('_ H _Ch', 'II.\tResources') +
  by('_ H_1', 'A.\tStaff') +
  text('2.\tTwo.')

const read = '## I. Introduction\n\n1. One.\n\n## II. Resources\n\n### A. Staff\n\n2. Two.\n'

/** A heading that no style makes one: its size and its place in the outline do. */
const outlined = (value: string, level: number, size?: number): string =>
  paragraph(
    run(value, size === undefined ? '<w:b/>' : `<w:b/><w:sz w:val="${size}"/>`),
    `<w:ind w:left="1267" w:hanging="1267"/><w:outlineLvl w:val="${level}"/>`,
  )

describe('headings in the column of an official file', () => {
  test('have the level of their size, where the outline has but one for two', async () => {
    const body =
      outlined('I.\tMandate', 0, 28) +
      text('1.\tOne.') +
      outlined('A.\tBudget', 0, 24) +
      outlined('Staff', 1) +
      text('2.\tTwo.') +
      outlined('Posts', 3) +
      text('3.\tThree.')
    const { text: source } = await importOfficial(opening + body)
    expect(source).toBe(
      '# Budget of the Base\n\n## I. Mandate\n\n1. One.\n\n### A. Budget\n\n#### Staff\n\n2. Two.\n\n##### Posts\n\n3. Three.\n',
    )
  })
})

describe('the letters of headings', () => {
  test('say the level of one that has the style of chapters', async () => {
    const body =
      by('_ H _Ch', 'I.\tMandate') +
      by('_ H_1', 'A.\tOne') +
      text('1.\tOne.') +
      by('_ H_1', 'B.\tTwo') +
      text('2.\tTwo.') +
      by('_ H _Ch', 'C.\tThree') +
      text('3.\tThree.') +
      by('_ H_1', 'D.\tFour') +
      text('4.\tFour.') +
      by('_ H _Ch', 'II.\tResources') +
      text('5.\tFive.')
    const { text: source, messages } = await importOfficial(opening + body)
    expect(source.match(/^#+ .*$/gm)).toEqual([
      '# Budget of the Base',
      '## I. Mandate',
      '### A. One',
      '### B. Two',
      '### C. Three',
      '### D. Four',
      '## II. Resources',
    ])
    expect(messages).toEqual([])
  })

  test('leave chapters where they are, whose numbers are letters too', async () => {
    const parts = [...'ABCDEFGH'].map((letter) => by('_ H_1', `${letter}.\tPart`) + text('Words.')).join('')
    const body = by('_ H _Ch', 'I.\tFirst') + parts + by('_ H _Ch', 'I.\tFirst again') + text('Words.')
    const { text: source } = await importOfficial(opening + body)
    expect(source).toMatch(/^## I\. First again/m)
  })
})

describe('contents that were typed', () => {
  const entries = [
    ['', 'Page'],
    ['I.\tIntroduction', '3'],
    ['II.\tResources', '4'],
    ['A.\tStaff ………', '4'],
  ]

  test('are contents where they stand in a table', async () => {
    const { text: source, messages } = await importOfficial(
      opening + by('_ H _Ch', 'Contents') + table(entries) + chapters,
    )
    expect(messages).toEqual([])
    expect(source).toBe(`# Budget of the Base\n\n::contents{depth=2}\n\n${read}`)
  })

  test('tell an entry that no heading has', async () => {
    const rows = [...entries, ['Map', '5'], ['III.\tSummary', '6']]
    const { text: source, messages } = await importOfficial(
      opening + by('_ H _Ch', 'Contents') + table(rows) + chapters,
    )
    expect(source).toBe(`# Budget of the Base\n\n::contents{depth=2}\n\n${read}`)
    expect(messages).toEqual([
      '1 import-lost: An entry of the contents that is no heading of the text (2) left out here.',
    ])
  })

  test('have a column of paragraphs where the table has one', async () => {
    const rows = [
      ['', 'Paragraphs', 'Page'],
      ['I.\tIntroduction', '1', '3'],
      ['II.\tResources', '2–4', '4'],
    ]
    const { text: source } = await importOfficial(opening + by('_ H _Ch', 'Contents') + table(rows) + chapters)
    expect(source).toBe(`# Budget of the Base\n\n::contents{depth=1 paragraphs}\n\n${read}`)
  })

  test('are contents where they stand in lines', async () => {
    const lines = ['I.\tIntroduction\t3', 'II.\tResources ........ 4', 'A.\tStaff\t4'].map(text).join('')
    const { text: source } = await importOfficial(opening + by('_ H _Ch', 'Contents') + lines + chapters)
    expect(source).toBe(`# Budget of the Base\n\n::contents{depth=2}\n\n${read}`)
  })

  test('stay a table where they name nothing of the text', async () => {
    const rows = [
      ['Pens', '30'],
      ['Paper', '40'],
    ]
    const { text: source } = await importOfficial(opening + by('_ H _Ch', 'Contents') + table(rows) + chapters)
    expect(source).toContain('## Contents\n\n')
    expect(source).toContain('| Pens | 30 |')
  })
})

describe('a summary in a table', () => {
  const inner = table([
    ['Category', `<w:p>${run('Approved')}${raised('a')}</w:p>`],
    ['Troops', '687'],
    [`<w:p>${raised('a')}${run('\tThe highest level.')}</w:p>`],
  ])

  test('is a summary with its paragraphs, headings and tables', async () => {
    const summary = table([
      [paragraph(run('Summary', '<w:i/>'))],
      [text('\tFirst words.')],
      [text('') + by('_ H_2/3', '\t\tResources') + text('\tMore words.') + inner],
      [text('\tLast words.')],
    ])
    const { text: source, messages } = await importOfficial(opening + summary + chapters)
    expect(messages).toEqual([])
    expect(source).toBe(
      [
        '# Budget of the Base',
        ':::summary\nFirst words.',
        '#### Resources',
        'More words.',
        '|  |  |\n| :-- | :-- |\n| Category | Approved[^a] |\n| Troops | 687 |',
        'Last words.\n:::',
        '[^a]: The highest level.',
        read,
      ].join('\n\n'),
    )
  })

  test('keeps a name of its own', async () => {
    const summary = table([['Executive summary'], [text('Words.')]])
    const { text: source } = await importOfficial(opening + summary + chapters)
    expect(source).toContain(':::summary[Executive summary]\nWords.\n:::')
  })

  test('has letters that run through it until they begin again', async () => {
    const heading = by('_ H_2/3', run('Staff') + raised('a'))
    const second = inner.replace('The highest level', 'Another level')
    const summary = table([['Summary'], [heading + text('Words.') + inner + second]])
    const { text: source } = await importOfficial(opening + summary + chapters)
    expect(source).toContain('#### Staff[^a]')
    expect(source).toContain('| Category | Approved[^a] |')
    expect(source).toContain('| Category | Approved[^a2] |')
    expect(source).toContain('[^a]: The highest level.\n\n[^a2]: Another level.')
  })
})

describe('letters of notes in a table', () => {
  test('are calls where several stand together, and their notes stand in the last row', async () => {
    const rows = [
      ['Expenditure', '$1'],
      [`<w:p>${run('Projected for 2025/26')}${raised('a,b')}</w:p>`, '$2'],
      [
        `<w:p>${raised('a')}${run('\tAn estimate.')}</w:p><w:p>${raised('b')}${run('\tWithout one-time costs.')}</w:p>`,
        '',
      ],
    ]
    const { text: source, messages } = await importOfficial(opening + table(rows) + text('1.\tWords.'))
    expect(messages).toEqual([])
    expect(source).toContain('| Projected for 2025/26[^a][^b] | $2 |')
    expect(source).toContain('[^a]: An estimate.\n\n[^b]: Without one-time costs.')
  })

  test('are no notes where nothing calls them', async () => {
    const rows = [
      ['One', '$1'],
      [`<w:p>${raised('a')}${run('\tTwo')}</w:p>`, ''],
    ]
    const { text: source } = await importOfficial(opening + table(rows) + text('1.\tWords.'))
    expect(source).not.toContain('[^')
    expect(source).toContain('Two')
  })
})

describe('titles of tables and figures', () => {
  const small = table([
    ['One', '1'],
    ['Two', '2'],
  ])

  test('stand under labels that were typed, whatever strays between', async () => {
    const body =
      chapters +
      head('\t\tTable 1') +
      paragraph('Note: The following abbreviations are used: NGS, national General Service.') +
      head('\t\tPosts') +
      text('(Thousands of dollars)') +
      small +
      head('Not a title') +
      small
    const { text: source, facts, messages } = await importOfficial(opening + body)
    expect(messages).toEqual([])
    expect(facts).not.toContain('tables:')
    expect(source.slice(source.indexOf('Note:'))).toBe(
      [
        'Note: The following abbreviations are used: NGS, national General Service.',
        ':::table[Posts]{unit="Thousands of dollars"}\n|  |  |\n| :-- | :-- |\n| One | 1 |\n| Two | 2 |\n:::',
        '#### Not a title',
        '|  |  |\n| :-- | :-- |\n| One | 1 |\n| Two | 2 |\n',
      ].join('\n\n'),
    )
  })

  test('stand in the paragraph of the label, or in two', async () => {
    const body =
      paragraph(run('Table 1. Posts', '<w:b/>')) +
      small +
      head('Table 2') +
      head('Expenditure') +
      text('(Dollars)') +
      head('Tenant units') +
      small
    const { text: source } = await importOfficial(opening + text('1.\tWords.') + body)
    expect(source).toContain(':::table[Posts]\n')
    expect(source).toContain(':::table[Expenditure Tenant units]{unit=Dollars}')
    expect(source).not.toContain('Table')
  })

  test('are of figures where a picture stands under them', async () => {
    const bytes = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr name="Picture" descr="A chart"/><a:blip r:embed="p"/></wp:inline></w:drawing></w:r></w:p>'
    const body = text('1.\tWords.') + head('Figure II') + head('Posts by year') + picture
    const { text: source } = await importOfficial(opening + body, {
      relationships: [['p', 'image', 'media/p.png']],
      media: { 'p.png': bytes },
    })
    expect(source).toContain('![A chart](figure-1.png "Posts by year")')
    expect(source).not.toContain('Figure')
  })

  test('have no numbers where they have no labels', async () => {
    const { text: source, facts } = await importOfficial(opening + text('1.\tWords.') + head('Posts') + small)
    expect(source).toContain(':::table[Posts]')
    expect(facts).toContain('tables: unnumbered\n')
  })

  test('are words where a sentence begins with them', async () => {
    const body = text('1.\tWords.') + text('Table 1 shows what was spent.') + small
    const { text: source } = await importOfficial(opening + body)
    expect(source).toContain('Table 1 shows what was spent.\n\n|  |  |')
  })
})

describe('raised figures', () => {
  test('behind a unit are no calls of notes', async () => {
    const square =
      run('Over 266,000 km') + raised('2') + run(' of land') + call(1) + run(' and sea') + call(2) + run('.')
    const again = run('Again,') + raised('2') + run(' in 5 m') + raised('2') + run('.')
    const footnotes = footnote(1, 'One.') + footnote(2, 'Two.')
    const { text: source } = await importOfficial(opening + text(square) + text(again), { footnotes })
    expect(source).toContain('Over 266,000 km² of land[^1] and sea[^2].')
    expect(source).toContain('Again,[^2] in 5 m².')
  })
})

/** A table with a grid of some widths, in twips. */
const setTable = (widths: readonly number[], rows: readonly (readonly string[])[], { indent = 0, size = 17 } = {}) => {
  const made = table(
    rows.map((row) => row.map((value) => `<w:p>${run(value, `<w:sz w:val="${size}"/>`)}</w:p>`)),
    indent === 0 ? '' : `<w:tblInd w:w="${indent}" w:type="dxa"/>`,
  )
  return made.replace(
    /<w:tblGrid>.*?<\/w:tblGrid>/,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
  )
}

/** A rule on each side. */
const allRules = `<w:tblBorders>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')}</w:tblBorders>`

describe('how tables are set', () => {
  const section = '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:left="1200" w:right="1200"/></w:sectPr>'
  const inColumn = '<w:ind w:left="1267" w:right="1267"/>'
  const words = [1, 2, 3]
    .map((number) =>
      paragraph(run(`${number}.\tThese words stand in the column of the text.`, '<w:sz w:val="20"/>'), inColumn),
    )
    .join('')
  const rows = [
    ['One', 'Two'],
    ['Three', 'Four'],
  ]
  const said = async (body: string) => {
    const { text: source } = await importOfficial(opening + words + body + section)
    return /:::table\{(.*)\}/.exec(source)?.[1]
  }

  test('is kept: how far they reach, in which type, how wide their columns are', async () => {
    expect(await said(setTable([4925, 4925], rows, { size: 20 }))).toBe('measure="full" widths="246 246"')
    expect(await said(setTable([7000, 2850], rows))).toBe('measure="full" size="small" widths="350 143"')
    expect(await said(setTable([6111, 2500], rows, { indent: 1267, size: 20 }))).toBe('measure="wide" widths="306 125"')
    expect(await said(setTable([5033, 2287], rows, { indent: 1267, size: 20 }))).toBe('widths="252 114"')
  })

  test('is that of the upright pages for tables in a frame, though others stand on turned ones', async () => {
    const turned =
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/><w:pgMar w:left="600" w:right="600"/></w:sectPr></w:pPr></w:p>'
    const frame = table([[`<w:p>${run('Summary')}</w:p>${setTable([7000, 2850], rows)}`]], allRules)
    const { text: source } = await importOfficial(
      opening +
        frame +
        words +
        setTable([4925, 4925], rows) +
        section.replace('<w:sectPr>', '<w:p><w:pPr><w:sectPr>').concat('</w:pPr></w:p>') +
        setTable([7000, 7000], rows) +
        turned,
    )
    expect(source).toMatch(/^:::table\{measure="full" size="small" widths="350 143"\}$/m)
  })

  test('has columns that end before those that only hold the next apart', async () => {
    const three = rows.map(([first = '', second = '']) => [first, '', second])
    expect(await said(setTable([3960, 100, 3260], three, { indent: 1267, size: 20 }))).toBe('widths="198 168"')
  })

  test('is told by nothing where the text has no column of its own', async () => {
    const { text: source } = await importOfficial(opening + text('1.\tWords.') + setTable([7000, 2850], rows) + section)
    expect(source).toContain('| One | Two |')
    expect(source).not.toContain('widths')
  })
})
