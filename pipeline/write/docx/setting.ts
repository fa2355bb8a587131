/** Where blocks stand at the outset: in the text column of a page. */
import type { Sheet } from '../../../templates/sheet.ts'
import { writeBlock } from './blocks.ts'
import type { Context, Setting } from './context.ts'
import { measure } from './geometry.ts'
import { columnIndents } from '../../word/measures.ts'

/** The text column of a page that stands upright or lies on its side. */
export function columnSetting(context: Context, sheet: Sheet = context.publication.sheet): Setting {
  const edges = columnIndents(sheet)
  const all = measure(sheet)
  const width = all - edges.start - edges.end
  return { ...context, edges, width, measure: all, isInset: false, quotes: 0, before: 0, after: 0, write: writeBlock }
}
