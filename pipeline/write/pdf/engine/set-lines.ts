/** A paragraph to lines with everything at its place: what the renderer draws. */
import { descent } from '../../../../templates/styles.ts'
import type { Element, Label, PageReference, Paragraph, Run, RunMeaning, RunStyle } from '../definition.ts'
import { breakLines, type Span } from './break-lines.ts'
import { measure, toWords, type Fragment, type Word } from './words.ts'

/** Neighbouring fragments in one style, drawn as one text; x from the start of the line. */
export interface Part {
  readonly style: RunStyle
  readonly meaning: RunMeaning | undefined
  readonly element: Element | undefined
  readonly x: number
  readonly width: number
  readonly pieces: readonly Piece[]
}

/** A fragment and the points added to its width: only spaces have them. */
export interface Piece {
  readonly fragment: Fragment
  readonly extra: number
}

/** A line of text; the layout gives it its place. */
export interface SetLine {
  readonly parts: readonly Part[]
  /** Where its text ends, from the start of the measure. */
  readonly end: number
  readonly height: number
  /** From its top to the baseline. */
  readonly baseline: number
  /** Notes that its text calls. */
  readonly notes: readonly string[]
  readonly pageReference: PageReference | undefined
}

/** Sets a paragraph into a measure of the given width. */
export function setParagraph(paragraph: Paragraph, width: number): readonly SetLine[] {
  const words = toWords(paragraph.runs)
  const room = width - paragraph.end
  const justified = paragraph.align === 'justify'
  const spans = breakLines(words, { first: room - paragraph.first, other: room - paragraph.start, justified })
  if (spans.length === 0) return [toLine(labelParts(paragraph), paragraph, true)]
  return spans.map((span, index) => {
    const start = index === 0 ? paragraph.first : paragraph.start
    const text = setSpan(words, span, { paragraph, start, room: room - start })
    return toLine(index === 0 ? [...labelParts(paragraph), ...text] : text, paragraph, index === spans.length - 1)
  })
}

interface Place {
  readonly paragraph: Paragraph
  readonly start: number
  readonly room: number
}

function toLine(parts: readonly Part[], paragraph: Paragraph, isLast: boolean): SetLine {
  const last = parts.at(-1)
  return {
    parts,
    end: last ? last.x + last.width : paragraph.start,
    height: paragraph.leading,
    baseline: paragraph.leading - descent * paragraph.size,
    notes: parts.flatMap((part) => part.meaning?.note ?? []),
    pageReference: isLast ? paragraph.pageReference : undefined,
  }
}

function setSpan(words: readonly Word[], span: Span, { paragraph, start, room }: Place): readonly Part[] {
  const isStretched = paragraph.align === 'justify' && !span.isLast && span.spaces > 0
  const factor = isStretched ? (room - paragraph.slack - span.natural) / span.spaces : 0
  const pieces: Piece[] = []
  for (let index = span.first; index < span.end; index += 1) {
    const word = words[index]
    for (const fragment of word?.fragments ?? []) pieces.push({ fragment, extra: 0 })
    const isClosing = index === span.end - 1
    const after = isClosing ? closing(word, index === words.length - 1) : spacesOf(word, factor)
    for (const piece of after) pieces.push(piece)
  }
  return toParts(pieces, start + shift(paragraph.align, room - span.natural), paragraph.element)
}

function spacesOf(word: Word | undefined, factor: number): readonly Piece[] {
  return (word?.spaces ?? []).map((fragment) => ({ fragment, extra: fragment.width * factor }))
}

/** The space after a line hangs out of it: without it the words of two lines would be read as one. */
function closing(word: Word | undefined, isEnd: boolean): readonly Piece[] {
  if (word === undefined || isEnd) return []
  if (word.spaces.length > 0) return word.spaces.map((fragment) => ({ fragment, extra: 0 }))
  const last = word.fragments.at(-1)
  return word.forced && last ? [{ fragment: measure(' ', { style: last.style }), extra: 0 }] : []
}

function shift(align: Paragraph['align'], room: number): number {
  if (align === 'end') return room
  return align === 'center' ? room / 2 : 0
}

function labelParts({ label, element }: Paragraph): readonly Part[] {
  return label === undefined ? [] : setLabel(label, label.element ?? element)
}

/** In the element of its text a label ends with a space that hangs out of it: without it the two would be read as one word. */
function setLabel(label: Label, element: Element): readonly Part[] {
  const start = label.align === 'end' ? label.at - widthOf(setRuns(label.runs, element)) : label.at
  const last = label.runs.at(-1)
  const closed =
    label.element !== undefined || last === undefined ? label.runs : [...label.runs, { text: ' ', style: last.style }]
  return setRuns(closed, element).map((part) => ({ ...part, x: part.x + start }))
}

/** Text on one line from its own start, without breaking. */
export function setRuns(runs: readonly Run[], element: Element | undefined): readonly Part[] {
  return toParts(
    runs.map((run) => ({ fragment: measure(run.text, run), extra: 0 })),
    0,
    element,
  )
}

/** Where the last part ends, counted from where the first begins. */
export function widthOf(parts: readonly Part[]): number {
  const first = parts[0]
  const last = parts.at(-1)
  return first && last ? last.x + last.width - first.x : 0
}

function toParts(pieces: readonly Piece[], start: number, element: Element | undefined): readonly Part[] {
  const parts: Part[] = []
  let x = start
  let from = 0
  let width = 0
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (piece === undefined) continue
    const { fragment, extra } = piece
    width += fragment.width + extra
    const next = pieces[index + 1]?.fragment
    if (next?.style === fragment.style && next.meaning === fragment.meaning) continue
    const { style, meaning } = fragment
    parts.push({
      style,
      meaning,
      element: meaning?.element ?? element,
      x,
      width,
      pieces: pieces.slice(from, index + 1),
    })
    x += width
    width = 0
    from = index + 1
  }
  return parts
}
