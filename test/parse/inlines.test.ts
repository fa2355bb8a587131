import { expect, test } from 'vitest'
import type { Inline } from '../../pipeline/document.ts'
import { checkLink } from '../../pipeline/text/sound-address.ts'
import { bare, codesOf, parseText } from './parse-text.ts'

function inlinesOf(text: string): readonly Inline[] {
  const parsed = parseText(`# T\n\n${text}\n`)
  expect(codesOf(parsed)).toEqual([])
  const [block] = bare(parsed.document.children)
  return block?.type === 'paragraph' ? block.children : []
}

test('makes flat runs of nested emphasis', () => {
  expect(inlinesOf('**a *b* c**')).toEqual([
    { type: 'text', value: 'a ', marks: ['bold'] },
    { type: 'text', value: 'b', marks: ['italic', 'bold'] },
    { type: 'text', value: ' c', marks: ['bold'] },
  ])
})

test.each([
  ['[2](set:superscript)', ['raised']],
  ['[2](set:subscript)', ['lowered']],
  ['*[2](set:underline)*', ['italic', 'underlined']],
  ['[**2**](set:small-capitals)', ['bold', 'smallCapitals']],
])('reads the look of %s', (text, marks) => {
  expect(inlinesOf(text)).toEqual([{ type: 'text', value: '2', marks }])
})

test.each(['[2](set:sup)', '[](set:subscript)'])('refuses %s', (text) => {
  expect(codesOf(parseText(`# T\n\n${text}\n`))).toEqual(['3:1 link'])
})

test('makes one space of a line end, and none between ideographs', () => {
  expect(inlinesOf('a  b\nc')).toEqual([{ type: 'text', value: 'a b c', marks: [] }])
  expect(inlinesOf('安全\n理事会')).toEqual([{ type: 'text', value: '安全理事会', marks: [] }])
  expect(inlinesOf('安全，\n*理事会*\n会')).toEqual([
    { type: 'text', value: '安全，', marks: [] },
    { type: 'text', value: '理事会', marks: ['italic'] },
    { type: 'text', value: '会', marks: [] },
  ])
})

test('keeps the spaces an author fixed', () => {
  expect(inlinesOf('12\u00A0000\u202F%')).toEqual([{ type: 'text', value: '12\u00A0000\u202F%', marks: [] }])
})

test('breaks a line at a backslash, and at two spaces', () => {
  expect(inlinesOf('a\\\nb  \nc \nd')).toEqual([
    { type: 'text', value: 'a', marks: [] },
    { type: 'lineBreak' },
    { type: 'text', value: 'b', marks: [] },
    { type: 'lineBreak' },
    { type: 'text', value: 'c d', marks: [] },
  ])
})

test('refers to names, links to addresses and tells other languages', () => {
  expect(inlinesOf('See [](#a), [*b*](https://un.org/x) and [ج](lang:ar). {#a}')).toEqual([
    { type: 'text', value: 'See ', marks: [] },
    { type: 'crossReference', target: 'a', marks: [] },
    { type: 'text', value: ', ', marks: [] },
    { type: 'text', value: 'b', marks: ['italic'], link: 'https://un.org/x' },
    { type: 'text', value: ' and ', marks: [] },
    { type: 'text', value: 'ج', marks: [], language: 'ar' },
    { type: 'text', value: '.', marks: [] },
  ])
})

test('reads escaped signs as words', () => {
  expect(inlinesOf('\\*a\\* \\[^1] \\`b\\` &lt;c&gt; 2\\. d')).toEqual([
    { type: 'text', value: '*a* [^1] `b` <c> 2. d', marks: [] },
  ])
})

test('leaves straight apostrophes and quotation marks to the composer', () => {
  expect(inlinesOf('l\'Organisation "a"')).toEqual([{ type: 'text', value: 'l\'Organisation "a"', marks: [] }])
})

test.each([
  ['https://www.un.org/fr', 'https://www.un.org/fr'],
  ['HTTPS://UN.ORG', 'https://un.org/'],
  ['mailto:a@un.org', 'mailto:a@un.org'],
])('accepts the address %s', (address, url) => {
  expect(checkLink(address)).toEqual({ url })
})

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,a',
  'vbscript:a',
  'file:///etc/passwd',
  '//host/share',
  '\\\\host\\share',
  'https:un.org',
  'https:///un.org',
  'https://a:b@un.org',
  'java\tscript:a',
  'https://un.org/\u202Ea',
  'mailto:',
  'mailto:a',
  '',
  'annex.pdf',
])('refuses the address %s', (address) => {
  expect(checkLink(address)).toHaveProperty('problem')
})

test.each([
  ['Write john@un.org<mailto:john@un.org>.', ['3:18 link-glued']],
  ['See the report<https://un.org/a> here.', ['3:15 link-glued']],
  ['See the report <https://un.org/a>, (<mailto:john@un.org>).', []],
  ['见报告<https://un.org/a>。', []],
])('tells an address that is glued to its words: %s', (text, expected) => {
  expect(codesOf(parseText(`# T\n\n${text}\n`))).toEqual(expected)
})
