/** Which pictures of an edited file are those of the source, whatever they are called in it. */
import type { Block, Document, Figure } from '../../document.ts'
import type { ReadText } from '../document/read-text.ts'

/** The figures of a text, in order. */
export function figuresOf({ children, attachments }: Document): readonly Figure[] {
  return [children, ...attachments.map((each) => each.children)].flatMap(figuresIn)
}

function figuresIn(blocks: readonly Block[]): readonly Figure[] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return [block]
    return block.type === 'box' ? figuresIn(block.children) : []
  })
}

/** The author's names of the pictures of a reading of what his source builds. */
export function ownPictures(ours: Document, before: ReadText): ReadonlyMap<string, string> {
  const [own, read] = [figuresOf(ours), figuresOf(before.document)]
  if (own.length !== read.length) return new Map()
  return new Map(read.map(({ source }, index) => [source, own[index]?.source ?? source]))
}

/** The author's names of the pictures of an edited file; new ones get names that no other has. */
export function editedPictures(
  before: ReadText,
  after: ReadText,
  own: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const taken = new Set([...own.values()].map((name) => name.toLowerCase()))
  const names = new Map<string, string>()
  for (const [name, bytes] of after.pictures) {
    const same = [...before.pictures].find(([, known]) => Buffer.compare(known, bytes) === 0)?.[0]
    // Programs that know no drawings keep the dots in their place.
    const known = same ?? [...before.pictures.keys()].find((each) => stemOf(each) === stemOf(name))
    const wish = (known === undefined ? undefined : own.get(known)) ?? freeName(name, taken)
    taken.add(wish.toLowerCase())
    names.set(name, wish)
  }
  return names
}

/** The name of a picture without what says how it is kept. */
export function stemOf(name: string): string {
  return name.replace(/^.*\//, '').replace(/\.[a-z]+$/i, '')
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let [free, copy] = [name, 2]
  while (taken.has(free.toLowerCase())) free = name.replace(/(?=\.[a-z]+$)/, `-${copy++}`)
  return free
}
