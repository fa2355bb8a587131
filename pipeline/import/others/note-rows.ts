/** Notes that stand in the last rows of a table: they belong under it. */
import { openNote } from '../blocks/notes-under.ts'
import { saysSomething } from '../blocks/table-grid.ts'
import { isEmpty, paragraphsIn } from '../word/plain-text.ts'
import type { Item, WordParagraph, WordRow } from '../word/word-document.ts'

/** Tables with the notes of their last rows behind them. */
export function withNoteRows(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item): readonly Item[] => {
    if (item.type === 'paragraph' || item.frame !== undefined) return [item]
    const last = item.rows.findLastIndex((row) => saysSomething(row) && !isNotes(row, item.rows))
    const notes = item.rows.slice(last + 1).flatMap(paragraphsOf)
    if (last === -1 || notes.length === 0) return [item]
    return [{ ...item, rows: item.rows.slice(0, last + 1) }, ...notes.map(asNote)]
  })
}

function paragraphsOf(row: WordRow): readonly WordParagraph[] {
  return paragraphsIn(row.cells.flatMap(({ items }) => items)).filter((paragraph) => !isEmpty(paragraph))
}

/** A row of one cell whose words open with the letter of a note that other rows call. */
function isNotes(row: WordRow, rows: readonly WordRow[]): boolean {
  if (row.cells.filter(({ says }) => says).length !== 1) return false
  const [first] = paragraphsOf(row)
  const letter = first && openNote(first)?.label
  return letter !== undefined && rows.some((each) => each !== row && isCalledIn(each, letter))
}

function isCalledIn(row: WordRow, letter: string): boolean {
  return paragraphsOf(row).some(({ pieces }) =>
    pieces.some((piece) => piece.type === 'words' && piece.isRaised && piece.value.trim() === letter),
  )
}

function asNote(paragraph: WordParagraph): WordParagraph {
  return { ...paragraph, role: 'tableText' }
}
