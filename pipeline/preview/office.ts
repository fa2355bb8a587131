/** A Word file as LibreOffice prints it, where that is installed: in a folder of its own, which goes with the process. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What comes of a Word file. */
export type PrintedWord = { readonly bytes: Uint8Array } | { readonly fault: 'not-installed' | 'failed' | 'stopped' }

/** LibreOffice, which does one file at a time. */
export interface Office {
  readonly print: (bytes: Uint8Array, signal: AbortSignal) => Promise<PrintedWord>
  readonly close: () => Promise<void>
}

/** Ready to print; nothing is started before the first file. */
export function openOffice(program = 'soffice'): Office {
  let folder: string | undefined
  let running: ChildProcess | undefined
  let printing: Promise<PrintedWord> | undefined
  const closing = new AbortController()
  const drop = (): void => {
    endGroup(running)
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
  process.on('exit', drop)
  const start = async (bytes: Uint8Array, signal: AbortSignal): Promise<PrintedWord> => {
    // Its owner's alone: drafts are confidential.
    folder ??= await mkdtemp(join(tmpdir(), 'masthead-preview-'))
    const [file, result] = [join(folder, 'document.docx'), join(folder, 'document.pdf')]
    await rm(result, { force: true })
    await writeFile(file, bytes)
    if (signal.aborted) return { fault: 'stopped' }
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const words = [profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, file]
    // A group of its own: the program starts others, which end with it.
    running = spawn(program, words, { stdio: 'ignore', detached: true })
    const fault = await ending(running, signal)
    if (fault !== undefined) return { fault }
    const printed = await readFile(result).catch(() => undefined)
    return printed === undefined ? { fault: 'failed' } : { bytes: printed }
  }
  return {
    print: async (bytes, signal) => {
      printing = start(bytes, AbortSignal.any([signal, closing.signal]))
      return printing
    },
    close: async () => {
      closing.abort()
      await printing?.catch(() => undefined)
      process.off('exit', drop)
      if (folder !== undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function ending(child: ChildProcess, signal: AbortSignal): Promise<'not-installed' | 'stopped' | undefined> {
  const stop = (): void => endGroup(child)
  signal.addEventListener('abort', stop, { once: true })
  try {
    await once(child, 'exit')
    return signal.aborted ? 'stopped' : undefined
  } catch {
    return 'not-installed'
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

function endGroup(child: ChildProcess | undefined): void {
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended meanwhile, or the system knows no groups.
    child.kill('SIGKILL')
  }
}
