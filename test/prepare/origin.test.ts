/** The source that travels: everything but its author's comments, and nothing that means another thing without them. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../pipeline/document.ts'
import { composeOrigin } from '../../pipeline/prepare/origin.ts'
import { findYamlComments } from '../../pipeline/read/yaml.ts'
import { parseText } from '../parse/parse-text.ts'

function originOf(text: string): string {
  const { document } = parseText(text)
  const source = { files: [{ name: 'en.md', text, comments: [] }] }
  return composeOrigin(source as unknown as Parameters<typeof composeOrigin>[0], document)[0]?.text ?? ''
}

/** A document without its places. */
function plain(document: Document): unknown {
  const { comments: _, ...rest } = document
  return JSON.parse(JSON.stringify(rest, (key, value: unknown) => (key === 'position' ? undefined : value)))
}

const texts: Readonly<Record<string, string>> = {
  'between two paragraphs': '# T\n\nOne.\n\n<!-- a -->\n\nTwo.\n',
  'between two lines': '# T\n\nOne,\n<!-- a -->\nstill one.\n',
  'in a line': '# T\n\nOne <!-- a --> and more.\n',
  'at the end of a line': '# T\n\nOne <!-- a --> <!-- b -->\nand more.\n',
  'over several lines': '# T\n\nOne.\n\n<!-- a\n\nb\n-->\n\nTwo.\n',
  'before the title': '<!-- a -->\n\n# T\n\nOne.\n',
  'between two lists': '# T\n\n- One\n\n<!-- a -->\n\n- Two\n',
  'within an item': '# T\n\n1. One\n\n    <!-- a -->\n\n    1. Two\n',
  'in a frame': '# T\n\n:::box[B]\n<!-- a -->\nOne.\n:::\n',
  'in a table': '# T\n\n| A | B |\n| :-- | :-- |\n| 1 <!-- a --> | 2 |\n',
  'under a heading': '# T\n\n## H\n<!-- a -->\nOne.\n',
  'at the end': '# T\n\nOne.\n<!-- a -->',
  'in words that only look like one': '# T\n\nOne \\<!-- not a comment --> two.\n',
}

describe('comments of a text', () => {
  test.each(Object.entries(texts))('%s are cut out and change nothing', (_, text) => {
    const cut = originOf(text)
    const hidden = /<!-- [ab]/
    expect(cut).not.toMatch(hidden)
    expect(plain(parseText(cut).document)).toEqual(plain(parseText(text).document))
  })

  test('leave a text without any as it is', () => {
    const text = '---\nlanguage: en\n---\n\n# T\n\n- One\n\n\n- Two  \n'
    expect(originOf(text)).toBe(text)
  })
})

test('comments of facts are found where they are, and nowhere else', () => {
  const yaml = 'a: "# no" # yes\n# all of it\nb: x#no\nc: |\n  # no\n  text\nd: [1, # in a list\n 2]\n'
  expect(findYamlComments(yaml).map(({ start, end }) => yaml.slice(start, end))).toEqual([
    '# yes',
    '# all of it',
    '# in a list',
  ])
})

test('the hash is that of the file as it was', () => {
  const text = '# T\n\nOne. <!-- a -->\n'
  const { document } = parseText(text)
  const source = { files: [{ name: 'en.md', text, comments: [] }] }
  const [file] = composeOrigin(source as unknown as Parameters<typeof composeOrigin>[0], document)
  expect(file?.sha256).toBe(createHash('sha256').update(text).digest('hex'))
})

/** A file of facts, and one of text, without their comments. */
function textsOf(yaml: string, text: string): readonly string[] {
  const { document } = parseText(text)
  const files = [
    { name: 'document.yaml', text: yaml, comments: findYamlComments(yaml) },
    { name: 'en.md', text, comments: [] },
  ]
  const source = { files } as unknown as Parameters<typeof composeOrigin>[0]
  return composeOrigin(source, document).map((file) => file.text)
}

test('comments of facts go with their lines, or with the space before them', () => {
  const yaml = '# first\na: 1 \t# one\n  # two\nb: 2\n\n# three\n\nc: 3\n# last'
  expect(textsOf(yaml, '# T\n\nOne. <!-- a -->\n')).toEqual(['a: 1\nb: 2\n\n\nc: 3\n', '# T\n\nOne.\n'])
})

test.each([
  ['a line of their own', '# T\n\nOne,\n<!-- a -->\nstill one.\n', '# T\n\nOne,\n\nstill one.\n'],
  ['lines between blank ones', '# T\n\nOne.\n\n<!-- a -->\n\nTwo.\n', '# T\n\nOne.\n\nTwo.\n'],
  ['the first line', '<!-- a -->\n# T\n\nOne.\n', '# T\n\nOne.\n'],
  ['the last line', '# T\n\nOne.\n<!-- a -->', '# T\n\nOne.\n'],
  ['a part of a line', '# T\n\nOne <!-- a --> two.\n', '# T\n\nOne  two.\n'],
  ['the end of a line', '# T\n\nOne. \t<!-- a -->  \nTwo.\n', '# T\n\nOne.  \nTwo.\n'],
  ['a line before a list', '# T\n\n- One\n\n<!-- a -->\n\n- Two\n', '# T\n\n- One\n\n<!-- -->\n\n- Two\n'],
])('comments of a text that have %s leave what is around them', (_, text, left) => {
  expect(originOf(text)).toBe(left)
})
