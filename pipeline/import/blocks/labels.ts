/** Numbers and letters that were typed before a paragraph, and the levels they stand for. */
import { languages } from '../../../templates/languages/index.ts'
import type { Language } from '../../../templates/languages/language.ts'
import type { ParagraphLevel } from '../../../templates/vocabulary.ts'
import type { WordPiece } from '../word/word-document.ts'

/** The pieces of a paragraph without its tabs and its number. */
export interface Opened {
  /** Tabs before the first word. */
  readonly tabs: number
  /** What stands between the tabs before the text and one more. */
  readonly label?: string
  readonly pieces: readonly WordPiece[]
}

/** Where the words of a paragraph begin, behind its tabs. */
function startOf(pieces: readonly WordPiece[]): number {
  const start = pieces.findIndex(({ type }) => type !== 'tab' && type !== 'bookmark' && type !== 'mark')
  return start === -1 ? pieces.length : start
}

/** True for the letter of a note under a table. */
export function isNoteLetter(label: string): boolean {
  return /^[a-z]{1,2}$/.test(label)
}

/** Cuts the tabs and a typed number off a paragraph. */
export function openParagraph(pieces: readonly WordPiece[]): Opened {
  const from = startOf(pieces)
  const tabs = pieces.slice(0, from).filter(({ type }) => type === 'tab').length
  const rest = pieces.slice(from)
  const next = rest.findIndex(({ type }) => type === 'tab')
  const before = next === -1 ? [] : rest.slice(0, next)
  const label = before
    .map((piece) => (piece.type === 'words' ? piece.value : piece.type === 'bookmark' ? '' : '\n'))
    .join('')
    .trim()
  if (label === '' || label.length > 14 || /[\n]/.test(label)) return { tabs, pieces: rest }
  return { tabs, label, pieces: rest.slice(next + 1) }
}

/** Numbers, letters and bullets that are typed before a paragraph. */
const typedLabel =
  /^(?:\(?(?:[a-z]{1,2}|[ivxl]{1,6}|\p{L}\p{M}?)\)|\(?\d{1,3}[.)]|[IVXLC]{1,5}\.|\p{Lu}\.|[٠-٩]{1,3}[-.)]|[•▪●■◦‣·–—-])(?=[ \u00A0\u3000])/u

/** Cuts a label that spaces follow off the words behind it: a tab stands there then. */
export function splitLabel(pieces: readonly WordPiece[]): readonly WordPiece[] {
  const at = startOf(pieces)
  const [first, next] = [pieces[at], pieces[at + 1]]
  if (first?.type !== 'words') return pieces
  const behind = next?.type === 'words' ? next.value : ''
  const label = typedLabel.exec(first.value + behind.slice(0, 1))?.[0]
  if (label === undefined || label.length > first.value.length) return pieces
  const rest = first.value.slice(label.length).trimStart()
  const words = rest === '' ? [] : [{ ...first, value: rest }]
  const after = pieces.slice(at + 1)
  return [
    ...pieces.slice(0, at),
    { ...first, value: label },
    { type: 'tab' },
    ...words,
    ...(rest === '' ? trimStart(after) : after),
  ]
}

/** Pieces without the spaces that they begin with. */
export function trimStart([first, ...rest]: readonly WordPiece[]): readonly WordPiece[] {
  if (first?.type !== 'words') return first === undefined ? [] : [first, ...rest]
  return [{ ...first, value: first.value.trimStart() }, ...rest]
}

/** The pieces behind the tabs that a paragraph begins with. */
export function withoutTabs(pieces: readonly WordPiece[]): readonly WordPiece[] {
  return pieces.slice(startOf(pieces))
}

/** Numbers that are looked for by their label. */
const most = 200

// Composing labels takes longer than looking them up, and they never change.
const cache = new Map<string, ReadonlyMap<string, number>>()

/** The numbers of a level by their labels in a language. */
function numbersOf(language: Language, level: ParagraphLevel): ReadonlyMap<string, number> {
  const key = `${language.code} ${level}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const numbers = Array.from({ length: most }, (_, index) => most - index)
  const labels = new Map(numbers.map((number) => [plain(language.paragraphLabel(level, number)), number]))
  cache.set(key, labels)
  return labels
}

/** Spaces say nothing in a label. */
function plain(label: string): string {
  return label.replace(/[\s\u00A0]+/g, ' ').trim()
}

/** A level, and the number that a label stands for in it. */
export interface Counted {
  readonly level: ParagraphLevel
  readonly number: number
}

/** The levels that a label may stand for, in the language's own form or in the form of Latin letters. */
export function levelsOf(label: string, language: Language): readonly Counted[] {
  const levels: readonly ParagraphLevel[] = [1, 2, 3, 4]
  const own = levels.flatMap((level): readonly Counted[] => {
    const number = numbersOf(language, level).get(plain(label))
    return number === undefined ? [] : [{ level, number }]
  })
  if (own.length > 0) return own
  const figures = /^(\d{1,4})\s?[.)-]?$/.exec(
    plain(label).replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)),
  )
  if (figures?.[1] !== undefined) return [{ level: 1, number: Number(figures[1]) }]
  const letters = /^\(?([a-z]{1,5})\)$/.exec(plain(label))?.[1]
  if (letters === undefined) return []
  return ([2, 3] as const).flatMap((level): readonly Counted[] => {
    const number = numbersOf(languages.en, level).get(`(${letters})`)
    return number === undefined ? [] : [{ level, number }]
  })
}
