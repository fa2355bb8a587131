/** Summary records of meetings of committees and councils: order and words of A/C.4/64/SR.22, one text alone; the page is unverified. */
import { plain } from './common.ts'
import type { KindEntry } from './kind.ts'

export const summaryRecord: KindEntry = {
  ...plain,
  noun: 'a summary record',
  takes: {
    ...plain.takes,
    meeting: 'required',
    hour: 'optional',
    when: 'optional',
    place: 'optional',
    presiding: 'required',
    'record-note': 'required',
  },
  title: { style: 'titleHCh', from: ['text', 'record'], isNumbered: false },
  under: [{ line: 'held', style: 'heldLine' }],
  headings: { 1: 'itemHeading', 2: 'itemTitle', 3: 'itemDraft', 4: 'itemDraft', 5: 'itemDraft' },
  headingNumbers: 'in-column',
  record: { type: 'summary', lines: ['session', 'standing'], standing: 'official' },
}
