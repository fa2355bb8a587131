/** The schema of the facts for editors, as JSON Schema. */
import * as z from 'zod'
import { factsSchema } from './definitions.ts'

/** JSON Schema of `document.yaml` and front matter; the same on every call. */
export function factsJsonSchema(): Readonly<Record<string, unknown>> {
  const {
    $schema,
    required: _,
    ...schema
  } = z.toJSONSchema(factsSchema, {
    io: 'input',
    override: ({ jsonSchema }) => forEditors(jsonSchema),
  })
  // Nothing is required of one file: a fact may stand in the other one.
  return { $schema, title: 'Facts of a United Nations document', ...schema }
}

/** Editors read `75` and `true` as values; the command reads them as text. */
function forEditors(schema: Record<string, unknown>): void {
  const { editor } = schema
  if (typeof editor !== 'string') return
  delete schema.editor
  schema.type = [editor, 'string']
  if (editor === 'integer') schema.minimum = 1
  if (editor === 'boolean') schema.enum = [true, false, 'true', 'false']
}
