/** The language's own typography: marks, apostrophes, fixed spaces, raised ordinals; and how much of it was set. */
import type { VFile } from 'vfile'
import { report } from '../diagnostics.ts'
import type { Typography } from '../../templates/languages/typography.ts'
import type { Document, Inline, Mark, Text } from '../document.ts'
import { maskAddresses } from '../text/addresses.ts'
import type { PublishedText } from '../publication.ts'
import { placeNoteMarks } from './note-marks.ts'
import { joinRuns, mapRuns, replaceSigns } from './runs.ts'
import { apostrophe, readQuotations, setApostrophes, setQuotations, type QuotedLine } from './quotation-marks.ts'
import { findSpans } from './quotation-spans.ts'
import { setAngleMarks } from './angle-marks.ts'
import { setDashes } from './dashes.ts'
import { maskUntouchable, opaque, restoreMasked } from './untouchable.ts'
import { mapLines } from './walk.ts'
import { wantSpaces } from './wanted-spaces.ts'

/** How often each kind of change was made in a text. */
export interface TypographyChanges {
  readonly apostrophes: number
  readonly dashes: number
  readonly hyphens: number
  readonly 'note-marks': number
  readonly 'quotation-marks': number
  readonly raised: number
  readonly spaces: number
}

interface Typeset {
  readonly line: readonly Inline[]
  readonly changes: TypographyChanges
}

/** Sets every line of a document and counts the changes; no letter is added or lost. */
export function setTypography(
  typed: Document,
  typography: Typography,
): { readonly document: Document; readonly changes: TypographyChanges } {
  const forTitles = typographyOfTitles(typography)
  const made: TypographyChanges[] = []
  let angles = 0
  const document = mapLines(typed, (line) => {
    const { line: marked, count } = setAngleMarks(line, typography)
    angles += count
    return marked
  })
  const quoted = readAllQuotations(document)
  const set = mapLines(document, (line, isTitle) => {
    const { line: typeset, changes } = typesetLine(line, isTitle ? forTitles : typography, quoted[made.length])
    made.push(changes)
    return typeset
  })
  return { document: set, changes: made.reduce(addChanges, { ...none, 'quotation-marks': angles }) }
}

/** The typography of titles and headings. */
export function typographyOfTitles(typography: Typography): Typography {
  return { ...typography, fixedSpaces: [...typography.fixedSpaces, ...typography.titleSpaces] }
}

/** The marks of a line, and those whose partners stand in other lines. */
interface Quoted {
  readonly line: readonly Inline[]
  readonly quoted: QuotedLine
  readonly accepted: ReadonlySet<number>
}

/** The marks of all lines, in the order in which lines are mapped. */
export function readAllQuotations(document: Document): readonly Quoted[] {
  const lines: (readonly Inline[])[] = []
  mapLines(document, (line) => {
    lines.push(line)
    return line
  })
  const quoted = lines.map(readQuotations)
  const spans = findSpans(quoted)
  return quoted.map((each, at) => ({ line: lines[at] ?? [], quoted: each, accepted: spans[at] ?? new Set() }))
}

const none: TypographyChanges = {
  apostrophes: 0,
  dashes: 0,
  hyphens: 0,
  'note-marks': 0,
  'quotation-marks': 0,
  raised: 0,
  spaces: 0,
}

function addChanges(a: TypographyChanges, b: TypographyChanges): TypographyChanges {
  return {
    apostrophes: a.apostrophes + b.apostrophes,
    dashes: a.dashes + b.dashes,
    hyphens: a.hyphens + b.hyphens,
    'note-marks': a['note-marks'] + b['note-marks'],
    'quotation-marks': a['quotation-marks'] + b['quotation-marks'],
    raised: a.raised + b.raised,
    spaces: a.spaces + b.spaces,
  }
}

/** Marks first: calls for notes stand beside them, and they may need spaces that are fixed after them. */
function typesetLine(
  line: readonly Inline[],
  typography: Typography,
  { quoted, accepted }: Omit<Quoted, 'line'> = { quoted: readQuotations(line), accepted: new Set() },
): Typeset {
  const marks = setQuotations(quoted, typography, accepted)
  const wanted = wantSpaces(quoted.text, typography)
  const noted = placeNoteMarks(replaceSigns(line, new Map([...wanted, ...marks])), typography)
  const dashed = setDashes(noted.line, typography)
  const set = setLine(dashed.line, typography)
  const changes = {
    ...set.changes,
    dashes: dashed.count,
    'note-marks': noted.count,
    'quotation-marks': marks.size,
    spaces: set.changes.spaces + wanted.size,
  }
  return { line: set.line, changes }
}

