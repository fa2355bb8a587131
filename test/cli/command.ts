/** Runs the built command as a shell does. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
const seed = fileURLToPath(new URL('../../source/letter-uzbekistan-2020-12-22', import.meta.url))

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

/** Where and under which environment a command runs. */
export interface Setting {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** A module that the process loads before the command. */
  readonly before?: string
}

/** Starts `masthead`; nothing of the environment of the tests reaches it. */
export function startMasthead(words: readonly string[], { cwd, env, before }: Setting): ChildProcess {
  if (!existsSync(entry)) throw new Error('dist/main.js is missing: run “npm run bundle” first')
  const first = before === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(before)}`]
  return spawn(process.execPath, [...first, entry, ...words], { cwd, env: { PATH: process.env['PATH'] ?? '', ...env } })
}

/** Runs `masthead` to its end. */
export async function masthead(words: readonly string[], setting: Setting): Promise<Ended> {
  const child = startMasthead(words, setting)
  const { stdout, stderr } = child
  if (stdout === null || stderr === null) throw new Error('the command has no output')
  const ended = new Promise<Pick<Ended, 'code' | 'signal'>>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal }))
  })
  const [out, err] = await Promise.all([text(stdout), text(stderr)])
  return { ...(await ended), out, err }
}

/** A copy of the first document in French under another name, with texts of it replaced. */
export async function copySeed(folder: string, name: string, changes: readonly Change[] = []): Promise<string> {
  const copy = join(folder, name)
  await mkdir(copy, { recursive: true })
  for (const file of ['document.yaml', 'fr.md']) await cp(join(seed, file), join(copy, file))
  for (const { file, text: content } of changes) await writeFile(join(copy, file), content)
  return copy
}

/** A file of the copy and what it holds instead. */
export interface Change {
  readonly file: string
  readonly text: string
}
