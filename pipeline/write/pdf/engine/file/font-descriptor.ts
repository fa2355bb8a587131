/** What a PDF says of a font as a whole (ISO 32000-1, 9.8). */
import { tableOf, unitsPerEm, type FontFile } from '../../../../typesetting/font/font-file.ts'
import type { PdfReference } from '../upstream.ts'

const flags = { serif: 1 << 1, symbolic: 1 << 2, italic: 1 << 6 } as const
const italic = 1 << 1

/** The descriptor of a font, whose file stands in the document. */
export function describeFont(file: FontFile, name: string, fontFile: PdfReference): Record<string, unknown> {
  const unit = 1000 / unitsPerEm(file)
  const head = tableOf(file, 'head')
  const across = tableOf(file, 'hhea')
  const marks = tableOf(file, 'OS/2')
  const isItalic = (head.getUint16(44) & italic) !== 0
  return {
    Type: 'FontDescriptor',
    FontName: name,
    // Its codes are those of its glyphs, not of a known alphabet.
    Flags: flags.symbolic | flags.serif | (isItalic ? flags.italic : 0),
    FontBBox: [36, 38, 40, 42].map((at) => head.getInt16(at) * unit),
    ItalicAngle: tableOf(file, 'post').getInt32(4) / 0x10000,
    Ascent: across.getInt16(4) * unit,
    Descent: across.getInt16(6) * unit,
    CapHeight: marks.getInt16(88) * unit,
    XHeight: marks.getInt16(86) * unit,
    StemV: 0,
    FontFile2: fontFile,
  }
}

const windows = 3
const postScript = 6

/** The name of a font in PDF. */
export function postScriptName(file: FontFile): string {
  const names = tableOf(file, 'name')
  const records = Array.from({ length: names.getUint16(2) }, (_, index) => 6 + index * 12)
  const record = records.find((at) => names.getUint16(at) === windows && names.getUint16(at + 6) === postScript)
  if (record === undefined) throw new Error('the font has no name')
  const start = names.getUint16(4) + names.getUint16(record + 10)
  const units = Array.from({ length: names.getUint16(record + 8) / 2 }, (_, index) =>
    names.getUint16(start + index * 2),
  )
  return String.fromCharCode(...units)
}
