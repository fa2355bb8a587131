/** Inlines to runs. */
import { styleOf, type StyleName, type TextStyle } from '../../../../templates/styles.ts'
import type { Mark } from '../../../document.ts'
import type { Inline, Line, Link } from '../../../publication.ts'
import type { Run, RunStyle } from '../definition.ts'

/** Raised letters (1er, no): size and height against the text around them. */
const raised = { size: 0.65, rise: 0.33 } as const

const interned = new Map<string, RunStyle>()

/** The style of a run; equal ones are one object, so that neighbours can be drawn as one text. */
export function runStyle(style: TextStyle, marks: readonly Mark[] = [], link?: Link): RunStyle {
  const isRaised = marks.includes('raised')
  const size = isRaised ? style.size * raised.size : style.size
  const fresh: RunStyle = {
    face: { family: 'Tinos', bold: style.bold || marks.includes('bold'), italic: style.italic !== marks.includes('italic') },
    size,
    scale: style.scale / 100,
    tracking: style.tracking,
    rise: isRaised ? style.size * raised.rise : 0,
    ...(link ? { link } : {}),
  }
  const key = JSON.stringify(fresh)
  const known = interned.get(key) ?? fresh
  // Links differ from document to document: they are not kept.
  if (!link) interned.set(key, known)
  return known
}

/** Plain words in a named style. */
export function plain(text: string, style: StyleName): Run {
  return { text, style: runStyle(styleOf(style)) }
}

/** The runs of a line in a named style. Calls for notes are refused before (see `unsupported`). */
export function toRuns(line: Line, style: StyleName): readonly Run[] {
  return line.map((inline) => toRun(inline, styleOf(style)))
}

/** Several lines, each ended where the author ended it. */
export function toLines(lines: readonly Line[], style: StyleName): readonly Run[] {
  const end: Run = { text: '\n', style: runStyle(styleOf(style)) }
  return lines.flatMap((line, index) => [...(index > 0 ? [end] : []), ...toRuns(line, style)])
}

function toRun(inline: Inline, style: TextStyle): Run {
  if (inline.type === 'lineBreak') return { text: '\n', style: runStyle(style) }
  if (inline.type === 'noteReference') return { text: inline.label, style: runStyle(style, ['raised']) }
  const run = { text: inline.value, style: runStyle(style, inline.marks, inline.link) }
  return inline.place ? { ...run, place: inline.place } : run
}

/** The words of a line without their marks. */
export function plainText(line: Line): string {
  return line.map((inline) => (inline.type === 'text' ? inline.value : inline.type === 'lineBreak' ? ' ' : '')).join('')
}
