// The part of fontkit 2.0.4 that the engine uses; it ships no types.

declare module 'fontkit' {
  export interface GlyphPath {
    scale(x: number, y: number): GlyphPath
    translate(x: number, y: number): GlyphPath
    toSVG(): string
  }

  export interface Glyph {
    readonly path: GlyphPath
    readonly id: number
    readonly advanceWidth: number
    readonly codePoints: readonly number[]
  }

  export interface GlyphRun {
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[]
  }

  export interface Font {
    readonly unitsPerEm: number
    /** Glyphs by id: each keeps the characters of its first use, so the store is emptied before a text is shaped. */
    _glyphs: Record<number, Glyph>
    layout(text: string): GlyphRun
    hasGlyphForCodePoint(point: number): boolean
  }

  export function create(bytes: Buffer): Font | { readonly fonts: readonly Font[] }
}
