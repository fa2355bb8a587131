/** Marks of direction (U+200E, U+200F, U+061C): typed by programs more than by people, and seldom of use. */
import type { Direction } from '../../templates/vocabulary.ts'
import { embeddingLevels, visualOrder } from './bidi.ts'

const marks = /[\u200E\u200F\u061C]/g
/** So many are tried one by one; where there are more, all stay. */
const mostTried = 100

/** True where a text has marks of direction. */
export function hasDirectionMarks(text: string): boolean {
  return text.search(marks) >= 0
}

/** A text without any of them, to see what it says. */
export function withoutDirectionMarks(text: string): string {
  return text.replace(marks, '')
}

/** Offsets of the marks without which a line would have the same order, whichever of the directions it has. */
export function idleMarks(line: string, directions: readonly Direction[]): ReadonlySet<number> {
  const all = Array.from(line.matchAll(marks), ({ index }) => index)
  const isSame = (dropped: ReadonlySet<number>): boolean =>
    directions.every((direction) => orderOf(line, new Set(), direction) === orderOf(line, dropped, direction))
  if (isSame(new Set(all))) return new Set(all)
  if (all.length > mostTried) return new Set()
  return all.reduce<ReadonlySet<number>>((dropped, mark) => {
    const more = new Set([...dropped, mark])
    return isSame(more) ? more : dropped
  }, new Set())
}

const symbol =
  /(?<![\p{L}\p{N}])[A-Z][A-Z\u200E\u200F\u061C]{0,9}(?:[\u200E\u200F\u061C]*[/.][\u200E\u200F\u061C]*[A-Za-z\d()]{1,9}){1,8}/gu

/** Offsets of the marks within symbols of documents ("A/80<mark>/123"), whose parts they put in another order: nobody means that. */
export function marksWithinSymbols(line: string): readonly number[] {
  return Array.from(line.matchAll(symbol), ({ 0: found, index }) =>
    Array.from(found.matchAll(marks), (mark) => index + mark.index),
  ).flat()
}

/** A text without the marks at some offsets. */
export function withoutMarks(text: string, dropped: ReadonlySet<number>): string {
  return text.replace(marks, (mark, offset: number) => (dropped.has(offset) ? '' : mark))
}

/** What a reader sees of a line: its characters from left to right, each turned or not; spaces are not seen. */
function orderOf(line: string, dropped: ReadonlySet<number>, direction: Direction): string {
  const kept = Array.from({ length: line.length }, (_, index) => index).filter((index) => !dropped.has(index))
  const text = kept.map((index) => line[index]).join('')
  const levels = embeddingLevels(text.replaceAll('\n', ' '), direction)
  const seen = kept.flatMap((index, place) =>
    /[\s\u200E\u200F\u061C]/.test(line[index] ?? '') ? [] : [{ index, level: levels[place] ?? 0 }],
  )
  return visualOrder(seen.map(({ level }) => level))
    .map((place) => `${seen[place]?.index}${(seen[place]?.level ?? 0) % 2 === 1 ? '<' : '>'}`)
    .join()
}
