/** Zip packages: written with bytes that repeat, and opened from strangers with limits. */
import { strToU8, Unzip, UnzipInflate, zlibSync, zipSync, type Zippable } from 'fflate'

/** Parts by their paths. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** Files in a zip carry no time, no owner and no order of their own; unread modes trouble Word for the Mac. */
const attributes = { mtime: '1980-01-01T00:00:00', os: 3, attrs: 0o100644 << 16 } as const

/** Packs parts in the order given; pictures that are compressed already stay as they are. */
export function packZip(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {}
  for (const [path, data] of parts)
    entries[path] = [
      typeof data === 'string' ? strToU8(data) : data,
      { ...attributes, level: /\.(?:png|jpe?g)$/.test(path) ? 0 : 6 },
    ]
  return zipSync(entries)
}

/** Compresses bytes as zlib does. */
export function deflate(bytes: Uint8Array, options: { readonly level: 9 }): Uint8Array {
  return zlibSync(bytes, options)
}

/** What a package of a stranger may hold. */
export interface ZipLimits {
  readonly entries: number
  /** Bytes of all parts together, once they are inflated. */
  readonly bytes: number
  /** How many times larger a package may be than it is packed. */
  readonly ratio: number
}

export interface ZipRules {
  readonly limits: ZipLimits
  /** The paths that are inflated; all others are only counted. */
  readonly wants: (path: string) => boolean
  /** Gets the part of a sentence that says why, and throws. */
  readonly refuse: (reason: string) => never
}

/** Bytes that are handed to the inflater at once: what comes out of them is counted before the next. */
const step = 1 << 14

/** Opens a package: inflated bytes are counted as they come, whatever its own figures say. */
export function openZip(bytes: Uint8Array, { limits, wants, refuse }: ZipRules): Parts {
  const parts = new Map<string, Uint8Array>()
  let entries = 0
  let inflated = 0
  const most = Math.min(limits.bytes, Math.max(bytes.length, 1 << 16) * limits.ratio)
  const unzip = new Unzip((file) => {
    entries += 1
    if (entries > limits.entries) refuse(`it has more than ${limits.entries} parts`)
    if (!wants(file.name)) return
    if (parts.has(file.name)) refuse(`it has two parts of one name`)
    const chunks: Uint8Array[] = []
    file.ondata = (fault, chunk, isLast) => {
      if (fault) refuse('one of its parts is damaged')
      inflated += chunk.length
      if (inflated > most) refuse(`it grows to more than ${most} bytes when it is opened`)
      chunks.push(chunk)
      if (isLast) parts.set(file.name, join(chunks))
    }
    parts.set(file.name, new Uint8Array())
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += step) unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch (fault) {
    if (isOfLibrary(fault)) refuse('it is damaged')
    throw fault
  }
  return parts
}

/** Faults of the library carry a number. */
function isOfLibrary(fault: unknown): boolean {
  return fault instanceof Error && typeof (fault as { code?: unknown }).code === 'number'
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks
  if (chunks.length === 1 && only !== undefined) return only
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
