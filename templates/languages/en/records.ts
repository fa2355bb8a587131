/** What English records of meetings print: verbatim ones as A/79/PV.64 does, summary ones as A/C.4/64/SR.22, each one text alone. */
import type { HourFact } from '../../vocabulary.ts'
import { dayOfWeek } from '../common/dates.ts'
import type { RecordWords } from '../language.ts'
import { englishDate } from './words.ts'

const week = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** "10 a.m.", "3.05 p.m."; noon and midnight are unverified. */
function englishHour({ hour, minute }: HourFact): string {
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}

function englishDay(iso: string): string {
  return `${week[dayOfWeek(iso)]}, ${englishDate(iso)}`
}

export const englishRecords: RecordWords = {
  // "Provisional": records of the Security Council of 2002 and 2003.
  standings: { official: 'Official Records', provisional: 'Provisional' },
  offices: { president: 'President', chair: 'Chair' },
  members: 'Members',
  when: (iso, hour) => `${englishDay(iso)}, ${englishHour(hour)}`,
  summary: (meeting) => `Summary record of the ${meeting}`,
  held: (place, iso, hour) => `Held at ${place}, on ${englishDay(iso)}, at ${englishHour(hour)}`,
  note:
    'This record contains the text of speeches delivered in English and of the translation of speeches delivered in other languages. ' +
    'Corrections should be submitted to the original languages only. They should be incorporated in a copy of the record and sent under ' +
    'the signature of a member of the delegation concerned to the Chief of the Verbatim Reporting Service, room AB-0928 ' +
    '(verbatimrecords@un.org). Corrected records will be reissued electronically on the Official Document System of the United Nations ' +
    '(http://documents.un.org).',
  dash: '—',
  accessible: 'Accessible document',
}
