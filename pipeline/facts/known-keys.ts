/** Which keys may stand where among the facts, asked of their schema; `read/issues.ts` names the nearest of them. */
import type * as z from 'zod'
import { factsSchema } from './definitions.ts'

type Schema = z.core.$ZodTypes

/** The keys of the facts, or of the group at a path of them. */
export function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  const start: readonly z.core.$ZodType[] = [factsSchema]
  const there = path.reduce((schemas, step) => schemas.flatMap(formsOf).flatMap((form) => partsOf(form, step)), start)
  const keys = there
    .flatMap(formsOf)
    .flatMap(({ _zod: { def } }) => (def.type === 'object' ? Object.keys(def.shape) : []))
  return [...new Set(keys)]
}

/** The forms that a value may have: a union has several. */
function formsOf(schema: z.core.$ZodType): readonly Schema[] {
  // The library's union of all its schemas tells them apart; the type of one alone does not.
  const form = schema as Schema
  const { def } = form._zod
  if (def.type === 'optional') return formsOf(def.innerType)
  return def.type === 'union' ? def.options.flatMap(formsOf) : [form]
}

function partsOf({ _zod: { def } }: Schema, step: PropertyKey): readonly z.core.$ZodType[] {
  if (def.type === 'array') return [def.element]
  const part = def.type === 'object' ? new Map(Object.entries(def.shape)).get(String(step)) : undefined
  return part === undefined ? [] : [part]
}
