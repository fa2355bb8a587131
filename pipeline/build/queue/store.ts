/** The folder that the machines of a queue share: bytes by their own hash, so that no two ever mean different things by one name. */
import { openStore, type StorePlace } from '../cache/store.ts'
import { sha256 } from '../../text/sha256.ts'

export interface HashedStore {
  /** Keeps bytes; gives their SHA-256. Throws where the folder does not keep them. */
  readonly keep: (bytes: Uint8Array) => string
  /** The bytes of a hash; absent where nobody keeps them, or they are no longer what they were. */
  readonly find: (hash: string) => Uint8Array | undefined
  /** Removes what was used longest ago, as far as there is too much. */
  readonly close: () => void
}

/** Opens the folder of a queue. */
export function openHashedStore(place: StorePlace): HashedStore {
  const store = openStore(place)
  const find = (hash: string): Uint8Array | undefined => {
    const bytes = /^[0-9a-f]{64}$/.test(hash) ? store.read(hash) : undefined
    return bytes !== undefined && sha256(bytes) === hash ? bytes : undefined
  }
  const keep = (bytes: Uint8Array): string => {
    const hash = sha256(bytes)
    if (find(hash) !== undefined) return hash
    store.write(hash, [bytes])
    if (find(hash) === undefined) throw new Error(`The folder of the queue does not keep what is put into it: ${hash}`)
    return hash
  }
  return { find, keep, close: store.close }
}
