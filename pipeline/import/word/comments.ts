/** Comments of reviewers with their replies: who made them and when, what they say, and the words that they are about. */
import type { XmlElement } from '../../xml/read.ts'
import { nameOf, oneLine, whoOf } from './changes.ts'
import { placesIn, type CommentPlace } from './comment-places.ts'
import { childrenNamed, within } from './elements.ts'
import type { WordPackage } from './package.ts'
import type { WordComment } from './word-document.ts'

/** The comments that stand where a text calls one, by its id: itself and the replies to it; none where it is a reply. */
export type WordComments = ReadonlyMap<string, readonly WordComment[]>

/** Reads the comments that stories call. */
export function readComments(opened: WordPackage, stories: readonly XmlElement[]): WordComments {
  const all = childrenNamed(opened.tree('word/comments.xml'), 'w:comment')
  if (all.length === 0) return new Map()
  const places = placesIn(stories)
  const called = all.filter((comment) => places.has(idOf(comment)))
  const threads = new Threads(called, opened.tree('word/commentsExtended.xml'))
  const comments = new Map<string, WordComment[]>(called.map((comment) => [idOf(comment), []]))
  for (const comment of called) {
    const first = threads.firstOf(comment)
    const place = places.get(idOf(first))
    if (place !== undefined) comments.get(idOf(first))?.push(readComment(comment, { first, place, threads }))
  }
  return comments
}

function idOf({ attributes }: XmlElement): string {
  return attributes['w:id'] ?? ''
}

interface Thread {
  readonly first: XmlElement
  readonly place: CommentPlace
  readonly threads: Threads
}

function readComment(comment: XmlElement, { first, place, threads }: Thread): WordComment {
  const paragraphs = [...within(comment, 'w:p')].map((paragraph) => oneLine(wordsIn(paragraph)))
  return {
    type: 'comment',
    who: whoOf(comment),
    text: paragraphs.filter((words) => words !== '').join(' / '),
    ...place,
    isResolved: threads.isResolved(first),
    ...(first === comment ? {} : { replyTo: nameOf(first) }),
  }
}

function wordsIn({ name, text, children }: XmlElement): string {
  if (name === 'w:t') return text
  return name === 'w:tab' || name === 'w:br' ? ' ' : children.map(wordsIn).join('')
}

// ----------------------------------------------------------------- threads

/** Which comments reply to which: newer files say it in a part of its own, by the last paragraphs of both. */
class Threads {
  private readonly said: ReadonlyMap<string, XmlElement>
  private readonly byParagraph: ReadonlyMap<string, XmlElement>
  private readonly firsts = new Map<XmlElement, XmlElement>()

  constructor(comments: readonly XmlElement[], extended: XmlElement | undefined) {
    const all = childrenNamed(extended, 'w15:commentEx')
    this.said = new Map(all.map((each) => [each.attributes['w15:paraId'] ?? '', each]))
    this.byParagraph = new Map(comments.map((comment) => [paragraphOf(comment), comment]))
  }

  /** The comment that a thread begins with. */
  firstOf(comment: XmlElement): XmlElement {
    const path = new Set<XmlElement>()
    let first = comment
    while (!path.has(first) && !this.firsts.has(first)) {
      path.add(first)
      first = this.parentOf(first) ?? first
    }
    const known = this.firsts.get(first) ?? first
    for (const each of path) this.firsts.set(each, known)
    return known
  }

  isResolved(comment: XmlElement): boolean {
    return ['1', 'true', 'on'].includes(this.saidOf(comment)?.attributes['w15:done'] ?? '')
  }

  private parentOf(comment: XmlElement): XmlElement | undefined {
    const parent = this.saidOf(comment)?.attributes['w15:paraIdParent']
    return parent === undefined ? undefined : this.byParagraph.get(parent)
  }

  private saidOf(comment: XmlElement): XmlElement | undefined {
    const id = paragraphOf(comment)
    return id === '' ? undefined : this.said.get(id)
  }
}

function paragraphOf(comment: XmlElement): string {
  return [...within(comment, 'w:p')].at(-1)?.attributes['w14:paraId'] ?? ''
}
