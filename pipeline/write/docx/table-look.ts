/** How a table is set in its measure, as the PDF sets it (A/80/604/Add.6 across the page, A/INF/76/1 in the column). */
import type { Table } from '../../publication.ts'
import type { Setting } from './context.ts'

export interface TableLook {
  readonly isAcross: boolean
  readonly style: 'tableText' | 'tableTextLarge'
  /** Points over and under the text of a row. */
  readonly row: number
}

const across = { isAcross: true, style: 'tableText', row: 2 } as const
const inColumn = { isAcross: false, style: 'tableTextLarge', row: 4 } as const

/** The look of a table where it stands. */
export function tableLook({ measure }: Table, { isInset }: Setting): TableLook {
  return measure === 'full' && !isInset ? across : inColumn
}
