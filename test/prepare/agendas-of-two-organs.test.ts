/** Each organ of a joint document has its agenda in its column. */
import { describe, expect, test } from 'vitest'
import { plainWords } from '../../pipeline/prepare/plain-words.ts'
import type { Facts } from '../../pipeline/facts/facts.ts'
import type { Publication } from '../../pipeline/publication.ts'
import { prepareText } from './prepare-text.ts'

const joint = {
  organs: [
    { organ: 'general-assembly', session: { number: 80, type: 'regular' } },
    { organ: 'economic-and-social-council', session: { number: 2025, type: 'regular' } },
  ],
} satisfies Partial<Facts>

const trade = { item: 18, sub: ['a'], provisional: false, preliminary: true } as const
const summits = { item: 11, sub: ['a', 'b'], provisional: false, organ: 'economic-and-social-council' } as const
const growth = { item: 19, sub: [], provisional: false, preliminary: true } as const
const titles = [['Trade'], ['Summits'], ['Growth']]

function wordsIn({ columns }: Publication): readonly (readonly string[])[] {
  return columns.map(({ lines }) => lines.slice(2).map((line) => line.lines.map(plainWords).join(' ')))
}

/** The calls for notes under the rule, by column. */
async function calls(facts: Partial<Facts>): Promise<readonly (readonly string[])[]> {
  const { columns } = await prepareText('Text.', { ...joint, agendaTitles: [['Trade'], ['Summits']], ...facts })
  return columns.map(({ lines }) =>
    lines.flatMap((line) =>
      line.lines.flat().flatMap((inline) => (inline.type === 'noteReference' ? [inline.label] : [])),
    ),
  )
}

describe('agendas of two organs', () => {
  test.each([
    ['en', 'Items 18 (a) and 19 of the preliminary list', 'Agenda items 11 (a) and (b)'],
    ['es', 'Temas 18 a) y 19 de la lista preliminar', 'Temas 11 a) y b) del programa'],
    ['ar', 'البندان 18 (أ) و 19 من القائمة الأولية', 'البندان 11 (أ) و (ب) من جدول الأعمال'],
  ] as const)('stand under each, with their titles (%s)', async (language, first, second) => {
    const agenda = [trade, summits, growth]
    const publication = await prepareText('Text.', { ...joint, language, agenda, agendaTitles: titles })
    const columns = wordsIn(publication).map((words) => words.map((each) => each.replaceAll('\u00A0', ' ')))
    expect(columns).toEqual([
      [first, 'Trade', 'Growth'],
      [second, 'Summits'],
    ])
  })

  test('call their notes where they are not settled', async () => {
    const open = { ...summits, provisional: true }
    expect(await calls({ agenda: [trade, open], agendaNote: ['A/80/50.', 'E/2025/100.'] })).toEqual([['*'], ['**']])
    expect(await calls({ agenda: [trade, summits], agendaNote: ['A/80/50.'] })).toEqual([['*'], []])
    const settled = { item: 18, sub: ['a'], provisional: false }
    expect(await calls({ agenda: [settled, open], agendaNote: ['E/2025/100.'] })).toEqual([[], ['*']])
    expect(await calls({ agenda: [settled, summits], agendaNote: ['A/80/50.'] })).toEqual([['*'], []])
  })
})
