/** What French records of meetings print: verbatim ones as A/66/PV.82 of 2011 does, summary ones as CCPR/C/SR.1583, each one text alone; its note names an office that has moved, and is the author's. */
import type { HourFact } from '../../vocabulary.ts'
import { dayOfWeek } from '../common/dates.ts'
import { capitalize } from '../common/sessions.ts'
import type { RecordWords } from '../language.ts'
import { frenchDate } from './words.ts'

const week = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const

/** "15 heures", "15 h 10". */
function frenchHour({ hour, minute }: HourFact): string {
  return minute === 0 ? `${hour} heures` : `${hour} h ${String(minute).padStart(2, '0')}`
}

export const frenchRecords: RecordWords = {
  standings: { official: 'Documents officiels' },
  offices: { president: 'Président', chair: 'Président' }, // the Chair is unverified
  when: (iso, hour) => `${capitalize(`${week[dayOfWeek(iso)]} ${frenchDate(iso)}`)}, à ${frenchHour(hour)}`,
  summary: (meeting) => `Compte rendu analytique de la ${meeting}`,
}
