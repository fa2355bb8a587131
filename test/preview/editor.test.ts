import { expect, test } from 'vitest'
import { defaultEditor, editorLink, isEditor } from '../../pipeline/preview/editor.ts'

test('leads to the place, whatever signs the path has', () => {
  const place = { path: '/texts/note 1#ب?.md', line: 12, column: 3 }
  expect(editorLink(defaultEditor, place)).toBe('vscode://file/texts/note%201%23%D8%A8%3F.md:12:3')
  expect(editorLink('idea://open?file={path}&line={line}&x={other}', place)).toBe(
    'idea://open?file=/texts/note%201%23%D8%A8%3F.md&line=12&x={other}',
  )
})

test.each([
  ['vscode://file{path}:{line}:{column}', true],
  ['zed://file{path}', true],
  ['vscode://file', false],
  ['javascript:alert("{path}")', false],
  ['data:text/html,{path}', false],
  ['https://example.org{path}', false],
  ['{path}', false],
])('knows whether %s opens an editor', (template, expected) => {
  expect(isEditor(template)).toBe(expected)
})
