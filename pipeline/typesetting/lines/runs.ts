/** Inlines to runs. */
import { noteMarks } from '../../../templates/note-marks.ts'
import { amiriSize, hanFaceOf, hanFaces, scriptTypeOf, type HanFace } from '../../../templates/scripts.ts'
import { otherScripts, type OtherFamily } from '../font/other-scripts.ts'
import type { TextStyle } from '../../../templates/styles.ts'
import type { Mark } from '../../document.ts'
import type { PublishedInline, Line, PublishedNoteReference, PublishedText } from '../../publication.ts'
import { widthOf } from './parts.ts'
import { setRuns } from './set-lines.ts'
import type { StructureElement, Run, RunMeaning, RunStyle } from '../run.ts'

/** Raised letters (1er, no), marks of notes and lowered ones: size and height against the text around them; small capitals as Word has them. */
const smaller: Readonly<Partial<Record<Mark, { readonly size: number; readonly rise: number }>>> = {
  raised: { size: 0.65, rise: 0.33 },
  lowered: { size: 0.65, rise: -0.14 },
  smallCapitals: { size: 0.8, rise: 0 },
}

const interned = new WeakMap<TextStyle, Map<string, RunStyle>>()

/** The style of a run; equal ones are one object, so that neighbours can be drawn as one text. */
export function runStyle(style: TextStyle, marks: readonly Mark[] = [], isLean = false): RunStyle {
  const small = marks.find((mark) => smaller[mark] !== undefined)
  const line = marks.includes('underlined') ? ({ isUnderlined: true } as const) : {}
  const bold = !isLean && (style.bold || marks.includes('bold'))
  const italic = style.italic !== marks.includes('italic')
  const isHan = style.writing?.script === 'han'
  // Latin words of Chinese headings are as those of the text: another face is what Chinese has for bold and italics.
  const latin = isHan ? { bold: !isLean && marks.includes('bold'), italic: marks.includes('italic') } : { bold, italic }
  const key = [bold, italic, latin.bold, latin.italic, isLean, small, line.isUnderlined].join()
  const ofStyle = interned.get(style) ?? new Map<string, RunStyle>()
  interned.set(style, ofStyle)
  const known = ofStyle.get(key)
  if (known) return known
  const common = { ...line, scale: style.scale / 100, tracking: style.tracking }
  const fresh: RunStyle = {
    ...typeOf(style.size, small),
    ...common,
    face: { family: 'Tinos', ...latin, ...(style.isUnkerned ? { isUnkerned: true } : {}) },
    arabic: {
      ...typeOf((style.scriptSize ?? scriptTypeOf('arabic', style.size).size) * amiriSize, small),
      ...line,
      scale: style.scriptSize === undefined ? 1 : common.scale,
      tracking: 0,
      face: { family: 'Amiri', bold, italic },
    },
    han: hanStyle(
      {
        ...typeOf(isHan ? style.size : scriptTypeOf('han', style.size).size, small),
        ...line,
        scale: 1,
        tracking: 0,
      },
      hanFaceOf({ bold, italic }),
    ),
    others: othersOf({ ...typeOf(style.size, small), ...line }, bold),
  }
  ofStyle.set(key, fresh)
  return fresh
}

/** In a face of Chinese; what Hei or Kai have not is in Song. */
function hanStyle(type: Omit<RunStyle, 'face'>, face: HanFace): RunStyle {
  const own: RunStyle = { ...type, face: { family: hanFaces[face].family, bold: false, italic: false } }
  return face === 'song' ? own : { ...own, han: hanStyle(type, 'song') }
}

/** The same in the families of other scripts. */
function othersOf(
  type: Pick<RunStyle, 'size' | 'rise' | 'isUnderlined'>,
  bold: boolean,
): NonNullable<RunStyle['others']> {
  const styles = otherScripts.map(({ family }): readonly [OtherFamily, RunStyle] => [
    family,
    { ...type, ...unspaced, face: { family, bold, italic: false } },
  ])
  // Every family of the type is in the list; a test holds the two together.
  return Object.fromEntries(styles) as Record<OtherFamily, RunStyle>
}

/** Scale and tracking are Latin typography: joined letters cannot be spaced, and square ones are not. */
const unspaced = { scale: 1, tracking: 0 } as const

