/** Identical letters to the Secretary-General and the President of the Security Council: set as letters are (three of un-layout-letters.md, fewer than five). */
import type { KindEntry } from './kind.ts'
import { letter } from './letter.ts'

export const identicalLetters: KindEntry = { ...letter, noun: 'a set of identical letters' }
