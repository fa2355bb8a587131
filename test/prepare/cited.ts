/** What a text cites, as the tables of citations write it. */
import { expect, test } from 'vitest'
import { findCitations } from '../../pipeline/prepare/find-citations.ts'
import type { CitedOrgan } from '../../templates/languages/common/citations.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** A text in a document of an organ, and the symbols that it cites: “A 70/1, S 1325(2000)”. */
export type CitedRow = readonly [language: LanguageCode, organ: CitedOrgan, text: string, symbols: string]

/** The symbols that a text cites. */
export function citedIn(language: LanguageCode, text: string, organ?: CitedOrgan, lastYear = 2026): string {
  return findCitations(text, { language, lastYear, ...(organ === undefined ? {} : { organ }) })
    .map(({ symbol }) => symbol.replace('/RES/', ' '))
    .join(', ')
}

/** One test for each row. */
export function testCitations(rows: readonly CitedRow[]): void {
  test.each(rows)('%s, %s: %s', (language, organ, text, symbols) => {
    expect(citedIn(language, text, organ)).toBe(symbols)
  })
}
