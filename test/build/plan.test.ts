import { expect, test } from 'vitest'
import { isReservedName, resultPath } from '../../pipeline/build/results.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { letterFacts, letterText, planOf, put } from './sources.ts'

test('gives each document the messages about its own folder, and the run all others', async () => {
  const folder = await temporaryFolder()
  await put(folder, {
    'a/document.yaml': letterFacts,
    'a/en.md': letterText('Words.'),
    'index.html/document.yaml': letterFacts,
    'index.html/en.md': letterText('Words.'),
    'note.md': letterText('Words.'),
    'manifest.json.md': letterText('Words.'),
  })
  const { documents, diagnostics } = await planOf(folder, 'a', 'index.html', 'note.md', 'manifest.json.md', 'none')
  expect(documents.map(({ document, diagnostics: own }) => [document, own.map(({ code }) => code)])).toEqual([
    ['a', []],
    ['index.html', ['document-name']],
    ['manifest.json', ['document-name']],
    ['note', []],
  ])
  expect(documents[1]?.diagnostics[0]).toMatchObject({
    place: { path: 'index.html/en.md', line: 1, column: 1 },
    severity: 'error',
  })
  expect(documents[1]?.diagnostics[0]?.text).toContain('index.html')
  expect(diagnostics.map(({ code }) => code)).toEqual(['missing'])
})

test.each(['index.html', 'INDEX.HTML', 'sha256sums', 'Manifest.json', 'site', 'sitemap.xml', '.git'])(
  'keeps the name %s for itself',
  (name) => {
    expect(isReservedName(name)).toBe(true)
  },
)

test.each(['letter', 'index', 'manifest', 'letter.'])('leaves the name %s to documents', (name) => {
  expect(isReservedName(name)).toBe(false)
})

test('names a result after its symbol, or its document, and its language', () => {
  const result = { document: 'letter', language: 'fr', format: 'docx' } as const
  expect(resultPath({ ...result, symbol: 'A/80/604/Add.6' })).toBe('letter/A_80_604_Add.6-FR.docx')
  expect(resultPath({ ...result, symbol: undefined })).toBe('letter/letter-FR.docx')
})
