import { expect, test } from 'vitest'
import type { Limits } from '../../pipeline/text/limits.ts'
import { codesOf, parseText } from './parse-text.ts'

/** A limit of three, a text that just keeps it, and one that passes it by one. */
const cases: readonly (readonly [name: keyof Limits, kept: string, passed: string, code: string])[] = [
  ['nesting', '> > > a\n', '> > > > a\n', '3:7 nesting'],
  ['nesting', '1. a\n\n   > > b\n', '1. a\n\n   > > - b\n', '5:8 nesting'],
  ['nesting', ':::quote\n> > a\n:::\n', ':::quote\n> > > a\n:::\n', '4:5 nesting'],
  ['inlineNesting', '*a **b _c_***\n', '*a **b _c **d**_***\n', '3:11 nesting'],
  ['breaks', 'a\\\nb\\\nc\\\nd\n', 'a\\\nb\\\nc\\\nd\\\ne\n', '3:1 complexity'],
  ['tableRows', '| a |\n| - |\n| b |\n| c |\n', '| a |\n| - |\n| b |\n| c |\n| d |\n', '3:1 complexity'],
  ['tableColumns', '| a | b | c |\n| - | - | - |\n', '| a | b | c | d |\n| - | - | - | - |\n', '3:1 complexity'],
  ['tableCells', '| a |\n| - |\n| b |\n| c |\n', '| a | b |\n| - | - |\n| b | c |\n', '3:1 complexity'],
  ['links', '[a](https://a.b)'.repeat(3), '[a](https://a.b)'.repeat(4), '3:49 complexity'],
  ['headings', '## a\n\n## b\n', '## a\n\n## b\n\n## c\n', '7:1 complexity'],
  ['pictures', '![a](b)\n\n'.repeat(3), '![a](b)\n\n'.repeat(4), '9:1 complexity'],
  ['unbroken', 'abc abc a-bc 安全理事\n', 'abc abcd\n', '3:5 complexity'],
  ['paragraph', 'a b\n', 'ab c\n', '3:1 complexity'],
]

test.each(cases)('keeps the limit of %s', (name, kept, passed, code) => {
  const limits = { [name]: 3 }
  expect(codesOf(parseText(`# T\n\n${kept}`, { limits }))).toEqual([])
  expect(codesOf(parseText(`# T\n\n${passed}`, { limits }))).toEqual([code])
})

test('reads 16 levels and refuses 17', () => {
  expect(codesOf(parseText(`# T\n\n${'> '.repeat(16)}a\n`))).toEqual([])
  expect(codesOf(parseText(`# T\n\n${'> '.repeat(17)}a\n`))).toEqual(['3:33 nesting'])
})
