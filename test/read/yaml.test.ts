/** What the facts of a file are before any is interpreted, and what is refused in them. */
import { describe, expect, it, test } from 'vitest'
import { VFile } from 'vfile'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import { placesOf, valuesOf } from '../../pipeline/read/fact-tree.ts'
import { parseFacts } from '../../pipeline/read/parse-facts.ts'
import { findYamlComments } from '../../pipeline/read/yaml.ts'
import { defaultLimits, type Limits } from '../../pipeline/text/limits.ts'
import { locateIn } from '../../pipeline/text/positions.ts'

function parse(yaml: string, limits: Partial<Limits> = {}) {
  const file = new VFile()
  const facts = parseFacts(file, { yaml, locate: locateIn('a', yaml) }, { ...defaultLimits, ...limits })
  const problems = diagnosticsOf(file).map(
    ({ place, text }) =>
      `${place.line}:${place.column} ${text.replace('The facts cannot be read: ', '').replace(/\.$/, '')}`,
  )
  return { facts, problems }
}

const problemsOf = (yaml: string, limits: Partial<Limits> = {}) => parse(yaml, limits).problems

/** Bare values; groups get their prototype back. */
function plainOf(yaml: string): unknown {
  const { facts, problems } = parse(yaml)
  expect(problems).toEqual([])
  return facts && JSON.parse(JSON.stringify(valuesOf(facts)))
}

const levels = (count: number) => `${'{ a: '.repeat(count)}b${' }'.repeat(count)}`

const brackets = (count: number) => `a: ${'['.repeat(count)}${']'.repeat(count)}`

