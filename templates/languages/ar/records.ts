/** What Arabic records of meetings print: the words of their series, which citations have; no record was at hand, and their lines are the author's. */
import type { RecordWords } from '../language.ts'

export const arabicRecords: RecordWords = {
  standings: { official: 'الوثائق الرسمية' },
  offices: { president: 'الرئيس', chair: 'الرئيس' }, // unverified
}
