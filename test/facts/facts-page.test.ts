/** The page of the facts is that of their definitions: `npm run docs:facts` writes it. */
import { expect, test } from 'vitest'
import { writeFactsPage } from './facts-page.ts'

const page = new URL('../../docs/facts.md', import.meta.url)

test('the page of the manual is that of the facts', async () => {
  await expect(writeFactsPage()).toMatchFileSnapshot(page.pathname)
})
