/** The built command, told to speak to programs: standard output is theirs alone. */
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { put } from '../build/sources.ts'
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

/** Documents that lie beside the folder in which the command runs, of which one is called as one that lies in it. */
async function besideWork(): Promise<{ readonly top: string; readonly cwd: string }> {
  const top = await withDocuments()
  await rename(join(top, 'source'), join(top, 'мои drafts'))
  await put(top, { 'мои drafts/good/check.yaml': 'words: 3\n', 'work/bad/fr.md': '# Другое\n' })
  return { top, cwd: join(top, 'work') }
}

/** The files that a log names, as they stand on the disk. */
function filesOfLog(log: string, cwd: string): readonly string[] {
  const { results } = JSON.parse(log).runs[0]
  const uris = results.map((result: LoggedResult) => result.locations[0]?.physicalLocation.artifactLocation.uri)
  return uris.map((uri: string) => fileURLToPath(new URL(uri, pathToFileURL(`${cwd}/`))))
}

interface LoggedResult {
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[]
}

test.each(['build', 'check'])('a log of “masthead %s” names documents elsewhere where they stand', async (command) => {
  const { top, cwd } = await besideWork()
  const { out } = await masthead([command, '../мои drafts', '../gone', '--format', 'sarif'], { cwd })
  const files = filesOfLog(out, cwd).filter((path) => !path.endsWith('good/fr.md'))
  expect([...new Set(files)].toSorted()).toEqual(
    ['gone', 'мои drafts/bad/fr.md', 'мои drafts/good/check.yaml'].map((path) => join(top, path)).toSorted(),
  )
})

test('annotations name files from the top of the repository, also those beside the folder that the command runs in', async () => {
  const { top, cwd } = await besideWork()
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: top }
  const { err } = await masthead(['build', '../мои drafts', '--to', 'html'], { cwd, env })
  const files = [...err.matchAll(/^::error file=([^,]*),/gm)].map(([, file]) => file)
  expect(new Set(files)).toEqual(new Set(['мои drafts/bad/fr.md', 'мои drafts/good/check.yaml']))
})

test('a log mends what lies elsewhere in its own file', async () => {
  const { top, cwd } = await besideWork()
  const text = await readFile(join(top, 'мои drafts/good/fr.md'), 'utf8')
  await writeFile(join(top, 'мои drafts/good/fr.md'), `${text}\nUn  mot , deux.\n`)
  const { out } = await masthead(['check', '../мои drafts/good', '--format', 'sarif', '--messages', 'all'], { cwd })
  const { results } = JSON.parse(out).runs[0]
  expect(results.flatMap(({ fixes = [] }: { fixes?: readonly unknown[] }) => fixes)).not.toEqual([])
})
