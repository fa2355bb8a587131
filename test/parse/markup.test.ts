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

describe.each(patterns.map((pattern) => [pattern.what, pattern] as const))('what looks like %s', (_, pattern) => {
  test.each(pattern.examples)('is told: %j', (text) => {
    const told = said(text)
    expect(told.length).toBeGreaterThan(0)
    expect(
      told.filter(
        (line) => line.includes(`${pattern.code}:`) && line.includes(pattern.what) && line.includes(pattern.cure),
      ),
    ).not.toEqual([])
  })

  test.each(pattern.quiet)('is not told: %j', (text) => {
    expect(said(text).filter((line) => /(?:markup|likely)-/.test(line))).toEqual([])
  })
})
