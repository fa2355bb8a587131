/** Reads the pictures of one document by the names its author gave them. */
import type { VFile } from 'vfile'
import { report } from '../diagnostics.ts'
import type { Place } from '../document.ts'
import type { Limits } from '../limits.ts'
import type { Picture } from '../publication.ts'
import { readBytes, type ReadFault } from './bytes.ts'
import { checkPath } from './paths.ts'
import { readPictureHeader } from './picture-header.ts'
import { reasonOf } from './text.ts'

/** A picture asked for: the name as written, and where it is written. */
export interface PictureWish {
  readonly root: string
  readonly name: string
  readonly place: Place
}

/** The picture's bytes with their format and size in points; absent after reporting why not. */
export async function readPicture(file: VFile, wish: PictureWish, limits: Limits): Promise<Picture | undefined> {
  const checked = checkPath(wish.name)
  if ('refused' in checked) return report(file, 'path', wish.place, wish.name, checked.refused) as undefined
  const result = await readBytes({ root: wish.root, path: checked.path, limit: limits.pictureBytes })
  if ('fault' in result) return reportFault(file, wish, { fault: result.fault, limits })
  return toPicture(file, wish, { bytes: result.bytes, limits })
}

function reportFault(
  file: VFile,
  { name, place }: PictureWish,
  { fault, limits }: { fault: ReadFault; limits: Limits },
): undefined {
  if (fault === 'missing') report(file, 'picture-missing', place, name)
  else if (fault === 'too-large') report(file, 'image', place, name, `it is larger than ${limits.pictureBytes} bytes`)
  else report(file, 'path', place, name, reasonOf(fault))
}

// CSS pixels are 1/96 inch, points 1/72.
const pointsPerPixel = 0.75

function toPicture(
  file: VFile,
  { name, place }: PictureWish,
  { bytes, limits }: { bytes: Uint8Array; limits: Limits },
): Picture | undefined {
  const header = readPictureHeader(bytes)
  const problem = 'problem' in header ? header.problem : sizeProblem(header.width * header.height, limits)
  if (problem !== undefined || 'problem' in header)
    return report(file, 'image', place, name, problem ?? '') as undefined
  return { format: header.format, bytes, width: header.width * pointsPerPixel, height: header.height * pointsPerPixel }
}

function sizeProblem(pixels: number, { picturePixels }: Limits): string | undefined {
  return pixels > picturePixels ? `it has more than ${picturePixels} pixels` : undefined
}
