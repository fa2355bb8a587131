/** The list of document kinds. */
import type { Kind } from './kind.ts'
import { letter } from './letter.ts'

export const kinds = { letter } satisfies Record<string, Kind>

export type KindName = keyof typeof kinds
