/** Directions of the characters of runs (UAX #9): marks of notes and passages of another language stand apart, addresses run to their ends. */
import type { Direction } from '../../../templates/vocabulary.ts'
import { passagesOf } from '../../passages.ts'
import { maskAddresses } from '../../text/addresses.ts'
import { embeddingLevels, hasRightToLeft } from '../../text/bidi.ts'
import type { Run } from '../run.ts'
import { hasLatin } from './faces.ts'

/** What opens and closes a stretch of its own: of a direction, or of that of its first letter. */
const apart = { ltr: '\u2066', rtl: '\u2067', byLetters: '\u2068', end: '\u2069' } as const

/** Embedding levels of a text, and of what parts its stretches where both have higher ones. */
export interface Levels {
  /** Of every code unit. */
  readonly levels: Uint8Array
  /** By the place before which a stretch of its own begins or ends. */
  readonly partings: ReadonlyMap<number, number>
}

/** Embedding levels of some runs. */
export function levelsOf(runs: readonly Run[], direction: Direction): Levels {
  const passages = passagesOf(runs, { languageOf: ({ meaning }) => meaning?.element?.language, isCall })
  let [text, open] = ['', '']
  const places: number[] = []
  const partedAt: (readonly [place: number, control: number])[] = []
  const part = (control: string): void => {
    if (control !== '') partedAt.push([places.length, text.length])
    text += control
  }
  for (const [index, run] of runs.entries()) {
    const passage = passages[index] ?? ''
    if (passage !== open) {
      part(open === '' ? '' : apart.end)
      part(passage === '' ? '' : apart.byLetters)
      open = passage
    }
    if (isCall(run)) part(apart[direction])
    for (let at = 0; at < run.text.length; at += 1) places.push(text.length + at)
    text += inLetters(run.text)
    if (isCall(run)) part(apart.end)
  }
  const all = embeddingLevels(text, direction)
  const levels = Uint8Array.from(places, (place) => all[place] ?? 0)
  const parted = partedAt.map(([place, control]) => [place, all[control] ?? 0] as const)
  return { levels, partings: new Map(parted.filter(([place, level]) => isParted(levels, place, level))) }
}

function isParted(levels: Uint8Array, place: number, level: number): boolean {
  return (levels[place - 1] ?? 0) > level && (levels[place] ?? 0) > level
}

/** A mark is no letter of the word before it. */
function isCall({ meaning }: Run): boolean {
  return meaning?.element?.parent?.role === 'Reference'
}

/** A web address is read from left to right to its end, whatever signs it has; the mark of a note behind it is none of them. */
const webAddress = /https?:\/\/\S*[^\s.,:;!?،؛؟)\]»]/g

function inLetters(text: string): string {
  const masked = text.replace(webAddress, (found) => 'a'.repeat(found.length))
  return maskAddresses(masked, 'a', (address) => !hasRightToLeft(address))
}

/** Which code units stand in words from left to right that have Latin letters: symbols, addresses, names are in one type, with their figures. */
export function latinPlaces(text: string, found: Levels): Uint8Array {
  const highest = found.levels.reduce((high, level) => Math.max(high, level), 0)
  const evens = Array.from({ length: highest >> 1 }, (_, index) => 2 * index + 2)
  const latin = new Uint8Array(text.length)
  evens
    .flatMap((level) => stretchesOf(found, level))
    .filter((places) => hasLatin(places.map((place) => text[place]).join('')))
    .flat()
    .forEach((place) => latin.fill(1, place, place + 1))
  return latin
}

/** The places of a level in each stretch that nothing of a lower level parts. */
function stretchesOf({ levels, partings }: Levels, level: number): readonly (readonly number[])[] {
  const stretches: number[][] = []
  let isOpen = false
  for (const [place, own] of levels.entries()) {
    if (own < level || (partings.get(place) ?? level) < level) isOpen = false
    if (own < level) continue
    if (!isOpen) stretches.push([])
    isOpen = true
    if (own === level) stretches.at(-1)?.push(place)
  }
  return stretches
}
