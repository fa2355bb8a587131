/** Pages of a manual in a folder that others write, too, or that a killed run has left. */
import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { closeStaging, openStaging } from '../../pipeline/build/staging.ts'
import { writePages, type PagesOrder } from '../../pipeline/build/write-pages.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { put } from './sources.ts'

async function makeManual(): Promise<PagesOrder> {
  const folder = await temporaryFolder()
  await put(folder, {
    'docs/README.md': '# Manual\n\n[Facts](facts/README.md)\n',
    'docs/facts/README.md': '# Facts\n',
  })
  return { from: join(folder, 'docs'), shown: 'docs', out: join(folder, 'web') }
}

/** The staging folder of another process. */
async function stagingOf(out: string, id: number): Promise<string> {
  const [, place] = /^\.masthead-([0-9a-f]{8})-/.exec(basename(await openStaging(out))) ?? []
  await closeStaging(out)
  return join(out, `.masthead-${place}-${id}-0123456789ab`)
}

function endedProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid
}

test('what a killed first run has begun does not keep the next one out', async () => {
  const order = await makeManual()
  const left = await stagingOf(order.out, endedProcess())
  await put(order.out, { 'facts/old.html': 'half' })
  await put(left, { '.before/.begun': '["facts/old.html","index.html"]' })
  expect(await writePages(order)).toEqual({ diagnostics: [], pages: 2 })
  expect((await readdir(order.out)).toSorted()).toEqual(['facts', 'index.html', 'pages.json'])
  expect(await readdir(join(order.out, 'facts'))).toEqual(['index.html'])
})

test('what a killed run has taken away is given back, and goes by the record', async () => {
  const order = await makeManual()
  await writePages(order)
  const [index, record] = await Promise.all(
    ['index.html', 'pages.json'].map((name) => readFile(join(order.out, name), 'utf8')),
  )
  const left = await stagingOf(order.out, endedProcess())
  await put(left, {
    '.before/index.html': index ?? '',
    '.before/pages.json': record ?? '',
    '.before/.begun': '["b.html"]',
  })
  await put(order.out, { 'index.html': 'half', 'b.html': 'half' })
  expect(await writePages(order)).toMatchObject({ pages: 2 })
  expect((await readdir(order.out)).toSorted()).toEqual(['facts', 'index.html', 'pages.json'])
})

test('waits until another run has written its pages', async () => {
  const order = await makeManual()
  const theirs = await stagingOf(order.out, process.ppid)
  await mkdir(theirs)
  await writeFile(join(theirs, '.publishing'), '')
  const written = writePages(order)
  expect(await Promise.race([written, pause(500, 'waiting')])).toBe('waiting')
  await rm(theirs, { recursive: true })
  expect(await written).toMatchObject({ pages: 2 })
})

test('a text that is too large is told as that', async () => {
  const order = await makeManual()
  await writeFile(join(order.from, 'large.md'), Buffer.alloc(9 * 1024 * 1024, 'a'))
  const { diagnostics } = await writePages(order)
  expect(diagnostics).toMatchObject([{ code: 'size', place: { path: 'docs/large.md' } }])
})
