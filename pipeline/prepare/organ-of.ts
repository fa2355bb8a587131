/** The organ that a document speaks for. */
import type { OrganName } from '../../templates/organs.ts'
import type { Facts } from '../facts/facts.ts'
import { principalOf } from '../facts/issuer.ts'

/** Of two organs the first speaks; for a body, whose name no line says, the one over all. */
export function organOf({ organs: [first] }: Facts): OrganName {
  if (first === undefined) throw new Error('a document has no organ')
  return principalOf(first.organ) ?? 'general-assembly'
}
