import { describe, expect, it } from 'vitest'
import type { PublishedBlock } from '../../pipeline/publication.ts'
import { prepareText, wordsOf } from './prepare-text.ts'

const placesIn = (blocks: readonly PublishedBlock[]): readonly (readonly [string, boolean, number])[] =>
  blocks.flatMap((block) => [
    [block.type, block.startsPage, block.spaceBefore],
    ...(block.type === 'quote' || block.type === 'box' ? placesIn(block.children) : []),
  ])

/** Gaps over the texts of an annex whose first heading stands under its title. */
async function gapsOfTexts(dutyStation: 'new-york' | 'geneva'): Promise<readonly number[]> {
  const text = '::annex\n\n## Title\n\n#### First\n\nText\n\n#### Second\n\nText'
  const { blocks } = await prepareText(text, { dutyStation })
  return blocks.flatMap(({ type, spaceBefore }) => (type === 'paragraph' ? [spaceBefore] : []))
}

describe('spacing', () => {
  it('puts the gaps of the official letters between blocks', async () => {
    const { blocks } = await prepareText(
      'Text\n\nText\n\n:::signature\n(*Signed*) **A**\n:::\n\n:::signature\n(*Signed*) **B**\n:::\n\n::annex[Annex to the letter]{original=ru}\n\n## Title\n\n:::end\n23 April 2025\n:::\n\nText',
    )
    expect(blocks.map(({ type, spaceBefore }) => [type, spaceBefore])).toEqual([
      ['title', 18],
      ['paragraph', 12],
      ['paragraph', 6],
      ['signature', 18],
      ['signature', 6],
      ['attachmentHeading', -1.2],
      ['attachmentNote', 6],
      ['attachmentTitle', 12],
      ['endLines', 12],
      ['paragraph', 6],
    ])
  })

  it('stands text as far under a small heading as that under a title, and nearer under the next one', async () => {
    expect(await gapsOfTexts('new-york')).toEqual([12, 6])
    expect(await gapsOfTexts('geneva')).toEqual([6, 6])
  })

  it('puts the title directly under the rule where there is neither session nor agenda', async () => {
    const { blocks, columns } = await prepareText('Text', { organs: [{ organ: 'security-council' }] })
    expect(columns).toEqual([])
    expect(blocks[0]?.spaceBefore).toBe(0)
  })

  it('begins a page with an annex, and after a page break', async () => {
    const { blocks } = await prepareText('One\n\n::page-break\n\nTwo\n\n::annex\n\nThree')
    expect(blocks.map((block) => block.startsPage)).toEqual([false, false, true, true, false])
  })

  it('begins no page where nothing stands before a break', async () => {
    const { blocks } = await prepareText(
      '::page-break\n\nOne\n\n> - Two\n>\n> Three\n\n- Four\n\n> Five\n>\n> - Six\n\nSeven',
    )
    expect(
      placesIn(blocks)
        .map(([, startsPage]) => startsPage)
        .slice(0, 2),
    ).toEqual([false, true])
  })

  it('gives the place of a quotation to its first block, and keeps a line around a frame', async () => {
    const { blocks } = await prepareText('One\n\n> Two\n>\n> Three\n\n:::box\nFour\n:::\n\n::page-break\n\n> > Five')
    expect(placesIn(blocks)).toEqual([
      ['title', false, 18],
      ['paragraph', false, 12],
      ['quote', false, 6],
      ['paragraph', false, 6],
      ['paragraph', false, 6],
      ['box', false, 12],
      ['paragraph', false, 0],
      ['quote', true, 0],
      ['quote', true, 0],
      ['paragraph', true, 0],
    ])
  })
})

it('letters the notes of each box anew, apart from those of its tables and of the text', async () => {
  const box = ':::box[T[^a]]\n> Text[^b]\n\n| A[^c] |\n| --- |\n| b |\n:::'
  const text = `Text[^n]\n\n${box}\n\n:::box\nMore[^d]\n:::\n\n[^a]: A.\n[^b]: B.\n[^c]: C.\n[^d]: D.\n[^n]: N.`
  const { blocks, notes } = await prepareText(text)
  const boxes = blocks.filter((block) => block.type === 'box')
  expect(boxes.map((each) => each.notes.map(({ id, label }) => [id, label]))).toEqual([
    [
      ['box-1-note-a', 'a'],
      ['box-1-note-b', 'b'],
    ],
    [['box-2-note-a', 'a']],
  ])
  const tables = boxes.flatMap(({ children }) => children.filter((block) => block.type === 'table'))
  expect(tables.map((table) => table.notes.map(({ label }) => label))).toEqual([['a']])
  expect(notes.map(({ label }) => label)).toEqual(['1'])
})

