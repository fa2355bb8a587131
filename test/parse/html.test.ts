/** HTML in a source: each tag is told with the form that the language has for it. */
import { expect, test } from 'vitest'
import { codesOf, parseText } from './parse-text.ts'

function told(text: string): readonly string[] {
  return parseText(`# T\n\n${text}`).diagnostics.map(
    ({ place, code, hint }) => `${place.line - 2}:${place.column} ${code}: ${hint}`,
  )
}

test.each<[string, string]>([
  ['a<br>b', 'Write `\\` at the end of the line'],
  ['a<br />b', 'Write `\\` at the end of the line'],
  ['a<BR/>b', 'Write `\\` at the end of the line'],
  ['a <u>b c</u> d', 'nothing is underlined'],
  ['a <ins>b</ins> d', 'nothing is underlined'],
  ['a <b>b c</b> d', 'Write `**b c**`.'],
  ['a <strong class="x">b</strong> d', 'Write `**b**`.'],
  ['a <i>b c</i> d', 'Write `*b c*`.'],
  ['a <em>b</em> d', 'Write `*b*`.'],
  ['km<sup>2</sup>', 'For the mark of a note write `[^2]`; for an exponent write “²”.'],
  ['the 1<sup>st</sup>', 'the letters of ordinals are raised of themselves'],
  ['H<sub>2</sub>O', 'Write “₂”.'],
  ['x<sub>i</sub>', 'the words between them stay'],
  ['a <span style="color:red">b</span>', 'the words between them stay'],
  ['a <font size="2">b</font>', 'the words between them stay'],
  ['a <del>b</del>', 'if they are deleted'],
  ['a <a href="https://x.org">b</a>', 'Write `[words](https://…)`'],
  ['a <q>b</q>', 'Write `"b"`.'],
  ['Oui <<le mot>> et', 'Write `"le mot"`: the quotation marks of the language are printed.'],
  ['<<b>>', 'Write `"b"`'],
  ['a <insert name> b', 'write `\\<insert name>`'],
  ['a</b> c', 'Write `**words**`.'],
  ['<p>a</p>', 'a blank line ends a paragraph'],
  ['<h2>a</h2>', 'Write `## ` and the words'],
  ['<img src="a.png">', 'Write `![alternative text](picture.png)`'],
  ['<ul>\n<li>a</li>\n</ul>', 'Begin each line with `- `.'],
  ['<center>a</center>', 'the words between them stay'],
  ['<hr>', '`::page-break`'],
  ['| a | b |\n| - | - |\n| c<br>d | e |', 'it begins a new paragraph in the cell'],
  ['<script>x</script>', 'Remove it, and what belongs to it.'],
])('tells the cure of %s', (text, cure) => {
  const [first = ''] = told(text)
  expect(first).toContain('raw-html: ')
  expect(first).toContain(cure)
  expect(first).not.toContain('&lt;')
})

test('tells each kind of tag of a block, and closing tags with the ones that open', () => {
  expect(
    told('<div>\n<p>a</p>\n<p>b</p>\n<table><tr><td>c</td></tr></table>\n</div>').map((line) => line.split(' ')[0]),
  ).toEqual(['1:1', '2:1', '4:1'])
  expect(told('a <b>b</b> c</b> d').map((line) => line.split(' ')[0])).toEqual(['1:3', '1:13'])
})

test('tells closing tags that close nothing', () => {
  expect(told('</b> </i>').map((line) => line.split(':')[1])).toEqual(['1 raw-html', '6 raw-html'])
})

test('leaves signs that are no tags', () => {
  expect(told('a < b, 5<6, <5 %, x <y, <Article 5>, <https://example.org/>')).toEqual([])
})

test.each([
  ['ended by a dash, and hides text', '<!-- a –>\n\nText.\n\n<!-- b -->'],
  ['ended by nothing, and hides text', '<!-- a\n\nText.\n\n<!-- b -->'],
  ['ended by a long dash', '<!-- a —>\n\nText. -->'],
])('tells of a comment that is %s', (_, text) => {
  expect(codesOf(parseText(`# T\n\n${text}\n\nMore.\n`))).toEqual(['3:1 comment-open'])
})

test.each(['<!-- a --> <!-- b -->', '<!-- a -> b – c -->', '<!-- a\n\nb -->'])('says nothing of %j', (text) => {
  expect(codesOf(parseText(`# T\n\n${text}\n\nMore.\n`))).toEqual([])
})

test('tells of a table once, not of its rows and cells', () => {
  const lines = told('<table>\n<thead><tr><th>a</th></tr></thead>\n<tr><td>x</td></tr>\n</table>')
  expect(lines).toEqual([expect.stringMatching(/^1:1 raw-html: Write a row of heads/)])
})
