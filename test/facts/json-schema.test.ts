import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { factsJsonSchema } from '../../pipeline/facts/json-schema.ts'

/** The keys that the manual tells authors of. */
function manualKeys(): readonly string[] {
  const text = readFileSync('docs/facts.md', 'utf8')
  return [...text.matchAll(/^### ([a-z-]+)$/gm)].map(([, key = '']) => key)
}

test('describes every fact of the manual, and no other', () => {
  const schema = factsJsonSchema()
  expect(schema).toMatchObject({
    $schema: expect.stringContaining('json-schema.org'),
    title: expect.any(String),
    additionalProperties: false,
  })
  expect(schema).not.toHaveProperty('$id')
  const properties = schema.properties as Readonly<Record<string, { readonly description?: string }>>
  expect(Object.keys(properties)).toEqual(manualKeys())
  expect(Object.entries(properties).filter(([, { description }]) => description === undefined)).toEqual([])
})

test('lets an editor write numbers and truth values as such', () => {
  expect(factsJsonSchema()).toMatchObject({
    properties: {
      session: { anyOf: [{ anyOf: [{ type: ['integer', 'string'] }, {}] }, {}] },
      agenda: {
        items: { properties: { provisional: { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] } } },
      },
    },
  })
})

test('is the same each time', () => {
  expect(JSON.stringify(factsJsonSchema())).toBe(JSON.stringify(factsJsonSchema()))
  expect(JSON.stringify(factsJsonSchema())).not.toContain('"editor"')
})
