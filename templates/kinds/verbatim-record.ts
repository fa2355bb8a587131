/** Verbatim records of meetings of the General Assembly and the Security Council (A/79/PV.64, one document alone). */
import { plain } from './common.ts'
import type { KindEntry } from './kind.ts'

export const verbatimRecord: KindEntry = {
  ...plain,
  noun: 'a verbatim record',
  takes: {
    original: 'optional',
    meeting: 'required',
    hour: 'optional',
    when: 'optional',
    place: 'optional',
    presiding: 'required',
    members: 'optional',
    'record-note': 'optional',
  },
  namesOriginal: false,
  namesDistribution: false,
  // The heads of later pages have the day in figures, "16/04/2025" (15 of the 15 pages of A/79/PV.64).
  // The meeting is named in the masthead, and nowhere else.
  title: { style: 'meetingLine', from: ['meeting'], isNumbered: false },
  headings: { 1: 'itemHeading', 2: 'itemTitle', 3: 'itemDraft', 4: 'itemDraft', 5: 'itemDraft' },
  headingNumbers: 'in-column',
  sheet: 'record',
  record: {
    type: 'verbatim',
    lines: ['session', 'committee', 'meeting', 'when', 'place'],
    standing: 'official',
  },
  forms: {
    // Order and words of records of 2002 and 2003; the place of the members is unverified.
    'security-council': {
      record: {
        type: 'verbatim',
        lines: ['session', 'meeting', 'when', 'place'],
        standing: 'provisional',
      },
    },
  },
}
