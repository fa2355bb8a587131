/** Words of a paragraph with Arabic, Chinese or anything else that Tinos has not: cut by run, direction and face. */
import type { Writing } from '../../../templates/scripts.ts'
import type { Run } from '../run.ts'
import { baseLevel, hasRightToLeft } from '../../text/bidi.ts'
import { hasHan, splitByFace } from './faces.ts'
import { measure, type Fragment, type Word } from './fragments.ts'
import { hanBreaks } from './han.ts'
import { latinPlaces, levelsOf, type Levels } from './run-levels.ts'
import { roomBetween, widen } from './script-room.ts'
import { breakableText, goesOn, unbreakable } from './unbreakable.ts'
import { WordGatherer } from './word-gatherer.ts'

/** A paragraph as one text. */
interface Text {
  readonly text: string
  readonly runs: readonly { readonly run: Run; readonly end: number }[]
  readonly writing: Writing
  /** Absent where all runs from left to right. */
  readonly levels: Levels | undefined
  /** What is Latin with its figures and signs; absent where the text is. */
  readonly latin: Uint8Array | undefined
  readonly hanBreaks: ReadonlySet<number>
}

/** Part of the text: from `start` up to, not including, `end`. */
interface Stretch {
  readonly start: number
  readonly end: number
}

const latin: Writing = { direction: 'ltr', script: 'latin' }

/** Weight of the gap between two Chinese characters, as a part of their size: that of a space. */
const hanGap = 0.25

/** Words of a paragraph, in the order of the text. */
export function toMixedWords(runs: readonly Run[], writing: Writing = latin): readonly Word[] {
  const text = joinRuns(runs, writing)
  const words = new WordGatherer()
  for (const { 0: piece, index } of runs.map(breakableText).join('').matchAll(unbreakable))
    takePiece(words, text, { start: index, end: index + piece.length })
  return words.finish()
}

function takePiece(words: WordGatherer, text: Text, { start, end }: Stretch): void {
  const first = text.text[start]
  if (first === '\n') return words.endLine()
  if (first === ' ') {
    for (const fragment of cut(text, { start, end })) words.addSpaces(fragment)
    return
  }
  for (const stretch of cutAtHan(text, start, end)) {
    const fragments = cut(text, stretch)
    if (text.hanBreaks.has(stretch.start))
      words.close({ gap: gapBehind(words), room: roomBetween(words.last, fragments[0]) })
    for (const fragment of fragments) words.addText(fragment)
  }
  if (goesOn(text.text[end])) words.close(text.hanBreaks.has(end) ? { gap: gapBehind(words) } : {})
}

function gapBehind({ last }: WordGatherer): number {
  return (last?.style.size ?? 0) * hanGap
}

/** A text on one line, in the order of the text. */
export function toMixedFragments(runs: readonly Run[], writing: Writing = latin): readonly Fragment[] {
  const text = joinRuns(runs, writing)
  return cut(text, { start: 0, end: text.text.length })
}

function joinRuns(runs: readonly Run[], writing: Writing): Text {
  const text = runs.map((run) => run.text).join('')
  let end = 0
  const ends = runs.map((run) => ({ run, end: (end += run.text.length) }))
  const isTurned = writing.direction === 'rtl' || hasRightToLeft(text)
  const levels = isTurned ? levelsOf(runs, writing.direction) : undefined
  return {
    text,
    runs: ends,
    writing,
    levels,
    latin: levels !== undefined && writing.script === 'arabic' ? latinPlaces(text, levels) : undefined,
    hanBreaks: hasHan(text) ? breaksBetween(text, ends) : new Set(),
  }
}

/** Behind a character its note's call stands on the same line. */
function breaksBetween(text: string, runs: Text['runs']): ReadonlySet<number> {
  const calls = new Set(runs.filter(({ run }) => isCall(run)).map(({ run, end }) => end - run.text.length))
  return new Set([...hanBreaks(text)].filter((place) => !calls.has(place)))
}

function isCall({ meaning }: Run): boolean {
  return meaning?.element?.parent?.role === 'Reference'
}

function cutAtHan({ hanBreaks: breaks }: Text, start: number, end: number): readonly Stretch[] {
  const inside = Array.from({ length: end - start - 1 }, (_, index) => start + 1 + index).filter((place) =>
    breaks.has(place),
  )
  const edges = [start, ...inside, end]
  return edges.slice(1).map((edge, index) => ({ start: edges[index] ?? start, end: edge }))
}

/** Measures a stretch, cut where run, level or face change, with what is free beside Chinese. */
function cut(text: Text, stretch: Stretch): readonly Fragment[] {
  const fragments = cutAtChanges(text, stretch)
  return fragments.map((fragment, index) => {
    const room = roomBetween(fragment, fragments[index + 1])
    return room === 0 ? fragment : widen(fragment, room)
  })
}

function cutAtChanges(text: Text, { start, end }: Stretch): readonly Fragment[] {
  const fragments: Fragment[] = []
  let from = start
  while (from < end) {
    const { run, end: runEnd } = runAt(text, from)
    const to = levelEnd(text, from, Math.min(end, runEnd))
    const parting = text.levels?.partings.get(from)
    // Nothing that is drawn, but what stands on its two sides is put in order apart (UAX #9, isolates).
    if (parting !== undefined) fragments.push(measure('', { style: run.style, meaning: run.meaning, level: parting }))
    fragments.push(...measureStretch(text, { start: from, end: to }, run))
    from = to
  }
  return fragments
}

function runAt({ runs }: Text, place: number): Text['runs'][number] {
  const found = runs.find(({ end }) => place < end)
  if (found === undefined) throw new Error(`no run at ${place}`)
  return found
}

function levelAt({ levels, writing }: Text, place: number): number {
  return levels?.levels[place] ?? baseLevel(writing.direction)
}

function levelEnd(text: Text, start: number, end: number): number {
  let place = start + 1
  while (place < end && levelAt(text, place) === levelAt(text, start) && !text.levels?.partings.has(place)) place += 1
  return place
}

function measureStretch(text: Text, { start, end }: Stretch, { style, meaning }: Run): readonly Fragment[] {
  const words = text.text.slice(start, end)
  const level = levelAt(text, start)
  const script = text.latin?.[start] === 1 ? 'latin' : text.writing.script
  return splitByFace(words, style, script).map((piece) => measure(piece.text, { style: piece.style, meaning, level }))
}
