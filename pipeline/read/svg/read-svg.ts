/** Reads a drawing: looked over, simplified by usvg, built of what every format can paint, and written anew. */
import type { Drawing } from '../../picture.ts'
import { gatherBy } from '../../gather-by.ts'
import { buildDrawing } from './drawing/build.ts'
import { letteringOf } from './lettering.ts'
import { Refused, type Fault } from './refused.ts'
import { faultsOfImages } from './images.ts'
import { check } from './source/check.ts'
import { settleMarkers } from './source/markers.ts'
import { tidy } from './source/tidy.ts'
import { readTree } from './source/tree.ts'
import { settleValues } from './source/variables.ts'
import { simplify } from './usvg.ts'
import { writeSvg } from './write-svg.ts'

/** The drawing with its file and why parts of it are dots; or all that is wrong with it. */
export type ReadSvg =
  | { readonly drawing: Drawing; readonly svg: string; readonly dots: readonly string[] }
  | { readonly faults: readonly Fault[] }

const again = 'Save it anew from the program that made it.'

/** Reads the bytes of an SVG file. */
export async function readSvg(bytes: Uint8Array): Promise<ReadSvg> {
  const text = decode(bytes)
  if (text === undefined) return { faults: [{ problem: 'it is not in UTF-8', cure: 'Save it in UTF-8.' }] }
  try {
    return await readText(text)
  } catch (error) {
    if (error instanceof Refused) return { faults: [error.fault] }
    throw error
  }
}

async function readText(text: string): Promise<ReadSvg> {
  const { root: written, faults } = readTree(text)
  if (written === undefined) return { faults: faults.length > 0 ? faults : [{ problem: 'it is empty', cure: again }] }
  const root = settleMarkers(settleValues(written))
  const { fonts, faults: missing } = letteringOf(root)
  const all = [...faults, ...check(root), ...missing, ...(await faultsOfImages(root))]
  if (all.length > 0) return { faults: gathered(all) }
  const simplified = await simplify(tidy(root), fonts)
  if (simplified === undefined) return { faults: [{ problem: 'it cannot be read', cure: again }] }
  const { drawing, dots } = await buildDrawing(simplified)
  if (drawing.parts.length === 0) return { faults: [{ problem: 'it shows nothing', cure: again }] }
  return { drawing, svg: writeSvg(drawing), dots }
}

/** In the order of the file; what is said again of later lines is counted. */
function gathered(faults: readonly Fault[]): readonly Fault[] {
  return [...gatherBy(faults, ({ problem }) => problem).values()]
    .flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [
            others.length === 0
              ? first
              : { ...first, problem: `${first.problem}, here and ${others.length} more times` },
          ],
    )
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
