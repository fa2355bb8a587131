/**
 * Where a sign of a text stands in its Markdown: behind a backslash (CommonMark 0.31.2, 2.4), as a character reference (2.5), or as it is.
 * Every message about a place inside a paragraph asks here.
 */
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import { composeLetters } from './compose-letters.ts'

const typed = /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z\d]{2,31}));|[^]/gu

/** A piece of Markdown that makes one sign, seldom two. */
export interface TypedSign {
  readonly index: number
  readonly sign: string
}

/** The signs of a piece of Markdown, one after the other, and where each begins. */
export function* typedSigns(source: string, start = 0): Generator<TypedSign> {
  const reader = new RegExp(typed)
  reader.lastIndex = start
  for (let match = reader.exec(source); match !== null; match = reader.exec(source)) {
    const [whole, escaped, decimal, hexadecimal, name] = match
    if (escaped !== undefined) yield { index: match.index, sign: escaped }
    else if (decimal !== undefined) yield { index: match.index, sign: signOfNumber(Number(decimal)) }
    else if (hexadecimal !== undefined)
      yield { index: match.index, sign: signOfNumber(Number.parseInt(hexadecimal, 16)) }
    else if (name === undefined) yield { index: match.index, sign: whole }
    else yield* named(match.index, whole, name)
  }
}

/** The sign of a number, U+FFFD where there is none (CommonMark 0.31.2, 2.5). */
export function signOfNumber(number: number): string {
  return decodeNumericCharacterReference(String(number), 10)
}

/** A reference by name; what is no name is words. */
function* named(index: number, whole: string, name: string): Generator<TypedSign> {
  const sign = decodeNamedCharacterReference(name)
  if (sign === false) for (const [at, each] of [...whole].entries()) yield { index: index + at, sign: each }
  else yield { index, sign }
}

/** Where a sign stands next from an offset on, in whatever way it is typed; absent where it does not. */
export function findSign(source: string, sign: string, start: number): number | undefined {
  return placesOfSign(source, sign, start).next().value
}

/** Every place of a sign from an offset on, in whatever way it is typed. */
export function* placesOfSign(source: string, sign: string, start = 0): Generator<number, undefined> {
  const [letter] = sign.normalize('NFD')
  for (const found of typedSigns(source, start))
    if (found.sign === sign || composeLetters(found.sign).includes(sign) || found.sign === letter) yield found.index
}
