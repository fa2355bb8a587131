/** The built command shares a build among machines and puts the parts together. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { copySeed, masthead } from './command.ts'

test('builds parts, whose results together are those of one build', async () => {
  const cwd = await temporaryFolder()
  for (const name of ['a', 'b', 'c', 'd']) await copySeed(join(cwd, 'source'), name)
  await copySeed(join(cwd, 'source'), 'e', [{ file: 'fr.md', text: 'no title\n' }])
  expect((await masthead(['build', '--to', 'html'], { cwd })).code).toBe(1)
  for (const part of [1, 2, 3])
    await masthead(['build', '--to', 'html', '--out', `part-${part}`, '--shard', `${part}/3`], { cwd })
  const { code, out } = await masthead(['merge', 'part-1', 'part-2', 'part-3', '--out', 'merged'], { cwd })
  expect([code, out]).toEqual([
    1,
    'merged 4 files of 5 documents, refused 1 document\nTo look at them, open merged/index.html\n',
  ])
  for (const name of ['SHA256SUMS', 'manifest.json', 'index.html'])
    expect(await readFile(join(cwd, 'merged', name), 'utf8')).toBe(await readFile(join(cwd, 'out', name), 'utf8'))
})

test('says what is missing, and what it wants', async () => {
  const cwd = await temporaryFolder()
  await copySeed(join(cwd, 'source'), 'a')
  await masthead(['build', '--to', 'html', '--out', 'part', '--shard', '2/2'], { cwd })
  const lost = await masthead(['merge', 'part'], { cwd })
  expect([lost.code, lost.out]).toEqual([1, ''])
  expect(lost.err).toMatch(/^part:1:1: error results-incomplete: .*1\/2\./)
  expect((await masthead(['merge'], { cwd })).code).toBe(2)
  expect((await masthead(['build', '--shard', '3/2'], { cwd })).err).toContain('“3/2” is no part of a build')
})
