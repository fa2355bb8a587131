/** Decides whether "(i)" is a letter or a numeral, from the items around it. */
import type { Block, NumberedParagraph } from '../document.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { levelsOf, type Candidate } from '../text/typed-labels.ts'

/** The numbers reached at the levels of items. */
type Reached = Readonly<Record<Candidate['level'], number>>

// How far ahead the next item is looked for.
const window = 12

/** The letters of the shortest alphabet. */
const most = 26

const start: Reached = { 1: 0, 2: 0, 3: 0 }

/** Gives the items of a text that were typed with a marker their levels, and what their markers say. */
export function settleItemLevels(blocks: readonly Block[], language: LanguageCode): readonly Block[] {
  const typed = (block: Block | undefined): readonly Candidate[] =>
    isTypedItem(block) ? levelsOf(block.typed, language) : []
  let [reached, before] = [start, start]
  return blocks.map((block, index) => {
    if (endsItems(block) && reached !== start) [reached, before] = [start, reached]
    if (!isTypedItem(block)) return block
    const candidates = typed(block)
    // "12 bis." is among paragraphs, "(a bis)" among letters.
    if (block.asTyped) return { ...block, level: /^\p{Nd}/u.test(block.typed) ? 1 : 2 }
    const next = typed(blocks.slice(index + 1, index + window).find(isTypedItem))
    const { level, number } = choose(candidates, next, reached === start ? before : reached)
    reached = { ...reached, [level]: number, ...(level === 2 ? { 3: 0 } : {}) }
    return { ...block, level, says: candidates.filter((each) => each.level === level).map((each) => each.number) }
  })
}

/** Letters begin again after a heading and in every numbered paragraph. */
function endsItems(block: Block): boolean {
  return block.type === 'heading' || (block.type === 'numberedParagraph' && !isTypedItem(block))
}

/** Items of a Markdown list have a number for a marker, of whatever figures, and their level from the list. */
function isTypedItem(block: Block | undefined): block is NumberedParagraph {
  if (block?.type !== 'numberedParagraph') return false
  return block.asTyped === true || (block.says === undefined && !/^[0-9]/.test(block.typed))
}

function choose(candidates: readonly Candidate[], next: readonly Candidate[], reached: Reached): Candidate {
  const [letter, numeral] = [likeliest(candidates, 2, reached), likeliest(candidates, 3, reached)]
  if (letter === undefined || numeral === undefined)
    return letter ?? numeral ?? likeliest(candidates, 1, reached) ?? { level: 2, number: 1 }
  const goesOn = follows(numeral, next) && !follows(letter, next)
  if (goesOn) return numeral
  if (letter.number > 1 && letter.number === reached[2] + 1) return letter
  // Letters are doubled only after the last: "ii)" after "b)" is a numeral.
  const isDoubled = letter.number > most
  return numeral.number === reached[3] + 1 || numeral.number === 1 || isDoubled ? numeral : letter
}

/** Of the readings at a level the one that goes on, or the first. */
function likeliest(
  candidates: readonly Candidate[],
  level: Candidate['level'],
  reached: Reached,
): Candidate | undefined {
  const all = candidates.filter((candidate) => candidate.level === level)
  return all.find(({ number }) => number === reached[level] + 1) ?? all[0]
}

/** True where the next item is the one after a candidate. */
function follows({ level, number }: Candidate, next: readonly Candidate[]): boolean {
  return next.some((candidate) => candidate.level === level && candidate.number === number + 1)
}
