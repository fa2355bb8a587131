/** Straight quotation marks and double hyphens, as keyboards have them, become the language's own marks. */
import type { Typography } from '../../templates/languages/language.ts'
import type { Inline } from '../document.ts'
import { joinRuns, replaceSigns } from './runs.ts'
import { maskUntouchable } from './untouchable.ts'

/** A line, and how many of its signs were set. */
export interface LineOfMarks {
  readonly line: readonly Inline[]
  readonly count: number
}

/** What stands before a mark that opens; nothing at the start of a line. */
const before = /^[\s([\u2013\u2014]?$/u
/** What stands after a mark that closes. */
const after = /^[\s)\].,;:!?\u2013\u2014\u3001\u3002\uFF0C\uFF1B\uFFFC]?$/u

/** Quotation marks, where all of a line are in pairs: one that opens, one that closes. */
export function setQuotationMarks(line: readonly Inline[], { quotationMarks }: Typography): LineOfMarks {
  const text = maskUntouchable(joinRuns(line))
  const places = [...text.matchAll(/"/g)].map(({ index }) => index)
  const isPaired = places.every((at, order) => {
    const [isOpening, isClosing] = [before.test(text[at - 1] ?? ''), after.test(text[at + 1] ?? '')]
    return order % 2 === 0 ? isOpening && !isClosing : isClosing && !isOpening
  })
  if (places.length % 2 === 1 || !isPaired) return { line, count: 0 }
  const texts = new Map(places.map((at, order) => [at, quotationMarks[order % 2] ?? '"']))
  return { line: replaceSigns(line, texts), count: places.length }
}

/** Two hyphens between spaces: the dash of the language, where it has one that stands so. */
export function setDashes(line: readonly Inline[], { dash }: Typography): LineOfMarks {
  if (dash === undefined) return { line, count: 0 }
  const places = [...joinRuns(line).matchAll(/(?<=\S )--(?= \S)/gu)].map(({ index }) => index)
  const texts = places.flatMap((at): readonly (readonly [number, string])[] => [
    [at, dash],
    [at + 1, ''],
  ])
  return { line: replaceSigns(line, new Map(texts)), count: places.length }
}
