/** The smallest parts of a text that are measured, and the words that they make. */
import type { RunMeaning, RunStyle } from '../run.ts'
import { keepRecent } from './recent.ts'
import { shape, shapeBefore, type Shaped } from './shape.ts'

/** Letters of a word, or its spaces, in one style. `width` in points: scaled and tracked. */
export interface Fragment {
  readonly style: RunStyle
  readonly meaning: RunMeaning | undefined
  readonly shaped: Shaped
  readonly width: number
  /** Embedding level: odd ones run from right to left. */
  readonly level: number
}

/** `spaces` may be stretched or shrunk, the gap after a Chinese character stretched; `forced` words end their line. */
export interface Word {
  readonly fragments: readonly Fragment[]
  readonly width: number
  /** Part of it that fixed spaces take, which stretch with the others. */
  readonly innerSpace: number
  readonly spaces: readonly Fragment[]
  readonly spaceWidth: number
  /** Weight of the gap beside a space's width. */
  readonly gap: number
  /** Free behind its last character, where a word of another script follows on the line; points. */
  readonly room: number
  readonly forced: boolean
}

/** What a fragment has besides its text. */
export type FragmentSetting = Pick<Fragment, 'style' | 'meaning' | 'level'>

/** Fragments that mean nothing of their own and run from left to right: most of a text, and the same ones again and again. */
const common = keepRecent<RunStyle, Fragment>(5_000)

/** Measures a plain text in a style, which kerns with the character behind it. */
export function measureBefore(text: string, setting: FragmentSetting, next: string): Fragment {
  return toFragment(shapeBefore(setting.style.face, text, next), setting)
}

/** Measures a text in a style. */
export function measure(text: string, setting: FragmentSetting): Fragment {
  return setting.meaning === undefined && setting.level === 0
    ? measureCommon(text, setting)
    : measureAnew(text, setting)
}

function measureCommon(text: string, setting: FragmentSetting): Fragment {
  const { style } = setting
  return common.find(style, text) ?? common.keep(style, text, measureAnew(text, setting))
}

function measureAnew(text: string, setting: FragmentSetting): Fragment {
  return toFragment(shape(setting.style.face, text, setting.level % 2 === 1 ? 'rtl' : 'ltr'), setting)
}

/** Puts glyphs into a style. */
export function toFragment(shaped: Shaped, { style, meaning, level }: FragmentSetting): Fragment {
  const width = (shaped.width / 1000) * style.size * style.scale + shaped.count * style.tracking
  return { style, meaning, shaped, width, level }
}

/** A word of fragments and the spaces after it. */
export function toWord(
  fragments: readonly Fragment[],
  spaces: readonly Fragment[],
  { forced = false, gap = 0, room = 0 } = {},
): Word {
  const innerSpace = widthOfAll(fragments.filter(isFixedSpace))
  return {
    fragments,
    spaces,
    width: widthOfAll(fragments),
    innerSpace,
    spaceWidth: widthOfAll(spaces),
    gap,
    room,
    forced,
  }
}

/** A fixed space that stretches: it is a fragment of its own. */
export function isFixedSpace({ shaped }: Fragment): boolean {
  return shaped.text === '\u00A0'
}

function widthOfAll(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, fragment) => sum + fragment.width, 0)
}
