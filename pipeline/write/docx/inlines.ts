/** Words, calls for notes and line breaks as runs. */
import {
  Bookmark,
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  NoBreakHyphen,
  type ParagraphChild,
  SoftHyphen,
  Tab,
  TextRun,
} from 'docx'
import { noteMarks } from '../../../templates/note-marks.ts'
import { hanFaceOf, hanFaces } from '../../../templates/scripts.ts'
import { dispatch, type Handlers, type Mark } from '../../document.ts'
import type { Sheet } from '../../../templates/sheet.ts'
import type { TextStyle } from '../../../templates/styles.ts'
import type { PublishedInline, Line, PublishedNoteReference, PublishedText } from '../../publication.ts'
import type { Direction } from '../../../templates/vocabulary.ts'
import { bookmarkName, callName } from '../../word/bookmarks.ts'
import { markCode, numberCode } from '../../word/fields.ts'
import type { Caption } from './captions.ts'
import type { NoteNumber } from './calls.ts'
import type { WordContext } from './context.ts'
import { splitByDirection } from './directions.ts'
import { field } from './fields.ts'
import { noteCall } from './note-marks.ts'
import { sizesOf } from './script-styles.ts'
import { halfPoints } from '../../word/measures.ts'
import { splitByHan } from '../../text/han.ts'

const formats: Readonly<Record<Mark, IRunOptions>> = {
  italic: { italics: true },
  bold: { bold: true },
  raised: { superScript: true },
  lowered: { subScript: true },
  underlined: { underline: {} },
  smallCapitals: { smallCaps: true },
  unbroken: {},
}

const characters = new Map<string, () => NoBreakHyphen | SoftHyphen | Tab>(
  Object.entries({
    '\u2011': () => new NoBreakHyphen(),
    '\u00AD': () => new SoftHyphen(),
    '\t': () => new Tab(),
  }),
)

/** The words of a run; Word has an element for a hyphen that ends no line. */
function wordsOf({ value, marks }: PublishedText): string {
  return marks.includes('unbroken') ? value.replaceAll('-', '\u2011') : value
}

/** Characters that Word has as elements, and the text between them. */
function spell(text: string): readonly (string | NoBreakHyphen | SoftHyphen | Tab)[] {
  return text
    .split(/([\u2011\u00AD\t])/u)
    .filter((part) => part !== '')
    .map((part) => characters.get(part)?.() ?? part)
}

/** A step to the next tab stop; a tab within the text of a run is none to Word. */
export function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}

/** Runs of plain text in a paragraph of a direction, one for each direction of its words. */
export function writeRuns(text: string, base: Direction, format: IRunOptions = {}): readonly TextRun[] {
  return splitByDirection(text, base).map(
    ({ text: words, direction }) =>
      new TextRun({ ...format, ...(direction === 'rtl' ? { rightToLeft: true } : {}), children: spell(words) }),
  )
}

/** Marks the language of words that are not in the publication's own. */
export function languageFormat(tag: string | undefined): IRunOptions {
  return tag === undefined ? {} : { language: { value: tag, eastAsia: tag, bidirectional: tag } }
}

/** Links lead out by three schemes alone; the source was refused before it could say otherwise. */
function checked(url: string): string {
  if (/^(?:https?|mailto):/i.test(url)) return url
  throw new Error(`a link of the publication leads to “${url}”`)
}

/** True where Word, asked for the number of a paragraph, prints these words: it leaves the full stop out. */
function isCounted(id: string, words: string, { lists: { labels } }: WordContext): boolean {
  return labels.get(id)?.replace(/\.$/, '') === words
}

/** The words of a text with their marks. */
function writeWords(node: PublishedText, { publication }: WordContext, more: IRunOptions): readonly TextRun[] {
  const { direction, sheet } = publication
  if (sheet.styles.body.writing?.script !== 'han')
    return writeRuns(wordsOf(node), direction, { ...more, ...formatOf(node.marks) })
  return splitByHan(wordsOf(node)).flatMap(({ text, isHan }) =>
    writeRuns(text, direction, { ...more, ...(isHan ? formatOfHan(node.marks) : formatOf(node.marks)) }),
  )
}

function formatOf(marks: readonly Mark[]): IRunOptions {
  return Object.assign({}, ...marks.map((mark) => formats[mark])) as IRunOptions
}

/** Chinese has a face where others are bold or slanted. */
function formatOfHan(marks: readonly Mark[]): IRunOptions {
  const face = hanFaceOf({ bold: marks.includes('bold'), italic: marks.includes('italic') })
  const others = formatOf(marks.filter((mark) => mark !== 'bold' && mark !== 'italic'))
  return face === 'song' ? others : { font: { eastAsia: hanFaces[face].word }, ...others }
}

