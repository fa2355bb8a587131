/** Session and agenda that stand in a table over the title, those of two organs side by side. */
import type { StyleName } from '../../../templates/styles.ts'
import type { Language } from '../../../templates/languages/language.ts'
import { isAgendaLine, isSessionLine } from '../facts/lines.ts'
import { isComposedLine } from '../facts/masthead-lines.ts'
import { paragraphsIn } from '../word/plain-text.ts'
import type { WordParagraph, WordPiece, WordTable } from '../word/word-document.ts'
import { isText, textOf, withoutWeight } from './looks.ts'

/** Rows that it has at most. */
const mostRows = 8

/** Its lines with their roles; absent for a table that says something else. */
export function sessionLinesIn(table: WordTable, language: Language): readonly WordParagraph[] | undefined {
  if (table.rows.length > mostRows) return undefined
  const columns = columnsOf(table)
  if (!columns.flat().some((line) => isSessionLine(textOf(line), language))) return undefined
  const roles = columns.map((lines) => rolesOf(lines, language))
  if (roles.flat().includes(undefined)) return undefined
  return columns.flatMap((lines, column) =>
    lines.map((line, at) => withoutWeight({ ...line, role: roles[column]?.[at] ?? 'session' })),
  )
}

/** The lines of each column from top to bottom: those of an organ stand under each other, in one cell or several. */
function columnsOf({ rows }: WordTable): readonly (readonly WordParagraph[])[] {
  const most = Math.max(0, ...rows.map(({ cells }) => cells.length))
  return Array.from({ length: most }, (_, column) =>
    rows.flatMap(({ cells }) =>
      paragraphsIn(cells[column]?.items ?? [])
        .flatMap(linesOf)
        .filter(isText),
    ),
  )
}

/** What follows the line of the agenda is its title. */
function rolesOf(lines: readonly WordParagraph[], language: Language): readonly (StyleName | undefined)[] {
  const agenda = lines.findIndex((line) => isAgendaLine(textOf(line), language))
  return lines.map((line, at) => {
    if (at === agenda) return 'agendaItem'
    if (agenda !== -1 && at > agenda) return 'agendaTitle'
    return isComposedLine(textOf(line), language) ? 'session' : undefined
  })
}

/** A paragraph for each of its lines. */
function linesOf(paragraph: WordParagraph): readonly WordParagraph[] {
  const lines: WordPiece[][] = [[]]
  for (const piece of paragraph.pieces)
    if (piece.type === 'break') lines.push([])
    else lines.at(-1)?.push(piece)
  return lines.map((pieces, at) => ({ ...paragraph, pieces, ...(at === 0 ? {} : { losses: [], bookmarks: [] }) }))
}
