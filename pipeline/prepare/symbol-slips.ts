/** Symbols of documents that are typed with spaces or in small letters: nobody finds them, and they are not linked. */
import { all, type SlipPattern } from './slip-pattern.ts'

const part = '(?:RES|DEC|HRC|INF|NGO|(?:PV|SR|WG|CONF|C|L|Add|Rev|Corr)\\.\\d{1,4}|PV|\\d{1,4})'
const space = '[ \\u00A0]'
const named = ['res', 'dec', 'hrc', 'pv', 'inf', 'conf', 'wg']
const capitalized = new Map([
  ['add', 'Add'],
  ['rev', 'Rev'],
  ['corr', 'Corr'],
])

/** "a/80/l.23" → "A/80/L.23". */
function inCapitals(typed: string): string {
  return typed
    .split('/')
    .map((piece) => {
      const [letters = '', ...rest] = piece.split('.')
      return [capitalized.get(letters.toLowerCase()) ?? letters.toUpperCase(), ...rest].join('.')
    })
    .join('/')
}

export const symbolSlips: readonly SlipPattern[] = [
  {
    code: 'form-foreign',
    kind: 'symbol',
    languages: all,
    found: new RegExp(
      `(?<![\\p{L}\\p{N}/.])(?=[AES](?:${part}|[/ \\u00A0])*(?:${space}\\/|\\/${space}))[AES](?:${space}?\\/${space}?${part}(?![\\p{L}\\p{N}])){2,6}`,
      'gu',
    ),
    holds: [' /', '/ ', '\u00A0/', '/\u00A0'],
    own: (typed) => (/[ \u00A0]/.test(typed) ? typed.replace(/[ \u00A0]/g, '') : undefined),
  },
  {
    code: 'form-foreign',
    kind: 'symbol',
    languages: all,
    found: new RegExp(
      `(?<![\\p{L}\\p{N}/.@-])(?:[aes]\\/(?:(?:${named.join('|')}|c\\.\\d)\\/)*\\d{1,4}(?:\\/(?:[a-z]{1,4}\\.)?\\d{1,4})+|[AES](?:\\/[A-Z\\d.]{1,8})*\\/(?:l|c|add|rev|corr)\\.\\d{1,3}(?:\\/[\\dA-Za-z.]{1,8})*)(?![\\p{L}\\p{N}/])`,
      'gu',
    ),
    holds: ['/'],
    own: inCapitals,
  },
]
