/** What may stand at a place among facts: the schema that `masthead schema` prints, walked. */
import { factsJsonSchema } from '../facts/json-schema.ts'
import type { FactStep } from './yaml-place.ts'

/** As much of JSON Schema as that of the facts has. */
export interface FactSchema {
  readonly description?: string
  readonly markdownDescription?: string
  readonly enum?: readonly (string | boolean)[]
  readonly const?: string
  readonly anyOf?: readonly FactSchema[]
  readonly properties?: Readonly<Record<string, FactSchema>>
  readonly items?: FactSchema
}

// What zod makes of the facts has no other words that are asked for here.
const root = factsJsonSchema() as FactSchema

/** The schemas of a place, one for each form that its value may have. */
export function schemasAt(path: readonly FactStep[], from: readonly FactSchema[] = [root]): readonly FactSchema[] {
  const forms = from.flatMap(formsOf)
  const [step, ...rest] = path
  if (step === undefined) return forms
  const inner = forms.flatMap((form) => {
    if (typeof step === 'number') return form.items ?? []
    return new Map(Object.entries(form.properties ?? {})).get(step) ?? []
  })
  return schemasAt(rest, inner)
}

function formsOf(schema: FactSchema): readonly FactSchema[] {
  if (schema.anyOf === undefined) return [schema]
  const { anyOf, ...words } = schema
  // Words that are said of all forms are said of each.
  return anyOf.flatMap((form) => formsOf({ ...words, ...form }))
}

/** Keys that a group at a place may have. */
export function keysAt(path: readonly FactStep[]): ReadonlyMap<string, FactSchema> {
  return new Map(schemasAt(path).flatMap(({ properties = {} }) => Object.entries(properties)))
}

/** Words that a value at a place may be; of a list, those of its items, too, where these may stand alone. */
export function valuesAt(path: readonly FactStep[]): readonly string[] {
  const words = schemasAt(path).flatMap((form) => [
    ...(form.enum ?? []),
    ...(form.const === undefined ? [] : [form.const]),
  ])
  return [...new Set(words.map(String))]
}
