/** Decides whether "(i)" is a letter or a numeral, from the items around it. */
import type { Block, NumberedParagraph } from '../document.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { levelsOf, type Candidate } from './markers.ts'

/** The numbers reached at the levels of letters and numerals. */
interface Reached {
  readonly 2: number
  readonly 3: number
}

// How far ahead the next item is looked for.
const window = 12

const start: Reached = { 2: 0, 3: 0 }

/** Gives the items of a text that were typed with a marker their levels. */
export function settleItemLevels(blocks: readonly Block[], language: LanguageCode): readonly Block[] {
  const typed = (block: Block | undefined): readonly Candidate[] =>
    isTypedItem(block) ? levelsOf(block.typed, language) : []
  let reached = start
  return blocks.map((block, index) => {
    if (endsItems(block)) reached = start
    if (!isTypedItem(block)) return block
    const chosen = choose(typed(block), reached, typed(blocks.slice(index + 1, index + window).find(isTypedItem)))
    reached = chosen.level === 2 ? { 2: chosen.number, 3: 0 } : { ...reached, 3: chosen.number }
    return { ...block, level: chosen.level }
  })
}

/** Letters begin again after a heading and in every numbered paragraph. */
function endsItems(block: Block): boolean {
  return block.type === 'heading' || (block.type === 'numberedParagraph' && !isTypedItem(block))
}

/** Items of a Markdown list have a number for a marker, and their level from the list. */
function isTypedItem(block: Block | undefined): block is NumberedParagraph {
  return block?.type === 'numberedParagraph' && !/^[0-9]/.test(block.typed)
}

function choose(candidates: readonly Candidate[], reached: Reached, next: readonly Candidate[]): Candidate {
  const [letter, numeral] = [candidates.find(({ level }) => level === 2), candidates.find(({ level }) => level === 3)]
  if (letter === undefined || numeral === undefined) return letter ?? numeral ?? { level: 2, number: 1 }
  const goesOn = follows(numeral, next) && !follows(letter, next)
  if (goesOn) return numeral
  if (letter.number > 1 && letter.number === reached[2] + 1) return letter
  return numeral.number === reached[3] + 1 || numeral.number === 1 ? numeral : letter
}

/** True where the next item is the one after a candidate. */
function follows({ level, number }: Candidate, next: readonly Candidate[]): boolean {
  return next.some((candidate) => candidate.level === level && candidate.number === number + 1)
}
