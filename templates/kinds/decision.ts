/**
 * Decisions: set like resolutions; few say on whose proposal (unverified: none of a Council was at hand). Those of the General Assembly say their section
 * (227 of 228) and who took them up.
 */
import type { KindEntry } from './kind.ts'
import { resolution } from './resolution.ts'

export const decision: KindEntry = {
  ...resolution,
  noun: 'a decision',
  motion: 'decision',
  takes: { ...resolution.takes, proponent: 'optional' },
  forms: {
    // None of their 228 texts has a line of adoption; the section and the line under it are seen, their place is unverified.
    'general-assembly': {
      takes: { ...resolution.takes, proponent: 'optional', section: 'optional', adopted: 'optional' },
      over: [
        { line: 'section', style: 'titleHCh' },
        { line: 'proponent', style: 'proponent' },
      ],
    },
    'human-rights-council': {
      takes: { ...resolution.takes, original: 'required', proponent: 'optional', vote: 'optional' },
      namesOriginal: true,
    },
  },
}
