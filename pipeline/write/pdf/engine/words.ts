/** Runs to words: what stays together on a line, measured. */
import type { Run, RunMeaning, RunStyle } from '../definition.ts'
import { shape, type Shaped } from './shape.ts'

/** A piece of a word, or its spaces, in one style. `width` in points: scaled and tracked. */
export interface Fragment {
  readonly style: RunStyle
  readonly meaning: RunMeaning | undefined
  readonly shaped: Shaped
  readonly width: number
}

/** `space` may be stretched; `forced` words end their line. */
export interface Word {
  readonly fragments: readonly Fragment[]
  readonly width: number
  readonly spaces: readonly Fragment[]
  readonly spaceWidth: number
  readonly forced: boolean
}

/** Measures a text in a style. */
export function measure(text: string, { style, meaning }: Pick<Run, 'style' | 'meaning'>): Fragment {
  const shaped = shape(style.face, text)
  return {
    style,
    meaning,
    shaped,
    width: (shaped.width / 1000) * style.size * style.scale + shaped.count * style.tracking,
  }
}

/**
 * Stretches of text that may not be broken: they end at spaces, at a line end, behind a hyphen or dash inside a word,
 * and behind a slash before a letter (2025/26 and A/80/615 stay whole).
 */
const pieces = /\n| +|[^ \n]*?(?:[-\u2010\u2013\u2014](?=[^ \n\-\u2010\u2013\u2014/])|\/(?=\p{L}))|[^ \n]+/gu

/** Words of a paragraph, in order; a word may run over several styles. */
export function toWords(runs: readonly Run[]): readonly Word[] {
  const words: Word[] = []
  let fragments: Fragment[] = []
  let spaces: Fragment[] = []
  const close = (forced: boolean): void => {
    if (fragments.length === 0 && spaces.length === 0 && !forced) return
    words.push({ fragments, spaces, width: widthOf(fragments), spaceWidth: widthOf(spaces), forced })
    fragments = []
    spaces = []
  }
  const add = (piece: string, run: Run, next: string | undefined): void => {
    if (piece === '\n') return close(true)
    if (piece.startsWith(' ')) return void spaces.push(measure(piece, run))
    if (spaces.length > 0) close(false)
    fragments.push(measure(piece, run))
    if (goesOn(next)) close(false)
  }
  for (const run of runs)
    for (const { 0: piece, index } of run.text.matchAll(pieces)) add(piece, run, run.text[index + piece.length])
  close(false)
  return words
}

/** True before a character that shows that a piece was cut inside a word. */
function goesOn(next: string | undefined): boolean {
  return next !== undefined && next !== ' ' && next !== '\n'
}

function widthOf(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, fragment) => sum + fragment.width, 0)
}
