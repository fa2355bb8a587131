/** Words of a drawing are set in the fonts of the document: which of them it needs, and letters that none has. */
import type { Face } from '../../typesetting/run.ts'
import { fontFileOf, hasGlyph } from '../../typesetting/font/fonts.ts'
import { otherScripts } from '../../typesetting/font/other-scripts.ts'
import type { Fault } from './refused.ts'
import { nodesIn, wordsIn, type SvgNode } from './source/tree.ts'

export interface DrawingLetters {
  /** Files of the fonts; none where there are no words. */
  readonly fonts: readonly Uint8Array[]
  readonly faults: readonly Fault[]
}

/** Most characters of a drawing: each becomes an outline. */
const mostCharacters = 10_000

type Family = Face['family']

const families: readonly Family[] = ['Tinos', 'Amiri', 'Noto Serif SC', ...otherScripts.map(({ family }) => family)]
const styles = [
  { bold: false, italic: false },
  { bold: true, italic: false },
  { bold: false, italic: true },
  { bold: true, italic: true },
] as const

interface Line {
  readonly line: number
  readonly words: string
}

/** What the words of a drawing ask for. */
export function letteringOf(root: SvgNode): DrawingLetters {
  const lines = linesIn(root, false)
  const characters = lines.reduce((sum, { words }) => sum + words.length, 0)
  if (characters > mostCharacters)
    return {
      fonts: [],
      faults: [
        {
          problem: `it has more than ${mostCharacters} characters`,
          cure: 'Put the words into the text of the document.',
        },
      ],
    }
  if (lines.every(({ words }) => words.trim() === '')) return { fonts: [], faults: [] }
  const needed = new Set<Family>(['Tinos'])
  const faults = lines.flatMap(({ line, words }) => missingIn(words, needed).map((letter) => missing(letter, line)))
  return { fonts: [...needed].flatMap(filesOf), faults }
}

function linesIn(node: SvgNode, isText: boolean): readonly Line[] {
  const isHere = isText || node.name === 'text'
  const own = isHere ? [{ line: node.line, words: wordsIn(node) }] : []
  return [...own, ...nodesIn(node).flatMap((child) => linesIn(child, isHere))]
}

function missingIn(words: string, needed: Set<Family>): readonly string[] {
  return [...new Set(words)].filter((letter) => {
    if (/^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]$/u.test(letter)) return false
    const family = families.find((each) => hasGlyph({ family: each, bold: false, italic: false }, letter))
    if (family !== undefined) needed.add(family)
    return family === undefined
  })
}

function missing(letter: string, line: number): Fault {
  const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return {
    line,
    problem: `no font has its letter “${letter}” (U+${code})`,
    cure: 'Convert these words to outlines in the program that made the drawing.',
  }
}

/** Only Latin, Cyrillic, Greek and Arabic have italics. */
function filesOf(family: Family): readonly Uint8Array[] {
  const faces = family === 'Tinos' || family === 'Amiri' ? styles : styles.slice(0, 2)
  return faces.map((style) => fontFileOf({ family, ...style }).bytes)
}
