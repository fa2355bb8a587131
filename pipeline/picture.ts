/** What a picture is once it has been read and made safe: dots, or outlines in the order in which they are painted. */

/** The six numbers of a transform: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** "#1a2b3c". */
export type Colour = string

export interface Stroke {
  readonly colour: Colour
  readonly width: number
  readonly cap: 'butt' | 'round' | 'square'
  readonly join: 'miter' | 'round' | 'bevel'
  readonly miterLimit: number
  /** Lengths of dashes and gaps by turns; empty: one line. */
  readonly dashes: readonly number[]
  readonly dashOffset: number
}

export interface Shape {
  /** SVG path data: absolute M, L, C and Z, plain decimal numbers. */
  readonly outline: string
  /** From the outline's units to points from the top left of the drawing. */
  readonly matrix: Matrix
  readonly fill?: Colour
  readonly rule: 'nonzero' | 'evenodd'
  readonly stroke?: Stroke
}

/** Size in points; nothing is painted outside it. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

interface PictureBase {
  /** Encoded anew by the reading stage: nothing is in them but the picture. */
  readonly bytes: Uint8Array
  /** Points, by nature. */
  readonly width: number
  readonly height: number
}

/** Dots, opaque, sRGB. */
export interface Raster extends PictureBase {
  readonly format: 'png' | 'jpeg'
}

/** Outlines; `bytes` are an SVG file, `fallback` the same as PNG. */
export interface Vector extends PictureBase {
  readonly format: 'svg'
  readonly shapes: readonly Shape[]
  readonly fallback: Uint8Array
}

export type Picture = Raster | Vector
