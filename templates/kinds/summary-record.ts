/**
 * Summary records of meetings of committees and councils: order and words of A/C.4/64/SR.22, one text alone, and of texts of five bodies of treaties
 * (CAT/C/SR.924 and 1540, CCPR/C/SR.1583, CEDAW/C/SR.564 and 810, CERD/C/SR.1523, CRC/C/SR.1398); the page is unverified.
 */
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
  // Their session stands under the thick rule, and they are no Official Records: all of some fifteen texts of five bodies that were read.
  ofBodies: { record: { type: 'summary', lines: [] } },
}
