/** Each pattern of markup is found in its examples and in none of its counter-examples; and nothing is said of plain text. */
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../pipeline/diagnostics.ts'
import { patterns } from '../../pipeline/text/markup/patterns.ts'
import { parseText } from './parse-text.ts'

function said(text: string): readonly string[] {
  const body = text.startsWith('# ') ? text : `# T\n\n${text}`
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
  // The paragraphs of a letter have no numbers.
  return parseText(`${body}\n`, { language, kind: 'report' }).diagnostics.map(formatDiagnostic)
}

/** The cures of notes name the number that is typed. */
const withNote = (line: string) => line.replaceAll(/\[\^\d+\]/g, '[^1]')

describe.each(patterns.map((pattern) => [pattern.what, pattern] as const))('what looks like %s', (_, pattern) => {
  test.each(pattern.examples)('is told: %j', (text) => {
    const told = said(text)
    expect(told.length).toBeGreaterThan(0)
    expect(
      told.filter(
        (line) =>
          line.includes(`${pattern.code}:`) && line.includes(pattern.what) && withNote(line).includes(pattern.cure),
      ),
    ).not.toEqual([])
  })

  test.each(pattern.quiet)('is not told: %j', (text) => {
    expect(said(text).filter((line) => /(?:markup|likely)-/.test(line))).toEqual([])
  })
})

test('names the number of each note that is typed by hand', () => {
  const told = said('A.¹ B.²\n\n¹ One.\n² Two.')
  expect(told.map((line) => /^\S+|(?<=`)\[\^\d+\]/g[Symbol.match](line)?.join(' '))).toEqual([
    'en.md:3:3: [^1] [^1]',
    'en.md:3:7: [^2] [^2]',
    'en.md:5:1: [^1] [^1]',
    'en.md:6:1: [^2] [^2]',
  ])
})

test.each([
  ['rows parted by blank lines', '| a | b |\n\n| --- | --- |\n\n| c | d |', 1],
  ['rules of other programs', '+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+', 1],
  ['rows of two tables', '| a | b |\n\n| c | d |\n\nBetween.\n\n| e | f |\n\n| g | h |', 2],
])('tells once of %s', (_, text, count) => {
  expect(said(text).filter((line) => /markup-/.test(line))).toHaveLength(count)
  expect(said(text).filter((line) => /markup-table/.test(line))).toHaveLength(count)
})
