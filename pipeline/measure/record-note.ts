/** The note of a record at the foot of its first page: its lines, and what they leave to the text. */
import type { Sheet } from '../../templates/sheet.ts'
import type { Publication } from '../publication.ts'
import { widthOfWords } from '../typesetting/lines/runs.ts'
import { wrap } from '../typesetting/lines/wrap.ts'

/** The publication with the room of its first page: the last line of the note stands where it stands, and the others over it. */
export function measureRecordNote(publication: Publication): Publication {
  const { firstFoot, sheet } = publication
  if (firstFoot.note === undefined) return publication
  const { column, styles } = sheet
  const place = sheet.firstFoot.note
  const { text } = firstFoot.note
  const lines = wrap(text, column.end - column.start, (words) => widthOfWords(words, styles.recordNote))
  const rule = place.last - (lines.length - 1) * styles.recordNote.leading - place.overFirst
  return {
    ...publication,
    firstFoot: { ...firstFoot, note: { text, lines, rule } },
    sheet: endFirstPage(sheet, rule - place.underText),
  }
}

function endFirstPage(sheet: Sheet, bottom: number): Sheet {
  return { ...sheet, firstPageBottom: bottom, word: { ...sheet.word, firstBottom: sheet.height - bottom } }
}
