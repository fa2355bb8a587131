/** What an interrupted build leaves behind: what was finished, and nothing else. */
import { dropStaging } from '../build/staging.ts'
import { signalCodes, type ExitCode } from './exit-codes.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
type Signal = (typeof signals)[number]

/** Ends work before its time; it is told by what code the process is to end then. */
export interface Interruption {
  readonly signal: AbortSignal
  readonly code: () => ExitCode | undefined
}

/** Runs work that a signal ends; however the process ends, its unfinished files in a result folder go. */
export async function untilSignal<Result>(
  out: string,
  work: (interruption: Interruption) => Promise<Result>,
): Promise<Result> {
  const drop = () => dropStaging(out)
  process.on('exit', drop)
  try {
    return await stopAtSignal(work)
  } finally {
    process.off('exit', drop)
  }
}

/**
 * Runs work that a signal ends: the first one asks it to, and a second one ends the process at once, as far as the
 * process hears it.
 */
export async function stopAtSignal<Result>(work: (interruption: Interruption) => Promise<Result>): Promise<Result> {
  const controller = new AbortController()
  let code: ExitCode | undefined
  const end = (signal: Signal): void => {
    if (code !== undefined) process.exit(code)
    code = signalCodes[signal]
    controller.abort()
  }
  for (const signal of signals) process.on(signal, end)
  try {
    return await work({ signal: controller.signal, code: () => code })
  } finally {
    for (const signal of signals) process.off(signal, end)
  }
}
