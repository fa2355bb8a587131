/** Makes a text as short as its author wants it, within what official composers do: spacers first, then leading. */
import type { Definition } from '../../definition.ts'
import { Typesetter, type Tightening } from './typesetter.ts'
import { layOut } from './layout.ts'

/** Points taken from the leading at each step, and how many steps there are (11.6 on 12 is seen, A/80/L.1). */
const leadingStep = 0.1
const mostSteps = 5
const normalLeading = 12
/** A signature gives up one of its two spacers (S/2023/664). */
const spacer = 6

/** From the loosest on. */
const tightenings = Array.from({ length: mostSteps + 1 }, (_, step): Tightening => ({
  leading: 1 - (step * leadingStep) / normalLeading,
  spacer,
}))

/**
 * The loosest way that fills no more than the given pages, and breaks no paragraph over two of them where there is such a
 * way: that is what officers tighten a text for (A/80/L.1). Absent when even the tightest fills more.
 */
export function fitPages(definition: Definition, pages: number): Typesetter | undefined {
  const asItIs = new Typesetter(undefined, { setsAgain: true })
  let fitting: Typesetter | undefined
  for (const typesetter of [asItIs, ...tightenings.map((tightening) => asItIs.tighten(tightening))]) {
    const set = layOut(definition, { typesetter })
    if (set.pages > pages) continue
    if (set.brokenParagraphs === 0) return typesetter
    fitting ??= typesetter
  }
  return fitting
}
