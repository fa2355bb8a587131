/** The form that a kind has for the organ of one document. */
import type { Facts } from './facts.ts'
import { principalOf } from './issuer.ts'
import { kinds } from '../../templates/kinds/index.ts'
import type { Kind, KindEntry } from '../../templates/kinds/kind.ts'

/** Of two organs the first decides. */
export function chooseKind({ kind, organs }: Pick<Facts, 'kind' | 'organs'>): Kind {
  const { forms, ...entry }: KindEntry = kinds[kind]
  const organ = principalOf(organs[0]?.organ)
  return organ === undefined ? entry : { ...entry, ...forms?.[organ] }
}
