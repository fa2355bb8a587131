import { expect, test } from 'vitest'
import { factsJsonSchema } from '../../pipeline/read/json-schema.ts'

const keys =
  'kind organ committee symbol session agenda distribution date original duty-station job by number adopted meeting ' +
  'proponent section vote sponsors tables notes fit status reissued corrects language agenda-titles translation subtitle agenda-note sponsors-note'

test('describes every fact, and no other', () => {
  const schema = factsJsonSchema()
  expect(schema).toMatchObject({
    $schema: expect.stringContaining('json-schema.org'),
    title: expect.any(String),
    additionalProperties: false,
  })
  expect(schema).not.toHaveProperty('$id')
  const properties = schema.properties as Readonly<Record<string, { readonly description?: string }>>
  expect(Object.keys(properties).join(' ')).toBe(keys)
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
