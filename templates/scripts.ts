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
  /** Horizontal scale, per cent, of what is written in the script; absent: that of the version. */
  readonly scale?: number
}

export type ScriptTypes = Readonly<Record<'arabic' | 'han', ScriptType>>

/**
 * By the size of the Latin type. Arabic: New York's template (CEDAW/C/BGD/6-7, one document alone) in Traditional Arabic; 8 and 9
 * points are read off the others. Chinese: Geneva's templates (CAT01C, CAT09C and JIUC, three files; none of New York was at hand).
 */
const scriptTypes: Readonly<Record<number, ScriptTypes>> = {
  7: { arabic: { size: 10.5, leading: 12 }, han: { size: 9, leading: 10 } },
  8: { arabic: { size: 12, leading: 14 }, han: { size: 9, leading: 12 } },
  8.5: { arabic: { size: 13, leading: 15 }, han: { size: 9, leading: 12 } },
  9: { arabic: { size: 13, leading: 15 }, han: { size: 9, leading: 12 } },
  10: { arabic: { size: 15, leading: 20 }, han: { size: 10.5, leading: 16 } },
  12: { arabic: { size: 17, leading: 20 }, han: { size: 12, leading: 16 } },
  14: { arabic: { size: 19, leading: 22.5 }, han: { size: 14, leading: 20 } },
  17: { arabic: { size: 25.5, leading: 27 }, han: { size: 17, leading: 22 } },
  20: { arabic: { size: 30, leading: 29 }, han: { size: 20, leading: 20 } },
}

/** The type of a script beside a size of Latin type, from a table of a version's own where that has it; a size between two goes with the smaller. */
export function scriptTypeOf(
  script: keyof ScriptTypes,
  size: number,
  own: Readonly<Record<number, ScriptType>> = {},
): ScriptType {
  const sizes = Object.keys(scriptTypes).map(Number)
  const nearest = Math.max(Math.min(...sizes), ...sizes.filter((each) => each <= size))
  const found = own[nearest] ?? scriptTypes[nearest]?.[script]
  if (found === undefined) throw new Error(`no type of ${script} beside ${size} points`)
  return found
}

/** Faces of Chinese: what is bold elsewhere is in Hei, what is in italics in Kai; neither is fattened or slanted (the three templates of Geneva alone). */
export type HanFace = 'song' | 'hei' | 'kai'

/** The font of the PDF that stands for each, and the one that Word has. */
export const hanFaces = {
  song: { family: 'Noto Serif SC', word: 'SimSun' },
  hei: { family: 'Noto Sans SC', word: 'SimHei' },
  kai: { family: 'LXGW WenKai', word: 'KaiTi' },
} as const satisfies Readonly<Record<HanFace, { readonly family: string; readonly word: string }>>

/** The face of words by their look. */
export function hanFaceOf({ bold, italic }: { readonly bold: boolean; readonly italic: boolean }): HanFace {
  if (bold) return 'hei'
  return italic ? 'kai' : 'song'
}

/**
 * What stands free between a Chinese character and a Latin letter or a figure, as a part of the size: Word's own, which the templates of Geneva
 * leave on (three files alone; no official PDF was at hand).
 */
export const besideHan = 0.25

/** Traditional Arabic is small in its em: Amiri at this part of its size looks as large and runs as long (pages of CEDAW/C/BGD/6-7, one document alone). */
export const amiriSize = 0.8
