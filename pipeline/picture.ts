/** What a picture is once it has been read and made safe: dots, or outlines in the order in which they are painted. */

/** The six numbers of a transform: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** "#1a2b3c". */
export type Colour = string

/** A colour that a gradient passes through. */
export interface GradientStop {
  /** From 0 to 1, never less than the one before. */
  readonly offset: number
  readonly colour: Colour
}

interface GradientBase {
  /** From the gradient's units to those of the outline. */
  readonly matrix: Matrix
  readonly stops: readonly GradientStop[]
}

/** From a point to a point; beyond them the colours at the ends go on. */
export interface LinearGradient extends GradientBase {
  readonly type: 'linear'
  readonly line: readonly [x1: number, y1: number, x2: number, y2: number]
}

/** From a point to a circle around it. */
export interface RadialGradient extends GradientBase {
  readonly type: 'radial'
  readonly circle: readonly [cx: number, cy: number, r: number]
  readonly focus: readonly [x: number, y: number]
}

/** Colours that pass into each other. */
export type Gradient = LinearGradient | RadialGradient

/** What the inside of an outline is painted with. */
export interface Fill {
  readonly paint: Colour | Gradient
  /** From 0 to 1. */
  readonly opacity: number
}

/** What a line along an outline is painted with, and how. */
export interface Stroke extends Fill {
  readonly width: number
  readonly cap: 'butt' | 'round' | 'square'
  readonly join: 'miter' | 'round' | 'bevel'
  readonly miterLimit: number
  /** Lengths of dashes and gaps by turns; empty: one line. */
  readonly dashes: readonly number[]
  readonly dashOffset: number
}

/** SVG path data: absolute M, L, C and Z, plain decimal numbers. */
export type Outline = string

export interface Shape {
  readonly type: 'shape'
  readonly outline: Outline
  /** From the outline's units to points from the top left of the drawing. */
  readonly matrix: Matrix
  readonly fill?: Fill
  readonly rule: 'nonzero' | 'evenodd'
  readonly stroke?: Stroke
}

/** Nothing outside it is painted. */
export interface Clip {
  /** In points. */
  readonly outline: Outline
  readonly rule: 'nonzero' | 'evenodd'
}

/** Parts that are cut by one outline, or shine through as one. */
export interface Group {
  readonly type: 'group'
  readonly opacity: number
  readonly clip?: Clip
  readonly parts: readonly DrawingPart[]
}

/** Dots in a drawing. */
export interface Dots {
  readonly type: 'dots'
  /** From a square of 1, upright from its top left, to points. */
  readonly matrix: Matrix
  readonly format: 'png' | 'jpeg'
  readonly bytes: Uint8Array
  /** Dots across and down. */
  readonly size: readonly [width: number, height: number]
  /** Red, green and blue of each dot, compressed by deflate; absent for JPEG. */
  readonly colours?: Uint8Array
  /** How opaque each dot is, compressed by deflate. */
  readonly opacities?: Uint8Array
}

/** What a drawing is painted from. */
export type DrawingPart = Shape | Group | Dots

/** Size in points; nothing is painted outside it. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly parts: readonly DrawingPart[]
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
  readonly parts: readonly DrawingPart[]
  readonly fallback: Uint8Array
}

export type Picture = Raster | Vector
