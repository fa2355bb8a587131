/** Decides whether "I." at the level of capital letters is one, or a numeral, from the headings around it: labels of another level's scheme are printed as typed. */
import type { Block, Heading } from '../document.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { HeadingLevel } from '../../templates/vocabulary.ts'
import { foreignHeadingNumbers } from '../text/label-numbers.ts'

/** The last numbers of a level: in its own scheme, and in others. */
interface Reached {
  readonly own: number
  readonly foreign: number
}

const none: Reached = { own: 0, foreign: 0 }

/** Marks the labels that belong to the scheme of another level, where one follows the other; any other is among the words. */
export function settleHeadingLabels(blocks: readonly Block[], language: LanguageCode): readonly Block[] {
  const levels = new Map<HeadingLevel, Reached>()
  return blocks.map((block) => {
    if (block.type !== 'heading' || block.asTyped || block.marker === undefined) return block
    const { level, marker, says = [], start } = block
    const reached = levels.get(level) ?? none
    const foreign = foreignHeadingNumbers(marker, level, language).find((number) => number === reached.foreign + 1)
    const isForeign = foreign !== undefined && start === undefined && !says.includes(reached.own + 1)
    if (isForeign) levels.set(level, { ...reached, foreign })
    else if (says.length > 0) levels.set(level, { ...reached, own: start ?? says[0] ?? 0 })
    return isForeign ? asTyped(block, marker) : says.length > 0 ? block : withoutMarker(block, marker)
  })
}

/** A heading without its label. */
function plainHeading({ type, level, children, id, position }: Heading): Heading {
  return { type, level, children, ...(id === undefined ? {} : { id }), ...(position === undefined ? {} : { position }) }
}

function asTyped(heading: Heading, marker: string): Heading {
  return { ...plainHeading(heading), marker, asTyped: true }
}

function withoutMarker(marked: Heading, marker: string): Heading {
  const heading = plainHeading(marked)
  const [first, ...others] = heading.children
  const begin = /[\u3000-\u303F\uFF00-\uFF60]$/u.test(marker) ? marker : `${marker} `
  if (first?.type !== 'text' || first.marks.length > 0)
    return { ...heading, children: [{ type: 'text', value: begin, marks: [] }, ...heading.children] }
  return { ...heading, children: [{ ...first, value: begin + first.value }, ...others] }
}
