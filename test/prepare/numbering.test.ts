import { blocksOf } from '../../pipeline/reading-order.ts'
import { describe, expect, it } from 'vitest'
import { linesOf, prepareText } from './prepare-text.ts'

/** A report: letters have no numbered paragraphs. */
const report = { kind: 'report' } as const

async function lines(body: string, facts = {}): Promise<readonly string[]> {
  return linesOf(await prepareText(body, { ...report, ...facts }))
}

describe('numbering', () => {
  it('runs paragraph numbers on across headings', async () => {
    expect(await lines('1. One\n\n1. Two\n\n## I. Part\n\n3. Three')).toEqual([
      '1. One',
      '2. Two',
      'I. Part',
      '3. Three',
    ])
  })

  it('counts headings by level and starts deeper ones anew', async () => {
    expect(await lines('## I. A\n\n### A. B\n\n### A. C\n\n## I. D\n\n### A. E')).toEqual([
      'I. A',
      'A. B',
      'B. C',
      'II. D',
      'A. E',
    ])
  })

  it('leaves a heading without a marker without a number', async () => {
    expect(await lines('## Introduction\n\n## I. Part')).toEqual(['Introduction', 'I. Part'])
  })

  it('labels sub-paragraphs in the form of the language', async () => {
    const body = '1. One\n\n   1. Sub\n\n   1. Sub\n\n      1. Deep'
    expect(await lines(body)).toEqual(['1. One', '(a) Sub', '(b) Sub', '(i) Deep'])
    expect(await lines(body, { language: 'fr', original: ['fr'] })).toEqual(['1. One', 'a) Sub', 'b) Sub', 'i) Deep'])
  })

  it('starts sub-paragraphs anew under each paragraph, and parentless ones after other text', async () => {
    expect(await lines('(a) One\n\n(b) Two\n\nMore:\n\n(a) Three')).toEqual([
      '(a) One',
      '(b) Two',
      'More:',
      '(a) Three',
    ])
  })

  it('starts again in every annex, and numbers several annexes', async () => {
    expect(await lines('1. One\n\n::annex\n\n1. Two\n\n::annex\n\n1. Three')).toEqual([
      '1. One',
      'Annex I',
      '1. Two',
      'Annex II',
      '1. Three',
    ])
  })

  it('prints the number of what a reference names, and links to it', async () => {
    const publication = await prepareText(
      '1. One {#first}\n\n2. See paragraph [](#first) and [](#more).\n\n::annex\n\nText {#more2}\n\n## I. Part {#more}',
      report,
    )
    expect(linesOf(publication)[1]).toBe('2. See paragraph\u00A01 and annex, section\u00A0I.')
    const reference = blocksOf(publication)
      .flatMap((block) => ('content' in block ? block.content : []))
      .find((inline) => inline.type === 'text' && inline.value === '1')
    expect(reference).toMatchObject({ link: { id: 'par-1' } })
  })

  it('gives every anchor once', async () => {
    const { blocks } = await prepareText('1. One\n\n::annex\n\n1. Two\n\n## I. Part\n\n::annex\n\n1. Three', report)
    const anchors = blocks.flatMap((block) => block.id ?? [])
    expect(new Set(anchors).size).toBe(anchors.length)
    expect(anchors).toContain('annex-2-par-1')
  })
})

describe('notes', () => {
  it('count in the order of their calls, asterisks by themselves and first', async () => {
    const publication = await prepareText(
      'One[^b] two[^*] three[^a] four.[^b]\n\n[^a]: Second.\n\n[^b]: First.\n\n[^*]: Star.',
    )
    expect(linesOf(publication)[0]).toBe('One[1] two[*] three[2] four.[1]')
    expect(publication.notes.map((note) => note.label)).toEqual(['*', '1', '2'])
  })

  it('put the asterisk of the agenda note before the author’s own', async () => {
    const facts = {
      agenda: [{ item: 35, sub: [], provisional: true }],
      agendaTitles: [['Peace']],
      agendaNote: ['A/80/150.'],
    }
    const publication = await prepareText('One[^*].\n\n[^*]: Own.', facts)
    expect(publication.notes.map((note) => note.label)).toEqual(['*', '**'])
    expect(publication.columns[0]?.lines.at(-2)?.lines[0]?.at(-1)).toMatchObject({ type: 'noteReference', label: '*' })
  })

  it('are lettered inside a table, from a anew', async () => {
    const table = ':::table[Title]\n| A | B |\n| - | - |\n| one[^x] | two[^y] |\n:::'
    const publication = await prepareText(`Text[^z].\n\n${table}\n\n[^x]: X.\n\n[^y]: Y.\n\n[^z]: Z.`)
    const found = blocksOf(publication).find((block) => block.type === 'table')
    expect(found?.notes.map((note) => note.label)).toEqual(['a', 'b'])
    expect(publication.notes.map((note) => note.label)).toEqual(['1'])
  })

  it('that stand side by side are joined by a comma', async () => {
    expect(linesOf(await prepareText('One[^a][^b].\n\n[^a]: A.\n\n[^b]: B.'))[0]).toBe('One[1,][2].')
  })
})
