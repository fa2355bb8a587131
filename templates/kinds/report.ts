/** Reports of the Secretary-General and of committees (A/80/604/Add.6 and others). */
import { plain } from './common.ts'
import type { KindEntry } from './kind.ts'

export const report: KindEntry = {
  ...plain,
  noun: 'a report',
  takes: { ...plain.takes, by: 'optional', subtitle: 'optional' },
  under: [{ line: 'author', style: 'subtitle' }],
  authors: ['secretary-general', 'secretariat', 'president'],
}
