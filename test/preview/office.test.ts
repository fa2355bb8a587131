import { chmod, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openOffice } from '../../pipeline/preview/office.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const never = new AbortController().signal

/** A folder for temporary files of this test alone, and what is left in it. */
async function ownRoom(): Promise<() => Promise<readonly string[]>> {
  const room = await temporaryFolder()
  vi.stubEnv('TMPDIR', room)
  onTestFinished(() => void vi.unstubAllEnvs())
  return () => readdir(room)
}

/** A program in the place of LibreOffice. */
async function program(lines: string): Promise<string> {
  const path = join(await temporaryFolder(), 'program')
  await writeFile(path, `#!/bin/sh\n${lines}\n`)
  await chmod(path, 0o755)
  return path
}

test('gives what the program has printed, and leaves no folder', async () => {
  // No program but Node need be there.
  const copy = `require("fs").copyFileSync(process.argv[1], require("path").join(process.argv[1], "../document.pdf"))`
  const copies = await program(`for last; do :; done; exec "${process.execPath}" --eval '${copy}' "$last"`)
  const left = await ownRoom()
  const office = openOffice(copies)
  const printed = await office.print(Buffer.from('words'), never)
  expect('bytes' in printed && Buffer.from(printed.bytes).toString()).toBe('words')
  await office.close()
  expect(await left()).toEqual([])
})

test('says that the program is not there, and that it has printed nothing', async () => {
  const absent = openOffice('/nowhere/soffice')
  expect(await absent.print(Buffer.from(''), never)).toEqual({ fault: 'not-installed' })
  await absent.close()
  const idle = openOffice(await program('exit 3'))
  expect(await idle.print(Buffer.from(''), never)).toEqual({ fault: 'failed' })
  await idle.close()
})

test('ends what is at work, with all that it has started', async () => {
  const sleeps = await program('sleep 1000 & sleep 1000')
  const left = await ownRoom()
  const office = openOffice(sleeps)
  const stop = new AbortController()
  const printing = office.print(Buffer.from(''), stop.signal)
  stop.abort()
  expect(await printing).toEqual({ fault: 'stopped' })
  const closed = office.print(Buffer.from(''), never)
  await office.close()
  expect(await closed).toEqual({ fault: 'stopped' })
  expect(await left()).toEqual([])
})
