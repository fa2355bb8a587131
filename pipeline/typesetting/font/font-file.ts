/** A TrueType file by its tables: numbers are read where they stand (ISO/IEC 14496-22). */

/** Tables by name. */
export interface FontFile {
  readonly bytes: Uint8Array
  readonly tables: ReadonlyMap<string, DataView>
}

const firstRecord = 12
const recordLength = 16

/** Finds the tables of a font. */
export function openFontFile(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const records = Array.from({ length: view.getUint16(4) }, (_, index) => firstRecord + index * recordLength)
  return { bytes, tables: new Map(records.map((at) => [tagAt(view, at), partOf(view, at)])) }
}

function partOf(view: DataView, record: number): DataView {
  return new DataView(view.buffer, view.byteOffset + view.getUint32(record + 8), view.getUint32(record + 12))
}

/** A name of four characters. */
export function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
}

/** A table that a font must have. */
export function tableOf({ tables }: FontFile, tag: string): DataView {
  const table = tables.get(tag)
  if (table === undefined) throw new Error(`the font has no table ${tag}`)
  return table
}

/** The bytes of a table. */
export function bytesOf({ buffer, byteOffset, byteLength }: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** Font units to the em. */
export function unitsPerEm(file: FontFile): number {
  return tableOf(file, 'head').getUint16(18)
}

/** Width of a glyph in font units; the last ones of a font share theirs. */
export function widthOf(file: FontFile, glyph: number): number {
  const widths = tableOf(file, 'hhea').getUint16(34)
  return tableOf(file, 'hmtx').getUint16(Math.min(glyph, widths - 1) * 4)
}
