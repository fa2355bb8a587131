/** What records of meetings of others print before their text: meeting, day, hour and place, who presides, the note on corrections. */
import { languages } from '../../../templates/languages/index.ts'
import { stations } from '../../../templates/stations/index.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import type { Language } from '../../../templates/languages/language.ts'
import { present, type WrittenFactList } from '../../facts/written.ts'
import type { OpeningItems } from '../document/opening.ts'
import { factsOf } from '../facts/find-facts.ts'
import { findFacts } from './facts.ts'
import { inLatinFigures, isOneOf, isSameLine } from '../facts/lines.ts'
import { isComposedLine, linesIn } from '../facts/masthead-lines.ts'
import { typedLine } from '../facts/changed-lines.ts'
import { readRoll } from '../facts/record-roll.ts'
import { isEmpty, paragraphsIn, plainText } from '../word/plain-text.ts'
import type { Item, WordDocument, WordParagraph } from '../word/word-document.ts'
import { isText, textOf } from './looks.ts'
import type { OpenedFile } from './opened-file.ts'
import { goesOnRecordNote, isRecordNote, noteIn, rowOf } from './record-rows.ts'
import { readSitting, type Sitting } from './record-sitting.ts'

/** Items behind the title among which these lines stand. */
const farthest = 40

/** A record without the lines that its kind composes, with their facts. */
export function withRecord(opened: OpenedFile, code: LanguageCode): OpenedFile {
  const { word } = opened
  const { kind, symbol = '' } = opened.found.facts
  const number = meetingIn(symbol)
  if (opened.found.written['kind'] !== kind || number === undefined) return opened
  if (kind !== 'summary-record' && kind !== 'verbatim-record') return opened
  const language = languages[code]
  const opening = splitRecord(
    kind === 'verbatim-record' ? withoutTitle(opened.opening, number, { word, language }) : opened.opening,
    language,
  )
  const found = findFacts(word, opening, code)
  const sitting: Sitting = { kind, number, facts: found.facts, language }
  const heads = [...word.heads, ...opening.block.map(({ pieces }) => plainText(pieces))].flatMap(linesIn)
  const said = readSitting([...opening.lines, ...heads.filter((line) => !isComposedLine(line, language))], sitting)
  const roll = readRoll(opening.rows, { facts: { ...found.facts, presiding: [], members: [] }, language })
  const feet = word.feet.map((foot) => typedLine(foot, language))
  const ofNote = new Set(noteIn(feet))
  const written: WrittenFactList = {
    ...found.written,
    ...said.written,
    ...roll.written,
    ...present({ 'record-note': [...new Set([...opening.notes, ...ofNote])].join(' ') || undefined }),
  }
  const facts = factsOf(written, code)
  const isLeft = (line: string): boolean => !isOneOf(said.taken, line)
  const unread = [...found.unread.filter(isLeft), ...opening.lines.filter(isLeft), ...roll.unread]
  const edges = {
    heads: word.heads.flatMap(linesIn).filter(isLeft),
    feet: feet.filter((foot) => !ofNote.has(foot)),
  }
  return { word: { ...word, ...edges }, opening, found: { ...found, written, facts, unread } }
}

/** "A/C.3/80/SR.5". */
function meetingIn(symbol: string): number | undefined {
  const number = /\/(?:SR|PV)\.(\d{1,5})(?!\d)/.exec(symbol)?.[1]
  return number === undefined ? undefined : Number(number)
}

