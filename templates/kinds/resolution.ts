/** Resolutions of the General Assembly, the Economic and Social Council, the Human Rights Council and the Security Council (A/RES/80/1). */
import type { Sheet } from '../sheet.ts'
import { indentedLabels, lowerPages, plain, runOnAttachments, setLinesCloser } from './common.ts'
import type { KindEntry } from './kind.ts'

/** Width of agenda titles: one ends at 213 points before a word that would have made it 257. */
const agendaWidth = 256

/** The session is spaced like the text, agenda titles are neither scaled nor spaced; the margins are a little narrower, the first foot lies lower and further out, the rule over the notes is of 15 underscores (measured on A/RES/80/1). */
function shift(sheet: Sheet): Sheet {
  if (sheet.name !== 'new-york') return sheet
  const { firstFoot, notes, endRule, column, session, styles } = sheet
  return {
    ...setLinesCloser(lowerPages(1.9)(sheet)),
    styles: {
      ...styles,
      session: { ...styles.session, tracking: styles.body.tracking },
      agendaTitle: { ...styles.agendaTitle, scale: 100, tracking: 0 },
    },
    start: 59.8,
    column: { ...column, start: 123.1, end: 489.25, justifyEnd: 488.2 },
    session: { ...session, x: 59.8, width: agendaWidth },
    firstFoot: {
      ...firstFoot,
      job: { ...firstFoot.job, x: 60, baseline: 749.3 },
      barcode: { ...firstFoot.barcode, x: 60, y: 749.66 },
      recycle: { ...firstFoot.recycle, x: 417.9, y: 739.87 },
      qr: { ...firstFoot.qr, x: 496.95, y: 711.1 },
    },
    notes: { ...notes, width: 67.8 },
    endRule: { ...endRule, x: 266.4 },
  }
}

export const resolution: KindEntry = {
  ...plain,
  noun: 'a resolution',
  takes: { original: 'optional', number: 'optional', adopted: 'required', meeting: 'optional', proponent: 'required' },
  namesOriginal: false,
  runsTitle: true,
  title: { style: 'titleH1', from: ['text'], isNumbered: true },
  over: [
    { line: 'adoption', style: 'titleHCh' },
    { line: 'proponent', style: 'proponent' },
  ],
  endsWithMeeting: true,
  labelIndent: indentedLabels,
  shift,
  attachments: runOnAttachments,
  forms: {
    // S/RES/2768 (2025): named by its number, without a title of its own.
    'security-council': {
      takes: { original: 'optional', number: 'required', adopted: 'required', meeting: 'optional' },
      runsTitle: false,
      title: { style: 'titleHCh', from: ['number'], isNumbered: false },
      over: [],
      under: [{ line: 'council-adoption', style: 'subtitle' }],
      endsWithMeeting: false,
    },
    'human-rights-council': {
      takes: { original: 'required', number: 'optional', adopted: 'required', meeting: 'optional', vote: 'optional' },
      namesOriginal: true,
    },
  },
}
