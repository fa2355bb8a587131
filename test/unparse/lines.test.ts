/** What is written as Markdown is read as what it was: any words, any marks. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell, Inline, Mark, Row } from '../../pipeline/document.ts'
import { unparse } from '../../pipeline/unparse/index.ts'
import { patterns } from '../../pipeline/text/markup/patterns.ts'
import { collapseWhitespace } from '../../pipeline/parse/collapse-whitespace.ts'
import { parseText } from '../parse/parse-text.ts'
import { documentOf, paragraphOf } from './document-of.ts'

const text = (value: string, marks: readonly Mark[] = []): Inline => ({ type: 'text', value, marks })

/** Words, their marks and breaks as a line says them: spaces at the edges of a mark belong to none. */
function said(line: readonly Inline[]): string {
  return collapseWhitespace(line)
    .map((inline) => {
      if (inline.type !== 'text') return inline.type === 'lineBreak' ? '⏎' : ''
      const marks = [...inline.marks].toSorted().join('+')
      return [...inline.value]
        .map((sign) => (/\s/.test(sign) || marks === '' ? sign : `${sign}\u0332${marks}`))
        .join('')
    })
    .join('')
}

function write(runs: readonly Inline[]): string {
  return unparse(documentOf(paragraphOf(runs)), '').text
}

/** The runs of the one paragraph of a text. */
function read(source: string): readonly Inline[] {
  const [block] = parseText(source).document.children
  return block?.type === 'paragraph' ? block.children : []
}

const marks = fc.constantFrom<readonly Mark[]>([], [], ['italic'], ['bold'], ['italic', 'bold'])
const signs = [
  'a',
  'b',
  'é',
  'ж',
  'ع',
  '会',
  '1',
  '2',
  ' ',
  ' ',
  '.',
  ',',
  '(',
  ')',
  '*',
  '_',
  '`',
  '[',
  ']',
  '<',
  '>',
  '&',
  '|',
  '~',
  '#',
  '!',
  '\\',
  '{',
  '}',
  '+',
  '-',
  ':',
  '=',
  '^',
  '"',
  '’',
  '«',
  '/',
  '$',
  '&amp;',
  '&#65;',
  '1. ',
  '- ',
  '(a)',
  '::',
  '---',
  '<!--',
  'www.',
  'un.org/',
  '𠮷',
  '𐀀',
]
const sign = fc.constantFrom(...signs)
const words = fc.array(sign, { minLength: 1, maxLength: 8 }).map((signs) => signs.join(''))
const line = fc.array(
  fc.tuple(words, marks).map(([value, own]) => text(value, own)),
  { minLength: 1, maxLength: 5 },
)

/** Lines that begin as an item do are items: nothing can be written that makes them words. */
function isItem(runs: readonly Inline[]): boolean {
  return /^\s*\(?[\p{L}]{1,5}\)/u.test(runs.map((run) => (run.type === 'text' ? run.value : '')).join(''))
}

