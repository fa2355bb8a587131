/** What Chinese records of meetings print: the words of their series, which citations have; no record was at hand, and their lines are the author's. */
import type { RecordWords } from '../language.ts'

export const chineseRecords: RecordWords = {
  standings: { official: '正式记录' },
  offices: { president: '主席', chair: '主席' }, // unverified
}
