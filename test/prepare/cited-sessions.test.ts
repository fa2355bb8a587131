/** Whose the numbers of resolutions are, by sessions, years and the words around them. */
import { describe, expect, it, test } from 'vitest'
import { isYear, romanOf } from '../../pipeline/prepare/cited-sessions.ts'
import { findCitations } from '../../pipeline/prepare/find-citations.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { prepareText } from './prepare-text.ts'

const symbols = (text: string, language: LanguageCode = 'en', isRightsCouncil = false): readonly string[] =>
  findCitations(text, { language, isRightsCouncil }).map(({ symbol }) => symbol)

const words = (text: string, language: LanguageCode = 'en'): readonly string[] =>
  findCitations(text, { language }).map(({ start, end }) => text.slice(start, end))

test('years are those in which there were resolutions', () => {
  expect(['1945', '1946', '2025', '2099', '2100'].map(isYear)).toEqual([false, true, true, true, false])
})

test('Arabic sessions become Roman numerals, from the first to the thirty-ninth', () => {
  expect(['د-0', 'د-1', 'د-15', 'د-39', 'د-40', 'XV'].map(romanOf)).toEqual([
    undefined,
    'I',
    'XV',
    'XXXIX',
    undefined,
    'XV',
  ])
  expect(symbols('القرار 1514 (د-40)', 'ar')).toEqual([])
})

describe('a number', () => {
  it.each([
    ['of a session of the Assembly, in its first or its second year', 'resolution 60/1 of 16 September 2005', 'A'],
    ['of a session of the Assembly, in its second year', 'resolution 60/251 of 15 March 2006', 'A'],
    ['of a session of the Assembly that a year fits', 'resolution 31/1 of 29 September 1976', 'A'],
    ['of a session of the Council, in its year', 'resolution 16/18 of 24 March 2011', 'A/HRC'],
    ['of the first session of the Council', 'resolution 1/1 of 29 June 2006', 'A/HRC'],
    ['of a session that neither had in that year', 'resolution 70/1 of 25 September 2025', 'A'],
    ['of both with no year', 'resolution 31/1', 'A'],
    ['of a session after all', 'resolution 149/1', 'A'],
  ])('%s: %s', (_, text, organ) => {
    const number = /\d+\/\d+/.exec(text)?.[0]
    expect(symbols(text)).toEqual([`${organ}/RES/${number}`])
  })

  it.each([
    ['before the first that was numbered so', 'resolution 30/1'],
    ['of a session to come', 'resolution 150/1'],
    ['of a year without an organ', 'resolution 2016/18'],
    ['of a year and the Assembly', 'General Assembly resolution 2016/18'],
    ['of a year and another date', 'resolution 2016/18 of 3 March 2017'],
    ['of a decision with a year', 'decision 2735 (2024)'],
    ['of a year before any', 'resolution 12 (1945)'],
    ['of a decision', 'decision 70/402 of 25 September 2015'],
    ['alone', 'see 70/1 of them'],
    ['that may count anything', 'about 12 (2015) of them'],
  ])('%s cites nothing: %s', (_, text) => {
    expect(symbols(text)).toEqual([])
  })

  it('is of the Economic and Social Council where the year of its date is its own', () => {
    expect(symbols('resolution 2016/18 of 27 July 2016')).toEqual(['E/RES/2016/18'])
    expect(symbols('Economic and Social Council resolutions 1946/1 and 1945/1')[0]).toBe('E/RES/1946/1')
  })

  it('of a special session is the Assembly’s, or the Human Rights Council’s where it is named', () => {
    expect(symbols('resolution S-10/2')).toEqual(['A/RES/S-10/2'])
    expect(symbols('Human Rights Council resolution S-10/2')).toEqual(['A/HRC/RES/S-10/2'])
    expect(symbols('Human Rights Council resolution ES-11/4')).toEqual(['A/RES/ES-11/4'])
    expect(symbols('resolution S\u201110/2')).toEqual(['A/RES/S-10/2'])
  })

  it('in a document of the Human Rights Council is its own to the ninety-ninth session', () => {
    expect(symbols('resolution 99/1', 'en', true)).toEqual(['A/HRC/RES/99/1'])
    expect(symbols('resolution 100/1', 'en', true)).toEqual(['A/RES/100/1'])
    expect(symbols('General Assembly resolution 52/10', 'en', true)).toEqual(['A/RES/52/10'])
  })

  it.each(['60/251 of 15 March 2006', '60/1 of 16 September 2005', '31/1 of 29 September 1976'])(
    'in a document of the Human Rights Council is the Assembly’s where the year is: %s',
    (text) => {
      expect(symbols(`resolution ${text}`, 'en', true)).toEqual([`A/RES/${text.split(' ')[0]}`])
    },
  )

  it('is nobody’s own where its year fits neither, and the Council’s in its documents', () => {
    expect(symbols('resolution 60/1 of 16 September 2007', 'en', true)).toEqual(['A/HRC/RES/60/1'])
    expect(symbols('resolution 60/1 of 16 September 2004', 'en', true)).toEqual(['A/HRC/RES/60/1'])
    expect(symbols('resolution 30/1 of 16 September 1976', 'en', true)).toEqual(['A/HRC/RES/30/1'])
  })

  it('is of the Human Rights Council where it is named, whatever the year', () => {
    expect(symbols('Human Rights Council resolution 70/1 of 25 September 2015')).toEqual(['A/HRC/RES/70/1'])
    expect(symbols('resolution 31/5 of the Human Rights Council')).toEqual(['A/HRC/RES/31/5'])
  })

  it('with brackets may have three figures without a word before it, and names what it is', () => {
    expect(symbols('in 242 (1967) and 1514 (XV)')).toEqual(['S/RES/242(1967)', 'A/RES/1514(XV)'])
    expect(symbols('resolutions 12 (1946) and 9 (I)')).toEqual(['S/RES/12(1946)', 'A/RES/9(I)'])
  })
})

