/** Checks what the session block, the contents and the spaces of Geneva documents hold. */
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../pipeline/facts/facts.ts'
import type { Publication } from '../../pipeline/publication.ts'
import { prepareText, wordsOf } from './prepare-text.ts'

const council: Partial<Facts> = {
  kind: 'report',
  organs: [{ organ: 'human-rights-council', session: { number: 34, type: 'regular' } }],
  date: '2019-08-14',
  dutyStation: 'geneva',
}

/** Style and words of the lines of the first column. */
function linesUnderRule({ columns: [column] }: Publication): readonly (readonly string[])[] {
  return (column?.lines ?? []).map(({ style, lines }) => [style, lines.map(wordsOf).join(' ')])
}

describe('the lines under the rule', () => {
  it('are the Council and its working group, over the session; the masthead names the Assembly', async () => {
    const publication = await prepareText('Text.', { ...council, committee: { text: 'Working Group on Maps' } })
    expect(publication.masthead.organs).toEqual(['General Assembly'])
    expect(linesUnderRule(publication)).toEqual([
      ['committee', 'Human Rights Council'],
      ['session', 'Working Group on Maps'],
      ['session', 'Thirty-fourth session'],
    ])
    expect(publication.properties.organ).toBe('Human Rights Council')
  })

  it('are a body of another organ, or a Main Committee', async () => {
    const body = await prepareText('Text.', { committee: { text: 'Ad Hoc Committee on Maps' } })
    expect(linesUnderRule(body)).toEqual([
      ['committee', 'Ad Hoc Committee on Maps'],
      ['session', 'Seventy-fifth session'],
    ])
    const third = await prepareText('Text.', { committee: 'third' })
    expect(linesUnderRule(third)).toEqual([
      ['session', 'Seventy-fifth session'],
      ['committee', 'Third Committee'],
    ])
    const fourth = await prepareText('Text.', { committee: 'fourth' })
    expect(fourth.columns[0]?.lines.find(({ style }) => style === 'committee')?.room).toBe('title')
  })
})

const text =
  '::contents{paragraphs}\n\n## I. One\n\n1. First.\n\n2. Second.\n\n### A. Within\n\n3. Third.\n\n## II. Two\n\nNo number.'

describe('contents', () => {
  it('give the first and the last paragraph under each heading', async () => {
    const { blocks } = await prepareText(text, council)
    const contents = blocks.find((block) => block.type === 'contents')
    expect(contents?.paragraphsWord).toBe('Paragraphs')
    expect(contents?.entries.map(({ paragraphs }) => paragraphs)).toEqual(['1–3', '3', undefined])
  })

  it('have pages of their own in Geneva, and the heading after them some of its space', async () => {
    const { blocks } = await prepareText(text, council)
    const opening = blocks.slice(0, 3).map(({ type, startsPage, spaceBefore }) => [type, startsPage, spaceBefore])
    expect(opening).toEqual([
      ['title', false, 18],
      ['contents', true, 0],
      ['heading', true, 12],
    ])
    const newYork = await prepareText(text, { kind: 'report' })
    expect(newYork.blocks.map(({ startsPage }) => startsPage)).not.toContain(true)
  })
})

const deepStyles = async (facts: Partial<Facts>) =>
  (await prepareText('##### (a) Deep\n\nText.', facts)).blocks
    .filter(({ type }) => type === 'heading')
    .map(({ style }) => style)

describe('the ladder', () => {
  it('has its fourth level in italics in Geneva, in bold in New York', async () => {
    expect(await deepStyles(council)).toEqual(['h4'])
    expect(await deepStyles({ kind: 'report' })).toEqual(['h23'])
  })
})
