/** Cover, title page and note page of a supplement, read back where somebody has changed them. */
import type { Language } from '../../../templates/languages/language.ts'
import type { StyleName } from '../../../templates/styles.ts'
import { chooseKind } from '../../facts/choose-kind.ts'
import { symbolProblem } from '../../facts/document-symbol.ts'
import { sessionsLike } from '../../facts/issuer.ts'
import { writeSession } from '../../facts/session.ts'
import { composeNotes } from '../../prepare/composed-notes.ts'
import { composeFrontParts } from '../../prepare/front-pages.ts'
import { plainWords } from '../../prepare/plain-words.ts'
import { withoutCalls, type OpeningItems } from '../document/opening.ts'
import { isOneOf, isSameLine, sessionOf } from '../facts/lines.ts'
import { plainText } from '../word/plain-text.ts'
import type { WordParagraph } from '../word/word-document.ts'
import { readLines, typedLine, type Carried, type Reread, type SaidFact } from '../facts/changed-lines.ts'

const noteRoles: ReadonlySet<StyleName | undefined> = new Set(['frontNoteHeading', 'frontNote'] as const)

/** What of these pages is not composed from the facts that a file carries. */
export function readFront({ front, titles }: OpeningItems, carried: Carried): Reread {
  if (front.length === 0) return { written: {}, unread: [] }
  const { facts, language } = carried
  const notes = composeNotes(facts, language)
  const parts = composeFrontParts({ facts, kind: chooseKind(facts), language, notes }, [])
  const composed = Object.values(parts).flat().map(plainWords)
  const own = titles.filter(({ role }) => role === 'frontTitle').flatMap((title) => linesOf(title, language))
  const changed = front.flatMap((paragraph) =>
    linesOf(paragraph, language)
      .filter((line) => !isOneOf([...composed, ...own], line))
      .map((line) => ({ line, isNote: noteRoles.has(paragraph.role) })),
  )
  const { written, unread } = readLines(
    changed.filter(({ isNote }) => !isNote).map(({ line }) => line),
    (line) => readLine(line, carried),
  )
  if (!changed.some(({ isNote }) => isNote)) return { written, unread }
  const note = front.filter(({ role }) => noteRoles.has(role)).flatMap((line) => linesOf(line, language))
  return { written: { ...written, 'symbols-note': note.join('\n') }, unread }
}

/** What stands at the other end of a line is a line of its own; lines of one title are one. */
function linesOf({ pieces }: WordParagraph, language: Language): readonly string[] {
  const lines = plainText(withoutCalls(pieces)).split('\t')
  return lines.map((line) => typedLine(line, language)).filter((line) => line !== '')
}

function readLine(line: string, carried: Carried): SaidFact | undefined {
  const issn = /^ISSN[\s:]+(\S+)$/.exec(line)?.[1]
  if (issn !== undefined) return ['issn', issn]
  if (line.includes('/') && symbolProblem(line) === undefined) return ['symbol', line]
  return readNumber(line, carried) ?? readSession(line, carried)
}

const letters = ['', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** "Supplement No. 7A": some languages have words for the letters. */
function readNumber(line: string, { language: { supplement } }: Carried): SaidFact | undefined {
  for (const [number] of line.matchAll(/\d{1,6}/g)) {
    const addition = letters.find((letter) => isSameLine(supplement.supplement(Number(number), letter), line))
    if (addition !== undefined) return ['supplement', addition === '' ? number : { number, addition }]
  }
  return undefined
}

/** The session of the Assembly, or the year of the Council's records. */
function readSession(line: string, { facts: { organs }, language }: Carried): SaidFact | undefined {
  const [first] = organs
  const like = first && sessionsLike(first.organ)
  const { supplement } = language
  const composed = {
    ...language,
    session: (...session: Parameters<typeof language.session>) => supplement.session(language.session(...session)),
  }
  if (like === 'general-assembly') {
    const session = sessionOf(line, composed, like)
    return session && ['session', writeSession({ ...first?.session, ...session })]
  }
  const year = [...line.matchAll(/\d{4}/g)]
    .map(([digits]) => Number(digits))
    .find((each) => isSameLine(supplement.records(each), line))
  const own = first?.session
  if (year === undefined || own === undefined || like !== 'economic-and-social-council') return undefined
  return ['session', writeSession({ ...own, number: year })]
}
