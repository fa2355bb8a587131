import { expect, test } from 'vitest'
import type { Block, Inline } from '../../pipeline/document.ts'
import { bare, codesOf, parseText, type ParseOptions } from './parse-text.ts'

/** The blocks after the title of a text that must be sound. */
function blocksOf(text: string, options: ParseOptions = {}): readonly Block[] {
  const parsed = parseText(`# T\n\n${text}`, options)
  expect(codesOf(parsed)).toEqual([])
  return bare(parsed.document.children)
}

function plain(value: string): Inline {
  return { type: 'text', value, marks: [] }
}

/** One line for a block: its type, level and words. */
function outline(text: string, options: ParseOptions = {}): readonly string[] {
  return blocksOf(text, options).map((block) => {
    const level = 'level' in block ? ` ${block.level}` : ''
    const typed =
      block.type === 'numberedParagraph' ? ` ${block.typed}` : block.type === 'heading' ? ` ${block.marker ?? '-'}` : ''
    const isContinued = block.type === 'paragraph' && block.continued ? ' continued' : ''
    return `${block.type}${level}${typed}${isContinued}: ${wordsOf(block)}`
  })
}

function wordsOf(block: Block): string {
  if (!('children' in block)) return ''
  return block.children.map((child) => (child.type === 'text' ? child.value : `<${child.type}>`)).join('')
}

test('numbers the headings of the ladder by the marker of their own level', () => {
  expect(outline('## I. A\n\n### B. C\n\n#### 3. D\n\n##### (d) E\n\n###### (v) F\n')).toEqual([
    'heading 1 I.: A',
    'heading 2 B.: C',
    'heading 3 3.: D',
    'heading 4 (d): E',
    'heading 5 (v): F',
  ])
})

test('keeps the marker of another level as typed, and leaves a heading without one unnumbered', () => {
  expect(outline('## 1. A\n\n## 1999. A\n\n### I A\n\n## Introduction\n')).toEqual([
    'heading 1 1.: A',
    'heading 1 -: 1999. A',
    'heading 2 -: I A',
    'heading 1 -: Introduction',
  ])
})

test('knows the markers of every language', () => {
  expect(outline('##### a) A\n\n###### i) B\n', { language: 'fr' })).toEqual(['heading 4 a): A', 'heading 5 i): B'])
  expect(outline('##### (أ) نص\n', { language: 'ar' })).toEqual(['heading 4 (أ): نص'])
  expect(outline('##### а) Текст\n', { language: 'ru' })).toEqual(['heading 4 а): Текст'])
})

test('makes one flat sequence of nested lists', () => {
  expect(outline('1. a\n   1. b\n      1. c\n         1. d\n2. e\n')).toEqual([
    'numberedParagraph 1 1.: a',
    'numberedParagraph 2 1.: b',
    'numberedParagraph 3 1.: c',
    'numberedParagraph 4 1.: d',
    'numberedParagraph 1 2.: e',
  ])
})

test('goes on with the later paragraphs of an item', () => {
  expect(outline('1. a\n\n   b\n\n   (a) c\n\n   (b) d\n\n   e\n')).toEqual([
    'numberedParagraph 1 1.: a',
    'paragraph continued: b',
    'numberedParagraph 2 (a): c',
    'numberedParagraph 2 (b): d',
    'paragraph continued: e',
  ])
})

test('makes items of paragraphs that open with a letter or a numeral', () => {
  expect(outline('(a) A\n\n(b) B\n\n(i) C\n\n(ii) D\n\n(c) E\n')).toEqual([
    'numberedParagraph 2 (a): A',
    'numberedParagraph 2 (b): B',
    'numberedParagraph 3 (i): C',
    'numberedParagraph 3 (ii): D',
    'numberedParagraph 2 (c): E',
  ])
})

test('reads (i) after (h) as a letter, unless (ii) follows', () => {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => `(${letter}) X\n\n`).join('')
  expect(outline(letters).map((line) => line.split(' ')[1])).toEqual(Array<string>(10).fill('2'))
  expect(outline('(h) X\n\n(i) Y\n\n(ii) Z\n').map((line) => line.split(' ')[1])).toEqual(['2', '3', '3'])
})

