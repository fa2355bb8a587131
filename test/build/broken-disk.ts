/** A disk that refuses one call. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const calls = ['openSync', 'writeFileSync', 'writevSync', 'fsync', 'fsyncSync', 'renameSync', 'linkSync'] as const
const removals = ['rmSync', 'unlinkSync', 'mkdirSync', 'rmdirSync', 'copyFileSync', 'mkdtempSync'] as const
const promised = [
  'writeFile',
  'readFile',
  'mkdir',
  'rm',
  'readdir',
  'stat',
  'rename',
  'link',
  'unlink',
  'open',
] as const

const own = <Whole extends object>(whole: Whole, names: readonly (keyof Whole)[]) =>
  Object.fromEntries(names.map((name) => [name, whole[name]]))
const wholes = own(fs, [...calls, ...removals])
const wholePromises = own(fs.promises, promised)

/** Gives the disk back. */
export function mend(): void {
  Object.assign(fs, wholes)
  Object.assign(fs.promises, wholePromises)
  syncBuiltinESMExports()
}

interface Broken {
  /** Calls that were made below the folder. */
  readonly count: () => number
}

/** Lets the disk refuse one call below a folder, the n-th of all kinds. */
function breakDisk(folder: string, nth: number, code: string): Broken {
  let made = 0
  const paths = new Map<number, string>()
  const refused = (given: readonly unknown[]): Error | undefined => {
    const path = given.slice(0, 2).map((one) => (typeof one === 'number' ? paths.get(one) : String(one)))
    if (!path.some((one) => one?.startsWith(folder))) return undefined
    made += 1
    const fault = typeof given[0] === 'number' ? { code } : { code, path: String(given[0]) }
    return made === nth ? Object.assign(new Error(code), fault) : undefined
  }
  for (const name of [...calls, ...removals]) {
    const before = wholes[name]
    Object.assign(fs, {
      [name]: (...given: unknown[]): unknown => {
        const fault = refused(given)
        const done = given.at(-1)
        if (fault !== undefined && typeof done === 'function') return setImmediate(() => done(fault))
        if (fault !== undefined) throw fault
        const result: unknown = Reflect.apply(before as () => unknown, fs, given)
        if (typeof result === 'number') paths.set(result, String(given[0]))
        return result
      },
    })
  }
  for (const name of promised) {
    const before = wholePromises[name]
    Object.assign(fs.promises, {
      [name]: async (...given: unknown[]): Promise<unknown> => {
        const fault = refused(given)
        if (fault !== undefined) throw fault
        return Reflect.apply(before as () => unknown, fs.promises, given)
      },
    })
  }
  syncBuiltinESMExports()
  return { count: () => made }
}

const codes = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE'] as const
const isThorough = process.env['FAULTS'] === 'all'
/** From a call that is refused to the next: all of them take minutes. */
const step = isThorough ? 1 : 3

function codesAt(nth: number): readonly string[] {
  return isThorough ? codes : [codes[nth % codes.length] ?? 'EIO']
}

/** What is tried with every call, and what must be so afterwards: `end` is what it gave, or the fault that it threw. */
export interface Trial {
  readonly prepare: () => Promise<void>
  readonly act: () => Promise<unknown>
  readonly check: (end: unknown, code: string) => Promise<void>
}

/** Tries something with one call below a folder refused, the first, the next and so on up to the last; gives how many were. */
export async function refuseEach(folder: string, trial: Trial): Promise<number> {
  let tried = 0
  for (let nth = 1; await refuseOne(folder, nth, trial); nth += step) tried += codesAt(nth).length
  if (isThorough) process.stderr.write(`${tried} faults\n`)
  return tried
}

/** False where there were not so many calls. */
async function refuseOne(folder: string, nth: number, { prepare, act, check }: Trial): Promise<boolean> {
  let isMet = false
  for (const code of codesAt(nth)) {
    await prepare()
    const broken = breakDisk(folder, nth, code)
    const end = await act().catch((fault: unknown) => fault)
    mend()
    isMet = broken.count() >= nth
    await check(end, code)
  }
  return isMet
}
