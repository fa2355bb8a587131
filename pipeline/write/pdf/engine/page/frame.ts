/** The frame of a box, or of the part of it that stands on a page. */
import type { Fixed } from '../../definition.ts'

export interface FrameBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Four rules along the inside of the edges. */
export function frameOf({ x, y, width, height }: FrameBox, thickness: number): Fixed {
  return {
    type: 'rules',
    boxes: [
      { x, y, width, height: thickness },
      { x, y: y + height - thickness, width, height: thickness },
      { x, y, width: thickness, height },
      { x: x + width - thickness, y, width: thickness, height },
    ],
  }
}
