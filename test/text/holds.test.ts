/** What a pattern is said to hold, it cannot be found without: proved on the pattern itself, branch by branch. */
import { parseRegExpLiteral, type AST } from '@eslint-community/regexpp'
import { describe, expect, test } from 'vitest'
import { slipPatterns } from '../../pipeline/prepare/sign-slips.ts'
import { mayHold, type Sought } from '../../pipeline/text/holds.ts'
import { patterns } from '../../pipeline/text/markup/patterns.ts'

/** Signs that stand side by side at the most, before they are too many to be followed. */
const mostRows = 500
const widestRange = 40

/** Whether every match of one of some branches has one of the signs. */
function everyHolds(branches: readonly AST.Alternative[], holds: readonly string[]): boolean {
  return branches.every(({ elements }) => rowHolds(elements, holds))
}

/** Signs that stand side by side are read together; what may be more than one sign, or any, parts them. */
function rowHolds(elements: readonly AST.Element[], holds: readonly string[]): boolean {
  let rows: readonly string[] = ['']
  for (const element of elements) {
    const signs = signsOf(element)
    rows = signs === undefined ? [''] : rows.flatMap((row) => signs.map((sign) => row + sign))
    if (rows.length > mostRows) rows = ['']
    const isHeld = rows.every((row) => holds.some((held) => row.includes(held)))
    if (isHeld || elementHolds(element, holds)) return true
  }
  return false
}

/** All that an element of one sign can be. */
function signsOf(element: AST.Element): readonly string[] | undefined {
  if (element.type === 'Character') return [String.fromCodePoint(element.value)]
  if (element.type === 'CharacterSet' && element.kind === 'digit' && !element.negate) return [...'0123456789']
  if (element.type === 'CharacterClass' && !element.negate) {
    const signs = element.elements.map(signsOfMember)
    return signs.includes(undefined) ? undefined : signs.flatMap((each) => each ?? [])
  }
  return undefined
}

function signsOfMember(member: AST.CharacterClass['elements'][number]): readonly string[] | undefined {
  if (member.type === 'Character') return [String.fromCodePoint(member.value)]
  if (member.type !== 'CharacterClassRange') return undefined
  const { min, max } = member
  const count = max.value - min.value + 1
  return count > widestRange
    ? undefined
    : Array.from({ length: count }, (_, index) => String.fromCodePoint(min.value + index))
}

/** Whether one element alone has one of the signs wherever it is found; what is looked for around a match stands in the words, too. */
function elementHolds(element: AST.Element, holds: readonly string[]): boolean {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return everyHolds(element.alternatives, holds)
  if (element.type === 'Quantifier')
    return element.min > 0 && rowHolds(Array<AST.Element>(element.min).fill(element.element), holds)
  return (
    element.type === 'Assertion' &&
    (element.kind === 'lookahead' || element.kind === 'lookbehind') &&
    !element.negate &&
    everyHolds(element.alternatives, holds)
  )
}

/** A pattern that takes large and small letters is proved for small ones: so it is asked. */
function isProved({ found, holds = [] }: Sought): boolean {
  const signs = found.ignoreCase ? holds.flatMap((held) => [held, held.toUpperCase(), capitalized(held)]) : holds
  return everyHolds(parseRegExpLiteral(found).pattern.alternatives, signs)
}

function capitalized(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

const all: readonly Sought[] = [...patterns, ...slipPatterns]
const held = all.filter(({ holds }) => holds !== undefined)

describe('what a pattern holds', () => {
  test('is said of most', () => expect(held.length).toBeGreaterThan(100))

  test.each(held.map((pattern) => [pattern.found.source.slice(0, 60), pattern] as const))(
    'stands wherever it is found: %s',
    (_, pattern) => expect(isProved(pattern)).toBe(true),
  )

  test('is in small letters where the pattern takes both', () => {
    const wrong = held.filter(({ found, holds }) => found.ignoreCase && holds?.some((one) => one !== one.toLowerCase()))
    expect(wrong).toEqual([])
    expect(mayHold('A LINK')({ found: /link/iu, holds: ['link'] })).toBe(true)
    expect(mayHold('A LINE')({ found: /link/iu, holds: ['link'] })).toBe(false)
  })

  test('is not proved where a branch has none of it', () => {
    expect(isProved({ found: /\*a|b\*?/u, holds: ['*'] })).toBe(false)
    expect(isProved({ found: /a\*{2}(?=b)/u, holds: ['**'] })).toBe(true)
    expect(isProved({ found: /a(?!\*)/u, holds: ['*'] })).toBe(false)
  })
})
