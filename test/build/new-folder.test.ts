import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../pipeline/build/new-folder.ts'
import { temporaryFolder } from '../temporary-folder.ts'

async function fill(staging: string): Promise<void> {
  await writeFile(join(staging, 'file'), 'ours')
}

test('makes a folder and those above it, whole', async () => {
  const folder = await temporaryFolder()
  expect(await makeFolder(join(folder, 'a/b'), fill)).toBe(true)
  expect(await readdir(join(folder, 'a'))).toEqual(['b'])
  expect(await readdir(join(folder, 'a/b'))).toEqual(['file'])
})

test('takes the place of an empty folder, and of nothing else', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'empty'))
  await mkdir(join(folder, 'full/of'), { recursive: true })
  await writeFile(join(folder, 'file'), 'mine')
  expect(await makeFolder(join(folder, 'empty'), fill)).toBe(true)
  expect(await makeFolder(join(folder, 'full'), fill)).toBe(false)
  expect(await makeFolder(join(folder, 'file'), fill)).toBe(false)
  expect((await readdir(folder)).toSorted()).toEqual(['empty', 'file', 'full'])
  expect(await readdir(join(folder, 'full'))).toEqual(['of'])
})

test('leaves nothing behind where filling fails', async () => {
  const folder = await temporaryFolder()
  await expect(makeFolder(join(folder, 'new'), () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await readdir(folder)).toEqual([])
})

test('is not hindered by what another container of its process number is making', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, `.masthead-new-${process.pid}`))
  const made = ['one', 'two', 'three'].map(async (name) => makeFolder(join(folder, name), fill))
  expect(await Promise.all(made)).toEqual([true, true, true])
  expect((await readdir(folder)).toSorted()).toEqual([`.masthead-new-${process.pid}`, 'one', 'three', 'two'])
})
