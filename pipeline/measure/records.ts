/** What a record of a meeting needs of its type: the lines of its note, and places that give way to longer words and larger letters. */
import type { Sheet } from '../../templates/sheet.ts'
import type { Publication } from '../publication.ts'
import { widthOfWords } from '../typesetting/lines/runs.ts'
import { wrap } from '../typesetting/lines/wrap.ts'
import { isRecord } from './is-record.ts'
import { divideLines, organRoom, placeLines } from './record-lines.ts'
import { divideRoll, placeRoll } from './roll.ts'

/** The publication with the room of its first page, and its sheet with the places of its lines. */
export function measureRecord(publication: Publication): Publication {
  if (!isRecord(publication)) return publication
  const { sheet, note } = measureNote(publication)
  const masthead = {
    ...publication.masthead,
    organLines: countOrganLines(publication),
    lines: divideLines(publication.masthead.lines, sheet),
  }
  const place = (each: Sheet): Sheet => placeRoll(placeLines(each, masthead), publication)
  return {
    ...publication,
    masthead,
    sheet: place(sheet),
    sections: publication.sections.map((section) => {
      const placed = place(section.sheet)
      return {
        ...section,
        sheet: placed,
        blocks: section.blocks.map((block) => (block.type === 'roll' ? divideRoll(block, placed) : block)),
      }
    }),
    ...(note === undefined ? {} : { firstFoot: { ...publication.firstFoot, note } }),
  }
}

/** The last line of a note stands where it stands, and the others over it. */
function measureNote({ firstFoot, sheet }: Publication): {
  readonly sheet: Sheet
  readonly note?: Publication['firstFoot']['note']
} {
  if (firstFoot.note === undefined) return { sheet }
  const { column, styles } = sheet
  const place = sheet.firstFoot.note
  const { text } = firstFoot.note
  const lines = wrap(text, column.end - column.start, (words) => widthOfWords(words, styles.recordNote))
  const rule = place.last - (lines.length - 1) * styles.recordNote.leading - place.overFirst
  return { sheet: endFirstPage(sheet, rule - place.underText), note: { text, lines, rule } }
}

function endFirstPage(sheet: Sheet, bottom: number): Sheet {
  return { ...sheet, firstPageBottom: bottom, word: { ...sheet.word, firstBottom: sheet.height - bottom } }
}

function countOrganLines({ sheet, masthead: { organs, organStyle } }: Publication): number {
  const { styles } = sheet
  return organs.flatMap((organ) => wrap(organ, organRoom(sheet), (words) => widthOfWords(words, styles[organStyle])))
    .length
}
