/** Resolutions with a day or a year in which they cannot have been adopted. */
import { isoOf } from '../../../templates/languages/common/dates.ts'
import { councilRun, years } from '../../../templates/cited-numbers.ts'
import { isYear } from '../../prepare/cited-numbers.ts'
import { readingOf } from '../../prepare/citations.ts'
import { findCitations } from '../../prepare/find-citations.ts'
import type { CheckedLine } from '../checked-line.ts'
import { datedResolutions, type DatedResolution } from '../dated-resolutions.ts'
import { findAt } from '../find-in-lines.ts'
import { assemblyDays, isWithin } from '../session-days.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

type Reading = ReturnType<typeof readingOf>

/** The first year of the General Assembly is 1946, its sixty-first session began in 2006. */
const sessionsBegin = 1945

/** Whose a number is with a day that fits: a text that cites nobody else's is of the Assembly. */
function isOfAssembly(words: string, dated: DatedResolution, reading: Reading): boolean {
  const year = String(sessionsBegin + Number(dated.number.split('/')[0]))
  const meant =
    words.slice(0, dated.dayStart) +
    words.slice(dated.dayStart, dated.dayEnd).replace(/\d{4}/, year) +
    words.slice(dated.dayEnd)
  return (
    [words, meant].every((text) =>
      findCitations(text, reading).every(
        ({ start, symbol }) => start !== dated.start || symbol === `A/RES/${dated.number}`,
      ),
    ) && findCitations(meant, reading).some(({ start }) => start === dated.start)
  )
}

function findDays(line: CheckedLine, reading: Reading): readonly RuleFinding[] {
  return datedResolutions(line.words, reading.language).flatMap((dated) => {
    const days = assemblyDays(Number(dated.number.split('/')[0]))
    if (isWithin(isoOf(dated.day), days) || !isOfAssembly(line.words, dated, reading)) return []
    const details = [dated.number, isoOf(dated.day), `${days.first} to ${days.last}`]
    return [findAt(line, { start: dated.dayStart, end: dated.dayEnd }, { details })]
  })
}

/** "2735 (2023)". */
const bracketed = /(?<![A-Za-z\p{N}/.,-])([1-9]\d{2,3})[ \u00A0]?[(（]((?:19|20)\d\d)[)）]/gu

/** The year of a number of the Security Council that is known. */
function yearOf(count: number): number | undefined {
  const at = councilRun.findIndex((last) => count <= last)
  return at < 0 ? undefined : years.start + at
}

/** The list is from memory, so a number may miss its year by few. */
const slack = 3

function isOfYear(count: number, year: number): boolean {
  const at = year - years.start
  const last = councilRun[at]
  return last === undefined || (count > (councilRun[at - 1] ?? 0) - slack && count <= last + slack)
}

function findYears(line: CheckedLine, reading: Reading): readonly RuleFinding[] {
  return [...line.words.matchAll(bracketed)].flatMap(({ 0: found, 1: count = '', 2: year = '', index }) => {
    const meant = yearOf(Number(count))
    if (meant === undefined || !isYear(Number(year)) || isOfYear(Number(count), Number(year))) return []
    const text =
      line.words.slice(0, index) + found.replace(year, String(meant)) + line.words.slice(index + found.length)
    if (!findCitations(text, reading).some(({ start, symbol }) => start === index && symbol.startsWith('S/RES/')))
      return []
    return [findAt(line, { start: index, end: index + found.length }, { details: [count, year, String(meant)] })]
  })
}

function findCited(text: CheckedText): readonly RuleFinding[] {
  const reading = readingOf(text.document.facts)
  return text.lines.flatMap((line) => [...findDays(line, reading), ...findYears(line, reading)])
}

export const citationDate: Rule = {
  severity: 'warning',
  source:
    'Editorial Manual, resolutions and decisions: how they are cited; the citations of 56 official documents, which all agree',
  why: 'A resolution is cited with its day, one of the Security Council with its year. Where the number is of another session or year, one of the two is a slip, and no link is set.',
  text: (number, said, meant = '') =>
    meant.length > 4
      ? `Resolution ${number} cannot be of ${said}: its session adopted from ${meant}.`
      : `Resolution ${number} is of ${meant}, not of ${said}.`,
  hint: 'Correct the number or the date.',
  examples: [
    {
      language: 'en',
      text: 'In its resolution 79/100 of 4 December 2023, and in Security Council resolution 2735 (2023), it was so.',
      found: [
        [1, 29],
        [1, 81],
      ],
    },
    {
      language: 'en',
      text: 'Under General Assembly resolution 70/1 of 25 October 2016 the work goes on.',
      found: [[1, 43]],
    },
    { language: 'fr', text: 'Dans sa résolution 79/100 du 4 décembre 2025, l’Assemblée l’a dit.', found: [[1, 30]] },
    {
      language: 'es',
      text: 'En la resolución 79/100 de la Asamblea General, y en su resolución 78/12 de 4 de diciembre de 2021.',
      found: [[1, 77]],
    },
    { language: 'ru', text: 'В резолюции 79/100 от 4 декабря 2021 года Ассамблея указала это.', found: [[1, 23]] },
    { language: 'ar', text: 'في قرارها 79/100 المؤرخ 4 كانون الأول/ديسمبر 2021 أشارت إليه.', found: [[1, 25]] },
    {
      language: 'zh',
      text: '大会2021年12月4日第79/100号决议和安全理事会第2735(2021)号决议。',
      found: [
        [1, 3],
        [1, 30],
      ],
    },
    { language: 'zh', text: '大会二〇二一年十二月四日第79/100号决议。', found: [[1, 3]] },
  ],
  counterExamples: [
    { language: 'zh', text: '大会二〇二四年十二月四日第79/100号决议。' },
    {
      language: 'en',
      text: 'In its resolutions 70/1 of 25 September 2015, 77/123 A and B of 12 December 2022 and 79/327 of 5 September 2025, and in Security Council resolution 2735 (2024).',
    },
    {
      language: 'en',
      text: 'Human Rights Council resolution 52/1 of 3 April 2023, resolution 58/5 of 17 March 2015 of the Commission on Narcotic Drugs and resolution 5/14 of 2 March 2022.',
    },
    {
      language: 'fr',
      text: 'Dans sa résolution 64/262 du 29 mars 2010, et dans la résolution 2255 (2015) du Conseil de sécurité.',
    },
    { language: 'zh', text: '大会2015年9月25日第70/1号决议。' },
  ],
  find: findCited,
}
