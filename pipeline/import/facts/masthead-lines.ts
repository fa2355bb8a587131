/** Lines of a masthead and of the block under it, which are composed from facts. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { languages } from '../../../templates/languages/index.ts'
import type { Language } from '../../../templates/languages/language.ts'
import type { ColonSpacing } from '../../../templates/vocabulary.ts'
import { issuerName, issuerNames, issuerWords } from '../../facts/issuer.ts'
import { symbolProblem } from '../../facts/document-symbol.ts'
import { dateOf, hasLettersOf, isAgendaLine, isOneOf, isSameLine, isSessionLine, originalOf } from './lines.ts'

/** How stations set the colons of a masthead. */
const allColons: readonly ColonSpacing[] = ['spaced', 'closed']

/** True for the name of an organ, or of a body that issues documents. */
export function isIssuerLine(line: string, language: Language): boolean {
  const names = issuerNames.flatMap((name) => [issuerWords(name, language).masthead, issuerName(name, language)])
  return isOneOf(names, line)
}

/** True for a line that the masthead prints. */
export function isMastheadLine(line: string, language: Language): boolean {
  const { masthead, unitedNations, records } = language
  return (
    isIssuerLine(line, language) ||
    isOneOf([unitedNations, masthead.version, ...Object.values(records.standings)], line) ||
    hasLettersOf(Object.values(masthead.distribution), line) ||
    isSymbol(line) ||
    dateOf(line, masthead.date) !== undefined ||
    originalOf(line, masthead.only) !== undefined ||
    allColons.some((colons) => originalOf(line, (codes) => masthead.original(codes, colons)) !== undefined)
  )
}

/** True for the symbol of a document. */
export function isSymbol(line: string): boolean {
  return line.includes('/') && symbolProblem(plainSymbol(line)) === undefined
}

/** A symbol as a fact has it: one that is printed has a dash between those of two organs, and the asterisk of a reissue. */
export function plainSymbol(line: string): string {
  return line
    .trim()
    .replace(/(?<=[^\s*])\*{1,3}$/, '')
    .replaceAll(/\s*[–—‑-]\s*(?=[A-Z]{1,4}\/)/gu, '-')
}

/** True for a line that is composed from a fact: of the masthead, or of session and agenda. */
export function isComposedLine(line: string, language: Language): boolean {
  if (line.length > 200) return false
  return (
    isMastheadLine(line, language) ||
    isOneOf(Object.values(language.committees), line) ||
    isSessionLine(line, language) ||
    isAgendaLine(line, language)
  )
}

/** The lines of a text, without those that say nothing. */
export function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

/** The language of a masthead, by the name of the organization. */
export function languagePrinted(lines: readonly string[]): LanguageCode | undefined {
  return Object.values(languages).find(({ unitedNations }) => lines.some((line) => isSameLine(line, unitedNations)))
    ?.code
}
