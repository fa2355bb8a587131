/** Font files of the process: each is opened once and shared by all documents. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import type { Face } from '../definition.ts'

const require = createRequire(import.meta.url)

const files: Readonly<Record<Face['family'], readonly [string, string, string, string]>> = {
  Tinos: [
    '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
    '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
    '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
    '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  ],
}

const opened = new Map<string, Font>()

/** Name of a face: one for each file. */
export function faceName(face: Face): string {
  return `${face.family}${face.bold ? '-Bold' : ''}${face.italic ? '-Italic' : ''}`
}

/** Bytes of the file of a face. */
export function fontBytes(face: Face): Uint8Array {
  const file = files[face.family][(face.bold ? 1 : 0) + (face.italic ? 2 : 0)]
  return readFileSync(require.resolve(file ?? ''))
}

/** The sRGB profile that pdfkit ships. */
export function colourProfile(): Buffer {
  return readFileSync(require.resolve('pdfkit/js/data/sRGB_IEC61966_2_1.icc'))
}

/** The opened font of a face. */
export function fontOf(face: Face): Font {
  const name = faceName(face)
  const known = opened.get(name)
  if (known) return known
  const font = create(Buffer.from(fontBytes(face)))
  if (!('layout' in font)) throw new Error(`${name} is a collection of fonts, not a font`)
  opened.set(name, font)
  return font
}

/** True when a face has a glyph for a character. */
export function hasGlyph(face: Face, character: string): boolean {
  return fontOf(face).hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
}