test('leaves words in brackets alone that are no marker', () => {
  expect(outline('(See annex) Text.\n\n(2020) Text.\n\nText (a) text.\n').map((line) => line.split(':')[0])).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
  ])
})

test('keeps bullets and dashes apart', () => {
  expect(outline('- a\n  - b\n- c\n')).toEqual(['bullet 1: a', 'bullet 2: b', 'bullet 1: c'])
})

test('takes braces off the end of a paragraph', () => {
  expect(blocksOf('Text. {continued #a}\n')).toEqual([
    { type: 'paragraph', continued: true, children: [plain('Text.')], id: 'a' },
  ])
  expect(blocksOf('1. Text.{#b}\n')).toEqual([
    { type: 'numberedParagraph', level: 1, typed: '1.', says: [1], children: [plain('Text.')], id: 'b' },
  ])
  expect(blocksOf('## I. Text {#c}\n')).toEqual([
    { type: 'heading', level: 1, marker: 'I.', says: [1], children: [plain('Text')], id: 'c' },
  ])
})

test('leaves escaped braces and braces of words in the text', () => {
  expect(blocksOf('Text \\{#a}\n')).toEqual([{ type: 'paragraph', continued: false, children: [plain('Text {#a}')] }])
  expect(blocksOf('The set {a, b}\n')).toEqual([
    { type: 'paragraph', continued: false, children: [plain('The set {a, b}')] },
  ])
})

test('breaks a signature at line ends, backslashes and blank lines', () => {
  expect(blocksOf(':::signature\nOne\\\n(*Two*) **B**\n\nThree\n:::\n')).toEqual([
    {
      type: 'signature',
      lines: [
        [plain('One')],
        [
          plain('('),
          { type: 'text', value: 'Two', marks: ['italic'] },
          plain(') '),
          { type: 'text', value: 'B', marks: ['bold'] },
        ],
        [plain('Three')],
      ],
    },
  ])
})

test('sets lines at the end of the column', () => {
  expect(blocksOf(':::end\n4 May 2020\nGeneva\n:::\n')).toEqual([
    { type: 'endLines', lines: [[plain('4 May 2020')], [plain('Geneva')]] },
  ])
})

test('opens annexes, appendices and enclosures', () => {
  const { document, diagnostics } = parseText(
    '# T\n\nA.\n\n::annex[Own *heading*]{original="en ru" #x}\n\n## B\n\n::appendix\n\nC.\n\n::enclosure{original=ar,zh}\n\nD.\n',
  )
  expect(diagnostics).toEqual([])
  expect(bare(document.children)).toHaveLength(1)
  expect(
    bare(document.attachments).map(({ kind, original, id, children }) => [kind, original, id, children.length]),
  ).toEqual([
    ['annex', ['en', 'ru'], 'x', 1],
    ['appendix', [], undefined, 1],
    ['enclosure', ['ar', 'zh'], undefined, 1],
  ])
})

test.each(['[Original: Portuguese]', '*[Original : portugais]*', '[原文：葡萄牙文]'])(
  'takes %s right behind an annex, and nowhere else',
  (line) => {
    expect(codesOf(parseText(`# T\n\nA.\n\n::annex\n\n${line}\n\n## B\n\nC.\n`))).toEqual([])
    expect(codesOf(parseText(`# T\n\nA.\n\n::annex\n\n## B\n\n${line}\n\nC.\n`))).toEqual(['9:1 likely-leftover'])
    expect(codesOf(parseText(`# T\n\nA.\n\n::annex{original=en}\n\n${line}\n\nC.\n`))).toEqual(['7:1 likely-leftover'])
  },
)

test('frames boxes and summaries', () => {
  expect(blocksOf(':::box[A *b*]\n## I. C\n\nText.\n:::\n\n:::summary\nText.\n:::\n')).toMatchObject([
    {
      type: 'box',
      kind: 'box',
      title: [plain('A '), { value: 'b', marks: ['italic'] }],
      children: [{ type: 'heading' }, { type: 'paragraph' }],
    },
    { type: 'box', kind: 'summary', title: [], children: [{ type: 'paragraph' }] },
  ])
})

test('quotes with signs and with the directive', () => {
  const quote = { type: 'quote', children: [{ type: 'paragraph', continued: false, children: [plain('A')] }] }
  expect(blocksOf('> A\n\n:::quote\nA\n:::\n')).toEqual([quote, quote])
})

