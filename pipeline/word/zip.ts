/** Zip packages, written with bytes that repeat. */
import { strToU8, zlibSync, zipSync, type ZippableFile } from 'fflate'

/** Parts by their paths. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** Files in a zip carry no time, no owner and no order of their own; unread modes trouble Word for the Mac. */
const attributes = { mtime: '1980-01-01T00:00:00', os: 3, attrs: 0o100644 << 16 } as const

/** Packs parts in the order given; what is compressed already stays as it is. */
export function packZip(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries = [...parts].map(([path, data]) => [path, toEntry(path, data)] as const)
  return zipSync(Object.fromEntries(entries))
}

function toEntry(path: string, data: string | Uint8Array): ZippableFile {
  const bytes = typeof data === 'string' ? strToU8(data) : data
  return [bytes, { ...attributes, level: /\.(?:png|jpe?g|pdf|docx)$/.test(path) ? 0 : 6 }]
}

/** Compresses bytes as zlib does. */
export function deflate(bytes: Uint8Array, options: { readonly level: 9 }): Uint8Array {
  return zlibSync(bytes, options)
}
