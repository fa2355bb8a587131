/** The options that say how many documents are worked on at once, and what each may take. */
import type { Workforce } from '../build/builder.ts'
import { taskLimits } from '../build/task-limits.ts'
import type { Option, ParsedArguments } from './command.ts'
import { parseCount } from './numbers.ts'

/** The options, with what is done to documents: "built". */
export function workforceOptions(done: string) {
  return {
    jobs: { value: 'N', help: `Documents that are ${done} at once (default: one for each core)` },
    'time-limit': {
      value: 'SECONDS',
      default: String(taskLimits.seconds),
      help: 'Processor time that a document may take for each language',
    },
    'memory-limit': { value: 'MIB', default: String(taskLimits.memory), help: 'Memory that a document may need' },
  } as const satisfies Readonly<Record<string, Option>>
}

/** What the options ask for. */
export function parseWorkforce(options: ParsedArguments['options']): Pick<Workforce, 'jobs' | 'limits'> {
  return {
    ...(options['jobs'] === undefined ? {} : { jobs: parseCount('jobs', options) }),
    limits: { seconds: parseCount('time-limit', options), memory: parseCount('memory-limit', options) },
  }
}
