/**
 * Resolutions: title, line of adoption and that of the meeting as in 21 of 21 of the General Assembly, whose later heads all have the title; labels a
 * step in there and in S/RES/2783. Those of the two other councils are unverified.
 */
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
  // 21 of 21, the Security Council's too.
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
    // Named by its number, without a title of its own, on its head neither (S/RES/2783, one document alone, and the text of S/RES/2768).
    'security-council': {
      takes: { original: 'optional', number: 'required', adopted: 'required', meeting: 'optional' },
      runsTitle: false,
      title: { style: 'titleHCh', from: ['number'], isNumbered: false },
      over: [],
      under: [{ line: 'council-adoption', style: 'subtitle' }],
      endsWithMeeting: false,
    },
    // The original's language is on 188 of 188.
    'human-rights-council': {
      takes: { original: 'required', number: 'optional', adopted: 'required', meeting: 'optional', vote: 'optional' },
      namesOriginal: true,
    },
  },
}
