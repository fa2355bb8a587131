/** What Arabic records of meetings print: the words of their series, which citations have; no record was at hand, and their lines are the author's. */
import type { RecordWords } from '../language.ts'

/** "الجلسة 12" → "للجلسة 12". */
const ofMeeting = (meeting: string): string => meeting.replace(/^ا/u, 'ل')

export const arabicRecords: RecordWords = {
  standings: { official: 'الوثائق الرسمية' },
  offices: { president: 'الرئيس', chair: 'الرئيس' }, // unverified
  summary: (meeting) => `محضر موجز ${ofMeeting(meeting)}`, // unverified: from memory
}
