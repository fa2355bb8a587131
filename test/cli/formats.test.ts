/** The built command, told to speak to programs: standard output is theirs alone. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { copySeed, masthead } from './command.ts'

async function withDocuments(): Promise<string> {
  const cwd = await temporaryFolder()
  await copySeed(join(cwd, 'source'), 'good')
  await copySeed(join(cwd, 'source'), 'bad', [{ file: 'fr.md', text: 'no title\n' }])
  return cwd
}

test('prints nothing but records with --format json', async () => {
  const { code, out, err } = await masthead(['build', '--to', 'html', '--format', 'json'], {
    cwd: await withDocuments(),
  })
  expect([code, err]).toEqual([1, ''])
  const records = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(records.filter(({ type }) => type !== 'message')).toEqual([
    { type: 'document', document: 'bad', outcome: 'refused', files: 0 },
    { type: 'document', document: 'good', outcome: 'built', files: 1 },
    { type: 'summary', built: 1, refused: 1, failed: 0, left: 0, files: 1, exitCode: 1 },
  ])
  expect(records).toContainEqual(expect.objectContaining({ code: 'title-missing', document: 'bad', line: 1 }))
})

test('prints one log with --format sarif, whose rules lead to pages that are there', async () => {
  const { code, out, err } = await masthead(['build', '--to', 'html', '--format', 'sarif'], {
    cwd: await withDocuments(),
  })
  expect([code, err]).toEqual([1, ''])
  const { rules } = JSON.parse(out).runs[0].tool.driver
  expect(rules.map(({ id }: { id: string }) => id)).toContain('title-missing')
  const pages = await readdir(new URL('../../docs/messages/', import.meta.url))
  for (const { helpUri } of rules) expect(pages).toContain(fileURLToPath(helpUri).split('/').at(-1))
})

test('leads to where the pages are published', async () => {
  const env = { MASTHEAD_DOCS: 'https://docs.example/messages' }
  const { out } = await masthead(['build', '--to', 'html', '--format', 'sarif'], { cwd: await withDocuments(), env })
  expect(out).toContain('"helpUri":"https://docs.example/messages/title-missing.md"')
})

test('tells an import in records, too', async () => {
  const cwd = await withDocuments()
  await masthead(['build', 'source/good', '--to', 'docx'], { cwd })
  const made = await masthead(['import', 'out/good/good-FR.docx', 'back', '--format', 'json'], { cwd })
  expect([made.code, made.err]).toEqual([0, ''])
  expect(JSON.parse(made.out.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
    type: 'imported',
    folder: 'back',
    from: 'source',
    exitCode: 0,
  })
  const lost = await masthead(['import', 'nothing.docx', 'other', '--format', 'json'], { cwd })
  expect(lost.code).toBe(1)
  expect(lost.out.split('\n').map((line) => (line === '' ? '' : JSON.parse(line).type))).toEqual([
    'message',
    'ended',
    '',
  ])
})

test.each(['messages', 'manifest', 'parity'])('prints the schema of %s', async (name) => {
  const { code, out } = await masthead(['schema', name], { cwd: await temporaryFolder() })
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
})
