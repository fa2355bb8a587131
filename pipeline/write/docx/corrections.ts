/** What the library `docx` 9.15.2 writes otherwise than a file needs it, put right in its trees. */
import type { Element } from 'xast'
import type { Direction } from '../../../templates/vocabulary.ts'
import type { StoryPart } from './stories.ts'

type Correct = (element: Element) => void

/** Gives bookmarks, drawings and lists their numbers, in the order of the paths of the stories, and turns sections. */
export function correct(stories: readonly StoryPart[], direction: Direction): void {
  const corrections = correctionsFor(direction)
  for (const { elements } of stories.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    for (const element of elements) corrections.get(element.name)?.(element)
}

function correctionsFor(direction: Direction): ReadonlyMap<string, Correct> {
  // Both are counted through the whole process: here the numbers depend on the file alone.
  const countBookmark = countBy('w:id')
  return new Map([
    ['w:bookmarkStart', countBookmark],
    ['w:bookmarkEnd', countBookmark],
    ['wp:docPr', countEach('id')],
    ['w:numId', nameList],
    ...(direction === 'rtl' ? [['w:sectPr', turnSection] as const] : []),
  ])
}

/** One number for all that have one value. */
function countBy(name: string): Correct {
  const known = new Map<string, string>()
  return ({ attributes }) => {
    const value = attributes[name] ?? ''
    const number = known.get(value) ?? String(known.size + 1)
    known.set(value, number)
    attributes[name] = number
  }
}

/** A number for each. */
function countEach(name: string): Correct {
  let count = 0
  return ({ attributes }) => {
    count += 1
    attributes[name] = String(count)
  }
}

/** Lists are written by our own part: the library leaves their names. */
function nameList({ attributes }: Element): void {
  const list = /^\{list-(\d+)-0\}$/.exec(attributes['w:val'] ?? '')?.[1]
  if (list !== undefined) attributes['w:val'] = list
}

/** Sections of documents from right to left say so, for which the library has no option; it stands before the grid. */
function turnSection({ children }: Element): void {
  const grid = children.findIndex((child) => child.type === 'element' && child.name === 'w:docGrid')
  if (grid !== -1) children.splice(grid, 0, { type: 'element', name: 'w:bidi', attributes: {}, children: [] })
}
