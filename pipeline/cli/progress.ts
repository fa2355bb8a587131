/** How far a run of several documents is, where somebody watches: a line while it runs, a table at its end. */
import { show } from '../text/shown.ts'
import { clock, perMinute } from './report/durations.ts'
import { writeTable, type TimedResult } from './report/table.ts'
import type { Terminal } from './terminal.ts'

/** Hears how far a run is. */
export interface Progress {
  readonly begins: (document: string) => void
  readonly ends: (timed: TimedResult) => void
  /** Takes the line away, and says what the run came to. */
  readonly close: () => void
}

const silent: Progress = { begins: () => {}, ends: () => {}, close: () => {} }

/** Watches a run of so many documents. In pipes and in CI, and for one document, nothing is shown. */
export async function openProgress(total: number, terminal: Terminal): Promise<Progress> {
  if (!terminal.isWatched || total < 2) return silent
  const { SingleBar } = (await import('cli-progress')).default
  const begun = performance.now()
  const results: TimedResult[] = []
  const bar = new SingleBar({
    format: (_options, { value, eta }, { document }: { document: string }) =>
      writeLine({ value, total, left: eta, took: performance.now() - begun, document }),
    stream: process.stderr,
    clearOnComplete: true,
    // Each document is as long as any other, as far as is known.
    etaBuffer: Math.max(10, total),
  })
  bar.start(total, 0, { document: '' })
  // However the process ends, the terminal is as it was.
  const stop = (): void => bar.stop()
  process.once('exit', stop)
  return {
    begins: (document) => bar.update({ document }),
    ends: (result) => {
      results.push(result)
      bar.increment()
    },
    close: () => {
      process.off('exit', stop)
      bar.stop()
      terminal.tell(writeTable(results, performance.now() - begun))
    },
  }
}

/** How far a run is. */
export interface Moment {
  readonly value: number
  readonly total: number
  /** Seconds. */
  readonly left: number
  /** Milliseconds. */
  readonly took: number
  readonly document: string
}

/** `12/600, 84 a minute, 7:00 left: letter-x`. */
export function writeLine({ value, total, left, took, document }: Moment): string {
  const rate = value > 0 && took > 0 ? [`${perMinute(value, took)} a minute`] : []
  const rest = value > 0 && Number.isFinite(left) ? [`${clock(left)} left`] : []
  return `${[`${value}/${total}`, ...rate, ...rest].join(', ')}: ${show(document)}`
}
