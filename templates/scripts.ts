/** Arabic and Chinese type beside the Latin type of a style: sizes and line heights, in points. */
import type { Direction } from './vocabulary.ts'
import type { LanguageCode } from './languages/codes.ts'

/** Scripts that are set by rules of their own; Cyrillic is set as Latin is. */
export type Script = 'latin' | 'arabic' | 'han'

/** How words run. */
export interface Writing {
  readonly direction: Direction
  /** Sets figures and the punctuation that all scripts share. */
  readonly script: Script
  /** Language whose patterns divide words at the ends of justified lines. */
  readonly hyphenation?: LanguageCode
}

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
export const scriptTypes: Readonly<Record<number, ScriptTypes>> = {
  7: { arabic: { size: 11, leading: 13 }, han: { size: 7.5, leading: 11 } },
  8: { arabic: { size: 12, leading: 14 }, han: { size: 8.5, leading: 12 } },
  8.5: { arabic: { size: 13, leading: 15 }, han: { size: 9, leading: 13 } },
  9: { arabic: { size: 13, leading: 15 }, han: { size: 9, leading: 13 } },
  10: { arabic: { size: 15, leading: 19 }, han: { size: 10.5, leading: 16 } },
  12: { arabic: { size: 17, leading: 20 }, han: { size: 12, leading: 17 } },
  14: { arabic: { size: 19, leading: 22 }, han: { size: 14, leading: 20 } },
  17: { arabic: { size: 25, leading: 27 }, han: { size: 18, leading: 22 } },
  20: { arabic: { size: 30, leading: 32 }, han: { size: 22, leading: 26 } },
}

/** By the name of a style in Word: "United Nations" is larger than a heading of its Latin size. */
export const scriptExceptions = new Map<string, ScriptTypes>(
  Object.entries({
    UnitedNations: { arabic: { size: 20, leading: 24 }, han: { size: 14, leading: 18 } },
  }),
)

/** Traditional Arabic is small in its em: Amiri at this part of its size looks as large and runs as long. */
export const amiriSize = 0.8
