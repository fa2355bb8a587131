/** What an interrupted build leaves behind: nothing. */
import { constants } from 'node:os'
import { dropStaging } from '../build/staging.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs work; a signal meanwhile removes its unfinished files and ends the process the way shells expect. */
export async function droppingOnSignal<Result>(out: string, work: () => Promise<Result>): Promise<Result> {
  const drop = (signal: (typeof signals)[number]) => {
    dropStaging(out)
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of signals) process.on(signal, drop)
  try {
    return await work()
  } finally {
    for (const signal of signals) process.off(signal, drop)
  }
}
