/**
 * What a reader sees of a PDF's text: each glyph where the content stream draws it, known by its outline in the font that the file carries.
 * The text layer is asked for Arabic letters alone, whose joined forms are no characters.
 */
import type { Face } from '../../pipeline/typesetting/run.ts'
import { openFontFile, type FontFile } from '../../pipeline/typesetting/font/font-file.ts'
import { fontFileOf, fontOf } from '../../pipeline/typesetting/font/fonts.ts'
import { glyphPath } from '../../pipeline/typesetting/font/glyph-path.ts'
import { openPdf, type SmallPdf } from './small-pdf.ts'

/** A glyph: its left edge and baseline in points, and the text that the file says it stands for. */
export interface DrawnGlyph {
  readonly page: number
  readonly x: number
  readonly end: number
  readonly baseline: number
  readonly outline: string
  readonly text: string
}

/** All glyphs of a file, as they are drawn. */
export function drawnGlyphs(bytes: Uint8Array): readonly DrawnGlyph[] {
  const pdf = openPdf(Buffer.from(bytes))
  const fonts = fontsOf(pdf)
  return pdf.pages.flatMap((lines, page) => interpret(lines.join('\n'), fonts).map((glyph) => ({ page, ...glyph })))
}

/** Glyphs of each line, from left to right. */
export function linesOf(glyphs: readonly DrawnGlyph[]): readonly (readonly DrawnGlyph[])[] {
  const lines = new Map<string, DrawnGlyph[]>()
  for (const glyph of glyphs) {
    const place = `${glyph.page} ${glyph.baseline.toFixed(1)}`
    lines.set(place, [...(lines.get(place) ?? []), glyph])
  }
  return [...lines.values()].map((line) => line.toSorted((a, b) => a.x - b.x))
}

/** True where a face of ours draws a character with this outline. */
export function isOutlineOf(outline: string, character: string, faces: readonly Face[]): boolean {
  return faces.some((face) => {
    const glyph = fontOf(face).glyphOf(character.codePointAt(0) ?? 0)
    return glyph !== undefined && outlineOf(fontFileOf(face), glyph) === outline
  })
}

/** The outline of a glyph as text. */
function outlineOf(file: FontFile, glyph: number): string {
  return glyphPath(file, glyph)
    .map(({ type, points }) => `${type[0]}${points.map(({ x, y }) => `${x},${y}`).join(' ')}`)
    .join('')
}

// ------------------------------------------------------------------ fonts

interface FileFont {
  readonly file: FontFile
  readonly widths: readonly number[]
  readonly texts: ReadonlyMap<number, string>
}

/** Fonts by the names that pages give them. */
function fontsOf({ objects }: SmallPdf): ReadonlyMap<string, FileFont> {
  const all = [...objects.values()].map(({ said }) => said).join('\n')
  const at = (said: string, key: string) => objects.get(Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(said)?.[1]))
  return new Map(
    [...all.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => {
      const font = objects.get(Number(number))?.said ?? ''
      const descendant = at(font, 'DescendantFonts')?.said ?? ''
      const file = at(at(descendant, 'FontDescriptor')?.said ?? '', 'FontFile2')?.stream
      if (file === undefined) throw new Error(`${name} is no font`)
      const widths = /\/W \[0 \[([^\]]*)/.exec(descendant)?.[1] ?? ''
      const map = at(font, 'ToUnicode')?.stream?.toString('latin1') ?? ''
      return [
        name,
        {
          file: openFontFile(new Uint8Array(file)),
          widths: widths.trim().split(/\s+/).map(Number),
          texts: textsIn(map),
        },
      ]
    }),
  )
}

/** Texts by code: the ranges of the file have a list each. */
function textsIn(map: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const [, start = '', list = ''] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g))
    [...list.matchAll(/<(\w*)>/g)].forEach(([, units = ''], index) =>
      found.set(parseInt(start, 16) + index, Buffer.from(units, 'hex').swap16().toString('utf16le')),
    )
  return found
}

// -------------------------------------------------------------- operators

/** Strings, numbers, names and operators of a content stream. */
const token = /\((?:\\[^]|[^\\)])*\)|[[\]]|\/[^\s/[\]()]+|[^\s/[\]()]+/g

interface Pen {
  font: FileFont | undefined
  size: number
  scale: number
  spacing: number
  x: number
  baseline: number
}

/** Glyphs in the order of the stream. */
function interpret(content: string, fonts: ReadonlyMap<string, FileFont>): readonly Omit<DrawnGlyph, 'page'>[] {
  const glyphs: Omit<DrawnGlyph, 'page'>[] = []
  const pen: Pen = { font: undefined, size: 0, scale: 1, spacing: 0, x: 0, baseline: 0 }
  let given: string[] = []
  for (const [part] of content.matchAll(token)) {
    if (!/^[A-Za-z*]+$/.test(part)) {
      given.push(part)
      continue
    }
    if (part === 'TJ' || part === 'Tj') glyphs.push(...show(given, pen))
    else move(part, given, { pen, fonts })
    given = []
  }
  return glyphs
}

function move(
  operator: string,
  given: readonly string[],
  { pen, fonts }: { pen: Pen; fonts: ReadonlyMap<string, FileFont> },
): void {
  const numbers = given.map(Number)
  if (operator === 'Tm') Object.assign(pen, { x: numbers.at(-2), baseline: numbers.at(-1) })
  else if (operator === 'Tf')
    Object.assign(pen, { font: fonts.get(given.at(-2)?.slice(1) ?? ''), size: numbers.at(-1) })
  else if (operator === 'Tz') pen.scale = (numbers.at(-1) ?? 0) / 100
  else if (operator === 'Tc') pen.spacing = numbers.at(-1) ?? 0
}

function show(given: readonly string[], pen: Pen): readonly Omit<DrawnGlyph, 'page'>[] {
  const { font, size, scale, spacing, baseline } = pen
  if (font === undefined) throw new Error('text without a font')
  return given.flatMap((part) => {
    if (!part.startsWith('(')) {
      pen.x -= ((Number(part) || 0) / 1000) * size * scale
      return []
    }
    const codes = Buffer.from(
      part.slice(1, -1).replaceAll(/\\([^])/g, (_, sign: string) => (sign === 'r' ? '\r' : sign)),
      'latin1',
    )
    return Array.from({ length: codes.length / 2 }, (_, index) => {
      const code = codes.readUInt16BE(index * 2)
      const x = pen.x
      const end = x + ((font.widths[code] ?? 0) / 1000) * size * scale
      pen.x = end + spacing * scale
      return { x, end, baseline, outline: outlineOf(font.file, code), text: font.texts.get(code) ?? '' }
    })
  })
}