/** Plain text with the language's typography, sign for sign. */
export function setPlain(text: string, typography: Typography): string {
  const set = typography.fixedSpaces.reduce(
    (line, { pattern, space }) => line.replace(pattern, space),
    setApostrophes(text),
  )
  return restoreMasked(set, text, maskUntouchable(text))
}

/** Typed facts of one line: all of the typography but raised letters. */
export function setTyped(value: string, typography: Typography): string {
  return setWords(value, typography)
    .map((text) => text.value)
    .join('')
}

/** Words of facts, composed or typed, with the language's typography: what is raised becomes a run of its own. */
export function setWords(value: string, typography: Typography, marks: Text['marks'] = []): readonly PublishedText[] {
  const { line } = setAngleMarks([{ type: 'text', value, marks }], typography)
  return typesetLine(line, typography).line.flatMap((inline) =>
    inline.type === 'text' ? [{ type: inline.type, value: inline.value, marks: inline.marks }] : [],
  )
}

/** Lines of one text: what stands in one of them may ask for a sign in another. */
export function setLines(lines: readonly string[], typography: Typography): readonly (readonly PublishedText[])[] {
  const set: PublishedText[][] = [[]]
  const pieces = setWords(lines.join('\n'), typography).flatMap((text) =>
    text.value.split(/(\n)/).map((value) => ({ ...text, value })),
  )
  for (const piece of pieces)
    if (piece.value === '\n') set.push([])
    else if (piece.value !== '') set.at(-1)?.push(piece)
  return set
}

function setLine(line: readonly Inline[], typography: Typography): Typeset {
  const joined = joinRuns(line)
  // Replacements are one character for one, so that every run finds its own part again.
  const set = setPlain(joined, typography)
  const touchable = maskUntouchable(set)
  const raised = rangesOf(typography.raised, touchable, 'raised')
  // Symbols have hyphens, too; most lines have none.
  const unbroken = set.includes('-')
    ? withoutOverlaps(rangesOf(typography.unbroken, maskAddresses(set, opaque), 'unbroken'))
    : []
  const changed = set === joined ? [] : set.split('').filter((sign, at) => sign !== joined[at])
  return {
    line: mapRuns(line, (text, offset) =>
      splitMarked({ ...text, value: set.slice(offset, offset + text.value.length) }, offset, [...raised, ...unbroken]),
    ),
    changes: {
      ...none,
      apostrophes: changed.filter((sign) => sign === apostrophe).length,
      spaces: changed.filter((sign) => sign !== apostrophe).length,
      raised: raised.length,
      hyphens: unbroken.length,
    },
  }
}

interface Range {
  readonly from: number
  readonly to: number
  readonly mark: Mark
}

function rangesOf(patterns: readonly RegExp[], line: string, mark: Mark): readonly Range[] {
  return patterns.flatMap((pattern) =>
    [...line.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length, mark })),
  )
}

/** Ranges in order, without those that begin in another: the longer one counts. */
function withoutOverlaps(ranges: readonly Range[]): readonly Range[] {
  let end = 0
  return ranges
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      const isApart = from >= end
      if (isApart) end = to
      return isApart
    })
}

/** Cuts a run where marks begin and end; `offset` is where the run stands in its line. */
function splitMarked(text: Text, offset: number, ranges: readonly Range[]): readonly Text[] {
  const end = offset + text.value.length
  const pieces: Text[] = []
  let at = offset
  const add = (to: number, marks: Text['marks']): void => {
    if (to > at) pieces.push({ ...text, value: text.value.slice(at - offset, to - offset), marks })
    at = Math.max(at, to)
  }
  for (const { from, to, mark } of ranges.toSorted((a, b) => a.from - b.from)) {
    if (to <= at || from >= end) continue
    add(Math.max(from, offset), text.marks)
    add(Math.min(to, end), [...text.marks, mark])
  }
  add(end, text.marks)
  return pieces
}

const toldChanges = ['apostrophes', 'quotation-marks', 'dashes', 'spaces', 'hyphens', 'raised', 'note-marks'] as const

/** Tells what has changed in a text: one message for each kind of change, with a count. */
export function reportTypography(changes: TypographyChanges, file: VFile): void {
  const place = { path: file.path, line: 1, column: 1 }
  for (const kind of toldChanges)
    if (changes[kind] > 0) report(file, `typography-${kind}`, place, String(changes[kind]))
}
