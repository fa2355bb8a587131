/** Facts that begin with a comment, as those of a specimen do, between fences that are wrong. */
import { expect, test } from 'vitest'
import { codesOf, readFolder, soundFacts } from './read-folder.ts'

const comment = '# The titles of `agenda`, in its order; a break (after `|`) is one on the page.\n'
const facts = `${comment}agenda-titles:\n  - العنوان\n`

async function toldOf(text: string): Promise<readonly string[]> {
  const files = { 'document.yaml': `${soundFacts.replace('letter', 'report')}agenda: [{ item: 1 }]\n`, 'ar.md': text }
  return codesOf(await readFolder(files))
}

test.each([
  ['no first line', `${facts}---\n\n# العنوان\n\nنص\n`, ['d/ar.md:1:1 front-matter']],
  ['an empty line in its place', `\n${facts}---\n\n# العنوان\n\nنص\n`, ['d/ar.md:2:1 front-matter']],
  ['an empty line before it', `\n---\n${facts}---\n\n# العنوان\n\nنص\n`, ['d/ar.md:2:1 front-matter']],
  ['full stops at their end', `---\n${facts}...\n\n# العنوان\n\nنص\n`, ['d/ar.md:5:1 front-matter']],
  ['sound fences', `---\n${facts}---\n\n# العنوان\n\nنص\n`, []],
])('tells %s once, and reads the facts', async (_, text, told) => {
  expect(await toldOf(text)).toEqual(told)
})

test('takes a line behind which no title stands for the title', async () => {
  expect(await toldOf(`# العنوان\n\nagenda-titles:\n  - العنوان\n\nنص\n`)).toEqual([
    'd/ar.md:3:1 front-matter',
    'd/ar.md:5:1 front-matter',
  ])
})
