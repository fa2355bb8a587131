/** Which pictures of an edited file are those of the source, whatever they are called in it. */
import type { Block, Document, Figure } from '../../document.ts'
import type { ReadText } from '../document/read-text.ts'
import { digestOfBytes, type OriginPicture } from '../../word/origin.ts'
import type { ReplacedPicture } from '../imported.ts'
import { paragraphsIn } from '../word/plain-text.ts'
import type { WordDocument } from '../word/word-document.ts'

/** True where every picture that a file was built with is there yet. */
export function hasPictures({ body }: WordDocument, pictures: readonly OriginPicture[]): boolean {
  if (pictures.length === 0) return true
  const pieces = paragraphsIn(body).flatMap((paragraph) => paragraph.pieces)
  const there = new Set(
    pieces.flatMap((piece) =>
      piece.type === 'picture' && piece.picture.bytes !== undefined ? [digestOfBytes(piece.picture.bytes)] : [],
    ),
  )
  return pictures.every(({ digests }) => digests.some((digest) => there.has(digest)))
}

/** Of an edited file's pictures, by the author's names, those in whose place another stood as the file was built. */
export function replacedPictures(
  edited: ReadonlyMap<string, Uint8Array>,
  origin: readonly OriginPicture[],
): ReadonlyMap<string, ReplacedPicture> {
  return new Map(
    origin.flatMap((was) => {
      const bytes = edited.get(was.name)
      return bytes === undefined || was.digests.includes(digestOfBytes(bytes))
        ? []
        : [[was.name, { bytes, was }] as const]
    }),
  )
}

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
  { before, after }: { readonly before: ReadText; readonly after: ReadText },
  own: ReadonlyMap<string, string>,
  origin: readonly OriginPicture[],
): ReadonlyMap<string, string> {
  const digests = new Set(origin.flatMap(({ digests }) => digests))
  const taken = new Set([...own.values()].map((name) => name.toLowerCase()))
  const names = new Map<string, string>()
  for (const [name, bytes] of after.pictures) {
    const same = [...before.pictures].find(([, known]) => Buffer.compare(known, bytes) === 0)?.[0]
    // Programs that know no drawings keep the dots in their place.
    const known = same ?? [...before.pictures.keys()].find((each) => stemOf(each) === stemOf(name))
    const old = known === undefined ? undefined : own.get(known)
    const isKept = origin.length === 0 || digests.has(digestOfBytes(bytes))
    // What is dots now where a drawing stood has another name.
    const wish = old !== undefined && (isKept || endingOf(old) === endingOf(name)) ? old : freeName(name, taken)
    taken.add(wish.toLowerCase())
    names.set(name, wish)
  }
  return names
}

/** The name of a picture without what says how it is kept. */
export function stemOf(name: string): string {
  return name.replace(/^.*\//, '').replace(/\.[a-z]+$/i, '')
}

function endingOf(name: string): string {
  return name.replace(/^.*\./, '').toLowerCase()
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let [free, copy] = [name, 2]
  while (taken.has(free.toLowerCase())) free = name.replace(/(?=\.[a-z]+$)/, `-${copy++}`)
  return free
}