describe('a list', () => {
  it('of numbers goes on behind a date, without a word of its own', () => {
    expect(symbols('as in 63/1 of 7 April 2009, 64/262')).toEqual(['A/RES/63/1', 'A/RES/64/262'])
    expect(symbols('as in 63/1 of 7 April 2009 and 64/262')).toEqual(['A/RES/63/1', 'A/RES/64/262'])
    expect(symbols('63/1 от 7 апреля 2009 года и 64/262', 'ru')).toEqual(['A/RES/63/1', 'A/RES/64/262'])
  })

  it('ends with a sentence, with a decision, and far from its word', () => {
    expect(symbols('resolution 70/1. The 50/50 rule')).toEqual(['A/RES/70/1'])
    expect(symbols('resolution 70/1 and decision 70/402')).toEqual(['A/RES/70/1'])
    expect(symbols('decision 70/402 and resolution 70/1')).toEqual(['A/RES/70/1'])
    expect(symbols(`resolution ${'x'.repeat(300)} 70/1`)).toEqual(['A/RES/70/1'])
    expect(symbols(`resolution ${'x'.repeat(400)} 70/1`)).toEqual([])
  })

  it('of Chinese decisions is named behind its last number', () => {
    expect(symbols('第69/401号和第70/402号决定', 'zh')).toEqual([])
    expect(symbols('第69/1号决议和第70/402号决定', 'zh')).toEqual(['A/RES/69/1'])
  })
})

describe('what is linked', () => {
  it('is the number without the letter of its part', () => {
    expect(words('resolution 70/1 A')).toEqual(['70/1'])
    expect(words('resolutions 70/1 A and 217 A (III)')).toEqual(['70/1', '217 A (III)'])
  })

  it('is a symbol without the stop behind it, with the hyphens of its address', () => {
    expect(words('see A/80/1.')).toEqual(['A/80/1'])
    expect(symbols('see A/73/967\u2011S/2019/613')).toEqual(['A/73/967'])
    expect(symbols('A/CONF.\u00A0')).toEqual([])
  })

  it('is linked in each run that it goes over, and in composed lines', async () => {
    const { blocks } = await prepareText('In resolution 70/*1 of 2015* and A/80/*5*, *A/80/6*.')
    const content = blocks[1]?.type === 'paragraph' ? blocks[1].content : []
    expect(
      content.flatMap((inline) => (inline.type === 'text' ? [[inline.value, inline.link !== undefined]] : [])),
    ).toEqual([
      ['In resolution ', false],
      ['70/', true],
      ['1', true],
      [' of 2015', false],
      [' and ', false],
      ['A/80/', true],
      ['5', true],
      [', ', false],
      ['A/80/6', true],
      ['.', false],
    ])
  })
})
