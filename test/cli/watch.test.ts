/** A build that stays builds again what has changed, and nothing else, until a signal. */
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hasChanged, standsIn } from '../../pipeline/cli/watched-documents.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { copySeed, masthead, startMasthead } from './command.ts'

test('builds what changes and what is new, and ends with the code of the signal', async () => {
  const cwd = await temporaryFolder()
  for (const name of ['a', 'b']) await copySeed(join(cwd, 'source'), name)
  const child = startMasthead(['build', '--to', 'html', '--format', 'json', '--watch'], { cwd })
  const records = readRecords(child.stdout)
  expect(await records.next()).toEqual(['a built', 'b built'])
  await writeFile(join(cwd, 'source/b/fr.md'), 'No title.\n')
  expect(await records.next()).toEqual(['b refused'])
  await copySeed(join(cwd, 'elsewhere'), 'c')
  await copySeed(join(cwd, 'source'), 'c')
  // A copy comes file by file, and may be built more than once.
  expect(new Set(await records.next())).toEqual(new Set(['c built']))
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([130, null])
})

/** The outcomes of each run, as the records of the command come. */
function readRecords(stream: NodeJS.ReadableStream | null) {
  let text = ''
  const runs: string[][] = []
  let wake: (() => void) | undefined
  stream?.on('data', (bytes: Buffer) => {
    text += bytes.toString()
    const whole = text.split('\n').slice(0, -1)
    text = text.slice(whole.join('\n').length + (whole.length > 0 ? 1 : 0))
    for (const record of whole.map((line) => JSON.parse(line))) {
      if (record.type === 'document') current.push(`${record.document} ${record.outcome}`)
      if (record.type === 'summary') runs.push(current.splice(0))
    }
    wake?.()
  })
  const current: string[] = []
  const next = async (): Promise<readonly string[]> => {
    const run = runs.shift()
    if (run !== undefined) return run
    await new Promise<void>((awake) => (wake = awake))
    return next()
  }
  return { next }
}

test('refuses a log that would never be printed', async () => {
  const { code, err } = await masthead(['build', '--watch', '--format', 'sarif'], { cwd: await temporaryFolder() })
  expect([code, err]).toEqual([2, expect.stringContaining('Leave one of them out.')])
})

const folder = { document: 'a', root: '/s/a', path: 's/a', diagnostics: [] }
const inFolder = {
  ...folder,
  languages: [{ document: 'a', root: '/s/a', name: 'fr.md', path: '', language: 'fr' as const }],
}
const single = { ...folder, root: '/s', languages: [{ document: 'a', root: '/s', name: 'a.md', path: '' }] }

test.each([
  [inFolder, '/s/a/fr.md', true],
  [inFolder, '/s/a/figures/map.svg', true],
  [inFolder, '/s/a', true],
  [inFolder, '/s/ab/fr.md', false],
  [single, '/s/a.md', true],
  [single, '/s/map.svg', true],
  [single, '/s/b.md', false],
])('knows which document a change is of: %#', (document, path, expected) => {
  expect(hasChanged(document, [path])).toBe(expected)
  expect(hasChanged(document, [])).toBe(false)
})

test('stands in a folder what begins with its whole name', () => {
  expect([standsIn('/', '/a'), standsIn('/a', '/a'), standsIn('/a', '/ab')]).toEqual([true, true, false])
})
