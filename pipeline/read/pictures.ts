/** Reads the pictures of one document by the names its author gave them; what goes on is safe for every writer. */
import type { VFile } from 'vfile'
import { report } from '../diagnostics.ts'
import type { Place } from '../text/positions.ts'
import type { Limits } from '../text/limits.ts'
import type { Picture, Raster } from '../picture.ts'
import type { Source } from '../source.ts'
import { readBytes, type ReadFault, type Root } from './bytes.ts'
import { makeDrawing, type MadeDrawing } from './drawings.ts'
import { checkPath } from './paths.ts'
import { encodeRaster, readSize } from './raster.ts'
import type { Fault } from './svg/refused.ts'
import { reasonOf } from './text.ts'

/** Where pictures may lie, and what they are held to. */
export interface PictureFolder {
  readonly root: Root
  /** Where it is said if the asker does not say where. */
  readonly start: Place
  readonly limits: Limits
  /** Where the SHA-256 of each picture is noted. */
  readonly digests?: Map<string, string> | undefined
}

/** A picture asked for: the name as written, and where it is written. */
interface PictureRequest {
  readonly name: string
  readonly place: Place
}

/** A function that gives pictures by their names; absent after reporting why not. It counts the pixels of all. */
export function pictureReader(file: VFile, { root, start, limits, digests }: PictureFolder): Source['picture'] {
  let left = limits.allPicturePixels
  const spend = (pixels: number): string | undefined => {
    if (pixels > limits.picturePixels) return `it has more than ${limits.picturePixels} pixels`
    left -= pixels
    return left < 0 ? `the pictures of the document have more than ${limits.allPicturePixels} pixels` : undefined
  }
  return async (name, place = start) => {
    const request = { name, place }
    const bytes = readFile(file, request, { root, limits, digests })
    if (bytes === undefined) return undefined
    const made = await toPicture(bytes, spend)
    if ('faults' in made) return reportFaults(file, request, made.faults)
    if ('problem' in made) return report(file, 'image', place, name, made.problem) as undefined
    if ('raster' in made) return made.raster
    if (made.dots.length > 0) report(file, 'svg-dots', place, name, made.dots.join('; '))
    return made.picture
  }
}

function readFile(
  file: VFile,
  { name, place }: PictureRequest,
  { root, limits, digests }: Omit<PictureFolder, 'start'>,
): Uint8Array | undefined {
  const checked = checkPath(name)
  if ('refused' in checked) return report(file, 'path', place, name, checked.refused) as undefined
  const result = readBytes({ root, path: checked.path, limit: limits.pictureBytes, digests })
  if ('fault' in result) return reportFault(file, { name, place }, { fault: result.fault, limits })
  return result.bytes
}

/** Most faults of a drawing that are told one by one. */
const mostFaults = 30

/** All faults of a drawing, each with its line and its cure. */
function reportFaults(file: VFile, { name, place }: PictureRequest, faults: readonly Fault[]): undefined {
  for (const { line, problem, cure } of faults.slice(0, mostFaults))
    report(file, 'svg', place, name, cure, line === undefined ? problem : `line ${line}: ${problem}`)
  if (faults.length > mostFaults)
    report(
      file,
      'svg',
      place,
      name,
      'Mend these first.',
      `there is more like this in it (${faults.length - mostFaults})`,
    )
}

function reportFault(
  file: VFile,
  { name, place }: PictureRequest,
  { fault, limits }: { fault: ReadFault; limits: Limits },
): undefined {
  if (fault === 'missing') report(file, 'picture-missing', place, name)
  else if (fault === 'too-large') report(file, 'image', place, name, `it is larger than ${limits.pictureBytes} bytes`)
  else report(file, 'path', place, name, reasonOf(fault))
}

// CSS pixels are 1/96 inch, points 1/72.
const pointsPerPixel = 0.75

type Made = MadeDrawing | { readonly raster: Raster } | { readonly problem: string }

async function toPicture(bytes: Uint8Array, spend: (pixels: number) => string | undefined): Promise<Made> {
  const format = formatOf(bytes)
  if (format === undefined) return { problem: 'it is neither PNG nor JPEG nor SVG' }
  return format === 'svg' ? makeDrawing(bytes) : toRaster(bytes, format, spend)
}

/** Told by the first bytes: names are not trusted, and no decoder is given what it is not made for. */
function formatOf(bytes: Uint8Array): Picture['format'] | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  const head = new TextDecoder().decode(bytes.subarray(0, 1024))
  return /^\uFEFF?\s*<(?:\?xml|!|[\w.-]+:svg|svg)/.test(head) ? 'svg' : undefined
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

/** Its size is held to the limits before a dot of it is decoded. */
async function toRaster(
  bytes: Uint8Array,
  format: Raster['format'],
  spend: (pixels: number) => string | undefined,
): Promise<Made> {
  const damaged: Made = { problem: 'it is damaged' }
  const said = await readSize(bytes)
  if (said === undefined) return damaged
  const problem = spend(said.width * said.height)
  if (problem !== undefined) return { problem }
  const encoded = await encodeRaster(bytes, format)
  if (encoded === undefined) return damaged
  const [width, height] = [encoded.width * pointsPerPixel, encoded.height * pointsPerPixel]
  return { raster: { format, bytes: encoded.bytes, width, height } }
}
