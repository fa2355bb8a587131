/** The labels that notes get in a source, in the order in which they are called. */
import { UniqueNames } from './names.ts'
import type { NotePart } from './word/word-document.ts'

/** A note as it is called: the author's label for it, and where its text stands. */
export interface CalledNote {
  readonly label: string
  readonly series: 'numbered' | 'asterisk'
  readonly of: NotePart
  readonly id: string
}

/** Gives notes their labels in the order of their first calls. */
export class CalledNoteLabels {
  private readonly byPlace = new Map<string, CalledNote>()
  private readonly byMark = new Map<string, CalledNote>()
  private readonly byBookmark = new Map<string, CalledNote>()
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
}

/** Gives lettered notes their labels: a letter is given anew under each table or box, a label once. */
export class LetterLabels {
  private readonly letters = new Map<string, string>()
  private readonly labels = new UniqueNames()
  /** By their labels: met in the text too, or only called. */
  private readonly met = new Map<string, boolean>()
  private letterings = 0
  /** The bookmarks of the text. */
  private readonly bookmarks: ReadonlySet<string>

  constructor(bookmarks: ReadonlySet<string>) {
    this.bookmarks = bookmarks
  }

  /** Whether the text of a note stands somewhere: an editor may have taken it out. */
  hasText(anchor: string): boolean {
    return this.bookmarks.has(anchor)
  }

  /** A table or box in which letters begin anew. */
  begin(kind: 'table' | 'box'): { readonly key: string } {
    this.letterings += 1
    return { key: `${kind} ${this.letterings}` }
  }

  /** The label of a lettered note where it is called. */
  call(key: string, letter: string): string {
    const label = this.labelOf(key, letter)
    if (!this.met.has(label)) this.met.set(label, false)
    return label
  }

  /** True once for a lettered note that was called: where its text is met first. */
  meet(label: string): boolean {
    const isAwaited = this.met.get(label) === false
    if (isAwaited) this.met.set(label, true)
    return isAwaited
  }

  /** The label of a lettered note, by the bookmark of its text or the table that it stands under. */
  labelOf(key: string, letter: string): string {
    const known = this.letters.get(key)
    if (known !== undefined) return known
    const label = this.labels.take(letter, (copy) => `${letter}${copy}`)
    this.letters.set(key, label)
    return label
  }
}
