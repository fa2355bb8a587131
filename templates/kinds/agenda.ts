/** Agendas and provisional agendas: a title and numbered items; unverified. */
import { plain } from './common.ts'
import type { KindEntry } from './kind.ts'

export const agenda: KindEntry = { ...plain, noun: 'an agenda' }