describe('a line', () => {
  test('of any words and marks comes back', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(line, (runs) => {
        fc.pre(said(runs).trim() !== '' && !isItem(runs))
        expect(said(read(write(runs)))).toBe(said(runs))
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['a run within a word', [text('a'), text('b', ['italic']), text('c')]],
    ['a bracket in italics within a word', [text('a'), text('(b)', ['italic']), text('c')]],
    [
      'runs that touch',
      [text('a', ['italic']), text('b', ['bold']), text('c', ['italic', 'bold']), text('d', ['bold'])],
    ],
    ['a number at the start', [text('2020. A year')]],
    ['braces at the end', [text('see {#annex}')]],
    ['a rule', [text('---')]],
    ['a directive', [text(':::box')]],
    ['a label of which a part is bold', [text('2'), text('- a', ['bold'])]],
    ['a label of which a part is bold and italic', [text('2'), text('- a', ['italic', 'bold'])]],
    ['an address behind the sign of a mark', [text('a'), text('www.a', ['italic']), text('&a', ['bold', 'italic'])]],
    ['an address behind a letter of an old script', [text('𐀀www.un.org', ['bold']), text('one')]],
    ['an address behind a rare ideograph', [text('𠮷www.un.org/a'), text('_b_', ['italic'])]],
    [
      'a long address of many parts',
      [text(`See http://un.org/${'a'.repeat(40)}`), text('b'.repeat(40), ['bold']), text('c'), text('d', ['italic'])],
    ],
    ['an address that ended', [text('http://un.org/a> b'), text('c', ['bold']), text('d'), text('e', ['italic'])]],
  ] as const)('with %s comes back', (_, runs) => {
    expect(said(read(write(runs)))).toBe(said(runs))
  })

  test('keeps its breaks, links and other languages', () => {
    const runs: readonly Inline[] = [
      text('a'),
      { type: 'lineBreak' },
      { type: 'text', value: 'UN [site]', marks: ['bold'], link: 'https://www.un.org/a_(b)?c=d' },
      { type: 'text', value: ' ', marks: [] },
      { type: 'text', value: 'Организация', marks: [], language: 'ru' },
    ]
    expect(read(write(runs))).toMatchObject(runs)
  })
})

function cell(column: number, words: string): Cell {
  const children = words === '' ? [] : [text(words)]
  return { type: 'cell', column, columnSpan: 1, rowSpan: 1, indent: 0, children }
}

function row(...words: readonly string[]): Row {
  return { type: 'row', cells: words.map((each, at) => cell(at, each)) }
}

test.each(['^', '<', '> in', 'a | b', '\\', '**', 'a^', ''])('a cell with “%s” comes back', (value) => {
  const [block] = parseText('# T\n\n| H | I |\n| --- | --- |\n| x | y |').document.children
  if (block?.type !== 'table') throw new Error('there is no table')
  const { text: written } = unparse(documentOf({ ...block, body: [row('x', 'y'), row('z', value)] }), '')
  const [back] = parseText(written).document.children
  const [, last] = back?.type === 'table' ? back.body : []
  const found = last?.cells[1]
  expect([last?.cells.length, found?.indent, said(found?.children ?? [])]).toEqual([2, 0, value])
})

test('references and calls stand as they are', () => {
  const runs: readonly Inline[] = [
    { type: 'crossReference', target: 'par-1', marks: [] },
    { type: 'noteReference', label: '1', series: 'numbered' },
    { type: 'noteReference', label: '**', series: 'asterisk' },
  ]
  expect(write(runs)).toContain('\n[](#par-1)[^1][^**]\n')
})

test('words that Markdown makes nothing of stand as they are', () => {
  for (const words of ['10:30 and S/RES:242', 'a_b_c', 'see (a), 5 > 4, 2 + 2 = 4', '“A” – 50 % ~ half'])
    expect(write([text(words)])).toContain(`\n${words}\n`)
})

describe('an exclamation mark before a bracket', () => {
  const behind: readonly (readonly [string, Inline])[] = [
    ['a link', { type: 'text', value: 'page', marks: [], link: 'https://www.un.org/' }],
    ['words of another language', { type: 'text', value: 'ؠ', marks: [], language: 'ar' }],
    ['a note', { type: 'noteReference', label: '1', series: 'numbered' }],
    ['a link in the same mark', { type: 'text', value: 'page', marks: ['bold'], link: 'https://www.un.org/' }],
  ]

  test.each(behind)('makes no picture of %s', (_, inline) => {
    const marksOf = inline.type === 'text' ? inline.marks : []
    const written = write([text('Stop!', marksOf), inline])
    expect(written).toContain('Stop\\![')
    expect(read(written).map((each) => (each.type === 'text' ? each.value : each.type))).toEqual([
      'Stop!',
      inline.type === 'text' ? inline.value : inline.type,
    ])
  })
})

/** What Word, pages and other programs leave behind is wrong wherever it stands, and goes on being told; so do signatures. */
const examples = patterns
  .filter(
    ({ code, what }) =>
      !['markup-field', 'likely-leftover', 'likely-signature'].includes(code) && !what.includes('another program'),
  )
  .flatMap((pattern) => [...pattern.examples, ...pattern.quiet].map((text) => text.replace(/\s+/g, ' ').trim()))

test.each([...new Set(examples)])('words such as %j are written so that they are words', (words) => {
  const written = write([text(words)])
  const { diagnostics } = parseText(written)
  expect(
    diagnostics.filter(({ code }) => /^(?:markup|likely)-/.test(code)),
    written,
  ).toEqual([])
  if (!isItem([text(words)])) expect(said(read(written))).toBe(said([text(words)]))
})

test.each([':::', 'Words :::', '::: more', ': : :', '：：：'])(
  'what looks like the end of a directive is words: %s',
  (words) => {
    for (const marks of [[], ['italic'], ['bold']] as const) {
      const written = write([text(words, marks)])
      expect(
        parseText(written).diagnostics.filter(({ code }) => code !== 'note-unused'),
        written,
      ).toEqual([])
      expect(said(read(written))).toBe(said([text(words, marks)]))
    }
  },
)

test.each(['10⁻⁶ of it', '10¹² and 10⁺³', '5 km² of x²', 'm³'])('exponents need no reference: %s', (value) => {
  expect(write([text(value)]).split('\n')[2]).toBe(value)
})

test('spaces in a row are written as the one that is printed', () => {
  const runs = [text('a   b'), { type: 'lineBreak' as const }, text('c   '), text('d', ['bold'])]
  expect(write(runs).split('\n').slice(2, 4)).toEqual(['a b\\', 'c **d**'])
})

test.each(['\u3000\u3000- a', '\u3000(a) b', '\u3000\u30001. c', '\u3000## d', '\u00A0(b) e'])(
  'words behind wide spaces stay words: %j',
  (value) => {
    expect(read(write([text(value)]))).toMatchObject([{ type: 'text', value }])
  },
)

test('a sign beyond the basic plane is bold beside a letter, at the edge of a line too', () => {
  const line = [text('a'), text('\u{1EEF0}', ['bold'])]
  expect(said(read(write(line)))).toBe(said(line))
  expect(said(read(write(line.toReversed())))).toBe(said(line.toReversed()))
})

test.each(['a)aa', '1.- Texto', 'أ- نص البند', 'а)текст'])('words like a label stay words in an item: %s', (words) => {
  const bullet = { type: 'bullet', level: 1, children: [text(words)] } as const
  const written = unparse(documentOf(bullet), '').text
  expect(
    parseText(written).diagnostics.filter(({ code }) => code !== 'note-unused'),
    written,
  ).toEqual([])
  expect(parseText(written).document.children).toMatchObject([{ type: 'bullet', children: [{ value: words }] }])
})
