/** Composed lines read back: from what a language prints to the facts it was composed from. */
import { describe, expect, test } from 'vitest'
import type { AgendaEntry, SessionFact } from '../../templates/vocabulary.ts'
import { agendaOf, dateOf, isSameLine, originalOf, sessionOf } from '../../pipeline/import/facts/lines.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'

const codes = Object.keys(languages) as readonly LanguageCode[]

const sessions: readonly SessionFact[] = [
  { number: 1, type: 'regular' },
  { number: 75, type: 'regular' },
  { number: 119, type: 'regular' },
  { number: 11, type: 'emergency-special' },
  { number: 32, type: 'special' },
  { number: 80, type: 'year' },
]

const agendas: readonly (readonly AgendaEntry[])[] = [
  [{ item: 7, sub: [], provisional: false }],
  [
    { item: 128, sub: ['a', 'b'], provisional: false },
    { item: 130, sub: ['w'], provisional: false },
  ],
  [{ item: 35, sub: ['d'], provisional: true }],
  [{ item: 35, sub: [], provisional: false, preliminary: true }],
]

describe.each(codes)('%s', (code) => {
  const language = languages[code]
  const compose = (list: readonly LanguageCode[]) => language.masthead.original(list, 'spaced')

  test.each(sessions)('session $number $type', (session) => {
    const line = language.session(session, 'general-assembly')
    const found = sessionOf(line, language, 'general-assembly')
    // Two types of session may be of the same words.
    expect(found && isSameLine(language.session(found, 'general-assembly'), line)).toBe(true)
    expect(found?.number).toBe(session.number)
  })

  test.each(agendas.map((entries) => [entries]))('agenda %j', (entries) => {
    expect(agendaOf(language.agenda(entries, 'general-assembly'), language, 'general-assembly')).toEqual(entries)
  })

  test.each(['1946-01-01', '2020-02-29', '2021-12-31', '2026-11-24'])('the day %s', (iso) => {
    expect(dateOf(language.masthead.date(iso), language.masthead.date)).toBe(iso)
  })

  test('the original languages', () => {
    for (const list of [['en'], ['ru'], ['en', 'fr'], ['zh', 'ar']] as const)
      expect(originalOf(compose(list), compose)?.toSorted()).toEqual(list.toSorted())
  })
})

test('a line that no fact composes is none', () => {
  expect(sessionOf('Some other session', languages.en, 'general-assembly')).toBeUndefined()
  expect(agendaOf('Agenda item', languages.en, 'general-assembly')).toBeUndefined()
  expect(agendaOf('Report of 2020 on item 5', languages.en, 'general-assembly')).toBeUndefined()
  expect(dateOf('31 February 2020', languages.en.masthead.date)).toBeUndefined()
  expect(dateOf('no date', languages.en.masthead.date)).toBeUndefined()
})

test('lines are the same whatever their spaces, apostrophes, case and marks', () => {
  expect(isSameLine('Points\u00A0128 de l’ordre  du jour*', "points 128 de l'ordre du jour")).toBe(true)
  expect(isSameLine('Point 128', 'Point 129')).toBe(false)
})
