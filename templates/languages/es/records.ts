/**
 * What Spanish records of meetings print: verbatim ones as that of the third plenary meeting of session 35 (1980) does, one text alone, summary ones as
 * CEDAW/C/SR.564 and, in capitals, five of the Committee on the Rights of the Child; what they do not show is the author's.
 */
import type { HourFact } from '../../vocabulary.ts'
import { dayOfWeek } from '../common/dates.ts'
import { capitalize } from '../common/sessions.ts'
import type { RecordWords } from '../language.ts'
import { spanishDate } from './words.ts'

const week = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'] as const

/** "10.45 horas", "15.00 horas". */
function spanishHour({ hour, minute }: HourFact): string {
  return `${hour}.${String(minute).padStart(2, '0')} horas`
}

export const spanishRecords: RecordWords = {
  standings: { official: 'Documentos Oficiales' },
  offices: { president: 'Presidente', chair: 'Presidente' }, // the Chair is unverified
  when: (iso, hour) => `${capitalize(`${week[dayOfWeek(iso)]} ${spanishDate(iso)}`)}, a las ${spanishHour(hour)}`,
  summary: (meeting) => `Acta resumida de la ${meeting.toLowerCase()}`,
  held: (place, iso, hour) =>
    `Celebrada en ${place}, el ${week[dayOfWeek(iso)]} ${spanishDate(iso)}, a las ${spanishHour(hour)}`,
}
