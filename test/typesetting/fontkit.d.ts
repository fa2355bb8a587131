// The part of fontkit 2.0.4 that we use; it ships no types.

declare module 'fontkit' {
  export interface Glyph {
    readonly id: number
    readonly advanceWidth: number
    readonly codePoints: readonly number[]
  }

  export interface GlyphPosition {
    readonly xAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }

  export interface GlyphRun {
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly GlyphPosition[]
  }

  export interface Font {
    readonly unitsPerEm: number
    /** Glyphs by id. */
    _glyphs: Record<number, Glyph>
    getGlyph(id: number, characters?: readonly number[]): Glyph
    /** Features, script (OpenType tag) and language may be left to it. */
    layout(
      text: string,
      features?: { readonly kern: boolean },
      script?: string,
      language?: undefined,
      direction?: 'ltr' | 'rtl',
    ): GlyphRun
    hasGlyphForCodePoint(point: number): boolean
    glyphForCodePoint(point: number): Glyph
  }

  export function create(bytes: Buffer): Font | { readonly fonts: readonly Font[] }
}
