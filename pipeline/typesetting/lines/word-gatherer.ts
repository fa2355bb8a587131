/** Words while they are gathered, piece by piece. */
import { toWord, type Fragment, type Word } from './fragments.ts'

/** Holds the word that is not yet whole. */
export class WordGatherer {
  private readonly done: Word[] = []
  private fragments: Fragment[] = []
  private spaces: Fragment[] = []

  /** Goes on with a word, or begins one after spaces. */
  addText(fragment: Fragment): void {
    if (this.spaces.length > 0) this.close()
    this.fragments.push(fragment)
  }

  addSpaces(fragment: Fragment): void {
    this.spaces.push(fragment)
  }

  /** Ends a word, if one is open. `gap` weighs the gap after its last character; a space has none beside it. */
  close(gap = 0): void {
    if (this.spaces.length > 0) this.end({})
    else if (this.fragments.length > 0) this.end({ gap })
  }

  /** Ends the line; what ends it may be a word or nothing. */
  endLine(): void {
    this.end({ forced: true })
  }

  /** Size of the last character of the open word; nought where none is open. */
  get size(): number {
    return this.fragments.at(-1)?.style.size ?? 0
  }

  /** All words, in order. */
  finish(): readonly Word[] {
    this.close()
    return this.done
  }

  private end(more: { readonly forced?: boolean; readonly gap?: number }): void {
    this.done.push(toWord(this.fragments, this.spaces, more))
    this.fragments = []
    this.spaces = []
  }
}
