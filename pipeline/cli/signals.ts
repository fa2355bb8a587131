/** What an interrupted build leaves behind: nothing. */
import { constants } from 'node:os'
import { dropStaging } from '../build/staging.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs work; however the process ends meanwhile, its unfinished files go, and a signal ends it the way shells expect. */
export async function droppingOnExit<Result>(out: string, work: () => Promise<Result>): Promise<Result> {
  const drop = () => dropStaging(out)
  process.on('exit', drop)
  for (const signal of signals) process.on(signal, exitAfter)
  try {
    return await work()
  } finally {
    process.off('exit', drop)
    for (const signal of signals) process.off(signal, exitAfter)
  }
}

function exitAfter(signal: (typeof signals)[number]): never {
  process.exit(128 + constants.signals[signal])
}
