/** Draft resolutions with their sponsors: the order of the lines and their sizes in 19 of 19, labels a step in in the 18 that have some. */
import { submitters } from '../vocabulary.ts'
import { indentedLabels, plain, runOnAttachments } from './common.ts'
import type { KindEntry } from './kind.ts'

export const draftResolution: KindEntry = {
  ...plain,
  noun: 'a draft resolution',
  takes: {
    ...plain.takes,
    by: 'optional',
    subtitle: 'optional',
    sponsors: 'optional',
    'sponsors-note': 'optional',
  },
  authors: submitters,
  title: { style: 'titleH1', from: ['text'], isNumbered: false },
  over: [
    { line: 'sponsors', style: 'sponsors' },
    { line: 'submission', style: 'sponsors' },
  ],
  // Unverified: none of the 19 has one.
  under: [{ line: 'subtitle', style: 'titleH2' }],
  labelIndent: indentedLabels,
  sheet: 'draft',
  attachments: runOnAttachments,
  // Drafts of the Security Council have no title but their sponsors (unverified).
  forms: { 'security-council': { title: { style: 'titleH1', from: ['sponsors', 'submission'], isNumbered: false } } },
}