it('counts the calls of a note of a table or box, so that each of them is a place of its own', async () => {
  const table = '| A[^a] | B |\n| --- | --- |\n| b[^a] | c \\| d[^b] |\n| > e | f[^a] |'
  const { blocks } = await prepareText(`${table}\n\n:::box[T[^c]]\nText[^c]\n:::\n\n[^a]: A.\n[^b]: B.\n[^c]: C.`)
  const found: [string, number][] = []
  JSON.stringify(blocks, (_, value: { type?: string; id: string; occurrence: number } | undefined) => {
    if (value?.type === 'noteReference') found.push([value.id, value.occurrence])
    return value
  })
  expect(found).toEqual([
    ['table-note-a', 1],
    ['table-note-a', 2],
    ['table-note-b', 1],
    ['table-note-a', 3],
    ['box-1-note-a', 1],
    ['box-1-note-a', 2],
  ])
})

describe('the masthead', () => {
  it('names the version on translations only', async () => {
    const translated = await prepareText('Text', { language: 'fr', original: ['en'] })
    expect(translated.masthead.distribution).toEqual([
      'Distr. générale',
      '7 janvier 2021',
      'Français',
      'Original : anglais',
    ])
    const original = await prepareText('Text')
    expect(original.masthead.distribution).toEqual([
      'Distr.: General',
      '7 January 2021',
      undefined,
      'Original: English',
    ])
  })

  it('leaves everything out that the facts do not say', async () => {
    const { masthead, runningHead, firstFoot } = await prepareText('Text')
    expect(masthead.symbols).toEqual([])
    expect(runningHead).toEqual({ symbols: [] })
    expect(firstFoot).toEqual({})
  })

  it('parts the symbols of a joint document and sets two columns', async () => {
    const publication = await prepareText('Text', {
      symbol: 'A/79/895-S/2025/275',
      organs: [
        { organ: 'general-assembly', session: { number: 79, type: 'regular' } },
        { organ: 'security-council', session: { number: 80, type: 'year' } },
      ],
    })
    expect(publication.masthead.symbols).toEqual([
      { large: 'A', rest: '/79/895' },
      { large: 'S', rest: '/2025/275' },
    ])
    expect(publication.columns.map(({ lines }) => lines.flatMap((line) => line.lines.map(wordsOf)))).toEqual([
      ['General Assembly', 'Seventy-ninth session'],
      ['Security Council', 'Eightieth year'],
    ])
    expect(publication.runningHead.symbols).toEqual(['A/79/895', 'S/2025/275'])
  })

  it('gives an agenda title its room, and the whole column where its author breaks it', async () => {
    expect(await rooms([['Peace']])).toEqual([
      ['session', 'column', 0],
      ['agendaItem', 'title', 0],
      ['agendaTitle', 'title', 0],
    ])
    expect((await rooms([['Peace'], ['A question', 'of two lines']]))?.slice(2)).toEqual([
      ['agendaTitle', 'title', 6],
      ['agendaTitle', 'column', 6],
    ])
  })

  it('composes job line, bar code and address from their facts', async () => {
    const { firstFoot } = await prepareText('Text', {
      language: 'fr',
      original: ['en'],
      symbol: 'A/75/1',
      job: { number: '21-00134', released: ['2021-01-11', '2021-01-12'] },
    })
    expect(firstFoot).toMatchObject({
      jobLine: '21-00134 (F)    110121    120121',
      barcode: '*2100134*',
      qr: { address: 'https://undocs.org/fr/A/75/1', correction: 'medium' },
    })
  })
})

describe('a translation that the United Nations did not make', () => {
  it('says so in a note on the title, behind those of the lines over it', async () => {
    const { blocks, notes, columns } = await prepareText('Text[^n]\n\n[^n]: A.', {
      language: 'es',
      original: ['en'],
      translation: 'unofficial',
      agenda: [{ item: 35, sub: [], provisional: true }],
      agendaNote: ['A/80/150.'],
    })
    const [title] = blocks
    expect(notes.map(({ label }) => label)).toEqual(['*', '**', '1'])
    expect(JSON.stringify(notes[1])).toContain('Traducción no oficial.')
    expect(JSON.stringify(columns)).toContain('"label":"*"')
    expect(title?.type === 'title' && title.content.at(-1)).toMatchObject({ type: 'noteReference', label: '**' })
  })
})

/** Style, room and space of the lines under the rule, over some agenda titles. */
async function rooms(agendaTitles: readonly (readonly string[])[]): Promise<readonly unknown[] | undefined> {
  const { columns } = await prepareText('Text', { agenda: [{ item: 35, sub: [], provisional: false }], agendaTitles })
  return columns[0]?.lines.map(({ style, room, spaceBefore }) => [style, room, spaceBefore])
}