function writeText(node: PublishedText, context: WordContext): readonly ParagraphChild[] {
  const language = languageFormat(node.language && context.publication.wordLanguage.tags[node.language])
  const { link } = node
  if (link === undefined) return writeWords(node, context, language)
  if ('id' in link && isCounted(link.id, node.value, context))
    return field(numberCode(bookmarkName(link.id)), node.value, { ...formatOf(node.marks), ...language })
  if ('id' in link)
    return [
      new InternalHyperlink({
        anchor: bookmarkName(link.id),
        children: writeWords(node, context, language),
      }),
    ]
  return [
    new ExternalHyperlink({
      link: checked(link.url),
      children: writeWords(node, context, { style: 'Hyperlink', ...language }),
    }),
  ]
}

/** The label of a table or figure, its number as a field where Word counts it. */
export function writeCountedLabel(
  label: string,
  caption: Caption | undefined,
  base: Direction,
): readonly ParagraphChild[] {
  if (caption === undefined) return writeRuns(label, base)
  const { before, number, after, instruction } = caption
  return [...writeRuns(before, base), ...field(instruction, number), ...writeRuns(after, base)]
}

/** A type, whatever stands round it. */
function typeOf(style: TextStyle): IRunOptions {
  const { plain, complex } = sizesOf(style)
  return {
    bold: style.bold,
    italics: style.italic,
    size: halfPoints(plain),
    sizeComplexScript: halfPoints(complex),
  }
}

/** The look of a note's mark on a sheet. */
export function markFormat(
  { kind, isLean }: Pick<PublishedNoteReference, 'kind' | 'isLean'>,
  { styles: { body } }: Sheet,
): IRunOptions {
  const marks: readonly Mark[] = noteMarks[kind]
  if (!marks.includes('raised')) return body.calls ? typeOf(body.calls.asterisk) : isLean ? { bold: false } : {}
  return { style: 'FootnoteReference', bold: false, ...(marks.includes('italic') ? { italics: true } : {}) }
}

/** LibreOffice prints a number where no mark is typed. */
const nothing = '\u200B'

function writeFirstCall(
  { id, isCounted, kind }: NoteNumber,
  node: PublishedNoteReference,
  sheet: Sheet,
): ParagraphChild {
  const format = markFormat(node, sheet)
  return noteCall(kind, id, isCounted ? { format } : { format, typed: node.isSilent ? nothing : node.label })
}

/** A number that Word counts, between the brackets that it does not know. */
export function inBrackets(
  { brackets: [before, behind] }: NoteNumber,
  number: readonly ParagraphChild[],
  format: IRunOptions,
): readonly ParagraphChild[] {
  const typed = (text: string): readonly TextRun[] => (text === '' ? [] : [new TextRun({ ...format, text })])
  return [...typed(before), ...number, ...typed(behind)]
}

/** A call that repeats the mark of the first one. */
function writeFurtherCall(number: NoteNumber, node: PublishedNoteReference, sheet: Sheet): readonly ParagraphChild[] {
  const format = markFormat(node, sheet)
  if (!number.isCounted) return [new TextRun({ ...format, text: node.label })]
  const figures = node.label.replace(/\D/g, '')
  return inBrackets(number, field(markCode(callName(node.id)), figures, format), format)
}

/** A note that stands under its table: its letter leads to it. */
function writeLetter(node: PublishedNoteReference, sheet: Sheet): ParagraphChild {
  return new InternalHyperlink({
    anchor: bookmarkName(node.id),
    children: [new TextRun({ ...markFormat(node, sheet), text: node.label })],
  })
}

function writeMark(node: PublishedNoteReference, context: WordContext): readonly ParagraphChild[] {
  const number = context.notes.get(node.id)
  const { sheet } = context.publication
  if (number === undefined) return [writeLetter(node, sheet)]
  if (node.occurrence > 1) return writeFurtherCall(number, node, sheet)
  const call = writeFirstCall(number, node, sheet)
  const marked = number.isCalledAgain ? new Bookmark({ id: callName(node.id), children: [call] }) : call
  return inBrackets(number, [marked], markFormat(node, sheet))
}

function writeCall(node: PublishedNoteReference, context: WordContext): readonly ParagraphChild[] {
  const comma = node.joined ? [new TextRun({ style: 'FootnoteReference', text: ',' })] : []
  return [...writeMark(node, context), ...comma]
}

const inlines: Handlers<PublishedInline, WordContext, readonly ParagraphChild[]> = {
  text: writeText,
  noteReference: writeCall,
  lineBreak: () => [new TextRun({ break: 1 })],
}

/** A line as the children of a paragraph. */
export function writeLine(line: Line, context: WordContext): readonly ParagraphChild[] {
  return line.flatMap((inline) => dispatch(inlines, inline, context))
}

/** Lines in one paragraph, a break between two. */
export function writeLines(lines: readonly Line[], context: WordContext): readonly ParagraphChild[] {
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
    ...writeLine(line, context),
  ])
}

/** A paragraph's children under a permanent name. */
export function named(id: string | undefined, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
  return id === undefined ? children : [new Bookmark({ id: bookmarkName(id), children })]
}
