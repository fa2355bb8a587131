/** `masthead worker`: builds what other processes, or other machines, put into a queue. */
import { availableParallelism } from 'node:os'
import { show } from '../text/shown.ts'
import { UsageError, type Command, type ParsedArguments } from './command.ts'
import { exitCodes, signalCodes, type ExitCode } from './exit-codes.ts'
import { nearPath } from './faults.ts'
import { parseCount } from './numbers.ts'
import { parseQueue, queueOptions } from './queue.ts'
import { untilSignal } from './signals.ts'
import type { Terminal } from './terminal.ts'

export const worker: Command = {
  usage: '--queue URL --store FOLDER [options]',
  summary: 'Build what others put into a queue',
  details: `Takes documents from the queue that masthead build --queue puts them into, and builds them as that command would,
until it is stopped: by a signal, it finishes what it has begun. As many workers as one likes may take from a queue, on any
machine that sees the same folder. Where one is killed, another does its document again.

Only workers of the same version, and of those who put the tasks, take them. Whoever may write to the server or to the
folder is trusted: see the manual of Valkey for passwords, and use rediss:// for a connection that is encrypted.`,
  options: {
    ...queueOptions,
    jobs: { value: 'N', help: 'Documents that are built at once (default: one for each core)' },
  },
  exits: [...Object.values(exitCodes), ...Object.values(signalCodes)],
  examples: ['masthead worker --queue redis://127.0.0.1:6379 --store /srv/masthead --jobs 4'],
  run: runWorker,
}

async function runWorker({ options }: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const queue = parseQueue(options)
  if (queue === undefined) throw new UsageError('A worker needs --queue, the address of the server.')
  const jobs = options['jobs'] === undefined ? availableParallelism() : parseCount('jobs', options)
  // Loaded here and not above: nothing else needs the queue's library.
  const { serve, workFolder } = await import('../build/queue/serve.ts')
  return untilSignal(workFolder(queue.store), async ({ signal, code }) => {
    const ready = () => terminal.print(`Waiting for documents, ${jobs} at once`)
    const misses = (): void =>
      terminal.tell([
        `${show(nearPath(queue.store.folder))} does not have what was put into the queue: --store is to be the folder of those who build.`,
      ])
    const done = await serve({ ...queue, jobs, ready, misses, stop: signal })
    terminal.print(`Ended; ${done} done`)
    return code() ?? exitCodes.done
  })
}
