/** Addenda: the titles of what is added to, then "Addendum"; unverified. */
import type { KindEntry } from './kind.ts'
import { report } from './report.ts'

export const addendum: KindEntry = {
  ...report,
  noun: 'an addendum',
  under: [...report.under, { line: 'addendum', style: 'titleH2' }],
}
