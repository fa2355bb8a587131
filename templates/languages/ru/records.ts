/** What Russian records of meetings print: the title of summary ones as CERD/C/SR.1523 has it, one text alone, without its comma; their other lines are the author's. */
import type { RecordWords } from '../language.ts'

/** "1523-е заседание" → "1523-м заседании". */
function locative(meeting: string): string {
  return meeting.replace('\u2011е', '\u2011м').replaceAll('ное', 'ном').replace(/ие$/u, 'ии')
}

export const russianRecords: RecordWords = {
  standings: { official: 'Официальные отчеты' }, // unverified
  offices: { president: 'Председатель', chair: 'Председатель' }, // unverified
  summary: (meeting) => `Краткий отчет о ${locative(meeting)}`,
}
