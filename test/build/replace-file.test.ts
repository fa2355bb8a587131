/** A file has its new bytes whole, or its old ones. */
import { readdirSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { replaceFile } from '../../pipeline/build/replace-file.ts'
import { temporaryFolder } from '../temporary-folder.ts'

test('puts new bytes in the place of a file, with the rights that it had', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'fr.md')
  await writeFile(path, 'old')
  for (const mode of [0o640, 0o600, 0o755]) {
    await chmod(path, mode)
    expect(await replaceFile(path, `new ${mode}`)).toBe(true)
    expect(await readFile(path, 'utf8')).toBe(`new ${mode}`)
    expect((await stat(path)).mode & 0o7777).toBe(mode)
  }
  expect(await readdir(folder)).toEqual(['fr.md'])
})

test('makes a file that is not there', async () => {
  const folder = await temporaryFolder()
  expect(await replaceFile(join(folder, 'parity.json'), '{}')).toBe(true)
  expect(await readFile(join(folder, 'parity.json'), 'utf8')).toBe('{}')
})

test('asks last whether it still may, with the new bytes beside the old ones, and leaves nothing where it may not', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'fr.md')
  await writeFile(path, 'old')
  let beside: readonly string[] = []
  const isStill = (): boolean => {
    beside = readdirSync(folder)
    return false
  }
  expect(await replaceFile(path, 'new', isStill)).toBe(false)
  expect(beside.toSorted()).toEqual([expect.stringMatching(/^\.fr\.md\.[0-9a-f]{12}$/), 'fr.md'])
  expect(await readFile(path, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['fr.md'])
})

test('replaces a file whose name is as long as names may be', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, `${'n'.repeat(252)}.md`)
  await writeFile(path, 'old')
  expect(await replaceFile(path, 'new')).toBe(true)
  expect(await readFile(path, 'utf8')).toBe('new')
})

test('leaves nothing beside what it cannot replace', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'taken/inner'), { recursive: true })
  await expect(replaceFile(join(folder, 'taken'), 'new')).rejects.toMatchObject({ syscall: 'rename' })
  expect(await readdir(folder)).toEqual(['taken'])
})
