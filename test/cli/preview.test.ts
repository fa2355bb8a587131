/** A preview is begun, served and ended. */
import { once } from 'node:events'
import { createServer, get, type IncomingMessage } from 'node:http'
import { writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { ToldVersion } from '../../pipeline/preview/told.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { copySeed, masthead, startMasthead } from './command.ts'

/** The address that a preview prints. */
async function addressOf(output: NodeJS.ReadableStream | null): Promise<string> {
  for await (const line of createInterface({ input: output ?? Readable.from([]) })) {
    const found = /http:\S+/.exec(line)?.[0]
    if (found !== undefined) return found
  }
  throw new Error('No address was printed')
}

/** The data of the events of one name, one after the other. */
async function* hear(address: string, name: string): AsyncGenerator<string> {
  const request = get(address)
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  const lines = createInterface({ input: response })
  // The preview ends while it is heard.
  for (const stream of [request, response, lines]) stream.on('error', () => {})
  let event = ''
  for await (const line of lines) {
    if (line.startsWith('event: ')) event = line.slice(7)
    if (line.startsWith('data: ') && event === name) yield line.slice(6)
  }
}

async function until(told: AsyncGenerator<string>, isSo: (version: ToldVersion) => boolean): Promise<ToldVersion> {
  for (;;) {
    const { value, done } = await told.next()
    if (done === true) throw new Error('No more is told')
    const version = JSON.parse(value) as ToldVersion
    if (isSo(version)) return version
  }
}

test('makes anew what is saved, keeps what was good, and ends with the code of the signal', async () => {
  const cwd = await temporaryFolder()
  const folder = await copySeed(join(cwd, 'source'), 'a letter')
  const child = startMasthead(['preview'], { cwd })
  const address = await addressOf(child.stdout)
  const id = /"id":"(\w+)"/.exec((await hear(`${address}events`, 'documents').next()).value ?? '')?.[1]
  const told = hear(`${address}events?document=${id}&panes=html.pdf`, 'version')
  const built = await until(told, ({ isBusy, files }) => !isBusy && files.pdf !== undefined)
  expect(built).toMatchObject({ isRefused: false, language: 'fr', path: 'source/a letter/fr.md' })
  const read = async (): Promise<string> => (await fetch(`${address}${built.files.html?.address}`)).text()
  const page = await read()
  expect(page).toContain('<html lang="fr"')
  await writeFile(join(folder, 'fr.md'), '# Lettre\n\nUn <b>mot</b>.\n')
  const refused = await until(told, ({ isRefused }) => isRefused)
  expect(refused.messages.find(({ code }) => code === 'raw-html')).toMatchObject({
    gravity: 'error',
    line: 3,
    place: 'source/a letter/fr.md:3:4',
  })
  expect(refused.messages[0]?.link).toContain('vscode://file/')
  expect(await read()).toBe(page)
  await copySeed(join(cwd, 'source'), 'a letter')
  const mended = await until(told, ({ isRefused, isBusy }) => !isRefused && !isBusy)
  expect(mended.files.html?.revision).not.toBe(built.files.html?.revision)
  expect(await read()).toBe(page)
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([130, null])
  await expect(fetch(address)).rejects.toThrow('fetch failed')
})

test('a port that is taken is refused, with a cure', async () => {
  const cwd = await temporaryFolder()
  await copySeed(join(cwd, 'source'), 'a')
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const { code, err } = await masthead(['preview', '--port', String(port)], { cwd })
  other.close()
  expect([code, err]).toEqual([2, expect.stringContaining(`Port ${port} is taken, by another preview perhaps.`)])
  expect(err).toContain('leave --port out')
})

test.each([
  [['--port', '0'], 'a number from 1 to 65535'],
  [['--port', '65536'], 'a number from 1 to 65535'],
  [['--port', 'x'], 'a number from 1 to 65535'],
  [['--editor', 'javascript:alert(1)'], 'opens no editor'],
  [['--editor', 'vscode://file'], 'opens no editor'],
])('refuses %j', async (words, expected) => {
  const { code, err } = await masthead(['preview', ...words], { cwd: await temporaryFolder() })
  expect([code, err]).toEqual([2, expect.stringContaining(expected)])
})

test('says that there is nothing to be shown', async () => {
  const { code, err } = await masthead(['preview', 'drafts'], { cwd: await temporaryFolder() })
  expect([code, err]).toEqual([1, expect.stringContaining('drafts:1:1: error missing:')])
})
