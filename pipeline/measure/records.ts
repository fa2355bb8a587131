/** What a record of a meeting needs of its type: the lines of its note, and places that give way to longer words and larger letters. */
import type { Sheet } from '../../templates/sheet.ts'
import { aboveBaseline } from '../../templates/styles.ts'
import type { RecordLine } from '../../templates/vocabulary.ts'
import type { Masthead } from '../furniture.ts'
import type { Publication, PublishedRoll } from '../publication.ts'
import { blocksOf, plainText } from '../reading-order.ts'
import { widthOfWords } from '../typesetting/lines/runs.ts'
import { wrap } from '../typesetting/lines/wrap.ts'
import { organGap } from '../../templates/gaps.ts'

/** The publication with the room of its first page, and its sheet with the places of its lines. */
export function measureRecord(publication: Publication): Publication {
  if (publication.masthead.lines.length === 0) return publication
  const { sheet, note } = measureNote(publication)
  const masthead = { ...publication.masthead, organLines: countOrganLines(publication) }
  const place = (each: Sheet): Sheet => placeRoll(placeLines(each, masthead), publication)
  return {
    ...publication,
    masthead,
    sheet: place(sheet),
    sections: publication.sections.map((section) => ({ ...section, sheet: place(section.sheet) })),
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

/** Points by which the large number of a meeting reaches into the line under it (A/79/PV.64, one document alone). */
const numberGive = 0.9

function depthOf(leading: number): number {
  return leading * (1 - aboveBaseline)
}

function countOrganLines({ sheet, masthead: { organs, organStyle } }: Publication): number {
  const room = sheet.masthead.distribution.x - sheet.masthead.organ.x - organGap
  return organs.flatMap((organ) => wrap(organ, room, (words) => widthOfWords(words, sheet.styles[organStyle]))).length
}

/** Each line stands where the sheet has it, or as far under the one before as its own height asks for. */
function placeLines(sheet: Sheet, { lines, organLines, organStyle }: Masthead): Sheet {
  const { masthead, styles } = sheet
  const style = styles[organStyle]
  const { baselines } = masthead[organStyle]
  let over = baselines[organLines - 1] ?? (baselines.at(-1) ?? 0) + (organLines - baselines.length) * style.leading
  let depth = depthOf(style.leading)
  const record = new Map<RecordLine, number>()
  for (const { line, runs } of lines) {
    const leading = Math.max(...runs.map((run) => styles[run.style].leading))
    over = Math.max(masthead.record[line], over + Math.max(leading, depth + leading - depthOf(leading) - numberGive))
    depth = depthOf(leading)
    record.set(line, over)
  }
  return { ...sheet, masthead: { ...masthead, record: { ...masthead.record, ...Object.fromEntries(record) } } }
}

/** Points between a word of the roll and the name behind it. */
const behindLabel = 4

/** Names begin where the sheet has them, or behind the longest word before them. */
function placeRoll(sheet: Sheet, publication: Publication): Sheet {
  const { roll, styles } = sheet
  const labels = blocksOf(publication)
    .filter((block): block is PublishedRoll => block.type === 'roll')
    .flatMap(({ rows }) => rows.flatMap(({ label }) => (label === undefined ? [] : [plainText(label)])))
  const widths = labels.map((label) => widthOfWords(label, styles.roll))
  return { ...sheet, roll: { ...roll, name: Math.max(roll.name, roll.label + Math.max(0, ...widths) + behindLabel) } }
}
