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

  /** Ends a word, if one is open. `gap` weighs the gap after its last character, `room` is free there; a space has neither beside it. */
  close(behind: { readonly gap?: number; readonly room?: number } = {}): void {
    if (this.spaces.length > 0) this.end({})
    else if (this.fragments.length > 0) this.end(behind)
  }

  /** Ends the line; what ends it may be a word or nothing. */
  endLine(): void {
    this.end({ forced: true })
  }

  /** The last fragment of the open word. */
  get last(): Fragment | undefined {
    return this.fragments.at(-1)
  }

  /** All words, in order. */
  finish(): readonly Word[] {
    this.close()
    return this.done
  }

  private end(more: { readonly forced?: boolean; readonly gap?: number; readonly room?: number }): void {
    this.done.push(toWord(this.fragments, this.spaces, more))
    this.fragments = []
    this.spaces = []
  }
}
