/** Braces that name or count something and stand elsewhere, have spaces, or lack their number, each with one message. */
import { expect, test } from 'vitest'
import { codesOf, parseText } from './parse-text.ts'

function told(text: string): readonly string[] {
  return codesOf(parseText(`# T\n\n${text}\n`))
}

test.each([
  ['Text {#a b}. See it.', ['3:6 attribute-inside']],
  ['See { #c }. And more', ['3:5 attribute-inside']],
  ['Text {#приложение} more.', ['3:6 attribute-inside']],
  ['A {start=3} b', ['3:3 attribute-inside']],
  ['| a { #b c } |\n| - |', ['3:5 attribute-inside']],
  ['Text. {#my name}', ['3:8 id-malformed']],
  ['## H {#my other name}', ['3:7 id-malformed']],
  ['Text. {#a continud}', ['3:11 attribute-unknown']],
  ['1. One.\n\n2. Two. {start}', ['5:10 attribute-value']],
  ['1. One.\n\n2. Two. {start=}', ['5:10 attribute-value']],
  ['Text {--gone--}', ['3:6 markup-foreign']],
  ['## Heading {--an old word--}', ['3:12 markup-foreign']],
  ['Text {++new++}', ['3:6 markup-foreign']],
])('%j has one message', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

test.each([
  'Text \\{#a b} more.',
  'The set {a, b} and {1}.',
  'Text. {#a}',
  '1. Text. {start=3 #b}',
  'A {continued on page 3} b',
])('nothing is said of %j', (text) => {
  expect(told(text)).toEqual([])
})
