/** Corrigenda: the titles of what is corrected, "Corrigendum", then each place as a heading (A/80/6 (Sect. 24)/Corr.1 and E/2025/68/Corr.1, fewer than five). */
import type { KindEntry } from './kind.ts'
import { plainReport } from './report.ts'

export const corrigendum: KindEntry = {
  ...plainReport,
  noun: 'a corrigendum',
  takes: { ...plainReport.takes, corrects: 'optional' },
  // Paragraphs begin at the edge of the column: 3 of 3, so fewer than five.
  paragraphIndent: 0,
  under: [...plainReport.under, { line: 'corrigendum', style: 'titleH2' }],
}
