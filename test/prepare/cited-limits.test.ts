/** What is no citation: numbers that cannot be, numbers that stay open, symbols that are none. */
import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { citedIn } from './cited.ts'

type Row = readonly [language: LanguageCode, text: string, symbols: string]

describe('a number that cannot be', () => {
  test.each<Row>([
    ['en', 'Human Rights Council resolution 78/204', ''],
    ['en', 'Human Rights Council resolution 70/1 and Council resolution 51/210', ''],
    ['fr', 'la résolution 78/204 du Conseil des droits de l’homme', ''],
    ['en', 'Security Council resolution 70/1', ''],
    ['en', 'resolution 30/1, resolution 95/1 and resolution 150/1', ''],
    ['en', 'resolution 70/402 and its resolution 2021/250', ''],
    ['en', 'resolution 2016/18 and General Assembly resolution 2016/18', ''],
    ['en', 'Economic and Social Council resolutions 1945/1 and 2016/18 of 3 March 2019', ''],
    ['en', 'resolution 70/1 of 25 September 2005', ''],
    ['en', 'resolutions 2735 (2014), 242 (1997) and 12 (1945)', ''],
    ['en', 'resolutions 217 (XXX), 3201 (S-IV), 2735 (XV) and 1514 (XL)', ''],
    ['ar', 'القرار 1514 (د-40) والقرار 217 (د-0)', ''],
    ['en', 'resolution S-7/1 and resolution ES-40/1', ''],
  ])('%s: %s', (language, text, expected) => {
    expect(citedIn(language, text, 'assembly')).toBe(expected)
  })

  test('is held against the year of the document', () => {
    expect(citedIn('en', 'resolution 78/204', 'assembly', 2023)).toBe('A 78/204')
    expect(citedIn('en', 'resolution 78/204', 'assembly', 2021)).toBe('')
    expect(citedIn('en', 'Human Rights Council resolution 52/10', 'assembly', 2021)).toBe('')
    expect(citedIn('en', 'resolution 2990 (2027)', 'assembly', 2027)).toBe('S 2990(2027)')
    expect(citedIn('en', 'resolution 2990 (2027)', 'assembly', 2026)).toBe('')
    expect(citedIn('en', 'resolutions 85/1 and S-35/1', 'assembly', 2031)).toBe('A 85/1, A S-35/1')
  })
})

describe('what stays open has no link', () => {
  test.each<Row>([
    ['en', 'Welcoming the Human Rights Council, and stressing resolution 51/5', ''],
    ['en', 'about 12 (2015) of them, a split of 50/50, 24/7, see 70/1 there', ''],
    ['en', 'resolution 70/1 on the budget for 2018/19 and the 50/50 rule', 'A 70/1'],
    ['en', 'decision 70/402 of 25 September 2015 and decision 2735 (2024)', ''],
    ['en', 'resolution 2005/80 of 21 April 2005', ''],
  ])('%s: %s', (language, text, expected) => {
    expect(citedIn(language, text, 'assembly')).toBe(expected)
  })

  test('where nobody says whose document it is', () => {
    expect(citedIn('fr', 'qu’il avait demandée dans sa résolution 39/9')).toBe('')
    expect(citedIn('en', 'Recalling its resolution 39/9')).toBe('A 39/9')
    expect(citedIn('en', 'resolution 2016/18 of 27 July 2016')).toBe('E 2016/18')
  })
})

describe('symbols', () => {
  test.each<Row>([
    [
      'en',
      'in A/78/1-S/2023/2 and A/67/65/Corr.1-E/2012/48/Corr.1',
      'A/78/1, S/2023/2, A/67/65/Corr.1, E/2012/48/Corr.1',
    ],
    ['ru', 'в документе A/78/1\u2011S/2023/2', 'A/78/1, S/2023/2'],
    ['en', 'A/78/1–S/2023/2 and A/C.5/78/L.2', 'A/78/1, S/2023/2, A/C.5/78/L.2'],
    ['en', 'S/PRST/2013/4, E/RES/2021/2 B, A/RES/77/253 A and B', 'S/PRST/2013/4, E 2021/2, A 77/253'],
    ['en', 'A/2 and A/H1N1, S/he, N/A, 24/7 and CAT/5', ''],
    ['en', 'a Note (S/2376/2025), A/2015/12, INFCIRC/540 and CAT/sym1', ''],
  ])('%s: %s', (language, text, expected) => {
    expect(citedIn(language, text, 'assembly')).toBe(expected)
  })
})
