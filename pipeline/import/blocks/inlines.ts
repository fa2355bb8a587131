/** Pieces of a paragraph to the inlines of a document. */
import { findAddresses } from '../../text/addresses.ts'
import { isAddress } from '../../facts/document-address.ts'
import type { Inline, Mark, Text } from '../../document.ts'
import { joinTexts } from '../../document-lines.ts'
import { cleanText } from '../word/clean-text.ts'
import { isNoteLetter } from './labels.ts'
import { codeOf } from '../facts/languages.ts'
import type { ReadContext } from '../context.ts'
import type { CalledNote } from '../note-labels.ts'
import { raisedCharacters } from '../word/symbols.ts'
import { isEmpty, paragraphsIn } from '../word/plain-text.ts'
import type { WordPiece, Words } from '../word/word-document.ts'
import { withTypedHyphens } from '../typed-hyphens.ts'

/** Where lettered notes belong: the table or box around the words. */
export interface Lettering {
  /** Names the table or box. */
  readonly key: string
  /** Letters of the notes that stand under it. */
  readonly letters?: ReadonlySet<string>
}

/** Word underlines what leads somewhere. */
function marksOf({ isBold, isItalic, set, url, anchor }: Words): readonly Mark[] {
  const isLink = set === 'underlined' && (url !== undefined || anchor !== undefined)
  return [
    ...(isItalic ? (['italic'] as const) : []),
    ...(isBold ? (['bold'] as const) : []),
    ...(set === undefined || isLink ? [] : [set]),
  ]
}

/** The language of words that are in another than the file's. */
function languageOf({ language, value }: Words, { language: { code } }: ReadContext): Text['language'] {
  const said = codeOf(language)
  return said === code || !/\p{L}/u.test(value) ? undefined : said
}

/** An address that an author may write; citations and addresses are linked by themselves. */
function linkOf({ url, value }: Words): string | undefined {
  if (url === undefined || isAddress(url) || cleanText(url) !== url || leadsTo(value.trim(), url)) return undefined
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(url) ? url : undefined
}

/** Words that are the address. */
function leadsTo(words: string, url: string): boolean {
  const [address] = findAddresses(words)
  return address?.url !== undefined && address.end - address.start === words.length && address.url === url
}

function toText(words: Words, context: ReadContext): readonly Inline[] {
  const clean = cleanText(words.value)
  const value = words.isRaised && words.set !== 'raised' ? raisedCharacters(clean) : clean
  if (value === '') return []
  const [link, language] = [linkOf(words), languageOf(words, context)]
  return [
    {
      type: 'text',
      value,
      marks: marksOf(words),
      ...(link === undefined ? {} : { link }),
      ...(language === undefined ? {} : { language }),
    },
  ]
}

function callOf(label: string, series: 'numbered' | 'asterisk'): Inline {
  return { type: 'noteReference', label, series }
}

interface Cursor {
  readonly pieces: readonly WordPiece[]
  readonly context: ReadContext
  readonly lettering: Lettering | undefined
}

/** The inlines of some pieces; tabs among them are spaces. */
export function toInlines(
  pieces: readonly WordPiece[],
  context: ReadContext,
  lettering?: Lettering,
): readonly Inline[] {
  const cursor = { pieces, context, lettering }
  const inlines = pieces.flatMap((piece, index) => (isTypedMark(pieces, index) ? [] : convert(piece, index, cursor)))
  return joinTexts(inlines).map((inline) =>
    inline.type === 'text' ? { ...inline, value: withTypedHyphens(inline.value, context.language.typography) } : inline,
  )
}

/** The mark that was typed for a note stands behind its call. */
export function isTypedMark(pieces: readonly WordPiece[], index: number): boolean {
  const before = pieces[index - 1]
  return pieces[index]?.type === 'words' && before?.type === 'note' && before.isTyped
}

function convert(piece: WordPiece, index: number, cursor: Cursor): readonly Inline[] {
  switch (piece.type) {
    case 'words':
      return convertWords(piece, index, cursor)
    case 'tab':
      return [{ type: 'text', value: ' ', marks: [] }]
    case 'break':
      return [{ type: 'lineBreak' }]
    case 'note':
      return convertCall(piece, index, cursor)
    case 'reference':
      return convertReference(piece, cursor.context)
    case 'mark':
    case 'page':
    case 'bookmark':
    case 'picture':
      return []
  }
}

function convertCall(
  { of, id, isTyped }: Extract<WordPiece, { type: 'note' }>,
  index: number,
  cursor: Cursor,
): readonly Inline[] {
  const { pieces, context } = cursor
  const [before, behind] = [pieces[index - 1], pieces[index + 1]]
  if (!hasText({ of, id }, context)) {
    context.inLine.push({ code: 'import-lost', details: ['empty-note', '1'] })
    return []
  }
  const mark = isTyped && behind?.type === 'words' ? behind.value.trim() : undefined
  const note = context.notes.call(of, id, mark)
  if (note === undefined) return []
  if (before?.type === 'bookmark') context.notes.name(before.name, note)
  return [callOf(note.label, note.series)]
}

