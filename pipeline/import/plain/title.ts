/** The title of a text whose first sentence an organ opens: "The General Assembly," stands under it. */
import type { Language } from '../../../templates/languages/language.ts'
import { isComposedLine } from '../facts/masthead-lines.ts'
import { startOfAdoption } from '../facts/proponents.ts'
import { plainText } from '../word/plain-text.ts'
import type { WordParagraph, WordPiece } from '../word/word-document.ts'

/** Letters that stand before the name of an organ: "La Asamblea General,". */
const mostBefore = 8

/** True for a line that opens a resolution. */
export function isOrganLine(line: string, { organs }: Pick<Language, 'organs'>): boolean {
  if (!/[,،，]$/u.test(line)) return false
  // Chinese mastheads space the characters of a name.
  return Object.values(organs).some((printed) => {
    const name = printed.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    const at = line.indexOf(name)
    return at !== -1 && at <= mostBefore && line.length === at + name.length + 1
  })
}

/** "79/83.", alone or before a title. */
export const numberedTitle = /^(\d{1,3}\/\d{1,4}(?:\s?[A-Z])?[.。])\s*(.*)$/u

function isNumber(line: string): boolean {
  return numberedTitle.exec(line)?.[2] === ''
}

/** Farther down an organ opens what a report quotes. */
const farthest = 25

/** Paragraphs of which the one over the opening is the title, behind the number of the resolution. */
export function withTitle(paragraphs: readonly WordParagraph[], language: Language): readonly WordParagraph[] {
  const opening = paragraphs.slice(0, farthest).findIndex(({ pieces }) => isOrganLine(textOf(pieces), language))
  const title = paragraphs[opening - 1]
  if (title === undefined || title.role !== undefined || !isTitle(title, language)) return paragraphs
  const over = paragraphs[opening - 2]
  const isNumbered = over !== undefined && isNumber(textOf(over.pieces))
  const pieces = isNumbered ? [...over.pieces, tab, ...title.pieces] : withTab(title.pieces)
  const named: WordParagraph = { ...title, role: 'titleHCh', style: 'Title', pieces }
  const before = paragraphs.slice(0, opening - (isNumbered ? 2 : 1))
  return [...withAdoption(before, language), named, ...paragraphs.slice(opening)]
}

/** Paragraphs over a title, of which those from "Resolution adopted by the General Assembly" on are lines of it. */
function withAdoption(paragraphs: readonly WordParagraph[], language: Language): readonly WordParagraph[] {
  const first = startOfAdoption('general-assembly', language)
  const from = paragraphs.findIndex(({ pieces }) => textOf(pieces).startsWith(first))
  return paragraphs.map((paragraph, index) =>
    from === -1 || index < from ? paragraph : { ...paragraph, role: 'titleHCh', style: 'Title' },
  )
}

const tab: WordPiece = { type: 'tab' }

function textOf(pieces: readonly WordPiece[]): string {
  return plainText(pieces).trim()
}

function isTitle({ pieces }: WordParagraph, language: Language): boolean {
  const text = textOf(pieces)
  return text.length <= 400 && !/[.;:,。；：，]$/u.test(text) && !isComposedLine(text, language)
}

/** A number on a line of its own, over the title, stands before it. */
function withTab([first, second, ...others]: readonly WordPiece[]): readonly WordPiece[] {
  const all = [first, second, ...others].filter((piece) => piece !== undefined)
  const isFirstNumber = first?.type === 'words' && isNumber(first.value.trim()) && second?.type === 'break'
  return isFirstNumber ? [first, tab, ...others] : all
}
