/** Pictures in a drawing are looked over before anybody decodes them: their format, whether they are whole, how large they are. */
import { isWhole, readSize } from '../raster.ts'
import type { Fault } from './refused.ts'
import { nodesOf, type SvgNode } from './source/tree.ts'

/** Most pixels of all pictures of a drawing. */
const mostPixels = 40_000_000

/** What is wrong with the pictures of a drawing. */
export async function faultsOfImages(root: SvgNode): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  const seen = new Set<string>()
  let pixels = 0
  for (const { name, line, attributes } of nodesOf(root)) {
    const address = name === 'image' ? (attributes.get('href') ?? '') : ''
    const bytes = seen.has(address) ? undefined : bytesOf(address)
    seen.add(address)
    if (bytes === undefined) continue
    const size = await readSize(bytes)
    pixels += size === undefined ? 0 : size.width * size.height
    if (pixels > mostPixels)
      return [
        ...faults,
        { line, problem: `its pictures have more than ${mostPixels} pixels`, cure: 'Put smaller pictures in.' },
      ]
    if (size === undefined || !(await isWhole(bytes)))
      faults.push({ line, problem: 'a picture in it is damaged', cure: 'Put the picture in anew.' })
  }
  return faults
}

/** The bytes that an address carries; absent for other addresses, which are told of elsewhere. */
function bytesOf(address: string): Buffer | undefined {
  const base64 = /^\s*data:image\/(?:png|jpe?g)\s*;\s*base64\s*,([^]*)$/i.exec(address)?.[1]
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64')
}
