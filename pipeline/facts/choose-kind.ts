/** The form that a kind has for the organ of one document, or as a supplement. */
import type { Facts } from './facts.ts'
import { principalOf } from './issuer.ts'
import { kinds } from '../../templates/kinds/index.ts'
import type { Kind, KindEntry } from '../../templates/kinds/kind.ts'

/** Of two organs the first decides. */
export function chooseKind({ kind, organs, supplement }: Pick<Facts, 'kind' | 'organs' | 'supplement'>): Kind {
  const { forms, ofBodies, asSupplement, ...entry }: KindEntry = kinds[kind]
  const organ = principalOf(organs[0]?.organ)
  return {
    ...entry,
    ...(organ === undefined ? ofBodies : forms?.[organ]),
    ...(supplement === undefined ? {} : asSupplement),
  }
}
