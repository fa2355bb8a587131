/** A paragraph to lines with everything at its place: what the renderer draws. */
import { descent } from '../../../../templates/styles.ts'
import type { Label, Paragraph, Run, RunStyle } from '../definition.ts'
import { breakLines, type Span } from './break-lines.ts'
import { measure, toWords, type Fragment, type Word } from './words.ts'

/** Neighbouring fragments in one style, drawn as one text; x from the start of the line. */
export interface Part {
  readonly style: RunStyle
  readonly x: number
  readonly width: number
  readonly pieces: readonly { readonly fragment: Fragment; /** Points added to its width: only spaces have them. */ readonly extra: number }[]
}

/** A line of text; `x` and `y` (its top) are set when it is placed. */
export interface SetLine {
  readonly parts: readonly Part[]
  readonly width: number
  readonly height: number
  /** From its top to the baseline. */
  readonly baseline: number
  readonly size: number
}

/** A line at its place on the page. */
export interface PlacedLine extends SetLine {
  readonly x: number
  readonly y: number
}

/** Sets a paragraph into a measure of the given width. */
export function setParagraph(paragraph: Paragraph, width: number): readonly SetLine[] {
  const words = toWords(paragraph.runs)
  const room = width - paragraph.end
  const justified = paragraph.align === 'justify'
  const spans = breakLines(words, { first: room - paragraph.first, other: room - paragraph.start, justified })
  const lines = spans.map((span, index) => {
    const start = index === 0 ? paragraph.first : paragraph.start
    const label = index === 0 && paragraph.label ? setLabel(paragraph.label) : []
    return toLine([...label, ...setSpan(words, span, { paragraph, start, room: room - start })], paragraph)
  })
  return lines.length > 0 ? lines : [toLine([], paragraph)]
}

interface Place {
  readonly paragraph: Paragraph
  readonly start: number
  readonly room: number
}

function toLine(parts: readonly Part[], paragraph: Paragraph): SetLine {
  const last = parts.at(-1)
  return {
    parts,
    width: last ? last.x + last.width : 0,
    height: paragraph.leading,
    baseline: paragraph.leading - descent * paragraph.size,
    size: paragraph.size,
  }
}

function setSpan(words: readonly Word[], span: Span, { paragraph, start, room }: Place): readonly Part[] {
  const isStretched = paragraph.align === 'justify' && !span.isLast && span.spaces > 0
  const factor = isStretched ? (room - span.natural) / span.spaces : 0
  const line = words.slice(span.first, span.end)
  const pieces = line.flatMap((word, index) => {
    const spaces = index < line.length - 1 ? word.spaces : []
    return [
      ...word.fragments.map((fragment) => ({ fragment, extra: 0 })),
      ...spaces.map((fragment) => ({ fragment, extra: fragment.width * factor })),
    ]
  })
  return toParts(pieces, start + shift(paragraph.align, room - span.natural))
}

function shift(align: Paragraph['align'], room: number): number {
  if (align === 'end') return room
  return align === 'center' ? room / 2 : 0
}

function setLabel(label: Label): readonly Part[] {
  const parts = setRuns(label.runs, 0)
  const width = widthOf(parts)
  const start = label.align === 'end' ? label.at - width : label.at
  return parts.map((part) => ({ ...part, x: part.x + start }))
}

/** Text on one line, without breaking. */
export function setRuns(runs: readonly Run[], x: number): readonly Part[] {
  return toParts(
    runs.map((run) => ({ fragment: measure(run.text, run.style), extra: 0 })),
    x,
  )
}

/** Where the last part ends, counted from where the first begins. */
export function widthOf(parts: readonly Part[]): number {
  const first = parts[0]
  const last = parts.at(-1)
  return first && last ? last.x + last.width - first.x : 0
}

function toParts(pieces: Part['pieces'], start: number): readonly Part[] {
  const parts: Part[] = []
  let x = start
  let from = 0
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (piece && piece.fragment.style === pieces[index + 1]?.fragment.style) continue
    const run = pieces.slice(from, index + 1)
    const width = run.reduce((sum, { fragment, extra }) => sum + fragment.width + extra, 0)
    if (piece) parts.push({ style: piece.fragment.style, x, width, pieces: run })
    x += width
    from = index + 1
  }
  return parts
}
