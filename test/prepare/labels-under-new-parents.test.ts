/** Labels of every scheme and level are counted right under every parent, however far the runs before went. */
import { describe, expect, it } from 'vitest'
import { languageCodes, type LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import type { HeadingLevel, ParagraphLevel } from '../../templates/vocabulary.ts'
import { linesOf, prepareAndWarn } from './prepare-text.ts'

/** A shorter run, a longer one, one up to twelve, and one that is short again. */
const runs = [2, 4, 12, 1, 5]

const numbers = (length: number): readonly number[] => Array.from({ length }, (_, index) => index + 1)

const hashes = (level: number): string => '#'.repeat(level + 1)

const westernFigures = (label: string): string =>
  label.replace(/[٠-٩]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660))

/** As paragraphs are numbered in Arabic texts: "1 -" is a slip there, for Markdown has it as words. */
const easternFigures = (label: string): string =>
  label.replace(/^\d+(?= -)/u, (number) => number.replace(/\d/gu, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit))))

interface Typed {
  readonly language: LanguageCode
  readonly lines: readonly string[]
}

/** What is printed, and the messages but those that only tell. */
async function build({ language, lines }: Typed) {
  const facts = { kind: 'report', language, original: [language] } as const
  const { publication, file } = await prepareAndWarn(lines.join('\n\n'), facts)
  return { printed: linesOf(publication), told: file.messages.filter(({ fatal }) => fatal !== undefined).map(String) }
}

/** Headings of one level under parents, each labelled by `typed`. */
function headings(level: HeadingLevel, language: LanguageCode, typed: (label: string) => string): readonly string[] {
  const label = (of: number, number: number): string => languages[language].headingLabel(of as HeadingLevel, number)
  return runs.flatMap((length, run) => [
    `${hashes(level - 1)} ${typed(label(level - 1, run + 1))} Parent`,
    ...numbers(length).map((number) => `${hashes(level)} ${typed(label(level, number))} Child`),
  ])
}

function items(level: ParagraphLevel, language: LanguageCode): readonly string[] {
  const label = (of: number, number: number): string => languages[language].paragraphLabel(of as ParagraphLevel, number)
  return runs.flatMap((length, run) => [
    `${label(level - 1, run + 1)} Parent`,
    ...numbers(length).map((number) => `${label(level, number)} Child`),
  ])
}

const withoutHashes = (line: string): string => line.replace(/^#+ /, '')

describe.each(languageCodes)('labels in %s', (language) => {
  it.each([2, 3, 4, 5] as const)('of headings at level %i', async (level) => {
    const lines = headings(level, language, (label) => label)
    const expected = { printed: lines.map(withoutHashes), told: [] }
    expect(await build({ language, lines })).toEqual(expected)
    expect(await build({ language, lines: headings(level, language, westernFigures) })).toEqual(expected)
  })

  it.each([2, 3] as const)('of items at level %i', async (level) => {
    const lines = items(level, language)
    expect(await build({ language, lines: lines.map(easternFigures) })).toEqual({ printed: lines, told: [] })
  })

  it.each([2, 3, 4] as const)('of lists in lists at level %i', async (level) => {
    const indents = numbers(level - 2).map((of) => `${'   '.repeat(of - 1)}1. Above`)
    const margin = '   '.repeat(level - 2)
    const lists = runs.flatMap((length, run) => [
      `${margin}${run + 1}. Parent`,
      ...numbers(length).map((number) => `${margin}   ${number}. Child`),
    ])
    const label = (of: number, number: number): string =>
      languages[language].paragraphLabel(of as ParagraphLevel, number)
    const printed = [
      ...numbers(level - 2).map((of) => `${label(of, 1)} Above`),
      ...runs.flatMap((length, run) => [
        `${label(level - 1, run + 1)} Parent`,
        ...numbers(length).map((number) => `${label(level, number)} Child`),
      ]),
    ]
    expect(await build({ language, lines: [...indents, ...lists] })).toEqual({ printed, told: [] })
  })
})

describe('labels of another level’s scheme', () => {
  it.each(['I.', '1.', '(a)'])('begin again and go on under new parents: %s', async (first) => {
    const labels = { 'I.': ['I.', 'II.', 'III.'], '1.': ['1.', '2.', '3.'], '(a)': ['(a)', '(b)', '(c)'] }[first] ?? []
    const lines = ['## I. A', `### ${labels[0]} B`, `### ${labels[1]} C`, '## II. D', `### ${labels[0]} E`]
    const more = [`### ${labels[1]} F`, '## III. G', `### ${labels[2]} H`]
    const all = [...lines, ...more]
    expect(await build({ language: 'en', lines: all })).toEqual({ printed: all.map(withoutHashes), told: [] })
  })
})

describe('Latin labels of another level’s scheme', () => {
  it.each([
    ['ar', ['أولا - ب', 'ثانيا - ب', 'ألف - ب', 'باء - ب']],
    ['zh', ['一. ب', '二. ب', 'A. ب', 'B. ب']],
    ['fr', ['I. ب', 'II. ب', 'A. ب', 'B. ب']],
  ] as const)('are printed in the form of %s', async (language, expected) => {
    const lines = ['## ب', '### I. ب', '### II. ب', '#### A. ب', '#### B. ب']
    expect(await build({ language, lines })).toEqual({ printed: ['ب', ...expected], told: [] })
  })

  it('stay where the language has typed its own', async () => {
    const lines = ['## ب', '### أولا - ب', '### ثانيا - ب']
    expect(await build({ language: 'ar', lines })).toEqual({ printed: lines.map(withoutHashes), told: [] })
  })
})

describe('Arabic figures of both kinds', () => {
  const parents = ['## أولا - جزء', '### ألف - قسم']
  it.each([
    ['١ -', '٢ -', '٣ -'],
    ['1 -', '2 -', '3 -'],
    ['1 -', '1 -', '1 -'],
    ['1-', '٢ -', '3.'],
  ])('are one label: %s %s %s', async (...typed) => {
    const children = typed.map((label) => `#### ${label} بند`)
    const lines = [
      ...parents,
      ...children,
      '### باء - قسم',
      ...children,
      '## ثانيا - جزء',
      '### ألف - قسم',
      ...children,
    ]
    const { printed, told } = await build({ language: 'ar', lines })
    const run = ['1 - بند', '2 - بند', '3 - بند']
    expect(printed).toEqual([
      ...parents.map(withoutHashes),
      ...run,
      'باء - قسم',
      ...run,
      'ثانيا - جزء',
      'ألف - قسم',
      ...run,
    ])
    expect(told).toEqual([])
  })
})
