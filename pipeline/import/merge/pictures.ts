/** Which pictures of an edited file are those of the source, whatever they are called in it. */
import type { Block, Document, Figure } from '../../document.ts'
import type { ReadText } from '../document/read-text.ts'
import { sha256 } from '../../text/sha256.ts'
import type { OriginPicture } from '../../word/origin.ts'
import { pictureFile } from '../embedded.ts'
import type { ReplacedPicture } from '../imported.ts'
import { PictureNames, plainStem } from '../names.ts'
import { paragraphsIn } from '../word/plain-text.ts'
import type { WordDocument } from '../word/word-document.ts'

/** The pictures of a file as its source calls them; absent where one that it was built with is not there any more. */
export function carriedPictures(
  { body }: WordDocument,
  origin: readonly OriginPicture[],
): ReadonlyMap<string, Uint8Array> | undefined {
  const names = new PictureNames()
  const there = new Map<string, Uint8Array>()
  for (const piece of paragraphsIn(body).flatMap(({ pieces }) => pieces))
    if (piece.type === 'picture') names.nameOf(piece.picture)
  for (const bytes of names.files.values()) there.set(sha256(bytes), bytes)
  const found = origin.map(({ name, digests: [own = '', ...others] }) => ({
    bytes: there.get(own),
    isThere: there.has(own) || others.some((digest) => there.has(digest)),
    path: pictureFile(name),
  }))
  if (!found.every(({ isThere }) => isThere)) return undefined
  const called = found.flatMap(({ bytes, path }) =>
    bytes === undefined || path === undefined ? [] : [{ bytes, path }],
  )
  const known = new Set(called.map(({ bytes }) => bytes))
  return new Map([
    ...[...names.files].filter(([, bytes]) => !known.has(bytes)),
    ...called.map(({ path, bytes }) => [path, bytes] as const),
  ])
}

/** Of an edited file's pictures, by the author's names, those in whose place another stood as the file was built. */
export function replacedPictures(
  edited: ReadonlyMap<string, Uint8Array>,
  origin: readonly OriginPicture[],
): ReadonlyMap<string, ReplacedPicture> {
  return new Map(
    origin.flatMap((was) => {
      const bytes = edited.get(was.name)
      return bytes === undefined || was.digests.includes(sha256(bytes)) ? [] : [[was.name, { bytes, was }] as const]
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
  // Of two that are alike the first is meant.
  const knownPictures = [...before.pictures].toReversed()
  const byDigest = new Map(knownPictures.map(([name, bytes]) => [sha256(bytes), name]))
  const byStem = new Map(knownPictures.map(([name]) => [plainStem(name), name]))
  const names = new Map<string, string>()
  for (const [name, bytes] of after.pictures) {
    const digest = sha256(bytes)
    // Programs that know no drawings keep the dots in their place.
    const known = byDigest.get(digest) ?? byStem.get(plainStem(name))
    const old = known === undefined ? undefined : own.get(known)
    const isKept = origin.length === 0 || digests.has(digest)
    // What is dots now where a drawing stood has another name.
    const wish = old !== undefined && (isKept || formatIn(old) === formatIn(name)) ? old : freeName(name, taken)
    taken.add(wish.toLowerCase())
    names.set(name, wish)
  }
  return names
}

/** A photograph may be called `.jpg` and `.jpeg`. */
function formatIn(name: string): string {
  const ending = name.replace(/^.*\./, '').toLowerCase()
  return ending === 'jpeg' ? 'jpg' : ending
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let [free, copy] = [name, 2]
  while (taken.has(free.toLowerCase())) free = name.replace(/(?=\.[a-z]+$)/, `-${copy++}`)
  return free
}