/** The meeting is the title of a verbatim record; any other line is the heading of an item, and goes back to its place. */
function withoutTitle(
  { titles, ...opening }: OpeningItems,
  number: number,
  { word: { body }, language }: { readonly word: WordDocument; readonly language: Language },
): OpeningItems {
  const isMeeting = (title: WordParagraph): boolean => inLatinFigures(textOf(title)).includes(String(number))
  const [first, ...others] = titles
  if (first === undefined || isMeeting(first)) return { ...opening, titles }
  // Who presides stands first on the page, and looks like a title.
  if (rowOf(first.pieces, language, false) !== undefined)
    return { ...opening, titles: [], text: [asRow(first), ...others, ...opening.text] }
  const { role: _, ...heading } = first
  const said = body.filter((item) => isText(item))
  const next = said[said.findIndex((each) => textOf(each) === textOf(first)) + 1]
  const at = opening.text.findIndex((item) => isText(item) && next !== undefined && textOf(item) === textOf(next))
  const head: readonly Item[] = [
    { ...heading, role: 'hCh', headingLevel: 1 },
    ...others.filter((each) => !isMeeting(each)),
  ]
  const place = Math.max(at, 0)
  const text = [...opening.text.slice(0, place), ...head, ...opening.text.slice(place)]
  return { ...opening, titles: others.filter(isMeeting), text }
}

function asRow(paragraph: WordParagraph): WordParagraph {
  const { headingLevel: _, ...row } = paragraph
  return { ...row, role: undefined }
}

interface RecordOpening extends OpeningItems {
  /** Lines of day, hour and place. */
  readonly lines: readonly string[]
  /** Who presides, and members. */
  readonly rows: readonly string[]
  readonly notes: readonly string[]
}

/** Divides what stands before the first heading, page or long text. */
function splitRecord(opening: OpeningItems, language: Language): RecordOpening {
  const [lines, rows, notes]: [string[], string[], string[]] = [[], [], []]
  const [title, ...under] = opening.titles
  // Rows that stand over the first item look like lines of the masthead.
  const over = opening.block.flatMap(({ pieces }) => rowOf(pieces, language, false) ?? [])
  const block =
    over.length === 0
      ? opening.block
      : opening.block.filter(({ pieces }) => rowOf(pieces, language, false) === undefined)
  rows.push(...over)
  const items: readonly Item[] = [...under, ...opening.text]
  const left: Item[] = []
  let isOver = true
  for (const item of items.slice(0, farthest)) {
    const text = isText(item) ? textOf(item) : ''
    const found = isOver ? rowsOf(item, language, rows.length > 0) : []
    if (isText(item) && (isRecordNote(text) || (notes.length > 0 && goesOnRecordNote(text))))
      notes.push(typedLine(text, language))
    else if (found.length > 0) rows.push(...found)
    else if (isOver && isText(item) && rows.length === over.length && isSittingLine(item, language))
      lines.push(typedLine(text, language))
    else {
      isOver &&= item.type === 'paragraph' && isEmpty(item) && !item.startsPage
      left.push(item)
    }
  }
  const text = [...left, ...items.slice(farthest)]
  return { ...opening, block, titles: title === undefined ? [] : [title], text, lines, rows, notes }
}

/** A line with a number that is no sentence, or the name of a duty station. */
function isSittingLine({ headingLevel, pieces }: WordParagraph, { code }: Language): boolean {
  const text = plainText(pieces)
  if (headingLevel !== undefined || text.length > 200) return false
  const isPlace = Object.values(stations).some(({ names }) => isSameLine(names[code], text))
  return isPlace || (/\p{N}/u.test(text) && !/(?<!\b[ap]\.m)[.。]$/u.test(text))
}

/** The rows that a paragraph, or a table without heads, has of who presides. */
function rowsOf(item: Item, language: Language, isBegun: boolean): readonly string[] {
  if (item.type === 'paragraph') {
    const row = item.headingLevel === undefined && isText(item) ? rowOf(item.pieces, language, isBegun) : undefined
    return row === undefined ? [] : [row]
  }
  const rows = item.rows.map(({ cells }) =>
    cells.map(({ items }) => paragraphsIn(items).map(textOf).join(' ').trim()).filter((cell) => cell !== ''),
  )
  const read = rows.map((cells) =>
    rowOf(
      [{ type: 'words', value: cells.join('\t'), isBold: false, isItalic: false, isRaised: false }],
      language,
      true,
    ),
  )
  return read.some((row) => row !== undefined && /^[^\t]/.test(row)) ? read.filter((row) => row !== undefined) : []
}
