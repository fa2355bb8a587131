/** Notes verbales: set as letters are, in the third person and unsigned (12 of un-layout-letters.md, and A/80/98). */
import type { KindEntry } from './kind.ts'
import { letter } from './letter.ts'

export const noteVerbale: KindEntry = { ...letter, noun: 'a note verbale' }
