/** Decides whether "I." at the level of capital letters is one, or a numeral, from the headings around it: labels of another level’s scheme are printed as typed, in the form of the language. */
import type { Block, Heading } from '../document.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import type { HeadingLevel } from '../../templates/vocabulary.ts'
import { foreignHeadingNumbers, type HeadingNumber } from '../text/label-numbers.ts'

/** The last numbers of a level: in its own scheme, and in others. */
interface Reached {
  readonly own: number
  readonly foreign: number
  /** A higher heading came since: labels of other schemes begin again, or go on. */
  readonly isCut: boolean
}

const none: Reached = { own: 0, foreign: 0, isCut: false }

/** Marks the labels that belong to the scheme of another level, where one follows the other; any other is among the words. */
export function settleHeadingLabels(blocks: readonly Block[], language: LanguageCode): readonly Block[] {
  const levels = new Map<HeadingLevel, Reached>()
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    const { level, marker, says = [], start } = block
    for (const [other, reached] of levels) if (other > level) levels.set(other, { ...reached, isCut: true })
    if (block.asTyped || marker === undefined) return block
    const reached = levels.get(level) ?? none
    const foreign = start === undefined ? foreignNumber(block, marker, { reached, language }) : undefined
    if (foreign !== undefined) levels.set(level, { ...reached, foreign: foreign.number, isCut: false })
    else if (says.length > 0) levels.set(level, { ...reached, own: start ?? says[0] ?? 0, isCut: false })
    return foreign !== undefined
      ? asTyped(block, inOwnForm(marker, foreign, language))
      : says.length > 0
        ? block
        : withoutMarker(block, marker)
  })
}

interface Around {
  readonly reached: Reached
  readonly language: LanguageCode
}

/** The number of a label that goes on by another level's scheme, and says another by its own: in Arabic two levels count in figures. */
function foreignNumber(
  { level, says = [] }: Heading,
  marker: string,
  { reached, language }: Around,
): HeadingNumber | undefined {
  if (says.includes(reached.own + 1)) return undefined
  return foreignHeadingNumbers(marker, level, language).find(
    ({ number }) => !says.includes(number) && (number === reached.foreign + 1 || (reached.isCut && number === 1)),
  )
}

/** Latin labels stand for those of the language where it counts in no Latin ones: "I." is "أولا -" at every level. */
function inOwnForm(marker: string, { level, number }: HeadingNumber, language: LanguageCode): string {
  const { headingLabel } = languages[language]
  const isLatin = /\p{Script=Latin}/u.test(headingLabel(1, 1))
  return isLatin || !/^[!-~]+$/.test(marker) ? marker : headingLabel(level, number)
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
