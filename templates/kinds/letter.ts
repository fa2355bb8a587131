/** Letters of permanent representatives and others (un-layout-letters.md 1 and 2). */
import { plain } from './common.ts'
import type { KindEntry } from './kind.ts'

export const letter: KindEntry = {
  ...plain,
  noun: 'a letter',
  title: { style: 'titleH1', from: ['text'], isNumbered: false },
  numbersText: false,
  sheet: 'letter',
  attachments: {
    heading: 'attachmentHeading',
    bareHeading: 'attachmentHeadingBare',
    title: 'attachmentTitle',
    startPage: true,
  },
}