function typeOf(size: number, small: Mark | undefined): Pick<RunStyle, 'size' | 'rise'> {
  const change = small && smaller[small]
  return change === undefined ? { size, rise: 0 } : { size: halfPoints(size * change.size), rise: size * change.rise }
}

/** Word sets raised letters in half points. */
function halfPoints(size: number): number {
  return Math.round(size * 2) / 2
}

/** Plain words in a named style. */
export function plain(text: string, style: TextStyle): Run {
  return { text, style: runStyle(style) }
}

/** The mark of a note; what is in italics around it is so already. */
export function markOf(
  { label, kind, isLean }: Pick<PublishedNoteReference, 'label' | 'kind' | 'isLean'>,
  style: TextStyle,
): Run {
  const marks: readonly Mark[] = noteMarks[kind]
  if (!marks.includes('raised')) return { text: label, style: runStyle(style.calls?.asterisk ?? style, [], isLean) }
  const own = style.italic ? marks.filter((mark) => mark !== 'italic') : marks
  return { text: label, style: runStyle(style.calls?.raised ?? style, own) }
}

/** Told of every call of a note and the element that calls it; true where the note stands at the foot of the page. */
export type NoteCalled = (id: string, caller: StructureElement) => boolean

export interface Surroundings {
  readonly style: TextStyle
  /** Element of the paragraph. */
  readonly element: StructureElement
  readonly noteCalled: NoteCalled
}

/** The runs of a line in a named style. */
export function toRuns(line: Line, surroundings: Surroundings): readonly Run[] {
  return line.flatMap((inline) => toRun(inline, surroundings))
}

/** Several lines, each ended where the author ended it. */
export function toLines(lines: readonly Line[], surroundings: Surroundings): readonly Run[] {
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [plain('\n', surroundings.style)] : []),
    ...toRuns(line, surroundings),
  ])
}

function toRun(inline: PublishedInline, { style, element, noteCalled }: Surroundings): readonly Run[] {
  if (inline.type === 'lineBreak') return [plain('\n', style)]
  if (inline.type === 'noteReference') {
    if (inline.isSilent) return []
    const isAtFoot = noteCalled(inline.id, element)
    const reference: StructureElement = { role: 'Reference', parent: element }
    const meaning = {
      element: { role: 'Link', parent: reference } as const,
      link: { id: inline.id },
      ...(isAtFoot ? { note: inline.id } : {}),
    }
    const mark = markOf(inline, style)
    return [{ ...mark, meaning }, ...(inline.joined ? [{ text: ',', style: mark.style }] : [])]
  }
  const meaning = meaningOf(inline, element)
  const place = inline.place === undefined ? {} : { place: inline.place }
  return inCapitals(inline).map(({ text, marks }) => ({
    text,
    style: runStyle(style, marks),
    ...(meaning ? { meaning } : {}),
    ...(marks.includes('unbroken') ? { isUnbroken: true } : {}),
    ...place,
  }))
}

interface CapitalRun {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Small letters of small capitals become capitals of a smaller size; all other signs stay. */
function inCapitals({ value, marks }: Pick<PublishedText, 'value' | 'marks'>): readonly CapitalRun[] {
  if (!marks.includes('smallCapitals')) return [{ text: value, marks }]
  const others = marks.filter((mark) => mark !== 'smallCapitals')
  return (value.match(/\p{Ll}+|\P{Ll}+/gu) ?? []).map((text) =>
    /^\p{Ll}/u.test(text) ? { text: text.toUpperCase(), marks } : { text, marks: others },
  )
}

/** Links and words of another language have elements of their own. */
function meaningOf(
  { link, language }: Extract<PublishedInline, { type: 'text' }>,
  element: StructureElement,
): RunMeaning | undefined {
  if (link === undefined && language === undefined) return undefined
  const own: StructureElement = {
    role: link === undefined ? 'Span' : 'Link',
    parent: element,
    ...(language === undefined ? {} : { language }),
  }
  return link === undefined ? { element: own } : { element: own, link }
}

/** Width of plain words in a named style. */
export function widthOfWords(words: string, style: TextStyle): number {
  return widthOf(setRuns([plain(words, style)], undefined, style.writing))
}
