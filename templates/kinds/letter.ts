/** Letters of permanent representatives and others (un-layout-letters.md 1 and 2). */
import { lowerPages, plain } from './common.ts'
import type { KindEntry } from './kind.ts'

export const letter: KindEntry = {
  ...plain,
  noun: 'a letter',
  title: { style: 'titleH1', from: ['text'], isNumbered: false },
  numbersText: false,
  // Annex headings of 117 letters stand on 84.5, those of reports on 85.7.
  shift: lowerPages(-1.2),
  attachments: {
    heading: 'attachmentHeading',
    bareHeading: 'attachmentHeadingBare',
    title: 'attachmentTitle',
    startPage: true,
  },
}
