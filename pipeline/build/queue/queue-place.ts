/** Where a queue is. */
import type { StorePlace } from '../cache/store.ts'

export interface QueuePlace {
  /** Of the server: its password, and whether the connection is encrypted, are in the address. */
  readonly url: string
  /** The folder that its machines share. */
  readonly store: StorePlace
}
