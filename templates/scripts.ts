/** Arabic and Chinese type beside the Latin type of a style: sizes and line heights, in points. */
import { styles, type TextStyle } from './styles.ts'

/** Scripts that are set by rules of their own; Cyrillic is set as Latin is. */
export type Script = 'latin' | 'arabic' | 'han'

export interface ScriptType {
  readonly size: number
  /** Exact line height of paragraphs in the script. */
  readonly leading: number
}

export type ScriptTypes = Readonly<Record<'arabic' | 'han', ScriptType>>

/**
 * By the size of the Latin type. Arabic: Geneva's template (CRC/C/GC/20, un-layout-letters.md 6) in Traditional Arabic;
 * no New York file was measured, and the two templates come from the same hands. 7 and 17 points are read off the
 * others. Chinese: unverified, for no page was measured – SimSun's usual sizes with the line height of book work.
 */
const types: Readonly<Record<number, ScriptTypes>> = {
  7: { arabic: { size: 11, leading: 13 }, han: { size: 7.5, leading: 11 } },
  8.5: { arabic: { size: 13, leading: 15 }, han: { size: 9, leading: 13 } },
  10: { arabic: { size: 15, leading: 19 }, han: { size: 10.5, leading: 16 } },
  12: { arabic: { size: 17, leading: 20 }, han: { size: 12, leading: 17 } },
  14: { arabic: { size: 19, leading: 22 }, han: { size: 14, leading: 20 } },
  17: { arabic: { size: 25, leading: 27 }, han: { size: 18, leading: 22 } },
  20: { arabic: { size: 30, leading: 32 }, han: { size: 22, leading: 26 } },
}

/** "United Nations" is larger than a heading of its Latin size. */
const exceptions: Readonly<Record<string, ScriptTypes>> = {
  [styles.unitedNations.word.id]: { arabic: { size: 20, leading: 24 }, han: { size: 14, leading: 18 } },
}

/** Size and line height of a style in the other scripts. */
export function scriptTypesOf({ word, size }: TextStyle): ScriptTypes {
  const found = exceptions[word.id] ?? types[size]
  if (found === undefined) throw new Error(`no Arabic and Chinese type beside ${size} points`)
  return found
}

/** Traditional Arabic is small in its em: Amiri at this part of its size looks as large and runs as long. */
export const amiriSize = 0.8

/** Where the first line of an unnumbered paragraph begins in Chinese: two characters in. */
export const hanIndent = 2
