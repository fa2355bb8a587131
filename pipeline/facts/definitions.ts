/** All facts, in the order in which authors write them. */
import * as z from 'zod'
import type { KindFact } from '../../templates/kinds/kind.ts'
import { adoptionFacts } from './adoption-facts.ts'
import { issueFacts } from './issue-facts.ts'
import { languageFacts } from './language-facts.ts'
import { mastheadFacts } from './masthead-facts.ts'
import { proposalFacts } from './proposal-facts.ts'
import { recordFacts } from './record-facts.ts'
import { namesOf } from './values.ts'

export const definitions = {
  ...mastheadFacts,
  ...adoptionFacts,
  ...proposalFacts,
  ...recordFacts,
  ...issueFacts,
  ...languageFacts,
} satisfies Readonly<Record<KindFact, { readonly expected: string }>>

type Definitions = typeof definitions

/** A key of `document.yaml` or front matter. */
export type FactKey = keyof Definitions

export const factKeys: readonly FactKey[] = namesOf(definitions)

type Shape = { readonly [Key in FactKey]: Definitions[Key]['schema'] }

// Each schema stands under the key of its own definition.
const shape = Object.fromEntries(
  // Editors show what they know as Markdown in the place of the description.
  Object.entries(definitions).map(([key, { schema, description, values }]) => [
    key,
    schema.meta({ description, markdownDescription: `${description}\n\n${values}` }),
  ]),
) as unknown as Shape

/** All facts, as they are written. */
export const factsSchema = z.strictObject(shape)

/** Facts as the schema leaves them: converted, not yet in their normal form. */
export type ParsedFacts = z.output<typeof factsSchema>

/** True for the name of a fact. */
export function isFactKey(key: string): key is FactKey {
  return Object.hasOwn(definitions, key)
}

/** True for a fact that cannot stand in `document.yaml`. */
export function isLanguageFact(key: string): boolean {
  return Object.hasOwn(languageFacts, key)
}

/** `agendaTitles` for `agenda-titles`. */
export type FieldName<Key extends string> = Key extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<FieldName<Rest>>}`
  : Key

type NormalForm<Key extends FactKey> = ReturnType<Definitions[Key]['read']>

/** The facts in their normal forms, each by itself; those that may be left out are not there then. */
export type NormalFacts = {
  readonly [Key in FactKey as undefined extends NormalForm<Key> ? never : FieldName<Key>]: NormalForm<Key>
} & {
  readonly [Key in FactKey as undefined extends NormalForm<Key> ? FieldName<Key> : never]?: Exclude<
    NormalForm<Key>,
    undefined
  >
}
