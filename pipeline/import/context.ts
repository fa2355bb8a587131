/** What all parts of the reader share while one file is read. */
import type { Language } from '../../templates/languages/language.ts'
import type { Node } from '../document.ts'
import type { Facts } from '../facts/facts.ts'
import { idOfBookmark } from '../word/bookmarks.ts'
import type { PictureUse, WordDocument } from './word/word-document.ts'

/** Something that the reader is not sure of, or could not keep: a code of the catalogue and its details. */
export type Doubt =
  | { readonly code: 'import-lost'; readonly details: readonly [what: string, count: string] }
  | { readonly code: 'import-number'; readonly details: readonly [typed: string, counted: string] }

export interface ReadContext {
  readonly wordNotes: WordDocument['notes']
  readonly facts: Facts
  readonly language: Language
  readonly notes: NoteBook
  readonly targets: Targets
  readonly pictures: PictureBook
  /** By the node that it is about; those about the whole file stand under none. */
  readonly doubts: Map<Node | undefined, Doubt[]>
}

export function doubt(context: ReadContext, node: Node | undefined, about: Doubt): void {
  const known = context.doubts.get(node)
  if (known === undefined) context.doubts.set(node, [about])
  else known.push(about)
}

/** A note as it is called: the author's label for it, and where its text stands. */
export interface CalledNote {
  readonly label: string
  readonly series: 'numbered' | 'asterisk'
  readonly of: 'footnotes' | 'endnotes'
  readonly id: string
}

/** Names that are given once, in capitals or small letters: who comes later gets the next copy. */
class Wishes {
  private readonly taken = new Set<string>()
  private readonly copies = new Map<string, number>()

  take(wish: string, copyOf: (copy: number) => string): string {
    let copy = this.copies.get(wish) ?? 1
    let name = wish
    while (this.taken.has(name.toLowerCase())) name = copyOf((copy += 1))
    this.copies.set(wish, copy)
    this.taken.add(name.toLowerCase())
    return name
  }
}

/** Gives notes their labels in the order of their first calls. */
export class NoteBook {
  private readonly byPlace = new Map<string, CalledNote>()
  private readonly byMark = new Map<string, CalledNote>()
  private readonly byBookmark = new Map<string, CalledNote>()
  private readonly letters = new Map<string, string>()
  private readonly labels = new Wishes()
  private numbered = 0
  private asterisks = 0
  /** Asterisk notes that are composed: they have no label and no text of the author's. */
  private readonly composed: ReadonlySet<string>

  constructor(composed: ReadonlySet<string>) {
    this.composed = composed
  }

  get called(): readonly CalledNote[] {
    return [...this.byPlace.values()]
  }

  /** The note of a call; absent for one that is composed. */
  call(of: CalledNote['of'], id: string, mark: string | undefined): CalledNote | undefined {
    const key = `${of} ${id}`
    if (this.composed.has(key)) return undefined
    const known = this.byPlace.get(key)
    if (known !== undefined) return known
    const series = mark !== undefined && /^\*+$/.test(mark) ? 'asterisk' : 'numbered'
    const label = series === 'asterisk' ? '*'.repeat(++this.asterisks) : String(++this.numbered)
    const note: CalledNote = { label, series, of, id }
    this.byPlace.set(key, note)
    this.byMark.set(mark ?? label, note)
    return note
  }

  name(bookmark: string, note: CalledNote): void {
    this.byBookmark.set(bookmark, note)
  }

  again(bookmark: string): CalledNote | undefined {
    return this.byBookmark.get(bookmark)
  }

  /** A raised word that repeats the mark of a note. */
  marked(mark: string): CalledNote | undefined {
    return this.byMark.get(mark)
  }

  private letterings = 0

  /** A table or box in which letters begin anew. */
  newLettering(kind: 'table' | 'box'): { readonly key: string } {
    this.letterings += 1
    return { key: `${kind} ${this.letterings}` }
  }

  /** Lettered notes by their labels: called, or met in the text too. */
  private readonly lettersMet = new Map<string, boolean>()

  /** The label of a lettered note where it is called. */
  callLettered(key: string, letter: string): string {
    const label = this.lettered(key, letter)
    if (!this.lettersMet.has(label)) this.lettersMet.set(label, false)
    return label
  }

  /** True once for a lettered note that was called: where its text is met first. */
  meetLettered(label: string): boolean {
    const isAwaited = this.lettersMet.get(label) === false
    if (isAwaited) this.lettersMet.set(label, true)
    return isAwaited
  }

  /** The label of a lettered note, by the bookmark of its text or the table that it stands under. */
  lettered(key: string, letter: string): string {
    const known = this.letters.get(key)
    if (known !== undefined) return known
    const label = this.labels.take(letter, (copy) => `${letter}${copy}`)
    this.letters.set(key, label)
    return label
  }
}

/** What the text refers to: bookmarks become names. */
export class Targets {
  private readonly names = new Map<string, string>()
  private readonly taken = new Wishes()
  private readonly wanted: ReadonlySet<string>

  constructor(wanted: ReadonlySet<string>) {
    this.wanted = wanted
  }

  /** The name of the first bookmark that is referred to. */
  idOf(bookmarks: readonly string[]): string | undefined {
    const found = bookmarks.find((bookmark) => this.wanted.has(bookmark))
    return found === undefined ? undefined : this.nameOf(found)
  }

  nameOf(bookmark: string): string {
    const known = this.names.get(bookmark)
    if (known !== undefined) return known
    const wish = idOfBookmark(bookmark) ?? 'target'
    const name = this.taken.take(wish, (copy) => `${wish}-${copy}`)
    this.names.set(bookmark, name)
    return name
  }
}

/** Pictures by the names that the source will call them. */
export class PictureBook {
  private readonly byPart = new Map<string, string>()
  private readonly taken = new Wishes()
  readonly files = new Map<string, Uint8Array>()

  /** The name of a picture: as the file calls it where that is safe, and what its bytes are. */
  nameOf({ part, bytes, name: wish }: PictureUse): string | undefined {
    const known = this.byPart.get(part)
    if (known !== undefined) return known
    const ending = bytes === undefined ? undefined : endingOf(bytes)
    if (bytes === undefined || ending === undefined) return undefined
    const stem = /^([A-Za-z0-9][A-Za-z0-9_-]{0,60})\.[a-z]{3,4}$/.exec(wish)?.[1] ?? `figure-${this.byPart.size + 1}`
    const name = this.taken.take(`${stem}.${ending}`, (copy) => `${stem}-${copy}.${ending}`)
    this.byPart.set(part, name)
    this.files.set(name, bytes)
    return name
  }
}

/** What the bytes of a picture are: one of the three kinds that a source may hold. */
function endingOf(bytes: Uint8Array): 'png' | 'jpg' | 'svg' | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'png'
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpg'
  const start = new TextDecoder().decode(bytes.subarray(0, 400))
  return /<svg[\s>]/.test(start) ? 'svg' : undefined
}
