/** Fills Arabic lines with strokes between letters before their spaces are stretched (kashida): one in a word, and none long. */
import { strokedShape, withStroke, type StrokedShape } from './strokes.ts'
import { bestJoin } from './joins.ts'
import type { Fragment, Word } from './fragments.ts'

/** Lengths of a stroke in 1/1000 em: what one is wished to have, the shortest and the longest, and the step between two. */
const wished = 200
const shortest = 60
const longest = 320
const step = 20

/** A word that may be drawn longer, and the fragment of it that has the stroke. */
interface Candidate {
  readonly word: number
  readonly fragment: number
  readonly rank: number
  readonly letters: number
  readonly stroked: StrokedShape
  /** Points of 1/1000 em, and what the word gains by its letters' other forms alone. */
  readonly unit: number
  readonly change: number
}

/** The words of a line, some of them longer, and the points that they gain: at most those that are missing. */
export interface Lengthened {
  readonly words: readonly Word[]
  readonly gained: number
}

/** Lengthens words of a line by what is missing, as far as strokes may. */
export function lengthenWords(words: readonly Word[], missing: number): Lengthened {
  const candidates = words
    .flatMap(candidateOf)
    .toSorted((a, b) => a.rank - b.rank || b.letters - a.letters || a.word - b.word)
  const [first] = candidates
  if (first === undefined) return { words, gained: 0 }
  const most = Math.min(candidates.length, Math.max(1, Math.round(missing / (wished * first.unit))))
  for (let count = most; count > 0; count -= 1) {
    const chosen = candidates.slice(0, count)
    const length = lengthFor(chosen, missing)
    if (length >= shortest) return stroke(words, chosen, Math.min(longest, length))
  }
  return { words, gained: 0 }
}

function lengthFor(chosen: readonly Candidate[], missing: number): number {
  const left = chosen.reduce((sum, { change }) => sum - change, missing)
  const units = chosen.reduce((sum, { unit }) => sum + unit, 0)
  return Math.floor(left / units / step) * step
}

function candidateOf({ fragments }: Word, word: number): readonly Candidate[] {
  return fragments.flatMap((fragment, index) => candidateIn(fragment, { word, fragment: index })).slice(0, 1)
}

function candidateIn(
  { style, shaped, level }: Fragment,
  place: Pick<Candidate, 'word' | 'fragment'>,
): readonly Candidate[] {
  const join = level % 2 === 1 && style.face.family === 'Amiri' ? bestJoin(shaped.text) : undefined
  if (join === undefined) return []
  const stroked = strokedShape(style.face, shaped.text, join.place)
  if (stroked === undefined) return []
  const unit = (style.size * style.scale) / 1000
  return [
    {
      ...place,
      rank: join.rank,
      letters: join.letters,
      stroked,
      unit,
      change: (stroked.shaped.width - shaped.width) * unit,
    },
  ]
}

function stroke(words: readonly Word[], chosen: readonly Candidate[], length: number): Lengthened {
  const changed = [...words]
  let gained = 0
  for (const candidate of chosen) {
    const word = changed[candidate.word]
    if (word === undefined) continue
    const gain = candidate.change + length * candidate.unit
    const fragments = word.fragments.map((fragment, index) =>
      index === candidate.fragment
        ? { ...fragment, shaped: withStroke(candidate.stroked, length), width: fragment.width + gain }
        : fragment,
    )
    changed[candidate.word] = { ...word, fragments, width: word.width + gain }
    gained += gain
  }
  return { words: changed, gained }
}
