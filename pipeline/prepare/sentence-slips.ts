/** Spaces that are missing between sentences, marks that a sentence of Spanish opens with, spans of years the wrong way round, signs of other writings. */
import { simplified, traditional } from './traditional-characters.ts'
import { all, type SlipPattern } from './slip-pattern.ts'

const spaced = ['ar', 'en', 'es', 'fr', 'ru'] as const

export const sentenceSlips: readonly SlipPattern[] = [
  {
    code: 'space-missing',
    languages: spaced,
    // "report.It then", "rose.(See": a domain is hidden, and "St.Petersburg" has one small letter.
    found: /(?<=\p{Ll}{3}|[\u0620-\u064A]{3})\.(?=\((?=\p{L}{2})|\p{Lu}\p{Ll}{0,20}(?:[ \u00A0,]|$))/gu,
    holds: ['.'],
    own: (sign) => `${sign} `,
  },
  {
    code: 'space-missing',
    languages: spaced,
    found: /(?<=[\p{L}\p{N}]{2})\)(?=\p{Lu}\p{Ll}{2})/gu,
    holds: [')'],
    own: (sign) => `${sign} `,
  },
  {
    code: 'space-missing',
    languages: spaced,
    found: /(?<=\p{Ll}{4}),(?=\p{Ll}{2,3}\.?[ \u00A0])/gu,
    own: (sign) => `${sign} `,
  },
  {
    code: 'form-foreign',
    kind: 'question',
    languages: ['es'],
    found: /(?<=^|[.!?…:»”] )\p{Lu}[^¿¡?!.…:\n\uFFFB]{2,120}[?!](?=[\s)”»]|$)/gu,
    own: (typed) => (typed.endsWith('?') ? `¿${typed}` : `¡${typed}`),
  },
  {
    code: 'form-foreign',
    kind: 'interval',
    languages: all,
    found: /(?<![\p{L}\p{N}/.,-–])(?:19|20)\d\d[-–—](?:19|20)\d\d(?![\p{L}\p{N}/–-]|[.,]\d)/gu,
    own: (typed) => {
      const [first = '', last = ''] = typed.split(/[-–—]/)
      return first > last ? `${last}${typed.slice(4, -4)}${first}` : undefined
    },
  },
  {
    code: 'form-foreign',
    kind: 'number sign',
    languages: ['ru'],
    found: /(?<=\p{Script=Cyrillic}[ \u00A0])(?:N|No\.?|Nr\.?)[ \u00A0]?(?=\d{1,5}(?![\d°]))/gu,
    own: () => '№ ',
  },
  {
    code: 'form-foreign',
    kind: 'number sign',
    languages: ['es'],
    found: /(?<![\p{L}\p{N}./-])(?:Nro|nro|No|Num|num)\.[ \u00A0]?(?=\d{1,5})/gu,
    own: () => 'núm. ',
  },
  {
    code: 'form-foreign',
    kind: 'traditional',
    languages: ['zh'],
    found: new RegExp(`[${traditional}]+`, 'gu'),
    own: simplified,
  },
]
