/** Quotation marks, apostrophes and dashes as keyboards have them, which are printed as those of the language. */
import { readAllQuotations, setPlain } from '../../prepare/typography.ts'
import { setQuotations } from '../../prepare/quotation-marks.ts'
import { dashOfRecord } from '../../prepare/records.ts'
import { joinRuns } from '../../prepare/runs.ts'
import type { Typography } from '../../../templates/languages/typography.ts'
import type { TextEdit } from '../../text/positions.ts'
import type { CheckedLine } from '../checked-line.ts'
import { findOnce } from '../find-in-lines.ts'
import type { CheckedText, Rule } from '../rule.ts'

const dashes = /(?<=\S )-{2,3}(?= \S)/gu

export const straightMark: Rule = {
  severity: 'information',
  source: 'Editorial Manual, quotations; what official texts print',
  why: 'What is typed with the keys of a typewriter is printed as the language has it; a source that reads as it prints is easier to compare.',
  text: (count) => `Quotation marks, apostrophes and dashes that are printed otherwise than they are typed: ${count}.`,
  examples: [
    {
      language: 'en',
      text: 'It is the "work" of the Secretary-General\'s staff -- as agreed.',
      found: [[1, 11]],
      fixed: 'It is the “work” of the Secretary-General’s staff – as agreed.',
    },
    {
      language: 'fr',
      text: 'L\'Assemblée a dit "oui".',
      found: [[1, 2]],
      fixed: 'L’Assemblée a dit «oui».',
    },
    { language: 'ru', text: 'Доклад "О работе" принят.', found: [[1, 8]], fixed: 'Доклад «О работе» принят.' },
  ],
  counterExamples: [
    { language: 'en', text: "A board of 5'6\" and https://example.org/it's." },
    { language: 'en', text: 'It is the “work” of 1990–2000.' },
  ],
  find: (text) => findOnce(editsOf(text), (count) => [String(count)]),
}

/** Each sign by itself: what is set at a time of printing besides – spaces that are fixed – stays as it is typed. */
function editsOf({ document, language, kind, lines }: CheckedText): readonly TextEdit[] {
  const checked = new Map(lines.map((line) => [line.inlines, line]))
  const dash = dashOfRecord(kind, language) ?? language.typography.dash
  const plain: Typography = { ...language.typography, fixedSpaces: [] }
  return readAllQuotations(document).flatMap(({ line: inlines, quoted, accepted }) => {
    const line = checked.get(inlines)
    const joined = joinRuns(inlines)
    if (line === undefined || !/['"]|--/.test(joined)) return []
    const marks = setQuotations(quoted, plain, accepted)
    const signs = joined.split('').map((sign, at) => marks.get(at)?.trim() ?? sign)
    const set = setPlain(signs.join(''), plain)
    return [...signsOf(line, joined, set), ...dashesOf(line, joined, dash)]
  })
}

function signsOf(line: CheckedLine, joined: string, set: string): readonly TextEdit[] {
  if (set.length !== joined.length) return []
  return set
    .split('')
    .flatMap((sign, at) =>
      sign === joined[at] || !/['"]/.test(joined[at] ?? '') ? [] : [line.edit({ start: at, end: at + 1 }, sign) ?? []],
    )
    .flat()
}

function dashesOf(line: CheckedLine, joined: string, dash: string | undefined): readonly TextEdit[] {
  if (dash === undefined) return []
  return [...joined.matchAll(dashes)].flatMap(
    ({ 0: found, index }) => line.edit({ start: index, end: index + found.length }, dash) ?? [],
  )
}
