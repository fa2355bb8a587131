/** The names that a source gives to what its text refers to, and to its pictures. */
import { decodePercent } from '../read/paths.ts'
import { pictureFile } from './embedded.ts'
import { idOfBookmark } from '../word/bookmarks.ts'
import type { PictureUse } from './word/word-document.ts'

/** Names that are given once, in capitals or small letters: who comes later gets the next copy. */
export class UniqueNames {
  private readonly taken = new Set<string>()
  private readonly copies = new Map<string, number>()
  private readonly isTaken: (name: string) => boolean

  /** `isTaken` says which names others have. */
  constructor(isTaken: (name: string) => boolean = () => false) {
    this.isTaken = isTaken
  }

  take(wish: string, copyOf: (copy: number) => string): string {
    let copy = this.copies.get(wish) ?? 1
    let name = wish
    while (this.taken.has(name.toLowerCase()) || this.isTaken(name)) name = copyOf((copy += 1))
    this.copies.set(wish, copy)
    this.taken.add(name.toLowerCase())
    return name
  }
}

/** What the text refers to: bookmarks become names. */
export class TargetNames {
  private readonly names = new Map<string, string>()
  private readonly taken = new UniqueNames()
  private readonly wanted: ReadonlyMap<string, string>

  /** Of the bookmarks that are referred to, those that a paragraph has, each with the first of its paragraph. */
  constructor(wanted: ReadonlyMap<string, string>) {
    this.wanted = wanted
  }

  /** The name of what has some bookmarks, where it is referred to. */
  idOf(bookmarks: readonly string[]): string | undefined {
    const found = bookmarks.find((bookmark) => this.wanted.has(bookmark))
    return found === undefined ? undefined : this.nameOf(found)
  }

  /** Absent where nothing has the bookmark: Word keeps the words of a reference whose target was taken out. */
  nameOf(wantedBookmark: string): string | undefined {
    const bookmark = this.wanted.get(wantedBookmark)
    const known = bookmark && this.names.get(bookmark)
    if (bookmark === undefined || known !== undefined) return known
    const wish = idOfBookmark(bookmark) ?? 'target'
    const name = this.taken.take(wish, (copy) => `${wish}-${copy}`)
    this.names.set(bookmark, name)
    return name
  }
}

/** Pictures by the names that the source will call them. */
export class PictureNames {
  private readonly byPart = new Map<string, string>()
  private readonly taken = new UniqueNames()
  readonly files = new Map<string, Uint8Array>()

  /** The name of a picture: as the file calls it where that is safe, and what its bytes are. */
  nameOf({ part, bytes, name: wish }: PictureUse): string | undefined {
    const known = this.byPart.get(part)
    if (known !== undefined) return known
    const ending = bytes === undefined ? undefined : endingOf(bytes)
    if (bytes === undefined || ending === undefined) return undefined
    const own = /\.[a-z]{3,4}$/i.test(wish) ? pictureFile(`${plainStem(wish)}.${ending}`) : undefined
    const stem = own?.slice(0, -ending.length - 1) ?? `figure-${this.byPart.size + 1}`
    const name = this.taken.take(`${stem}.${ending}`, (copy) => `${stem}-${copy}.${ending}`)
    this.byPart.set(part, name)
    this.files.set(name, bytes)
    return name
  }
}

/** What a picture is called without its folder and its ending, with letters, digits and dashes alone: no address says it otherwise. */
export function plainStem(address: string): string {
  const name = (decodePercent(address) ?? address).replace(/^.*[/\\]/s, '').replace(/\.[a-z]+$/i, '')
  const plain = name.normalize().replaceAll(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
  const [most = ''] = /^.{0,60}/su.exec(plain.replace(/^[^\p{L}\p{N}]+/u, '')) ?? []
  return most.replace(/-+$/, '')
}

/** What the bytes of a picture are: one of the three kinds that a source may hold. */
export function endingOf(bytes: Uint8Array): 'png' | 'jpg' | 'svg' | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'png'
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpg'
  const start = new TextDecoder().decode(bytes.subarray(0, 400))
  return /<svg[\s>]/.test(start) ? 'svg' : undefined
}
