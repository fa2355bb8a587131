/** Drawings of the process: each is read once for all languages of its document, and the last few are kept. */
import { sha256 } from '../text/sha256.ts'
import type { Vector } from '../picture.ts'
import { drawPng } from './raster.ts'
import { readSvg } from './svg/read-svg.ts'
import type { Fault } from './svg/refused.ts'

/** A drawing as a picture, and why parts of it are dots; or all that is wrong with it. */
export type MadeDrawing =
  | { readonly picture: Vector; readonly dots: readonly string[] }
  | { readonly faults: readonly Fault[] }

const made = new Map<string, Promise<MadeDrawing>>()
const mostMade = 20

/** The drawing of an SVG file. */
export function makeDrawing(bytes: Uint8Array): Promise<MadeDrawing> {
  const key = sha256(bytes)
  const making = made.get(key) ?? makeAnew(bytes)
  made.delete(key)
  made.set(key, making)
  const [oldest] = made.keys()
  if (made.size > mostMade && oldest !== undefined) made.delete(oldest)
  return making
}

async function makeAnew(bytes: Uint8Array): Promise<MadeDrawing> {
  const read = await readSvg(bytes)
  if ('faults' in read) return read
  const { svg, drawing, dots } = read
  const fallback = await drawPng(svg, Math.max(drawing.width, drawing.height))
  return { picture: { format: 'svg', ...drawing, bytes: new TextEncoder().encode(svg), fallback }, dots }
}
