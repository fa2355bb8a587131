/** Reads a drawing: its text is parsed, flattened and written anew; what is not allowed is named. */
import type { Drawing } from '../../picture.ts'
import { flatten } from './flatten.ts'
import { parseSvg } from './parse-svg.ts'
import { Refused } from './refused.ts'
import { writeSvg } from './write-svg.ts'

/** The drawing with its file, or what is wrong with it, as the end of a sentence. */
export type ReadSvg = { readonly drawing: Drawing; readonly svg: string } | { readonly problem: string }

/** Reads the bytes of an SVG file. */
export function readSvg(bytes: Uint8Array): ReadSvg {
  const text = decode(bytes)
  if (text === undefined) return { problem: 'it is not in UTF-8' }
  try {
    const drawing = flatten(parseSvg(text))
    return drawing.shapes.length === 0 ? { problem: 'it shows nothing' } : { drawing, svg: writeSvg(drawing) }
  } catch (error) {
    if (error instanceof Refused) return { problem: error.message }
    throw error
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
