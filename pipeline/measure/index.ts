/** What only type can tell, once for all formats: widths of columns, lines of a cover and of a record's note, and whether the names of organs fit. */
import type { Publication } from '../publication.ts'
import { allBlocks, blocksOf } from '../reading-order.ts'
import { isRecord } from './is-record.ts'
import { surelyFitsLarge } from './organs.ts'

/** The publication with its measures; fonts are opened only where there is something to measure. */
export async function measure(publication: Publication): Promise<Publication> {
  const hasMeasured = allBlocks(blocksOf(publication)).some(({ type }) => type === 'table' || type === 'frontLine')
  if (!hasMeasured && !isRecord(publication) && surelyFitsLarge(publication.masthead.organs, publication.sheet))
    return publication
  const { measureInType } = await import('./in-type.ts')
  return measureInType(publication)
}
