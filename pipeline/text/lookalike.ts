/** Names characters that pass for ASCII ones and are not. */
import { codePoint } from './shown.ts'

// Letters whose capital or small form cannot be told from a Latin one in Times; digits, signs and spaces by rule.
const cyrillic = 'АВЕКМНОРСТХЅІЈасеорхуѕіј'
const latin = 'ABEKMHOPCTXSIJaceopxysij'
const greek = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'
const pairs: ReadonlyMap<string, string> = new Map([
  ...pairUp(cyrillic, latin),
  ...pairUp(greek, 'ABEZHIKMNOPTYX'),
  ...pairUp('‐‑‒–—−', '------'),
  ...pairUp('⁄∕', '//'),
])
const cyrillicOf: ReadonlyMap<string, string> = new Map(pairUp(latin, cyrillic))

/** Letters of three alphabets that look like one of another. */
export const twins = { latin, cyrillic, greek }

/** A word with Latin letters for those that look like them. */
export function inLatin(word: string): string {
  return [...word].map((letter) => pairs.get(letter) ?? letter).join('')
}

/** A word with Cyrillic letters for those that look like them. */
export function inCyrillic(word: string): string {
  return [...word].map((letter) => cyrillicOf.get(letter) ?? letter).join('')
}

/** Letters that look like a figure, and the figure. */
const figures: ReadonlyMap<string, string> = new Map([...pairUp('lI', '11'), ...pairUp('OoОоΟο', '000000'), ['З', '3']])

/** Those letters, as part of a regular expression. */
export const figureTwins = [...figures.keys()].join('')

const mixedPart = new RegExp(
  `(?<=^|/)(?=[${figureTwins}]*\\d)(?=\\d*[${figureTwins}])[${figureTwins}\\d]+(?=/|$)`,
  'gu',
)

/** True for "A/8O/123": a part of it would be a figure. */
export function hasFigureTwin(symbol: string): boolean {
  return symbol.search(mixedPart) >= 0
}

/** The same with its figures. */
export function inFigures(symbol: string): string {
  return symbol.replace(mixedPart, (part) => [...part].map((sign) => figures.get(sign) ?? sign).join(''))
}

function pairUp(foreign: string, ascii: string): readonly (readonly [string, string])[] {
  return [...foreign].map((character, index) => [character, ascii[index] ?? ''])
}

/** The first character that is not printable ASCII, in words: “U+0410, which looks like “A””. */
export function foreignCharacter(text: string): string | undefined {
  const found = [...text].find((character) => !/[\x20-\x7E]/.test(character))
  if (found === undefined) return undefined
  const twin = pairs.get(found) ?? digitOf(found) ?? plainForm(found)
  return twin === undefined
    ? `the character ${codePoint(found)}`
    : `the character ${codePoint(found)}, which looks like “${twin}”`
}

/** Decimal digits of any script stand in runs of ten, from nought. */
function digitOf(character: string): string | undefined {
  if (!/\p{Nd}/u.test(character)) return undefined
  const point = character.codePointAt(0) ?? 0
  const steps = Array.from({ length: 10 }, (_, step) => step)
  const first = steps.find((step) => step === 9 || !/\p{Nd}/u.test(String.fromCodePoint(point - step - 1)))
  return String(first ?? 0)
}

function plainForm(character: string): string | undefined {
  const plain = character.normalize('NFKC')
  return /^[\x20-\x7E]+$/.test(plain) ? plain : undefined
}
