/** Reports of the Secretary-General and of committees: the title of 14 points over who speaks, of 12, in six of six Word files of New York. */
import { supplementPages } from '../front-pages.ts'
import { plain } from './common.ts'
import type { KindEntry } from './kind.ts'

/** What reports share with notes, addenda and corrigenda, which are no supplements. */
export const plainReport: KindEntry = {
  ...plain,
  noun: 'a report',
  takes: { ...plain.takes, by: 'optional', subtitle: 'optional' },
  under: [{ line: 'author', style: 'subtitle' }],
  authors: ['secretary-general', 'secretariat', 'president'],
}

export const report: KindEntry = {
  ...plainReport,
  takes: { ...plainReport.takes, supplement: 'optional' },
  asSupplement: {
    noun: 'a supplement to the Official Records',
    takes: {
      ...plainReport.takes,
      original: 'optional',
      supplement: 'optional',
      issn: 'optional',
      'symbols-note': 'optional',
    },
    frontPages: supplementPages,
    sheet: 'supplement',
  },
}
