/** A paragraph to lines with everything at its place: what the renderer draws. */
import type { Writing } from '../../../templates/scripts.ts'
import { aboveBaseline } from '../../../templates/styles.ts'
import type { HangingLabel, Leader, PageReference, ParagraphText, Run, RunStyle, StructureElement } from '../run.ts'
import { breakLines } from './break-lines.ts'
import type { Measure, Span } from './measure-of-lines.ts'
import { isFixedSpace, measure, type Fragment, type Word } from './fragments.ts'
import { divide } from './hyphenate.ts'
import { lengthenWords } from './kashida.ts'
import { widen } from './script-room.ts'
import { endingFragments, toParts, widthOf, type LinePart, type SpacedFragment } from './parts.ts'
import { toFragments, toWords } from './words.ts'

/** A line of text; the layout gives it its place. */
export interface SetLine {
  readonly parts: readonly LinePart[]
  readonly writing: Writing | undefined
  /** Where its text ends, from the start of the measure. */
  readonly end: number
  readonly height: number
  /** From its top to the baseline. */
  readonly baseline: number
  /** Notes that its text calls. */
  readonly notes: readonly string[]
  readonly pageReference: PageReference | undefined
  /** What leads to the words behind it. */
  readonly dots?: LinePart
}

/** Points that lines take under each other. */
export function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0)
}

/** Sets a paragraph into a measure of the given width. */
export function setParagraph(paragraph: ParagraphText, width: number): readonly SetLine[] {
  const { writing, first, start } = paragraph
  const room = width - paragraph.end
  const { words, spans } = breakLines(toWords(paragraph.runs, writing), {
    first: room - first,
    other: room - start,
    ...breakingOf(paragraph),
  })
  if (spans.length === 0) return [toLine(labelParts(paragraph), paragraph, true)]
  return spans.map((span, index) => {
    const edge = index === 0 ? first : start
    const text = setSpan(words, span, { paragraph, start: edge, room: room - edge })
    return toLine(index === 0 ? [...labelParts(paragraph), ...text] : text, paragraph, index === spans.length - 1)
  })
}

function breakingOf({ align, lines, writing }: ParagraphText): Omit<Measure, 'first' | 'other'> {
  const language = writing?.hyphenation
  return {
    justified: align === 'justify',
    shrinks: lines !== 'only-stretched',
    ...(lines === 'whole-paragraph' ? { isWhole: true } : {}),
    ...(language === undefined ? {} : { divide: (word: Word) => divide(word, language) }),
  }
}

/** The way a text runs. */
export function directionOf(writing: Writing | undefined): Writing['direction'] {
  return writing?.direction ?? 'ltr'
}

interface Place {
  readonly paragraph: ParagraphText
  readonly start: number
  readonly room: number
}

function toLine(own: readonly LinePart[], paragraph: ParagraphText, isLast: boolean): SetLine {
  const { behind, element, writing } = paragraph
  const words = behind === undefined || !isLast ? [] : setLabel(behind.words, element, writing)
  const dots = behind && isLast ? leaderDots(behind.style, behind.leader, endOf(own, paragraph)) : undefined
  const parts = [...own, ...words]
  return {
    parts,
    writing: paragraph.writing,
    end: endOf(parts, paragraph),
    height: paragraph.leading,
    baseline: aboveBaseline * paragraph.leading,
    notes: parts.flatMap((part) => part.meaning?.note ?? []),
    pageReference: isLast ? paragraph.pageReference : undefined,
    ...(dots === undefined ? {} : { dots }),
  }
}

function endOf(parts: readonly LinePart[], { start }: ParagraphText): number {
  return parts.reduce((end, { x, width }) => Math.max(end, x + width), start)
}

function setSpan(words: readonly Word[], span: Span, { paragraph, start, room }: Place): readonly LinePart[] {
  const { align, element, slack } = paragraph
  const own = words.slice(span.first, span.end)
  const missing = align === 'justify' && !span.isLast ? room - slack - span.natural : 0
  const line =
    missing > 0 && paragraph.writing?.script === 'arabic' ? lengthenWords(own, missing) : { words: own, gained: 0 }
  const factors = factorsOf(span, missing - line.gained)
  const direction = directionOf(paragraph.writing)
  const fragments: SpacedFragment[] = []
  for (const word of line.words.slice(0, -1)) addInner(fragments, word, factors)
  const last = line.words.at(-1)
  addLetters(fragments, last, factors.space)
  if (last) fragments.push(...endingFragments(closing(last, span.end === words.length), direction))
  return toParts(fragments, { start: start + shift(align, room - span.natural), direction, element })
}

