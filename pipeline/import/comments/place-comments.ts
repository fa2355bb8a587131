/** Comments of reviewers put into a text, behind the words that they stand at. */
import type { TextEdit, TextRange } from '../../text/positions.ts'
import type { WordComment } from '../word/word-document.ts'
import { applyEdits } from '../merge/words.ts'
import { LetterPlaces } from './letter-places.ts'
import { writeComment } from './write-comment.ts'

/** A stretch of a text, and the comments that stand in it, in their order. */
export interface Commented {
  readonly range: TextRange
  readonly comments: readonly WordComment[]
}

/** What is known of a text before comments are put into it. */
export interface CommentedText {
  readonly text: string
  /** Where its body begins: comments that have no other place stand there. */
  readonly bodyStart: number
  readonly stretches: readonly Commented[]
  /** Comments on what no stretch of the text says. */
  readonly others: readonly WordComment[]
}

/** A text with its comments, and the lines that stand before its body for them. */
export interface PlacedComments {
  readonly text: string
  readonly lines: number
}

/** Puts comments into a text; one that stands there already is not put there again. */
export function placeComments({ text, bodyStart, stretches, others }: CommentedText): PlacedComments {
  const known = new KnownComments(text)
  const placed = stretches.flatMap(({ range, comments }) => editsOf(comments, new LetterPlaces(text, range)))
  const all = [...placed, ...others.map((comment): Placed => ({ comment: writeComment(comment) }))]
  const fresh = all.filter(({ comment }) => !known.take(comment))
  const left = fresh.filter(({ edit }) => edit === undefined).map(({ comment }) => comment)
  const opening = left.length === 0 ? '' : `${left.join('\n')}\n\n`
  const edits = fresh.flatMap(({ edit }) => edit ?? [])
  // What puts something in and takes nothing out always has its place.
  const whole = applyEdits(text, [{ start: bodyStart, end: bodyStart, text: opening }, ...edits])
  return {
    text: whole ?? text,
    lines: opening.split('\n').length - 1,
  }
}

/** A comment as it is written; one without an edit has no place of its own. */
interface Placed {
  readonly comment: string
  readonly edit?: TextEdit
}

function editsOf(comments: readonly WordComment[], places: LetterPlaces): readonly Placed[] {
  return comments.map((each) => {
    const [comment, place] = [writeComment(each), places.behind(each)]
    if (place === undefined) return { comment }
    return { comment, edit: { start: place.offset, end: place.offset, text: fits[place.line](comment) } }
  })
}

/** A comment as a line can hold it. */
const fits = {
  text: (comment: string) => comment,
  row: (comment: string) => comment.replaceAll('|', '\\|'),
  label: (comment: string) => comment.replaceAll('[', '(').replaceAll(']', ')'),
}

/** The comments of a text, each as often as it stands there. */
class KnownComments {
  private readonly counts = new Map<string, number>()

  constructor(text: string) {
    for (const { 0: comment } of text.matchAll(/<!--[^]*?-->/g)) {
      const key = keyOf(comment)
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
    }
  }

  /** Whether a comment stands there; each counts once. */
  take(comment: string): boolean {
    const key = keyOf(comment)
    const count = this.counts.get(key) ?? 0
    this.counts.set(key, count - 1)
    return count > 0
  }
}

function keyOf(comment: string): string {
  return comment.replaceAll('\\|', '|').replaceAll('[', '(').replaceAll(']', ')').replace(/\s+/g, ' ')
}
