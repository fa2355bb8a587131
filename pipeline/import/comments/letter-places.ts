/** The letters of a stretch of a source, and where something can stand behind each of them. */
import type { TextRange } from '../../text/positions.ts'
import { lettersOf, type CommentPlace } from '../word/comment-places.ts'

/** The line of a place: some let no sign of theirs stand in a comment. */
type LineKind = 'row' | 'label' | 'text'

/** Where a comment goes. */
interface LetterPlace {
  readonly offset: number
  readonly line: LineKind
}

/** Letters that a place is looked for by, before it and behind it: with the most first. */
const searches = [
  [40, 20],
  [40, 0],
  [16, 0],
  [6, 0],
] as const

/** Places of the same letters that are held against each other. */
const mostTries = 20

/** The part of the letters between two places that is surely there. */
const surely = 0.6

/** Places that are looked for in vain before all others of the stretch go to its end. */
const mostMisses = 50

/** Ends and beginnings of lines; what has letters for no reader; links, in which nothing may stand; letters. */
const tokens =
  /\n|^[ \t>]*\||^[ \t>]*:{2,}[a-z-]*|<!--[^]*?-->|!?\[((?:\\.|[^\]\\\n])*)\]\([^()\n]*\)|\[\^[^\]\s]+\]:?|&#?\w+;|(?<!\\)\{[^{}\n]*\}|[\p{L}\p{M}\p{N}]/gmu

/** What ends words that something is put behind: their marks, and stops. */
const closers = /(?:[*_]|\\?(?:[.,;:?…)”’»"'،؛؟。，、；：？！）」』》]|!(?!\[)))+/uy

/** The places of comments in a stretch, asked for in their order. */
export class LetterPlaces {
  private readonly text: string
  private readonly letters: string
  /** For each letter the place behind it. */
  private readonly places: readonly LetterPlace[]
  /** How many letters stand before the last place, here and in the story of the file. */
  private reached = 0
  private told: number | undefined
  private misses = 0

  constructor(text: string, { start, end }: TextRange) {
    this.text = text
    const letters: string[] = []
    const places: LetterPlace[] = []
    let line: LineKind = 'text'
    for (const { 0: token, 1: label, index } of text.slice(start, end).matchAll(tokens)) {
      line = lineBehind(token) ?? line
      const shown = lettersOf(label ?? (/^[\p{L}\p{M}\p{N}]/u.test(token) ? token : ''))
      const place = { offset: start + index + token.length, line }
      letters.push(shown)
      for (let unit = 0; unit < shown.length; unit += 1) places.push(place)
    }
    this.letters = letters.join('')
    this.places = places
  }

  /** The place of a comment: behind its words, or else at the end; absent where the stretch has no letters. */
  behind({ before, after, letters }: CommentPlace): LetterPlace | undefined {
    const found = this.find(lettersOf(before), lettersOf(after), letters - (this.told ?? letters))
    if (found !== undefined) [this.reached, this.told] = [found, letters]
    const place = this.places[(found ?? this.places.length) - 1]
    if (place === undefined) return undefined
    closers.lastIndex = place.offset
    return { ...place, offset: place.offset + (closers.exec(this.text)?.[0].length ?? 0) }
  }

  /** Looks some letters on from the last place: most of those between the two in the file, for others may have gone. */
  private find(before: string, after: string, between: number): number | undefined {
    if (before === '' || this.misses > mostMisses) return undefined
    const least = between > 0 ? Math.max(1, Math.floor(between * surely)) : 0
    for (const [most, behind] of searches) {
      const words = before.slice(-most)
      const start = this.reached - words.length
      const at = this.nearest(words + after.slice(0, behind), Math.max(0, start + least), start + between)
      if (at >= 0) return at + words.length
    }
    this.misses += 1
    return undefined
  }

  /** Of the places of some letters from one on, that which is nearest to another. */
  private nearest(letters: string, from: number, to: number): number {
    let at = this.letters.indexOf(letters, from)
    for (let tries = 0; tries < mostTries && at >= 0 && at < to; tries += 1) {
      const next = this.letters.indexOf(letters, at + 1)
      if (next < 0 || next - to > to - at) break
      at = next
    }
    return at
  }
}

/** What the line is that a token begins; absent where it begins none. */
function lineBehind(token: string): LineKind | undefined {
  if (token === '\n') return 'text'
  if (token.endsWith('|')) return 'row'
  return /^[ \t>]*::/.test(token) ? 'label' : undefined
}
