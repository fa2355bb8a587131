/** What the pictures of an edited file are called in the author's text. */
import { expect, test } from 'vitest'
import { editedPictures } from '../../pipeline/import/merge/pictures.ts'
import type { ReadText } from '../../pipeline/import/document/read-text.ts'
import { sha256 } from '../../pipeline/text/sha256.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const reading = (pictures: Readonly<Record<string, string>>) =>
  ({ pictures: new Map(Object.entries(pictures).map(([name, text]) => [name, bytesOf(text)])) }) as Pick<
    ReadText,
    'pictures'
  > as ReadText

interface Case {
  readonly before: Readonly<Record<string, string>>
  readonly after: Readonly<Record<string, string>>
  /** The author's names of the pictures before. */
  readonly own: Readonly<Record<string, string>>
  /** What the file was built with. */
  readonly built: readonly string[]
}

const namesOf = ({ before, after, own, built }: Case) => [
  ...editedPictures({ before: reading(before), after: reading(after) }, new Map(Object.entries(own)), [
    { name: 'any', digests: built.map((text) => sha256(text)) },
  ]).values(),
]

test.each([
  ['that was not touched keeps the name', 'a', 'maps/tower.jpeg', 'maps/tower.jpeg'],
  ['that another of its format replaced keeps it', 'b', 'maps/tower.jpeg', 'maps/tower.jpeg'],
  ['that another of its format replaced keeps it, in large letters', 'b', 'TOWER.JPG', 'TOWER.JPG'],
  ['in whose place another format stands has a new one', 'b', 'maps/tower.svg', 'figure-1.jpg'],
])('a picture %s', (_, now, name, expected) => {
  const before = { 'figure-1.jpg': 'a' }
  expect(namesOf({ before, after: { 'figure-1.jpg': now }, own: { 'figure-1.jpg': name }, built: ['a'] })).toEqual([
    expected,
  ])
})

test('two pictures that are alike have the name of the first, and one that came a name that no other has', () => {
  const before = { 'figure-1.png': 'a', 'figure-2.png': 'a' }
  const after = { 'figure-2.png': 'a', 'figure-3.png': 'new', 'FIGURE-3.png': 'newer' }
  const own = { 'figure-1.png': 'one.png', 'figure-2.png': 'figure-3.png' }
  expect(namesOf({ before, after, own, built: ['a'] })).toEqual(['one.png', 'figure-3-2.png', 'FIGURE-3-3.png'])
})
