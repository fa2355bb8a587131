import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { factsTable } from '../../pipeline/facts/facts-table.ts'

const readme = new URL('../../README.md', import.meta.url)

/** The first table under the heading "Facts". */
const table = /(?<=\n## Facts\n(?:(?!\n## ).)*?\n)\| key \|.*?(?=\n\n)/s

test('the table of the README is that of the facts: `npm run readme` writes it', async () => {
  const text = readFileSync(readme, 'utf8')
  expect(text).toMatch(table)
  await expect(text.replace(table, factsTable)).toMatchFileSnapshot(readme.pathname)
})
