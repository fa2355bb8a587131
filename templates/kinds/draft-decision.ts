/** Draft decisions with their sponsors (A/80/L.1 and A/C.6/80/L.20, two documents alone). */
import { draftResolution } from './draft-resolution.ts'
import type { KindEntry } from './kind.ts'

export const draftDecision: KindEntry = {
  ...draftResolution,
  noun: 'a draft decision',
  motion: 'decision',
}
