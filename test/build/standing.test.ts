/** What stands among the results already is not written again, whatever happens to it meanwhile. */
import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256 } from '../../pipeline/text/sha256.ts'
import { publish } from '../../pipeline/build/publish.ts'
import { closeStaging, openStaging, stageDocument } from '../../pipeline/build/staging.ts'
import { linkStanding } from '../../pipeline/build/standing.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const texts = { 'letter/a.pdf': 'one', 'letter/b.pdf': 'one', 'letter/c.pdf': 'others' }
const files = Object.entries(texts).map(([path, text]) => ({
  path,
  format: 'pdf' as const,
  size: text.length,
  sha256: sha256(text),
}))

async function results(folder: string, given: Readonly<Record<string, string>> = texts): Promise<string> {
  const out = join(folder, 'out')
  await mkdir(join(out, 'letter'), { recursive: true })
  for (const [path, text] of Object.entries(given)) await writeFile(join(out, path), text)
  return out
}

test('tells what stands with the same bytes, and nothing else', async () => {
  const folder = await temporaryFolder()
  const others = { 'letter/a.pdf': 'one', 'letter/b.pdf': 'two', 'letter/c.pdf': 'others and more' }
  const out = await results(folder, others)
  const staging = await openStaging(out)
  expect([...linkStanding({ out, staging }, files)]).toEqual(['letter/a.pdf'])
  await closeStaging(out)
  expect(await readdir(out)).toEqual(['letter'])
})

test('takes no link, folder or missing file for a result', async () => {
  const out = await results(await temporaryFolder(), {})
  await symlink('/etc/hostname', join(out, 'letter/a.pdf'))
  await mkdir(join(out, 'letter/b.pdf'))
  expect(linkStanding({ out, staging: await openStaging(out) }, files).size).toBe(0)
})

test('takes no link for a result, though it leads to the same bytes, and waits for no pipe', async () => {
  const out = await results(await temporaryFolder(), { 'letter/b.pdf': 'one' })
  await symlink('b.pdf', join(out, 'letter/a.pdf'))
  spawnSync('mkfifo', [join(out, 'letter/c.pdf')])
  const staging = await openStaging(out)
  expect([...linkStanding({ out, staging }, files)]).toEqual(['letter/b.pdf'])
  await closeStaging(out)
})

test.each([262_143, 262_144, 524_288, 524_289])('knows a result of %d bytes by each of them', async (size) => {
  const out = await results(await temporaryFolder(), {})
  const bytes = Buffer.alloc(size, 'ab')
  const record = { path: 'letter/a.pdf', format: 'pdf', size, sha256: sha256(bytes) } as const
  const standing = async (stored: Uint8Array) => {
    await writeFile(join(out, record.path), stored)
    const found = linkStanding({ out, staging: await openStaging(out) }, [record])
    await closeStaging(out)
    return found.size
  }
  expect(await standing(bytes)).toBe(1)
  expect(await standing(Buffer.concat([bytes.subarray(1), Buffer.from('x')]))).toBe(0)
  expect(await standing(bytes.subarray(1))).toBe(0)
  expect(await standing(Buffer.concat([bytes, Buffer.from('a')]))).toBe(0)
})

test('keeps second names of several documents, none where nothing stands, and no file open', async () => {
  const out = await results(await temporaryFolder())
  const staging = await openStaging(out)
  const none = files.map((file) => ({ ...file, path: file.path.replace('letter', 'note') }))
  const open = (await readdir('/proc/self/fd').catch(() => [])).length
  expect(linkStanding({ out, staging }, none).size).toBe(0)
  expect(await readdir(staging)).toEqual([])
  for (const file of files) expect(linkStanding({ out, staging }, [file]).size).toBe(1)
  expect((await readdir('/proc/self/fd').catch(() => [])).length).toBe(open)
  expect(await readdir(staging, { recursive: true })).toHaveLength(4)
  await closeStaging(out)
})

test('publishes what stood, though another build has changed it meanwhile', async () => {
  const out = await results(await temporaryFolder())
  const staging = await openStaging(out)
  const standing = linkStanding({ out, staging }, files)
  expect([...standing]).toEqual(Object.keys(texts))
  const version = { language: 'en', title: 'T', sources: [], diagnostics: [] } as const
  const other = { path: 'letter/a.pdf', format: 'pdf', size: 3, sha256: sha256('two') } as const
  const theirs = { document: 'letter', versions: [{ ...version, files: [other] }] }
  await stageDocument(staging, new Map([[other.path, Buffer.from('two')]]))
  await publish({ out, staging, documents: [{ record: theirs }] })
  expect(await readFile(join(out, 'letter/a.pdf'), 'utf8')).toBe('two')
  await publish({
    out,
    staging,
    documents: [{ record: { document: 'letter', versions: [{ ...version, files }] }, standing }],
  })
  for (const [path, text] of Object.entries(texts)) expect(await readFile(join(out, path), 'utf8')).toBe(text)
  await closeStaging(out)
})
