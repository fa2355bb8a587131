/** Addenda: the titles of what is added to, then "Addendum"; unverified. */
import type { KindEntry } from './kind.ts'
import { plainReport } from './report.ts'

export const addendum: KindEntry = {
  ...plainReport,
  noun: 'an addendum',
  under: [...plainReport.under, { line: 'addendum', style: 'titleH2' }],
}
