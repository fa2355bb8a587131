/** Notes by the Secretariat, the Secretary-General or a President (A/INF/76/1, one document alone). */
import type { KindEntry } from './kind.ts'
import { plainReport } from './report.ts'

export const note: KindEntry = {
  ...plainReport,
  noun: 'a note',
  speech: 'note',
  // "Note by the President of the Security Council" may be all the title there is.
  title: { style: 'titleHCh', from: ['text', 'author'], isNumbered: false },
}
