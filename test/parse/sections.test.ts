/** A text that is parsed section by section has the tree, with all positions, that it has when parsed at once. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { KeptSections, type ParsedSection } from '../../pipeline/parse/kept-sections.ts'
import { parseSections } from '../../pipeline/parse/sections.ts'
import { parser } from '../../pipeline/parse/syntax.ts'

const sectioned = (least: number) => unified().use(parseSections, { least }).freeze()
const smallest = sectioned(1)
const small = sectioned(200)

function expectSame(text: string): void {
  const whole = parser.parse(text)
  expect(smallest.parse(text)).toEqual(whole)
  expect(small.parse(text)).toEqual(whole)
}

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return markdownIn(path)
    return name.endsWith('.md') ? [path] : []
  })
}

test.each([...markdownIn('source'), ...markdownIn('test/cases')])('%s', (path) => {
  expectSame(readFileSync(path, 'utf8'))
})

/** Headings after a blank line where none begins a section. */
const enclosed = {
  'in a fence': '```\n\n## A\n\n## B\n```\n\n## C\n\nText.',
  'in a fence that never closes': '~~~\n\n## A\n\n## B\n',
  'in a fence with fewer marks inside': '````\n\n```\n\n## A\n\n````\n\n## B\n',
  'after a fence in a list': '- ```\n\n## A\n\n```\n\n## B\n\n```\n\n## C\n',
  'in a container': ':::box\n\n## A\n\n:::\n\n## B\n\nText.',
  'in a container in a container': '::::box\n\n:::quote\n\n## A\n\n:::\n\n## B\n\n::::\n\n## C\n',
  'in a container that never closes': ':::box\n\n## A\n\n## B\n',
  'after what looks like a container': ':::box]\n\n## A\n\n::::quote\n\n:::\n\n## B\n\n::::\n\n## C\n',
  'in a comment': '<!--\n\n## A\n\n-->\n\n## B\n',
  'in a comment that never closes': '<!--\n\n## A\n\n## B\n',
  'in front matter': '---\na: |\n\n## A\n\n## B\n---\n\n## C\n\n## D\n',
  'after front matter that never closes': '---\na: b\n\n## A\n\n## B\n',
  'after a mark of byte order': '\uFEFFText.\n\n## A\n\n## B\n',
  'between returns': 'Text.\r\n\r\n## A\r\n\n## B\r\n\n## C\n',
  'after a list, a quotation and a note':
    '1. One\n\n   Two\n\n## A\n\n> Three\n\n## B\n\n[^a]: Four\n\n    Five\n\n## C[^a]\n',
}

test.each(Object.entries(enclosed))('headings %s', (_, text) => expectSame(text))

/** Notes that are called in another section than they are written in. */
const notes = {
  'written later': '## A\n\nText.[^a]\n\n## B\n\n[^a]: Note.\n',
  'written before': '[^a]: Note.\n\n## A\n\nText.[^a]\n\n## B\n\n',
  'written nowhere': '## A\n\nText.[^a]\n\n## B\n\nText.\n',
  'written twice': '## A[^a]\n\n[^a]: One.\n\n## B\n\n[^a]: Two.\n',
  'of a container before the call': ':::table\n[^a]: Note.\n:::\n\n## A\n\nText.[^a]\n',
  'of a container behind the call': '## A\n\nText.[^a]\n\n## B\n\n:::table\n[^a]: Note.\n:::\n',
  'of a container and of the text': '## A[^a]\n\n:::table\n[^b]: Note.\n:::\n\n## B[^b]\n\n[^a]: Note.\n',
  'in a list': '## A[^a]\n\n- [^a]: Note.\n\n## B\n\n',
  'in a quotation': '## A[^a]\n\n> [^a]: Note.\n\n## B\n\n',
  'in a fence': '## A[^a]\n\n```\n[^a]: Note.\n```\n\n## B\n\n',
  'with capitals': '## A[^Ä]\n\n## B\n\n[^ä]: Note.\n',
  'behind an exclamation mark': '## A![^a]\n\n## B\n\n[^a]: Note.\n',
}

test.each(Object.entries(notes))('notes %s', (_, text) => expectSame(text))

describe('any text', () => {
  const lines = [
    '',
    '',
    '',
    '## A',
    '# B',
    '### C[^a]',
    'Text.[^a]',
    'Text,[^b] *more*',
    '[^a]: Note.',
    '    Go on.',
    '[^b]:',
    '- One',
    '  two',
    '- ```',
    '  ```',
    '> ~~~',
    '[^c]: ```',
    '- :::box',
    '  :::',
    '  <!--',
    '1. One',
    '> Said',
    '```',
    '~~~~',
    '````js',
    ':::',
    '::::',
    ':::box',
    ':::table[T[^a]]{#i}',
    '::::quote',
    '::annex{original=ru}',
    '| a | b |',
    '| - | - |',
    '<!--',
    '-->',
    '<div>',
    '<script>',
    '</script>',
    '---',
    '===',
    '    ## D',
    ' ## E',
    '\t',
    '  ',
    '\\',
    '`',
  ]
  const anyLines = fc.array(fc.constantFrom(...lines), { maxLength: 40 }).map((list) => list.join('\n'))

  test('of lines that begin or end something', () => {
    fc.assert(fc.property(anyLines, expectSame), { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000) })
  })

  test('of any characters between headings', () => {
    const pieces = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 8 })
    fc.assert(
      fc.property(pieces, (list) => expectSame(list.join('\n\n## A\n\n'))),
      { numRuns: 300 },
    )
  })
})

/** A text as it is typed, and the tree of each state with what was kept of the one before. */
function typedIn(texts: readonly string[]): readonly unknown[] {
  const sections = new KeptSections()
  return texts.map((value) => {
    sections.begin()
    return smallest.parse(new VFile({ value, data: { sections } }))
  })
}

test('what is kept of a text while it is typed changes no tree', () => {
  const piece = fc.constantFrom(
    '## A\n\n',
    'Text.[^a]\n\n',
    '[^a]: Note.\n\n',
    '[^b]: Note.\n\n',
    ':::box\n',
    ':::\n\n',
    'Text[^b] and [^A].\n\n',
    '```\n',
    '1. One\n\n',
    '[^\\[c]: Note.[^\\[c]\n\n',
  )
  const typing = fc.tuple(fc.array(piece, { maxLength: 12 }), fc.array(fc.tuple(fc.nat(12), piece), { maxLength: 6 }))
  fc.assert(
    fc.property(typing, ([first, changes]) => {
      const texts = [first.join('')]
      let pieces = [...first]
      for (const [at, inserted] of changes) {
        pieces = at % 3 === 0 ? pieces.filter((_, index) => index !== at) : pieces.toSpliced(at, 0, inserted)
        texts.push(pieces.join(''))
      }
      expect(typedIn(texts)).toEqual(texts.map((text) => parser.parse(text)))
    }),
    { numRuns: 300 },
  )
})

test('a section that has not changed is not parsed again', () => {
  const kept = new KeptSections()
  const parsed: string[] = []
  const parse = (section: string): ParsedSection => {
    parsed.push(section)
    return { root: parser.parse(section), notes: ['B'] }
  }
  const notes = ['A']
  kept.take('One.[^a]\n\n', notes, parse)
  kept.begin()
  const again = kept.take('One.[^a]\n\n', notes, parse)
  expect(parsed).toEqual(['One.[^a]\n\n'])
  expect(notes).toEqual(['A', 'B'])
  expect(again).toEqual(parser.parse('One.[^a]\n\n'))
})
