/** How tables of official files are set – how far they reach, in which type, how wide their columns are –, where that is seen. */
import type { Table } from '../../document.ts'
import { bodyOf, unusualSetting } from '../blocks/table-setting.ts'
import { mapItems } from '../word/map-items.ts'
import { paragraphsIn, plainText } from '../word/plain-text.ts'
import type { WordDocument, WordParagraph, WordTable } from '../word/word-document.ts'

/** Twips that the text column of official files is set in by: 1134 in Geneva, 1267 in New York. */
const leastEdge = 1000

/** Part of the column that a table has to be wider than to reach out of it: 7642 of 7306 does not, 8611 does (A/80/590, A/80/600). */
const leastAcross = 1.1

/** Type is small that is less than this part of the text's: 8.5 of 10, not 9.5. */
export const mostSmall = 0.94

/** Notes on its tables how each is set; the very same file where its text has no column of its own. */
export function withTableMeasures(word: WordDocument): WordDocument {
  const text = word.body.filter((item) => item.type === 'paragraph')
  const edge = mostOf(text, ({ indent }) => indent)
  const size = mostOf(text, (paragraph) => paragraph.size)
  if (edge === undefined || edge < leastEdge) return word
  // A table in a frame has the room of those around it that stand upright.
  const upright = word.body.flatMap((item) => (item.type === 'table' && !item.isTurned ? [item.room] : []))
  const room = upright.reduce((most, each) => Math.max(most, each), 0)
  return mapItems(word, {
    table: (table) => ({ ...table, set: setOf({ ...table, room: table.room || room }, { edge, size }) }),
  })
}

/** What most of the letters have. */
export function mostOf(
  paragraphs: readonly WordParagraph[],
  get: (paragraph: WordParagraph) => number | undefined,
): number | undefined {
  const counts = new Map<number, number>()
  for (const paragraph of paragraphs) {
    const value = get(paragraph)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + plainText(paragraph.pieces).length)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

interface TextMeasures {
  readonly edge: number
  readonly size: number | undefined
}

function setOf(table: WordTable, text: TextMeasures): NonNullable<WordTable['set']> {
  const size = mostOf(paragraphsIn(bodyOf(table)), (paragraph) => paragraph.size)
  return {
    measure: reachOf(table, text),
    ...(size === undefined || text.size === undefined
      ? {}
      : { size: size < mostSmall * text.size ? 'small' : 'large' }),
  }
}

function reachOf({ columns, indent, room }: WordTable, { edge }: TextMeasures): 'column' | 'wide' | 'full' {
  const width = columns.reduce((sum, each) => sum + each, 0)
  if (width < leastAcross * (room - 2 * edge)) return 'column'
  return indent < edge / 2 ? 'full' : 'wide'
}

/** What is to be said of a table that is not set as its columns and its words would have it. */
export function saidOfSetting(
  { set }: WordTable,
  { shares, ...columns }: Pick<Table, 'align' | 'head' | 'shares'>,
): Pick<Table, 'measure' | 'size' | 'shares'> {
  if (set === undefined) return { measure: 'content' }
  return {
    ...unusualSetting({ ...set, isAcross: set.measure !== 'column' }, columns),
    ...(shares === undefined || shares.length < 2 ? {} : { shares }),
  }
}
