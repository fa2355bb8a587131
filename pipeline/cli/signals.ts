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

/**
 * Runs work that a signal ends: the first one asks it to, and a second one ends the process at once, as far as the
 * process hears it. However the process ends, its unfinished files go.
 */
export async function untilSignal<Result>(
  out: string,
  work: (interruption: Interruption) => Promise<Result>,
): Promise<Result> {
  const drop = () => dropStaging(out)
  const controller = new AbortController()
  let code: ExitCode | undefined
  const end = (signal: Signal): void => {
    if (code !== undefined) process.exit(code)
    code = signalCodes[signal]
    controller.abort()
  }
  process.on('exit', drop)
  for (const signal of signals) process.on(signal, end)
  try {
    return await work({ signal: controller.signal, code: () => code })
  } finally {
    process.off('exit', drop)
    for (const signal of signals) process.off(signal, end)
  }
}
