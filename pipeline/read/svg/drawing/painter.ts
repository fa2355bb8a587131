/** Paints parts of a drawing as dots, where they can be painted in no other way, and remembers why. */
import type { Dots, DrawingPart, Matrix } from '../../../picture.ts'
import { element, writeXml } from '../../../xml/write.ts'
import type { XmlElement } from '../../../xml/read.ts'
import { cropDots } from '../../raster.ts'
import { paintDots } from '../usvg.ts'
import { linkNamespace, svgNamespace } from '../source/names.ts'
import { toXast, type Simplified } from './elements.ts'
import type { Frame } from './frames.ts'
import { toDots } from './images.ts'
import { plain } from './numbers.ts'
import { refuse } from '../refused.ts'

/** Dots to the inch, and most dots along the longer side. */
const density = 300
const mostDots = 4000

/** Most parts that are painted one by one; with more, the whole is painted. */
const mostParts = 12

/** Counts what becomes dots: after too many parts, the whole drawing does. */
export class Painter {
  readonly reasons = new Set<string>()
  private readonly tree: Simplified
  private readonly frame: Frame
  private parts = 0
  private hasGivenUp = false

  constructor(tree: Simplified, frame: Frame) {
    this.tree = tree
    this.frame = frame
  }

  /** True where the whole drawing has to be painted: nothing else of it counts. */
  get isWhole(): boolean {
    return this.hasGivenUp
  }

  giveUp(reason: string): readonly DrawingPart[] {
    this.reasons.add(reason)
    this.hasGivenUp = true
    return []
  }

  /** One element, whose units lie in points by a matrix. */
  async paint(part: XmlElement, matrix: Matrix, reason: string): Promise<readonly DrawingPart[]> {
    this.parts += 1
    if (this.parts > mostParts) return this.giveUp(reason)
    this.reasons.add(reason)
    return this.dotsOf([part], matrix)
  }

  async paintWhole(): Promise<readonly DrawingPart[]> {
    return this.dotsOf(
      this.tree.root.children.filter((child) => child !== this.tree.store),
      this.frame.matrix,
    )
  }

  private async dotsOf(elements: readonly XmlElement[], matrix: Matrix): Promise<readonly Dots[]> {
    const { width, height } = this.frame
    const dotsPerPoint = Math.min(density / 72, mostDots / Math.max(width, height))
    const across = Math.max(1, Math.round(width * dotsPerPoint))
    const png = await paintDots(this.write(elements, matrix), across)
    if (png === undefined) return refuse('its effects cannot be painted')
    const cropped = await cropDots(png)
    if (cropped === undefined) return []
    const { left, top, dots } = cropped
    const scale = width / across
    const [wide, high] = dots.size
    return [toDots(dots, [wide * scale, 0, 0, high * scale, left * scale, top * scale])]
  }

  private write(elements: readonly XmlElement[], matrix: Matrix): string {
    const { width, height } = this.frame
    const size = { width: plain(width), height: plain(height), viewBox: `0 0 ${plain(width)} ${plain(height)}` }
    const store = this.tree.store === undefined ? undefined : toXast(this.tree.store)
    const transform = `matrix(${matrix.map((part) => plain(part, 9)).join(' ')})`
    const names = { xmlns: svgNamespace, 'xmlns:xlink': linkNamespace }
    return writeXml(element('svg', { ...names, ...size }, store, element('g', { transform }, elements.map(toXast))))
  }
}
