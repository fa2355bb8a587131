/** Decisions: set like resolutions; few say on whose proposal. */
import type { KindEntry } from './kind.ts'
import { resolution } from './resolution.ts'

export const decision: KindEntry = {
  ...resolution,
  name: 'Decision',
  noun: 'a decision',
  motion: 'decision',
  takes: { ...resolution.takes, proponent: 'optional' },
  forms: {
    'human-rights-council': {
      takes: { ...resolution.takes, original: 'required', proponent: 'optional' },
      namesOriginal: true,
    },
  },
}
