/** What is known of a code, whoever tells it. */
import type { Entry } from '../catalogue/entry.ts'
import { catalogue } from '../catalogue/index.ts'
import { rules } from './rules/index.ts'

const entries: ReadonlyMap<string, Entry> = new Map<string, Entry>(Object.entries({ ...catalogue, ...rules }))

/** The message of the catalogue or the rule of house style that has a code. */
export function entryOf(code: string): Entry | undefined {
  return entries.get(code)
}
