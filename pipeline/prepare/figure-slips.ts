/** Letters that stand in figures, for they look like one: l and I for 1, O for 0. */
import { figureTwins, inFigures } from '../text/lookalike.ts'
import { monthNames } from './days-in-words.ts'
import { all, type SlipPattern } from './slip-pattern.ts'

const { en, fr, ru, es } = monthNames
const months = [en, fr, ru, es].flat().join('|')

/** A figure of digits and letters that look like them, with one of each at least. */
const mixed = `(?=[${figureTwins}]*\\d)(?=\\d*[${figureTwins}])[${figureTwins}\\d]+(?![\\p{L}\\p{N}])`

export const figureSlips: readonly SlipPattern[] = [
  {
    code: 'letter-lookalike',
    kind: 'figures',
    languages: all,
    // Not "5l" and "2o": a letter between two figures, in a part of a symbol, or in the day of a date.
    found: new RegExp(
      [
        `(?<![\\p{L}\\p{N}])\\d+[${figureTwins}]+\\d[${figureTwins}\\d]*(?![\\p{L}\\p{N}])`,
        `(?<![\\p{L}\\p{N}])(?:[A-Z]{1,5}\\/|\\d{1,3}\\/)+${mixed}(?:\\/[A-Z\\d.]{1,12})*(?<!\\d\\/\\dl)`,
        `(?<![\\p{L}\\p{N}./])(?:[lIOО]\\d|\\d[lIOО])(?=[ \\u00A0](?:de[ \\u00A0])?(?:${months})(?!\\p{L}))`,
      ].join('|'),
      'gu',
    ),
    own: inFigures,
  },
]
