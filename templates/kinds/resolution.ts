/** Resolutions of the General Assembly, the Economic and Social Council, the Human Rights Council and the Security Council (A/RES/80/1). */
import { indentedLabels, plain, runOnAttachments } from './common.ts'
import type { KindEntry } from './kind.ts'

export const resolution: KindEntry = {
  ...plain,
  noun: 'a resolution',
  takes: {
    original: 'optional',
    number: 'optional',
    adopted: 'required',
    meeting: 'optional',
    proponent: 'required',
    vote: 'optional',
  },
  namesOriginal: false,
  runsTitle: true,
  title: { style: 'titleH1', from: ['text'], isNumbered: true },
  over: [
    { line: 'adoption', style: 'titleHCh' },
    { line: 'proponent', style: 'proponent' },
  ],
  endsWithMeeting: true,
  labelIndent: indentedLabels,
  sheet: 'resolution',
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
