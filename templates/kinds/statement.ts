/** Statements by the President of the Security Council (S/PRST/…); unverified. */
import { plain } from './common.ts'
import type { KindEntry } from './kind.ts'

export const statement: KindEntry = {
  ...plain,
  noun: 'a presidential statement',
  title: { style: 'titleHCh', from: ['statement'], isNumbered: false },
}