/** What is added to spaces and to gaps between Chinese characters, as parts of their weights; gaps do not shrink. */
function factorsOf({ spaces, gaps }: Span, missing: number): { readonly space: number; readonly gap: number } {
  if (spaces + gaps === 0) return { space: 0, gap: 0 }
  if (missing < 0) return { space: spaces > 0 ? missing / spaces : 0, gap: 0 }
  return { space: missing / (spaces + gaps), gap: missing / (spaces + gaps) }
}

/** Adds a word inside a line, with what is added to its spaces or to the gap after its last character. */
function addInner(
  fragments: SpacedFragment[],
  word: Word | undefined,
  factors: { readonly space: number; readonly gap: number },
): void {
  if (word === undefined) return
  addLetters(fragments, word.room > 0 ? withRoomBehind(word) : word, factors.space)
  if (word.gap > 0) widenLast(fragments, word.gap * factors.gap)
  for (const fragment of word.spaces) fragments.push({ fragment, extra: fragment.width * factors.space })
}

/** Adds the letters of a word; its fixed spaces stretch with the others of the line. */
function addLetters(fragments: SpacedFragment[], word: Word | undefined, space: number): void {
  for (const fragment of word?.fragments ?? [])
    fragments.push({ fragment, extra: isFixedSpace(fragment) ? fragment.width * space : 0 })
}

function withRoomBehind(word: Word): Word {
  const last = word.fragments.at(-1)
  return last === undefined ? word : { ...word, fragments: [...word.fragments.slice(0, -1), widen(last, word.room)] }
}

function widenLast(fragments: SpacedFragment[], extra: number): void {
  const last = fragments.pop()
  if (last) fragments.push({ ...last, extra })
}

/** The space after a line hangs out of it: without it the words of two lines would be read as one. */
function closing(word: Word, isEnd: boolean): readonly Fragment[] {
  if (isEnd) return []
  const last = word.fragments.at(-1)
  if (word.spaces.length > 0 || !word.forced || last === undefined) return word.spaces
  return [measure(' ', { style: last.style, meaning: undefined, level: 0 })]
}

function shift(align: ParagraphText['align'], room: number): number {
  if (align === 'end') return room
  return align === 'center' ? room / 2 : 0
}

function labelParts({ label, element, writing }: ParagraphText): readonly LinePart[] {
  return label === undefined ? [] : setLabel(label, label.element ?? element, writing)
}

/**
 * A label at its place on the line. In the element of its text it ends with a space that hangs out of it: without it
 * the two would be read as one word.
 */
export function setLabel(
  label: HangingLabel,
  element: StructureElement,
  writing: Writing | undefined,
): readonly LinePart[] {
  const start = label.align === 'end' ? label.at - widthOf(setRuns(label.runs, element, writing)) : label.at
  const last = label.runs.at(-1)
  const closed =
    label.element !== undefined || last === undefined ? label.runs : [...label.runs, { text: ' ', style: last.style }]
  return setRuns(closed, element, writing).map((part) => ({ ...part, x: part.x + start }))
}

/** Text on one line from its own start, without breaking. */
export function setRuns(
  runs: readonly Run[],
  element: StructureElement | undefined,
  writing?: Writing,
): readonly LinePart[] {
  const fragments = toFragments(runs, writing).map((fragment) => ({ fragment, extra: 0 }))
  return toParts(fragments, { start: 0, direction: directionOf(writing), element })
}

/** Dots that stand under each other on all lines: counted from where they end. */
export function leaderDots(words: RunStyle, leader: Leader, from: number): LinePart | undefined {
  const { text, end, gap, style = words } = leader
  const pitch = widthOf(setRuns([{ text, style }], undefined))
  const count = Math.floor((end - from - gap) / pitch)
  if (count < 2) return undefined
  const [part] = setRuns([{ text: text.repeat(count).trimEnd(), style }], undefined)
  return part === undefined ? undefined : { ...part, x: end - count * pitch }
}
