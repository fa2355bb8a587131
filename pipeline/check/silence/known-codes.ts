/** Which codes can be silenced. */
import { catalogue } from '../../catalogue/index.ts'
import type { Entry } from '../../catalogue/entry.ts'
import { parityMessages } from '../../catalogue/parity.ts'
import { nearestName } from '../../text/nearest.ts'
import { entryOf } from '../entry-of.ts'
import { rules } from '../rules/index.ts'

/** Why a code cannot be silenced: there is none, or what it tells keeps the document from being built; languages may be meant to differ. */
export type CodeFault = { readonly type: 'unknown'; readonly near: string } | { readonly type: 'error' }

const errors: ReadonlySet<string> = new Set(
  Object.entries<Entry>(catalogue).flatMap(([code, { severity }]) =>
    severity === 'error' && !Object.hasOwn(parityMessages, code) ? [code] : [],
  ),
)

/** Absent where it can be. */
export function findFaultOf(code: string): CodeFault | undefined {
  if (entryOf(code) === undefined)
    return { type: 'unknown', near: nearestName(code, [...Object.keys(rules), ...Object.keys(catalogue)]) ?? '' }
  return errors.has(code) ? { type: 'error' } : undefined
}
