/** Shapes and lines that stand at their place on the page. */
import type { Artwork } from '../../../../templates/art/artwork.ts'
import type { Writing } from '../../../../templates/scripts.ts'
import type { Area, JointedRule } from '../../../../templates/sheet.ts'
import type { TextStyle } from '../../../../templates/styles.ts'
import type { Fixed, FixedDrawing } from '../definition.ts'
import type { StructureElement } from '../../../typesetting/run.ts'
import { plain } from '../../../typesetting/lines/runs.ts'

/** Where a line begins, and its type. */
interface Spot {
  readonly x: number
  readonly baseline: number
  readonly style: TextStyle
}

/** How the words of a style run, where that is said. */
export function writingOf({ writing }: TextStyle): { readonly writing?: Writing } {
  return writing === undefined ? {} : { writing }
}

/** A line of text that is part of the document. */
export function line(text: string, { x, baseline, style }: Spot, parent: StructureElement): Fixed {
  return {
    type: 'line',
    runs: [plain(text, style)],
    ...writingOf(style),
    x,
    baseline,
    align: 'start',
    element: { role: 'P', parent },
  }
}

/** The same, where there is one. */
export function optionalLine(text: string | undefined, spot: Spot, parent: StructureElement): readonly Fixed[] {
  return text === undefined ? [] : [line(text, spot, parent)]
}

/** A picture and what it says. */
export function figure(alternative: string, parent: StructureElement): StructureElement {
  return { role: 'Figure', parent, alternative }
}

/** A rule of the page, piece by piece: where two lie over each other, screens show it darker. */
export function rule({ x, y, width, height, joints = [], overlap = 0 }: JointedRule): readonly Fixed[] {
  const starts = [x, ...joints.map((end) => end - overlap + height)]
  const cells = starts.map((from, index) => ({ from, to: joints[index] ?? x + width }))
  const squares = joints.map((end) => ({ from: end - overlap, to: end - overlap + height }))
  return [...cells, ...squares].map(({ from, to }) => ({
    type: 'rules',
    boxes: [{ x: from, y, width: to - from, height }],
  }))
}

/** Bars or squares of one element. */
export function rules(boxes: readonly Area[], element: StructureElement): Fixed {
  return { type: 'rules', boxes, element }
}

/** Things that stand in an area as they are, whichever way lines run. */
export function group(parts: readonly Fixed[], { x, width }: Area): Fixed {
  return { type: 'group', parts, x, width }
}

/** Outlines drawn into a box. */
export function drawing(
  { paths, width, height }: Pick<Artwork, 'paths' | 'width' | 'height'>,
  box: Area,
  element?: StructureElement,
): FixedDrawing {
  return { type: 'drawing', paths, viewBox: { x: 0, y: 0, width, height }, ...box, ...(element ? { element } : {}) }
}
