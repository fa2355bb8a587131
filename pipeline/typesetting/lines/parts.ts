/** Fragments of a line to the parts that are drawn, each at its place. */
import type { Direction } from '../../../templates/vocabulary.ts'
import type { StructureElement, RunMeaning, RunStyle } from '../run.ts'
import { baseLevel, visualOrder } from '../../text/bidi.ts'
import type { Fragment } from './fragments.ts'

/**
 * Neighbouring fragments in one style and of one level, drawn as one text. Parts stand in the order of the text;
 * `x` is counted from the start of the line: from its left, or from its right where the line runs from right to left.
 */
export interface LinePart {
  readonly style: RunStyle
  readonly meaning: RunMeaning | undefined
  readonly element: StructureElement | undefined
  readonly x: number
  readonly width: number
  readonly level: number
  readonly fragments: readonly SpacedFragment[]
}

/** A fragment and the points added to its width: only spaces and Chinese characters have them. */
export interface SpacedFragment {
  readonly fragment: Fragment
  readonly extra: number
}

/** Where a line starts, which way it runs, and whom its words belong to. */
export interface LinePlace {
  readonly start: number
  readonly direction: Direction
  readonly element: StructureElement | undefined
}

/** Joins fragments to parts and gives each its place. */
export function toParts(
  fragments: readonly SpacedFragment[],
  { start, direction, element }: LinePlace,
): readonly LinePart[] {
  const parts: LinePart[] = []
  let x = start
  let from = 0
  let width = 0
  let isOneWay = direction === 'ltr'
  for (let index = 0; index < fragments.length; index += 1) {
    const spaced = fragments[index]
    if (spaced === undefined) continue
    const { fragment, extra } = spaced
    width += fragment.width + extra
    const next = fragments[index + 1]?.fragment
    if (next?.style === fragment.style && next.meaning === fragment.meaning && next.level === fragment.level) continue
    const { style, meaning, level } = fragment
    parts.push({
      style,
      meaning,
      element: meaning?.element ?? element,
      x,
      width,
      level,
      fragments: fragments.slice(from, index + 1),
    })
    isOneWay &&= level === 0
    x += width
    width = 0
    from = index + 1
  }
  return isOneWay ? parts : arrange(parts, start, direction).filter(isDrawn)
}

/** Puts parts that run both ways where the line shows them. */
function arrange(parts: readonly LinePart[], start: number, direction: Direction): readonly LinePart[] {
  const shown = visualOrder(parts.map(({ level }) => level))
  const places = new Map<number, number>()
  let x = start
  for (const index of direction === 'rtl' ? shown.toReversed() : shown) {
    places.set(index, x)
    x += parts[index]?.width ?? 0
  }
  return parts.map((part, index) => ({ ...part, x: places.get(index) ?? start }))
}

/** What only parts others is not drawn. */
function isDrawn({ fragments }: LinePart): boolean {
  return fragments.some(({ fragment }) => fragment.shaped.text !== '')
}

/** Spaces at the end of a line stand where it ends, whatever is before them (rule L1). */
export function endingFragments(fragments: readonly Fragment[], direction: Direction): readonly SpacedFragment[] {
  const level = baseLevel(direction)
  return fragments.map((fragment) => ({
    fragment: fragment.level === level ? fragment : { ...fragment, level },
    extra: 0,
  }))
}

/** Left edge of a part on a line that starts at `x`. */
export function leftOf({ x, width }: LinePart, start: number, direction: Direction): number {
  return direction === 'rtl' ? start - x - width : start + x
}

/** Points from where the first part begins to where the last ends. */
export function widthOf(parts: readonly LinePart[]): number {
  if (parts.length === 0) return 0
  const [first, ...others] = parts
  if (others.length === 0) return first?.width ?? 0
  return Math.max(...parts.map(({ x, width }) => x + width)) - Math.min(...parts.map(({ x }) => x))
}
