/** The language's own typography: apostrophes, fixed spaces, raised ordinals. */
import type { Typography } from '../../templates/languages/language.ts'
import type { Document, Inline, Text } from '../document.ts'
import type { Text as ComposedText } from '../publication.ts'
import { mapLines } from './walk.ts'

/** Stands in a line for what is not to be touched: notes, breaks, words of other languages, addresses. */
const opaque = '\uFFFC'

/** An apostrophe: between letters, or at the end of a word. */
const straightApostrophe = /(?<=[\p{L}\p{N}])'/gu

/** An address written out. */
const address = /^(?:https?:\/\/|mailto:|www\.)/u

/** Sets every line of a document; no letter is added or lost. */
export function setTypography(document: Document, typography: Typography): Document {
  const forTitles = { ...typography, fixedSpaces: [...typography.fixedSpaces, ...typography.titleSpaces] }
  return mapLines(document, (line, isTitle) => setLine(line, isTitle ? forTitles : typography))
}

/** Plain text with the language's typography; for composed and typed facts. */
export function setPlain(text: string, typography: Typography): string {
  const withApostrophes =
    typography.apostrophe === undefined ? text : text.replace(straightApostrophe, typography.apostrophe)
  return typography.fixedSpaces.reduce((line, { pattern, space }) => line.replace(pattern, space), withApostrophes)
}

/** Composed words, with the language's typography: what is raised becomes a run of its own. */
export function setWords(value: string, typography: Typography, marks: Text['marks'] = []): readonly ComposedText[] {
  return setLine([{ type: 'text', value, marks }], typography).flatMap((inline) =>
    inline.type === 'text' ? [{ type: inline.type, value: inline.value, marks: inline.marks }] : [],
  )
}

function setLine(line: readonly Inline[], typography: Typography): readonly Inline[] {
  // Rules look across runs: a mark does not part an opening quotation mark from its space.
  const joined = line.map((inline) => (isOpen(inline) ? inline.value : opaque)).join('')
  // Replacements are one character for one, so that every run finds its own part again.
  const set = setPlain(joined, typography)
  const raised = raisedRanges(set, typography)
  let offset = 0
  return line.flatMap((inline): readonly Inline[] => {
    const length = isOpen(inline) ? inline.value.length : opaque.length
    const from = offset
    offset += length
    if (!isOpen(inline)) return [inline]
    return splitRaised({ ...inline, value: set.slice(from, from + length) }, from, raised)
  })
}

function isOpen(inline: Inline): inline is Text {
  return inline.type === 'text' && inline.language === undefined && !address.test(inline.value)
}

interface Range {
  readonly from: number
  readonly to: number
}

function raisedRanges(line: string, { raised }: Typography): readonly Range[] {
  return raised
    .flatMap((pattern) =>
      [...line.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
    )
    .toSorted((a, b) => a.from - b.from)
}

/** Cuts a run where raised letters begin and end; `offset` is where the run stands in its line. */
function splitRaised(text: Text, offset: number, ranges: readonly Range[]): readonly Text[] {
  const end = offset + text.value.length
  const pieces: Text[] = []
  let at = offset
  const add = (to: number, marks: Text['marks']): void => {
    if (to > at) pieces.push({ ...text, value: text.value.slice(at - offset, to - offset), marks })
    at = Math.max(at, to)
  }
  for (const range of ranges) {
    if (range.to <= at || range.from >= end) continue
    add(Math.max(range.from, offset), text.marks)
    add(Math.min(range.to, end), [...text.marks, 'raised'])
  }
  add(end, text.marks)
  return pieces
}
