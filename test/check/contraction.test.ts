/** What a rule says is meant, which excerpts of rules do not show. */
import { expect, test } from 'vitest'
import { checkExcerpt } from './check-excerpt.ts'

test.each([
  ['They won’t go.', 'will not'],
  ['They WON’T go.', 'Will not'],
  ['YOU’LL see.', 'YOU will'],
  ['He can’t go.', 'cannot'],
  ['Let’s go.', 'Let us'],
  ['A man who’s gone.', 'who is'],
])('%s', async (text, meant) => {
  const diagnostics = await checkExcerpt({ language: 'en', text })
  const hints = diagnostics.filter(({ code }) => code === 'contraction').map(({ hint }) => hint)
  expect(hints).toEqual([`Write “${meant}”, or the words in full.`])
})