describe('facts', () => {
  it.each([
    ['', {}],
    ['# A comment\n', {}],
    ['""', {}],
    ['a: 1\nb: yes\nc: 2021-01-07\nd: null\ne: 1e3', { a: '1', b: 'yes', c: '2021-01-07', d: 'null', e: '1e3' }],
    ['a:\nb: ~', { a: '', b: '~' }],
    ['? a\nb: c', { a: '', b: 'c' }],
    ['a: [1, [2, 3], { b: 4 }]', { a: ['1', ['2', '3'], { b: '4' }] }],
    ['a:\n  - b: 1\n    c: 2\n  - d', { a: [{ b: '1', c: '2' }, 'd'] }],
    ['"a b": "c\\td"', { 'a b': 'c\td' }],
    ['a: |\n  b\n  c\n', { a: 'b\nc\n' }],
    ['a: b # c', { a: 'b' }],
    ['1: a', { '1': 'a' }],
  ])('are texts, lists and groups: %j', (yaml, expected) => {
    expect(plainOf(yaml)).toEqual(expected)
  })

  it('have a place each', () => {
    const { facts } = parse('a: b\nc:\n  - d\n  - { e: f }\ng:')
    const places = facts && placesOf(facts).map(([path, { line, column }]) => [path, `${line}:${column}`])
    expect(places).toEqual([
      ['', '1:1'],
      ['a', '1:4'],
      ['c', '3:3'],
      ['c.0', '3:5'],
      ['c.1', '4:5'],
      ['c.1.e', '4:10'],
      ['g', '5:3'],
    ])
  })

  it('reach no prototype', () => {
    const { facts } = parse('a: { __proto__: b }')
    expect(Object.getPrototypeOf(facts && valuesOf(facts))).toBeNull()
    expect(JSON.stringify(facts && valuesOf(facts))).toBe('{"a":{"__proto__":"b"}}')
  })

  it.each([
    ['- a', '1:1 they are not keys with values'],
    ['a', '1:1 they are not keys with values'],
    ['a: b\na: c', '2:1 The fact “a” is given twice'],
    ['a: { b: 1, b: 2 }', '1:12 The fact “b” is given twice'],
    ['a: *b', '1:4 an alias (`*name`) is not allowed'],
    ['a: &b c\nd: *b', '1:7 an anchor (`&name`) is not allowed', '2:4 an alias (`*name`) is not allowed'],
    ['a: &b [c]', '1:7 an anchor (`&name`) is not allowed'],
    ['a: !b c', '1:4 a tag (`!name`) is not allowed'],
    ['a: ! b', '1:6 a tag (`!name`) is not allowed'],
    ['a: !!str c'],
    ['a: !!map { b: c }\nd: !!seq [e]'],
    ['&a b: c', '1:4 an anchor (`&name`) is not allowed'],
    ['[a]: b', '1:1 a key must be a plain word'],
    ['{ a: b }: c', '1:1 a key must be a plain word'],
    ['<<: { a: b }', '1:1 a key must be a plain word'],
    ['"<<": a', '1:1 a key must be a plain word'],
    [
      'a: "\\u202E"',
      '1:4 A right-to-left override (U+202E) stands here and turns the direction of what follows, unseen',
    ],
    [
      '"\\u202Ea": b',
      '1:1 A right-to-left override (U+202E) stands before “a” and turns the direction of what follows, unseen',
    ],
    ['a: [&b c, *d]', '1:8 an anchor (`&name`) is not allowed', '1:11 an alias (`*name`) is not allowed'],
  ])('are plain: %j', (yaml, ...problems) => {
    expect(problemsOf(yaml)).toEqual(problems)
  })

  it('are told in no word of the library', () => {
    const library = /implicit|mapping|flow|scalar|collection|sequence|directive|token|resolve|node|indented/i
    const broken =
      '[b|{ b|]|"b|"b" c|b: c: d|- b|*b|&b|!b|%b|@b|`b`|| b|> b\n c|b\n  c: d|"\\q"|? b|"b"\n"c"|[b: [c|{ b: ]|,|[,]|\tb: c|b\n\tc|b\n---\nc: d'
    const lines = broken
      .split(/\|(?! b)/)
      .flatMap((value) => [`a: ${value}`, `session: ${value}`, `agenda:\n  - ${value}`])
    for (const line of [...lines, '%FOO bar\n---\na: b', 'a', 'a: b\nc', 'a b\nc: d', ' a: b\nc: d', '"a: b', '[a']) {
      expect(problemsOf(line).join('\n')).not.toMatch(library)
      const { facts, problems } = parse(`kind: note\n${line}\ndate: 2021-01-07`)
      expect(problems.join('\n')).not.toMatch(library)
      expect([line, ...(facts?.entries.keys() ?? [])]).toEqual(expect.arrayContaining(['kind', 'date']))
    }
  })

  it('keep their limits', () => {
    expect(problemsOf(levels(3), { factsDepth: 3 })).toEqual([])
    expect(problemsOf(levels(4), { factsDepth: 3 })).toEqual(['1:16 more than 3 levels stand inside one another'])
    expect(problemsOf('a: [[b]]', { factsDepth: 3 })).toEqual([])
    expect(problemsOf('a: [[[b]]]', { factsDepth: 3 })).toEqual(['1:6 more than 3 levels stand inside one another'])
    expect(problemsOf('a: b\nc: d', { factsKeys: 2 })).toEqual([])
    expect(problemsOf('a: b\nc: d', { factsKeys: 1 })).toEqual(['2:1 there are more than 1 keys'])
    expect(problemsOf('a:\n  - { b: c }\n  - { d: e }', { factsKeys: 3 })).toEqual([])
    expect(problemsOf('a:\n  - { b: c }\n  - { d: e }', { factsKeys: 2 })).toEqual(['3:7 there are more than 2 keys'])
    expect(problemsOf('a: é', { factsBytes: 5 })).toEqual([])
    const tooLarge = 'there are more than 4 bytes of them, or too many levels'
    expect(problemsOf('a: é', { factsBytes: 4 })).toEqual([`1:1 ${tooLarge}`])
  })

  it('are not given to the library where they stand very deep', () => {
    const tooDeep = [`1:1 there are more than ${defaultLimits.factsBytes} bytes of them, or too many levels`]
    const deeper = `1:9 more than ${defaultLimits.factsDepth} levels stand inside one another`
    expect(problemsOf(brackets(101))).toEqual(tooDeep)
    expect(problemsOf(brackets(100))).toEqual([deeper])
    expect(problemsOf(`a: ${'{b: '.repeat(101)}${'}'.repeat(101)}`)).toEqual(tooDeep)
    expect(problemsOf(`a: "${']'.repeat(50)}"\n${brackets(101).replace('a', 'b')}`)).toEqual(tooDeep)
    expect(problemsOf(`a: [${'[], '.repeat(150)}]`)).toEqual([])
    expect(problemsOf(`a: [${'{}, '.repeat(150)}]`)).toEqual([])
    expect(problemsOf('a:\n  - - - - b')).toEqual(tooDeep)
    expect(problemsOf('a:\n \t- ? - :  b')).toEqual(tooDeep)
    expect(problemsOf('a:\n  - - - b')).toEqual([])
    expect(problemsOf('a: b - - - - c')).toEqual([])
  })
})

test.each([
  ['# a', ['# a']],
  ['a: b # c\n# d\n', ['# c', '# d']],
  ['a: "# b" # c', ['# c']],
  ["a: '# b'", []],
  ['a: b#c', []],
  ['a: |\n  # b\n  c\n# d', ['# d']],
  ['a: >\n  # b\n', []],
  ['a: | # b\n  c', ['# b']],
  ['a:\n  - b # c\n  # d\n  - "e#"', ['# c', '# d']],
  ['\uFEFF# a\nb: c # d', ['# a', '# d']],
  ['a: [b, # c\n  d]', ['# c']],
  ['--- # a\nb: c\n... # d', ['# a', '# d']],
])('finds the comments of %j', (yaml, expected) => {
  expect(findYamlComments(yaml).map(({ start, end }) => yaml.slice(start, end))).toEqual(expected)
})