/** A note may have lost its words. */
function hasText({ of, id }: Pick<CalledNote, 'of' | 'id'>, { wordNotes }: ReadContext): boolean {
  return paragraphsIn(wordNotes[of].get(id) ?? []).some((paragraph) => !isEmpty(paragraph))
}

function convertReference(
  { to, name, value }: Extract<WordPiece, { type: 'reference' }>,
  context: ReadContext,
): readonly Inline[] {
  const note = to === 'note' ? context.notes.again(name) : undefined
  if (note !== undefined) return [callOf(note.label, note.series)]
  const words: readonly Inline[] = value === '' ? [] : [{ type: 'text', value: cleanText(value), marks: [] }]
  return to === 'number' ? refer(name, { words, marks: [] }, context) : words
}

/** A reference; its words alone where what it refers to is there no more. */
function refer(
  bookmark: string,
  { words, marks }: { readonly words: readonly Inline[]; readonly marks: readonly Mark[] },
  context: ReadContext,
): readonly Inline[] {
  const target = context.targets.nameOf(bookmark)
  if (target !== undefined) return [{ type: 'crossReference', target, marks }]
  context.inLine.push({ code: 'import-lost', details: ['reference', '1'] })
  return words
}

function convertWords(words: Words, index: number, cursor: Cursor): readonly Inline[] {
  const { context, lettering, pieces } = cursor
  const value = words.value.trim()
  if (words.isRaised) {
    const isLetter = words.anchor !== undefined || lettering?.letters?.has(value) === true
    if (isNoteLetter(value) && isLetter && isWithoutText(words, cursor)) {
      context.inLine.push({ code: 'import-lost', details: ['empty-note', '1'] })
      return []
    }
    if (isNoteLetter(value) && isLetter)
      return [callOf(context.letters.call(words.anchor ?? `${lettering?.key} ${value}`, value), 'numbered')]
    // Calls that stand together are joined by a raised comma.
    const isBehindCall = isCall(pieces[index - 1]) || isTypedMark(pieces, index - 1)
    if (value === ',' && isBehindCall && isCall(pieces[index + 1])) return []
    const again = isPower(pieces, index) ? undefined : context.notes.marked(value)
    if (again !== undefined) return [callOf(again.label, again.series)]
  }
  if (words.anchor !== undefined)
    return isRepeated(words, pieces[index - 1]) && context.targets.nameOf(words.anchor) !== undefined
      ? []
      : refer(words.anchor, { words: toText(words, context), marks: marksOf(words) }, context)
  return toText(words, context)
}

/** True for the letter of a note that stands nowhere. */
function isWithoutText({ anchor, value }: Words, { context, lettering }: Cursor): boolean {
  return anchor !== undefined && !context.letters.hasText(anchor) && lettering?.letters?.has(value.trim()) !== true
}

/** "m²" is a square metre, whatever note has that number. */
export function isPower(pieces: readonly WordPiece[], index: number): boolean {
  const [before, piece] = [pieces[index - 1], pieces[index]]
  if (before?.type !== 'words' || before.isRaised || piece?.type !== 'words') return false
  return /^[23]$/.test(piece.value.trim()) && unit.test(before.value)
}

const unit = /(?<!\p{L})(?:[kcdmµ]?m|ft|yd|mi|[ксдм]?м|كم|م)$/u

/** Runs of one link are one reference. */
function isRepeated({ anchor }: Words, before: WordPiece | undefined): boolean {
  return before?.type === 'words' && before.anchor === anchor
}

/** True for what may be the call of a note, or stand around one. */
export function isCall(piece: WordPiece | undefined): boolean {
  return (
    piece?.type === 'note' ||
    piece?.type === 'reference' ||
    piece?.type === 'bookmark' ||
    (piece?.type === 'words' && piece.isRaised)
  )
}

/** What a raised bracket opens before, or closes behind; absent where a piece is none. */
export function bracketed(pieces: readonly WordPiece[], index: number): WordPiece | undefined {
  const piece = pieces[index]
  if (piece?.type !== 'words' || !piece.isRaised) return undefined
  const value = piece.value.trim()
  if (value === '(') return pieces[index + 1]
  return value === ')' ? pieces[index - 1] : undefined
}

/** Headings and titles of a source stand on one line: a break in them is a space. */
export function onOneLine(inlines: readonly Inline[]): readonly Inline[] {
  return joinTexts(
    inlines.map((inline) => (inline.type === 'lineBreak' ? { type: 'text', value: ' ', marks: [] } : inline)),
  )
}
