/** The roll of a record: where its names begin, and what of it has no room on one line. */
import type { Sheet } from '../../templates/sheet.ts'
import type { Line, Publication, PublishedRoll, RollRow } from '../publication.ts'
import { blocksOf, plainText } from '../reading-order.ts'
import { widthOfWords } from '../typesetting/lines/runs.ts'
import { wrap } from '../typesetting/lines/wrap.ts'

/** Points between a word of the roll and the name behind it. */
const behindLabel = 4
/** Least points for names: a word that would leave less stands over its name. */
const leastName = 120

/** Names begin where the sheet has them, or behind the longest word before them. */
export function placeRoll(sheet: Sheet, publication: Publication): Sheet {
  const { roll, styles } = sheet
  const ends = blocksOf(publication)
    .filter((block): block is PublishedRoll => block.type === 'roll')
    .flatMap(({ rows }) => rows.flatMap(({ label }) => (label === undefined ? [] : [plainText(label)])))
    .map((label) => roll.label + widthOfWords(label, styles.roll) + behindLabel)
    .filter((end) => end <= lastName(sheet))
  return { ...sheet, roll: { ...roll, name: Math.max(roll.name, ...ends) } }
}

/** The furthest that names begin. */
function lastName({ roll }: Sheet): number {
  return roll.dotsEnd - leastName
}

/** The roll with the lines of its long names, and its long words over theirs. */
export function divideRoll(block: PublishedRoll, sheet: Sheet): PublishedRoll {
  return { ...block, rows: block.rows.map((row) => divideRow(row, sheet)) }
}

function divideRow(row: RollRow, { roll, styles }: Sheet): RollRow {
  const widthOf = (words: string): number => widthOfWords(words, styles.roll)
  const label = plainText(row.label ?? [])
  const isLabelOver = label !== '' && roll.label + widthOf(label) + behindLabel > roll.name
  const names = wrap(plainText(row.name), roll.dotsEnd - roll.name, widthOf)
  if (!isLabelOver && names.length < 2) return row
  return { ...row, measured: { isLabelOver, nameLines: names.map(asLine) } }
}

function asLine(value: string): Line {
  return [{ type: 'text', value, marks: [] }]
}
