/** What names stand for: addresses that are written elsewhere. */
import type { Definition } from 'mdast'
import type { MarkdownReading } from './reading.ts'

/** The address of a name, which is used from now on. */
export function resolve(identifier: string, { definitions, used }: MarkdownReading): Definition | undefined {
  const definition = definitions.get(identifier)
  if (definition !== undefined) used.add(definition)
  return definition
}
