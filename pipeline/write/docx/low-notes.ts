/** Notes to asterisks on a first page that has no others: they stand under the room of its text. */
import type { AsteriskNotes, Sheet } from '../../../templates/sheet.ts'
import type { Publication } from '../../publication.ts'
import { hasFrontPages } from '../../reading-order.ts'
import type { Pages } from '../write.ts'

export interface LowNotes extends AsteriskNotes {
  /** True where the file has no other notes: the rule is theirs alone. */
  readonly areAlone: boolean
}

/** What is between the room of the text and a note of one line, which takes nothing from it; the rule of others is higher. */
export function heightOver({ areAlone, bottom }: LowNotes, sheet: Sheet): number {
  return areAlone ? bottom - firstBottom(sheet) - sheet.styles.footnote.leading : sheet.notes.height
}

/** Where the first page ends, from its top. */
export function lowestOf(sheet: Sheet, low: LowNotes | undefined): number {
  return firstBottom(sheet) + (low === undefined ? 0 : heightOver(low, sheet) + sheet.styles.footnote.leading)
}

function firstBottom({ height, word }: Sheet): number {
  return height - word.firstBottom
}

/** Where they stand; absent where the first page has other notes, or none to asterisks. */
export function lowNotesOf(publication: Publication, pages: Pages): LowNotes | undefined {
  const { notes, sheet } = publication
  // A cover calls none.
  if (hasFrontPages(publication)) return undefined
  const feet = notes.filter(({ place }) => place === 'foot')
  const others = feet.filter(({ kind }) => kind !== 'asterisk')
  const { asterisks } = sheet.notes
  if (asterisks === undefined || others.length === feet.length) return undefined
  const isFirst = others.some(({ id }) => (pages.get(id) ?? 1) === 1)
  return isFirst ? undefined : { ...asterisks, areAlone: others.length === 0 }
}
