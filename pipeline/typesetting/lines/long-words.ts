/** Words that no line holds: broken at their fixed spaces, else behind their signs, else at the edge; no hyphen is added. */
import { addressBreaks } from '../../text/address-breaks.ts'
import { cutFragments, cutWord, textOf } from './cut-word.ts'
import type { RunStyle } from '../run.ts'
import { measure, toWord, type Fragment, type Word } from './fragments.ts'

/** Points of the first line and of the others. */
export interface Room {
  readonly first: number
  readonly other: number
}

const tolerance = 0.01

/** The words of a paragraph, with those that are wider than its lines in parts that fit. */
export function breakLongWords(words: readonly Word[], { first, other }: Room): readonly Word[] {
  const narrower = Math.min(first, other)
  if (words.every(({ width }) => width <= narrower + tolerance)) return words
  return words.flatMap((word, index) => breakWord(word, index === 0 ? narrower : other))
}

/** The parts that a word may be broken into without harm: at its fixed spaces and behind its signs. */
export function gentleParts(word: Word): readonly Word[] {
  return partsAtSpaces(word, fixedSpaces).flatMap((part) => cutWord(part, addressBreaks(textOf(part))))
}

/** Whether a word does not fit a room and is broken where a reader minds: within letters, or in a figure. */
export function isBrokenIn(word: Word, room: number): boolean {
  if (word.width <= room + tolerance) return false
  return figure.test(textOf(word)) || gentleParts(word).some(({ width }) => width > room + tolerance)
}

const figure = /^[\p{Sc}(+\u2212-]*\d[\d.,\u00A0\u202F]*[)%\p{Sc}]*$/u

function breakWord(word: Word, room: number): readonly Word[] {
  const fits = ({ width }: Word): boolean => width <= room + tolerance
  if (fits(word)) return [word]
  return partsAtSpaces(word, besideFigures)
    .flatMap((part) => (fits(part) ? [part] : partsAtSpaces(part, fixedSpaces)))
    .flatMap((part) => (fits(part) ? [part] : cutWord(part, addressBreaks(textOf(part)))))
    .flatMap((part) => (fits(part) ? [part] : cutAtEdge(part, room)))
}

/** A fixed space between two parts hangs out of the line as any other. */
function partsAtSpaces(word: Word, spaces: RegExp): readonly Word[] {
  const places = [...textOf(word).matchAll(spaces)].map(({ 0: found, index }) => index + found.length)
  const parts = cutWord(word, places)
  return parts.map((part, index) => (index < parts.length - 1 ? hangSpaces(part) : part))
}

const fixedSpaces = /(?<=[^\u00A0\u202F])[\u00A0\u202F]+(?=[^\u00A0\u202F])/gu
/** All but those between the groups of a number, which is broken last. */
const besideFigures =
  /(?<=[^\u00A0\u202F])(?!(?<=\p{Nd})[\u00A0\u202F]\p{Nd}{3}(?!\p{Nd}))[\u00A0\u202F]+(?=[^\u00A0\u202F])/gu

function hangSpaces(part: Word): Word {
  const [letters = [], spaces = []] = cutFragments(part, [textOf(part).trimEnd().length])
  return toWord(letters, spaces)
}

/** A letter with the marks on it. */
const letter = /\P{M}\p{M}*|\p{M}+/gu

function endsOfLetters(word: Word): readonly number[] {
  return [...textOf(word).matchAll(letter)].map(({ 0: found, index }) => index + found.length)
}

/** Points of the widest letter of some words: no line can be narrower. */
export function widestLetter(words: readonly Word[]): number {
  const known = new Map<RunStyle, Map<string, Fragment>>()
  for (const fragment of words.flatMap(({ fragments }) => fragments)) {
    const letters = known.get(fragment.style) ?? new Map<string, Fragment>()
    known.set(fragment.style, letters)
    for (const [found] of fragment.shaped.text.matchAll(letter)) letters.set(found, fragment)
  }
  const widths = [...known.values()].flatMap((letters) =>
    [...letters].map(([found, fragment]) => measure(found, fragment).width),
  )
  return Math.max(0, ...widths)
}

/** As many letters on each line as it holds, and one at the least. */
function cutAtEdge(word: Word, room: number): readonly Word[] {
  const ends = endsOfLetters(word)
  const widths = cutWord(word, ends.slice(0, -1)).map(({ width }) => width)
  const places: number[] = []
  let line = 0
  for (const [index, width] of widths.entries()) {
    if (index > 0 && line + width > room + tolerance) {
      places.push(ends[index - 1] ?? 0)
      line = 0
    }
    line += width
  }
  return cutWord(word, places).flatMap((part) => cutLast(part, room))
}

/** Letters together may be wider than each alone. */
function cutLast(part: Word, room: number): readonly Word[] {
  const ends = endsOfLetters(part)
  return part.width <= room + tolerance || ends.length < 2 ? [part] : cutWord(part, ends.slice(-2, -1))
}
