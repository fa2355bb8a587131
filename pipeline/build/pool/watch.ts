/** Sees how much processor time the tasks of workers have taken: a machine that is busy with other things costs no document its time. */
import { readFileSync } from 'node:fs'
import { hrtime } from 'node:process'

/** Where a worker says which thread of the process it is, once it has begun: 0 until then. */
export type Seat = Int32Array<SharedArrayBuffer>

/** What a worker says that does not know its number. */
export const unknownThread = -1

/** A seat that nobody has taken. */
export function openSeat(): Seat {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
}

/** A task that is ended when it has taken its seconds. */
interface Watched {
  readonly seat: Seat
  readonly seconds: number
  readonly end: () => void
}

export interface Watch {
  /** Watches a task until what it gives is called. */
  readonly begin: (watched: Watched) => () => void
  readonly close: () => void
}

/** What a task had taken when it was first seen. */
interface Start {
  readonly processor: number
  readonly clock: number
}

const everyMilliseconds = 100
/** A task that waits for ever takes no processor time. */
const mostPatience = 20

/** Opens a watch. */
export function openWatch(): Watch {
  const tasks = new Map<Watched, Start | undefined>()
  const look = (): void => {
    for (const [watched, start] of tasks) {
      if (start === undefined) tasks.set(watched, startOf(watched.seat))
      else if (isOver(watched, start)) watched.end()
    }
  }
  const timer = setInterval(look, everyMilliseconds)
  return {
    begin: (watched) => {
      tasks.set(watched, undefined)
      return () => tasks.delete(watched)
    },
    close: () => clearInterval(timer),
  }
}

function startOf(seat: Seat): Start | undefined {
  const thread = Atomics.load(seat, 0)
  return thread === 0 ? undefined : { processor: processorSeconds(thread), clock: clockSeconds() }
}

function isOver({ seat, seconds }: Watched, start: Start): boolean {
  const taken = processorSeconds(Atomics.load(seat, 0)) - start.processor
  return taken > seconds || clockSeconds() - start.clock > seconds * mostPatience
}

function clockSeconds(): number {
  return Number(hrtime.bigint() / 1_000_000n) / 1000
}

/** Linux counts in hundredths of a second, whatever the machine. */
const ticksInSecond = 100

/** Processor time of a thread; where the system does not say it, the time of the clock. A thread that has died takes none. */
function processorSeconds(thread: number): number {
  if (thread === unknownThread) return clockSeconds()
  const status = threadStatus(thread)
  // Behind the name, which may have spaces and brackets.
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ')
  const [user = 0, system = 0] = fields.slice(11, 13).map(Number)
  return (user + system) / ticksInSecond
}

function threadStatus(thread: number): string {
  try {
    return readFileSync(`/proc/self/task/${thread}/stat`, 'latin1')
  } catch {
    return ''
  }
}
