/** Amendments to drafts (24 of 300 drafts): "Cuba: amendment to draft resolution A/C.3/80/L.44" over the title of the draft, or as all the title there is. */
import { draftResolution } from './draft-resolution.ts'
import type { KindEntry } from './kind.ts'

export const amendment: KindEntry = {
  ...draftResolution,
  noun: 'an amendment',
  takes: { ...draftResolution.takes, amends: 'required' },
  title: { style: 'titleH1', from: ['text', 'sponsors', 'submission'], isNumbered: false },
}
