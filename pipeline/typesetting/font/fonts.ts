/** Font files of the process: each is opened once, when it is first asked for, and shared by all documents. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { deflateSync } from 'node:zlib'
import type { Direction } from '../../../templates/vocabulary.ts'
import type { Face } from '../run.ts'
import { openFontFile, type FontFile } from './font-file.ts'
import { familyFiles, type Family } from './font-paths.ts'
import { openForShaping, startHarfBuzz, type HarfBuzz, type ShapingFont } from './harfbuzz.ts'
import { decompressFont } from './woff.ts'

const require = createRequire(import.meta.url)

const opened = new Map<string, ShapingFont>()
const fontFiles = new Map<string, FontFile>()
const found = new Map<Family, boolean>()

/** Name of a face: one for each file. */
export function faceName(face: Face): string {
  return `${face.family}${face.bold ? '-Bold' : ''}${face.italic ? '-Italic' : ''}`
}

function fileOf({ family, bold, italic }: Face): string {
  return familyFiles.get(family)?.[(bold ? 1 : 0) + (italic ? 2 : 0)] ?? ''
}

/** The file of a face. */
export function fontFileOf(face: Face): FontFile {
  const name = faceName(face)
  const known = fontFiles.get(name)
  if (known) return known
  const file = openFontFile(decompressFont(readFileSync(require.resolve(fileOf(face)))))
  fontFiles.set(name, file)
  return file
}

let profile: Buffer | undefined

/** The sRGB profile that pdfkit ships, compressed. */
export function colourProfile(): Buffer {
  profile ??= deflateSync(readFileSync(require.resolve('pdfkit/js/data/sRGB_IEC61966_2_1.icc')))
  return profile
}

/** False for a family whose package, an optional one, is not there. */
export function isInstalled(family: Family): boolean {
  const known = found.get(family)
  if (known !== undefined) return known
  const isThere = isResolvable(fileOf({ family, bold: false, italic: false }))
  found.set(family, isThere)
  return isThere
}

/** The package that a family is in. */
export function packageOf(family: Family): string {
  return fileOf({ family, bold: false, italic: false }).split('/').slice(0, 2).join('/')
}

function isResolvable(file: string): boolean {
  try {
    require.resolve(file)
    return true
  } catch {
    return false
  }
}

let harfBuzz: HarfBuzz | undefined

/** The font of a face, opened for what needs its rules. */
export function fontOf(face: Face): ShapingFont {
  const name = faceName(face)
  const known = opened.get(name)
  if (known) return known
  harfBuzz ??= startHarfBuzz(readFileSync(require.resolve('harfbuzzjs/dist/harfbuzz.wasm')))
  const font = openForShaping(harfBuzz, fontFileOf(face).bytes)
  opened.set(name, font)
  return font
}

/** Characters that draw nothing: a narrow space; a mark of direction, a place where a line may end. */
const blanks: Readonly<Record<Direction, readonly number[]>> = { ltr: [0x2006], rtl: [0x061c, 0x200b] }

/** A glyph without an outline that stands for a mark: of no width from right to left, else of some. Some fonts have none. */
export function blankGlyph(face: Face, direction: Direction): number | undefined {
  return blanks[direction].map((point) => fontOf(face).glyphOf(point)).find((glyph) => glyph !== undefined)
}

/** True when a face has a glyph for a character. */
export function hasGlyph(face: Face, character: string): boolean {
  return isInstalled(face.family) && fontOf(face).glyphOf(character.codePointAt(0) ?? 0) !== undefined
}
