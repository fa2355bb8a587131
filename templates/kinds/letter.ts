/** Letters of permanent representatives and others: the title of 12 points in seven of seven; annexes on a page of their own in 117 of un-layout-letters.md. */
import { plain } from './common.ts'
import type { KindEntry } from './kind.ts'

export const letter: KindEntry = {
  ...plain,
  noun: 'a letter',
  takes: { ...plain.takes, 'titles-above': 'optional' },
  // A/80/141: two titles of 14 points over the letter's own; marked, for it is one document.
  over: [{ line: 'above', style: 'titleHCh' }],
  title: { style: 'titleH1', from: ['text'], isNumbered: false },
  numbersText: false,
  sheet: 'letter',
  attachments: {
    heading: 'attachmentHeading',
    bareHeading: 'attachmentHeadingBare',
    title: 'attachmentTitle',
    startPage: true,
    text: {},
  },
}
