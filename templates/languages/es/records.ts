/** What Spanish records of meetings print, as that of the third plenary meeting of session 35 (1980) does, one text alone; what it does not show is the author's. */
import type { HourFact } from '../../vocabulary.ts'
import { dayOfWeek } from '../common/dates.ts'
import { capitalize } from '../common/sessions.ts'
import type { RecordWords } from '../language.ts'
import { spanishDate } from './words.ts'

const week = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'] as const

/** "10.45 horas"; a full hour is unverified. */
function spanishHour({ hour, minute }: HourFact): string {
  return `${hour}.${String(minute).padStart(2, '0')} horas`
}

export const spanishRecords: RecordWords = {
  standings: { official: 'Documentos Oficiales' },
  offices: { president: 'Presidente', chair: 'Presidente' }, // the Chair is unverified
  when: (iso, hour) => `${capitalize(`${week[dayOfWeek(iso)]} ${spanishDate(iso)}`)}, a las ${spanishHour(hour)}`,
}
