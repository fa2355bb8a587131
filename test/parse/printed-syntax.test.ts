/** What was meant for the parser is never printed as words: each check beside it sees what the parser took for text. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseText } from './parse-text.ts'
import { wordsOf } from './words-of.ts'

const runs = Number(process.env['FUZZ_RUNS'] ?? 1500)

const signs = [
  '{#a}',
  '{continued}',
  '{#a continued}',
  '[^a]',
  '[^b]',
  '\n\n[^a]: Note.\n\n',
  '[a]: https://un.org',
  '[a]: /b',
]
const blocks = '::annex|:::|:::box\n|::: x|:: annex|\n|\n\n|- |1. |> |## '.split('|')
const rows = ['\n| - |\n', '\n| - | - |\n', '| a | b |', '| ^ | < |', '| > a |']
const words = 'a|word | |. |`|*|**|_|<!-- -->|[a](#b)|[a](https://un.org)|![|\\|\\\\'.split('|')
const pieces = [...signs, ...blocks, ...rows, ...words]
const body = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((all) => all.join(''))

/** Signs of the language as words would show them. */
const meant = /\{(?:#a|continued)[^{}]*\}|\[\^[ab]\]/

/** Signs that mean something where a paragraph begins. */
const meantFirst = /^:{2,}|^\[a\]: (?:https|\/)/m

test('a text that is accepted prints no sign of the language but an escaped one', () => {
  const seen = { accepted: 0, refused: 0 }
  fc.assert(
    fc.property(body, (text) => {
      const { document, diagnostics } = parseText(`# T\n\n${text}\n`)
      seen[diagnostics.length === 0 ? 'accepted' : 'refused'] += 1
      // What stands behind a backslash was meant to be printed.
      if (diagnostics.length > 0 || text.includes('\\')) return
      expect(wordsOf(document)).not.toMatch(meant)
      if (!/[#*_|<^]/.test(text)) expect(wordsOf(document)).not.toMatch(meantFirst)
    }),
    { numRuns: runs },
  )
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(runs / 20)
})

test('a backslash before a sign of the language makes a word of it', () => {
  const sign = fc.constantFrom('{#a}', '{continued}', '[^a]', '::annex', '[a]: https://un.org')
  fc.assert(
    fc.property(sign, fc.integer({ min: 0, max: 2 }), (sign, pairs) => {
      const { document, diagnostics } = parseText(`# T\n\nA\n${'\\\\'.repeat(pairs)}\\${sign} b.\n`)
      expect(diagnostics).toEqual([])
      expect(wordsOf(document)).toContain(sign)
    }),
  )
})

test('cells join their neighbours by the sign alone, and print it behind a backslash', () => {
  const cell = fc.constantFrom('^', '<', '\\^', '\\<', '^ a', 'a <', '> a', '\\> a', 'a')
  fc.assert(
    fc.property(cell, (words) => {
      const { document, diagnostics } = parseText(`# T\n\n| a | b |\n| - | - |\n| c | ${words} |\n`)
      expect(diagnostics).toEqual([])
      const printed = /^(?:\^|<)$/.test(words) ? '' : words.replace(/^> /, '').replace('\\', '')
      expect(wordsOf(document).split(/\n+/)).toEqual(['T', 'a', 'b', 'c', printed].filter((each) => each !== ''))
    }),
  )
})

test('names in braces are found where they are written', () => {
  const attribute = fc.constantFrom('x', 'x=y', 'x="y z"', "x='#y .z x'", 'yy=1', '.c', 'x.y', 'x:y=2', 'y-x="x"')
  fc.assert(
    fc.property(fc.uniqueArray(attribute, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', '  '), (all, space) => {
      const text = `::annex[Words {x} of x]{${all.join(space)}}`
      const { diagnostics } = parseText(`# T\n\n${text}\n`)
      const unknown = diagnostics.filter(({ code }) => code === 'attribute-unknown')
      const at = unknown.map(({ place, text: said }) => ({ said, written: text.slice(place.column - 1) }))
      expect(at.length).toBeGreaterThan(0)
      for (const { said, written } of at) {
        const name = /“([^”]+)”/.exec(said)?.[1] ?? ''
        expect(name === 'class' ? written.startsWith('.c') : written.startsWith(name)).toBe(true)
      }
    }),
  )
})
