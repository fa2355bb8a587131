/** Cuts text into runs of one direction: Word does not do so within a run. */
import type { Direction } from '../../../templates/vocabulary.ts'
import { embeddingLevels, hasRightToLeft } from '../../text/bidi.ts'

export interface DirectedText {
  readonly text: string
  readonly direction: Direction
}

/** Text of one level; figures have a level of their own among Arabic words, and go with them, for they are set in their type. */
function directionOf(text: string, level: number): Direction {
  return level === 0 || (level % 2 === 0 && /\p{L}/u.test(text)) ? 'ltr' : 'rtl'
}

/** The stretches of a text that have one level. */
function stretchesOf(text: string, levels: Uint8Array): readonly DirectedText[] {
  const stretches: DirectedText[] = []
  for (let start = 0, end = 1; end <= text.length; end += 1) {
    if (levels[end] === levels[start] && end < text.length) continue
    const stretch = text.slice(start, end)
    stretches.push({ text: stretch, direction: directionOf(stretch, levels[start] ?? 0) })
    start = end
  }
  return stretches
}

/** Joins neighbours of one direction. */
function join(parts: readonly DirectedText[]): readonly DirectedText[] {
  const joined: DirectedText[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last?.direction === part.direction) joined[joined.length - 1] = { ...last, text: last.text + part.text }
    else joined.push(part)
  }
  return joined
}

/** The runs of a text in a paragraph of a direction, as the PDF sets them. */
export function splitByDirection(text: string, base: Direction): readonly DirectedText[] {
  if (base === 'ltr' && !hasRightToLeft(text)) return text === '' ? [] : [{ text, direction: base }]
  return join(stretchesOf(text, embeddingLevels(text, base)))
}
