/** Calls for numbered notes change places with the punctuation beside them, as the language has it. */
import type { Typography } from '../../templates/languages/typography.ts'
import type { Inline, Text } from '../document.ts'
import { isOpen } from './runs.ts'
import type { LineOfMarks } from './dashes.ts'

/** Punctuation at the end of a run, after a word, a figure or a closing mark. */
const ending = /(?<=[\p{L}\p{N}»”)])(?:[ \u00A0];|[.,;])$/u
/** Punctuation at the beginning of a run, with nothing else in the word. */
const beginning = /^[.,;，。；](?=\s|$|\p{Script=Han})/u
/** What follows a full stop that ends a sentence, and not an abbreviation. */
const nextSentence = /^\s+[\p{Lu}«“(]/u

/** What moves over a call: the punctuation of the run beside it, which keeps the rest. */
interface Move {
  readonly run: number
  readonly moved: Text
  readonly kept: Text
}

/** Moves the punctuation of single calls; where several stand together the author's order is kept. */
export function placeNoteMarks(line: readonly Inline[], { noteMark }: Typography): LineOfMarks {
  if (noteMark === undefined) return { line, count: 0 }
  const find = noteMark === 'before-punctuation' ? findBefore : findAfter
  const moves = new Map(line.flatMap((_, at) => (isSingleCall(line, at) ? find(line, at) : [])))
  const kept = new Map([...moves.values()].map((move) => [move.run, move.kept]))
  const placed = line.flatMap((inline, at): readonly Inline[] => {
    const moved = moves.get(at)?.moved
    if (moved !== undefined) return noteMark === 'before-punctuation' ? [inline, moved] : [moved, inline]
    const rest = kept.get(at)
    return rest === undefined ? [inline] : rest.value === '' ? [] : [rest]
  })
  return { line: placed, count: moves.size }
}

function isSingleCall(line: readonly Inline[], at: number): boolean {
  const inline = line[at]
  const isAlone = [line[at - 1], line[at + 1]].every((other) => other?.type !== 'noteReference')
  return inline?.type === 'noteReference' && inline.series === 'numbered' && isAlone
}

type Found = readonly (readonly [number, Move])[]

/** "mot.[^1]" → "mot[^1]." */
function findBefore(line: readonly Inline[], at: number): Found {
  const [run, next] = [line[at - 1], line[at + 1]]
  if (run === undefined || !isOpen(run)) return []
  // The word itself may be a run of its own, in italics.
  const behind = lastSign(line[at - 2])
  const found = ending.exec(behind + run.value)
  if (found === null || !endsThere(next, found[0] === '.')) return []
  return [[at, part(run, at - 1, { cut: found.index - behind.length, takesStart: false })]]
}

function lastSign(inline: Inline | undefined): string {
  return inline !== undefined && isOpen(inline) ? inline.value.slice(-1) : ''
}

/** A full stop before a small letter may belong to an abbreviation. */
function endsThere(next: Inline | undefined, isStop: boolean): boolean {
  if (next === undefined || next.type === 'lineBreak') return true
  return isOpen(next) && (isStop ? nextSentence : /^\s/u).test(next.value)
}

/** "word[^1]." → "word.[^1]" */
function findAfter(line: readonly Inline[], at: number): Found {
  const [previous, run] = [line[at - 1], line[at + 1]]
  if (previous === undefined || !isOpen(previous) || /\s$/u.test(previous.value)) return []
  if (run === undefined || !isOpen(run)) return []
  const found = beginning.exec(run.value)
  return found === null ? [] : [[at, part(run, at + 1, { cut: found[0].length, takesStart: true })]]
}

function part(
  text: Text,
  run: number,
  { cut, takesStart }: { readonly cut: number; readonly takesStart: boolean },
): Move {
  const start = { ...text, value: text.value.slice(0, cut) }
  const end = { ...text, value: text.value.slice(cut) }
  return takesStart ? { run, moved: start, kept: end } : { run, moved: end, kept: start }
}
