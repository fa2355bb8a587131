/** “3 p.m.”, “10.30 a.m.”, “noon”. */
import { findForms } from '../find-forms.ts'
import type { Rule } from '../rule.ts'

const hour =
  /(?<![\d:.,/])(?:(?<h>1[0-2]|0?[1-9])[:.](?<m>[0-5]\d)[ \u00A0]?(?<half>[ap]\.m\.)|(?<h2>1[0-2]|0?[1-9])(?:[:.](?<m2>[0-5]\d))?[ \u00A0](?<half2>[ap]m)(?![\p{L}.])|(?:12(?:[:.]00)?|twelve)[ \u00A0](?<noon>noon|p\.m\.|midnight|a\.m\.)|(?<clock>(?:[01]?\d|2[0-3])[:h][0-5]\d)(?:[ \u00A0](?<unit>hours|hrs\.?|h(?![\p{L}])))|(?<=(?<!\p{L})(?:at|until|till) )(?<bare>(?:[01]?\d|2[0-3]):[0-5]\d)(?![:\d]|[ \u00A0]?(?:[ap]\.?m|\p{Lu}{2})))/gu

/** In two halves of a day, as they are said. */
function inHalves(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(/[:h]/).map(Number)
  if (minutes === 0 && hours % 12 === 0) return hours === 12 ? 'noon' : 'midnight'
  const past = minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`
  return `${hours % 12 === 0 ? 12 : hours % 12}${past} ${hours < 12 ? 'a.m.' : 'p.m.'}`
}

function inForm({ 0: typed, groups = {} }: RegExpExecArray): string | undefined {
  const { noon, bare, clock = bare, h2, m2, half2 = '' } = groups
  const { h: hours = h2, m: minutes = m2 ?? '00', half = `${half2.slice(0, 1)}.m.` } = groups
  if (clock !== undefined) return inHalves(clock)
  if (noon !== undefined) return /noon|p/.test(noon) ? 'noon' : 'midnight'
  const meant = `${Number(hours)}${minutes === '00' ? '' : `.${minutes}`} ${half}`
  return meant === typed.replace('\u00A0', ' ') ? undefined : meant
}

export const hourForm: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, time of day',
  languages: ['en'],
  why: 'Hours are written in one way: “3 p.m.”, “10.30 a.m.”, “noon”, “midnight”; 12 p.m. is read as either.',
  text: (found) => `“${found}” is not how an hour is written.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'It met at 10:30 a.m. and rose at 3.00 p.m.',
      found: [
        [1, 11],
        [1, 34],
      ],
      fixed: 'It met at 10.30 a.m. and rose at 3 p.m.',
    },
    {
      language: 'en',
      text: '1. They left at 12 noon and came at 15:30 hours sharp.',
      found: [
        [1, 17],
        [1, 37],
      ],
      fixed: '1. They left at noon and came at 3.30 p.m. sharp.',
    },
    {
      language: 'en',
      text: 'It met at 10 am and rose at 6.30 pm that day.',
      found: [
        [1, 11],
        [1, 29],
      ],
      fixed: 'It met at 10 a.m. and rose at 6.30 p.m. that day.',
    },
    { language: 'en', text: 'At 12 p.m. it closed.', found: [[1, 4]] },
    {
      language: 'en',
      text: 'It opened at 15:30, and rose at 00:15.',
      found: [
        [1, 14],
        [1, 33],
      ],
    },
    {
      language: 'en',
      text: 'It rose at 12.00 noon that day, or at twelve noon sharp.',
      found: [
        [1, 12],
        [1, 39],
      ],
      fixed: 'It rose at noon that day, or at noon sharp.',
    },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'From 10 a.m. to 1 p.m., at 10.30 a.m., at noon, at 14:23:05 UTC, at 14:23 UTC, 12:1 votes, 12 hours.',
    },
    { language: 'en', text: 'The programme “Opening at 3.00 p.m.”' },
  ],
  find: (text) =>
    findForms(text, {
      found: hour,
      meant: inForm,
      isCertain: ({ 0: typed, index, input, groups = {} }) =>
        groups.bare === undefined && !/[ap]\.m/.test(groups.noon ?? '') && !input.startsWith('.', index + typed.length),
    }),
}
