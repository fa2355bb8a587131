/** Signs and spaces that a language does not have where they are typed: a table of patterns, each with what belongs there. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Code } from '../diagnostics.ts'
import { noteCall } from './quotation-signs.ts'

/** What a pattern has found in a line. */
export interface SignSlip {
  readonly code: SlipCode
  readonly at: number
  /** As it is typed; the call of a note stands for itself. */
  readonly sign: string
  /** The word around it. */
  readonly word: string
  /** What belongs there. */
  readonly own: string
}

type SlipCode = Extract<Code, 'kashida' | 'punctuation-foreign' | 'quotation-foreign' | 'space-missing' | 'space-stray'>

interface Pattern {
  readonly code: SlipCode
  readonly languages: readonly LanguageCode[]
  /** Matches the sign alone. */
  readonly found: RegExp
  readonly own: (sign: string) => string
}

const withoutSpaced: readonly LanguageCode[] = ['ar', 'en', 'es', 'ru', 'zh']
const all: readonly LanguageCode[] = [...withoutSpaced, 'fr']
const ownMarks = new Map(Object.entries({ ',': '،', ';': '؛', '?': '؟' }))
const wideMarks = new Map(Object.entries({ ',': '，', ';': '；', '?': '？', '!': '！', ':': '：' }))

/** A word, a figure, a closing mark or a call, and a space: no leaders, no dashes. */
const behindSpace = '(?<=[\\p{L}\\p{M}\\p{N}%)\\]»”’"\'\uFFFB][ \\u00A0]+)'

const patterns: readonly Pattern[] = [
  {
    code: 'space-stray',
    languages: all,
    found: new RegExp(`${behindSpace}(?:[,،，。、](?=[\\s\uFFFB]|$)|\\.(?=[\\s\uFFFB]|$)(?!\\s*\\.))`, 'gu'),
    own: String,
  },
  {
    code: 'space-stray',
    languages: withoutSpaced,
    // "1 : 50 000" is a ratio.
    found: new RegExp(`${behindSpace}(?:[;?!؛؟；：？！]|:(?!(?<=\\d[ \\u00A0]+:)\\s*\\d))(?=[\\s)»”"\uFFFB]|$)`, 'gu'),
    own: String,
  },
  { code: 'space-stray', languages: all, found: /(?<=[^\s\uFFFB][ \u00A0]+)\uFFFB/gu, own: String },
  {
    code: 'space-missing',
    languages: all,
    found:
      /(?<=\p{L}{2}\p{Ll})[?!](?=\p{Lu}\p{Ll})|(?<=\p{L}{3}\p{Ll});(?=\p{L}{2})|(?<=\p{L}{3}\p{Ll}),(?=\p{L}\p{Ll}{3})/gu,
    own: (sign) => `${sign} `,
  },
  {
    code: 'kashida',
    languages: all,
    found: /(?<=[\u0620-\u063F\u0641-\u065F\u0671-\u06D3])\u0640(?=\u0640*[\u0620-\u063F\u0641-\u064A\u0671-\u06D3])/gu,
    own: String,
  },
  {
    code: 'punctuation-foreign',
    languages: ['ar'],
    found: /(?<=[\u0620-\u0652\u0671-\u06D3][ )”“»]{0,2})[,;?](?=[\s\uFFFB]|$)/gu,
    own: (sign) => ownMarks.get(sign) ?? sign,
  },
  {
    code: 'punctuation-foreign',
    languages: ['zh'],
    found: /(?<=\p{Script=Han}[”’）》]?)[,;?!:](?=\s?\p{Script=Han}|\s*$)/gu,
    own: (sign) => wideMarks.get(sign) ?? sign,
  },
]

/** All slips of a line, in whose text closed runs, addresses and symbols are hidden. */
export function findSlips(text: string, language: LanguageCode): readonly SignSlip[] {
  return patterns
    .filter(({ languages }) => languages.includes(language))
    .flatMap(({ code, found, own }) =>
      [...text.matchAll(found)].map(({ 0: sign, index: at }) => ({
        code,
        at,
        sign,
        word: wordAround(text, at),
        own: own(sign),
      })),
    )
    .filter(({ at, code }) => code !== 'kashida' || text[at - 1] !== '\u0640')
}

function wordAround(text: string, at: number): string {
  const before = /\S*[ \u00A0]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  const after = /^\S*/u.exec(text.slice(at, at + 40))?.[0] ?? ''
  return (before + after).replaceAll(noteCall, '')
}
