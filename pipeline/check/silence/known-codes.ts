/** Which codes can be silenced. */
import { buildErrors } from '../../catalogue/build-errors.ts'
import { catalogue } from '../../catalogue/index.ts'
import type { Finding } from '../../diagnostics.ts'
import { nearestName } from '../../text/nearest.ts'
import type { Place } from '../../text/positions.ts'
import { entryOf } from '../entry-of.ts'
import { rules } from '../rules/index.ts'

/** Why a code cannot be silenced: there is none, or what it tells keeps the document from being built; languages may be meant to differ. */
export type CodeFault = { readonly type: 'unknown'; readonly near: string } | { readonly type: 'error' }

/** Absent where it can be. */
export function findFaultOf(code: string): CodeFault | undefined {
  if (entryOf(code) === undefined)
    return { type: 'unknown', near: nearestName(code, [...Object.keys(rules), ...Object.keys(catalogue)]) ?? '' }
  return buildErrors.has(code) ? { type: 'error' } : undefined
}

/** What is wrong with silencing a code, told where that is written. */
export function findFault(code: string, place: Place): readonly Finding[] {
  const fault = findFaultOf(code)
  if (fault === undefined) return []
  return [fault.type === 'unknown' ? ['silence-unknown', place, code, fault.near] : ['silence-error', place, code]]
}
