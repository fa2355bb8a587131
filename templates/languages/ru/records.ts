/** What Russian records of meetings print: no record was at hand; their lines are the author's. */
import type { RecordWords } from '../language.ts'

export const russianRecords: RecordWords = {
  standings: { official: 'Официальные отчеты' }, // unverified
  offices: { president: 'Председатель', chair: 'Председатель' }, // unverified
}
