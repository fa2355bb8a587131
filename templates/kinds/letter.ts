/** Letters of permanent representatives and others (un-layout-letters.md 1 and 2). */
import type { Kind } from './kind.ts'

export const letter = {
  name: 'Letter',
  title: 'titleH1',
  headings: { 1: 'hCh', 2: 'h1', 3: 'h23', 4: 'h23', 5: 'h4' },
  paragraphIndent: 1,
  labelIndent: { 1: 0, 2: 1, 3: 2, 4: 3 },
  // Annex headings of 117 letters stand on 84.5, those of reports on 85.7.
  pageTopShift: -1.1,
  attachments: {
    heading: 'attachmentHeading',
    bareHeading: 'attachmentHeadingBare',
    title: 'attachmentTitle',
    startPage: true,
  },
} satisfies Kind
