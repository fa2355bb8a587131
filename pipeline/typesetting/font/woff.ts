/** Fonts compressed for the web (WOFF 1.0) to the TrueType files that they are made of. */
import { inflateSync } from 'node:zlib'

const signature = 0x774f4646
const head = 44
const entryLength = 20
const recordLength = 16

interface Table {
  /** Tag and checksum, as they stand in both files. */
  readonly tag: number
  readonly checksum: number
  readonly bytes: Uint8Array
}

/** The TrueType file of a font; one that is not compressed is its own. */
export function decompressFont(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.length)
  if (view.getUint32(0) !== signature) return file
  const tables = Array.from({ length: view.getUint16(12) }, (_, index) =>
    readTable(file, view, head + index * entryLength),
  )
  return writeTables(view.getUint32(4), tables)
}

function readTable(file: Uint8Array, view: DataView, at: number): Table {
  const [start, compressed, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)]
  const bytes = file.subarray(start, start + compressed)
  return {
    tag: view.getUint32(at),
    checksum: view.getUint32(at + 16),
    bytes: compressed < length ? inflateSync(bytes) : bytes,
  }
}

function writeTables(flavour: number, tables: readonly Table[]): Uint8Array {
  const start = 12 + tables.length * recordLength
  const places = tables.reduce<readonly number[]>(
    (known, { bytes }) => [...known, (known.at(-1) ?? 0) + padded(bytes.length)],
    [start],
  )
  const font = new Uint8Array(places.at(-1) ?? start)
  const view = new DataView(font.buffer)
  view.setUint32(0, flavour)
  view.setUint16(4, tables.length)
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const record = 12 + index * recordLength
    ;[tag, checksum, places[index] ?? 0, bytes.length].forEach((number, at) => view.setUint32(record + at * 4, number))
    font.set(bytes, places[index])
  })
  return font
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