test('asks for contents and for a new page', () => {
  expect(blocksOf('::contents{depth=3 paragraphs}\n\n::contents\n\n::page-break\n')).toEqual([
    { type: 'contents', depth: 3, paragraphs: true },
    { type: 'contents', depth: 5, paragraphs: false },
    { type: 'pageBreak' },
  ])
})

test('makes a figure of a picture in a paragraph of its own', () => {
  expect(blocksOf('![A map](my%20map.svg "Title") {#map}\n')).toEqual([
    { type: 'figure', source: 'my%20map.svg', alternative: 'A map', title: 'Title', id: 'map' },
  ])
})

test('drops the comments of the author and nothing else', () => {
  expect(outline('<!-- a -->\n\nB <!-- c --> d.\n\n1. e <!-- f -->\n')).toEqual([
    'paragraph: B d.',
    'numberedParagraph 1 1.: e',
  ])
})

test('reads times, ratios and symbols as words', () => {
  const text = 'At 10:30, S/RES:242, слово:слово, 附件:正文, عنوان:نص, [Original: Russian] and [draft].'
  expect(outline(`${text}\n`)).toEqual([`paragraph: ${text}`])
  expect(outline('[Original]: Russian\n')).toEqual(['paragraph: [Original]: Russian'])
})

test('keeps notes by label, of numbers and of asterisks', () => {
  const { document, diagnostics } = parseText('# T[^*]\n\nA.[^Why][^*]\n\n[^Why]: B.\n\n    C.\n\n[^*]: D.\n')
  expect(diagnostics).toEqual([])
  expect([...document.notes.values()].map(({ label, series, children }) => [label, series, children.length])).toEqual([
    ['why', 'numbered', 2],
    ['*', 'asterisk', 1],
  ])
})

test('gives places in code points', () => {
  const { document } = parseText('# T\n\n𝄞𝄞 *a*\n')
  const [paragraph] = document.children
  expect(paragraph?.type === 'paragraph' && paragraph.children[1]?.position?.start).toEqual({
    line: 3,
    column: 5,
    offset: 11,
  })
})

test('lets a directive follow a line of words at once', () => {
  expect(outline('Text.\n:::signature\nName\n:::\nText.\n::page-break\n')).toEqual([
    'paragraph: Text.',
    'signature: ',
    'paragraph: Text.',
    'pageBreak: ',
  ])
})

test('leaves letters in brackets in the notes of a table', () => {
  expect(blocksOf(':::table[A]\n| a |\n| - |\n\n(a) Text.\n:::\n')).toMatchObject([
    { notes: [{ children: [plain('(a) Text.')] }] },
  ])
})

test.each([
  ['Text:\n\n– One;\n\n– Two.', ['–', '–']],
  ['Text:\n\n– One:\n\n    - inner\n\n– Two.', ['–', '2', '–']],
  ['Text.\n\n– One.', []],
  ['1. Text:\n\n    – One;\n\n    – Two.', ['–', '–']],
  ['Text.\n\n– One;\n\n– Two.', ['–', '–']],
  ['Text:\n\n\\– One.', []],
  ['Text:\n– not one', []],
  ['- a:\n\n- b', ['1', '1']],
])('a dash behind a colon, or behind another, is an item: %j', (text, bullets) => {
  const { children } = parseText(`# T\n\n${text}`).document
  expect(
    children.flatMap((each) => (each.type === 'bullet' ? [each.isDashed ? '–' : String(each.level)] : [])),
  ).toEqual(bullets)
})

test('a vote in the text names States by codes or names', () => {
  const parsed = parseText('# T\n\n::vote{in-favour="FR, Group of States" against="GB US"}')
  expect(codesOf(parsed)).toEqual([])
  expect(parsed.document.children).toMatchObject([
    { type: 'vote', votes: { 'in-favour': ['FR', 'Group of States'], against: ['GB', 'US'], abstaining: [] } },
  ])
})

test.each(['in-favour=fr', 'against="FR Albania"', 'abstaining="FR, XY"'])('a vote with %s is refused', (said) => {
  expect(codesOf(parseText(`# T\n\n::vote{${said}}`)).map((code) => code.split(' ')[1])).toContain('attribute-value')
})
