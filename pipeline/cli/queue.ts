/** The options that name a queue: those of whoever puts documents, and of whoever takes them. */
import { resolve } from 'node:path'
import type { QueuePlace } from '../build/queue/queue-place.ts'
import { ownFolder } from './cache.ts'
import { UsageError, type Option, type ParsedArguments } from './command.ts'
import { parseCount } from './numbers.ts'

export const queueOptions = {
  queue: { value: 'URL', help: 'Server of the queue: redis://host:port, or rediss:// encrypted' },
  store: { value: 'FOLDER', help: 'Folder that all machines of the queue see' },
  'store-size': {
    value: 'MIB',
    default: '4096',
    help: 'What that folder may fill; what was used longest ago goes first',
  },
} as const satisfies Readonly<Record<string, Option>>

/** The queue that is asked for, if one is. Its address is in no message: there may be a password in it. */
export function parseQueue({ queue, store, 'store-size': size }: ParsedArguments['options']): QueuePlace | undefined {
  if (queue === undefined && store === undefined) return undefined
  if (queue === undefined)
    throw new UsageError('The option “--store” is that of a queue: add --queue, or leave it out.')
  if (store === undefined) throw new UsageError('A queue needs --store, the folder that all its machines see.')
  if (!isServer(queue)) throw new UsageError('The address of --queue is redis://host:port, or rediss:// encrypted.')
  const place = {
    folder: resolve(store),
    isReadOnly: false,
    size: parseCount('store-size', { 'store-size': size ?? '' }),
  }
  return { url: queue, store: ownFolder(place) }
}

function isServer(url: string): boolean {
  return URL.canParse(url) && ['redis:', 'rediss:'].includes(new URL(url).protocol) && new URL(url).hostname !== ''
}
