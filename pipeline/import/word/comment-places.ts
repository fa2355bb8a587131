/** Where comments stand in a text: the words that they are about, and those before them. */
import type { XmlElement } from '../../xml/read.ts'

/** The letters of words, whatever their looks. */
export function lettersOf(words: string): string {
  return words.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

export interface CommentPlace {
  /** The words that it is about; of many, the first and the last. */
  readonly about: string
  /** The last words of its paragraph before it. */
  readonly before: string
  /** The first words behind it. */
  readonly after: string
  /** Letters of its story before it. */
  readonly letters: number
}

/** The places of the comments that stories call, by their ids. */
export function placesIn(stories: readonly XmlElement[]): ReadonlyMap<string, CommentPlace> {
  return new Map(stories.flatMap((story) => new StoryText(story).places()))
}

/** Signs of the words before a comment, and behind it, that are kept. */
const [mostBefore, mostBehind] = [120, 60]

/** A story as one text, and where in it comments begin, end and are called. */
class StoryText {
  private text = ''
  private paragraph = 0
  private readonly starts = new Map<string, number>()
  private readonly ends = new Map<string, number>()
  private letters = 0
  private readonly calls = new Map<
    string,
    { readonly at: number; readonly paragraph: number; readonly letters: number }
  >()

  constructor(story: XmlElement) {
    this.read(story)
  }

  places(): readonly (readonly [id: string, place: CommentPlace])[] {
    const { text } = this
    return [...this.calls].map(([id, { at, paragraph, letters }]) => {
      const start = this.starts.get(id)
      const about = start === undefined ? '' : shorten(text, start, this.ends.get(id) ?? at)
      const before = text.slice(Math.max(paragraph, at - mostBefore), at)
      return [id, { about, before, after: text.slice(at, at + mostBehind), letters }]
    })
  }

  private add(words: string): void {
    this.text += words
    this.letters += lettersOf(words).length
  }

  private call(id: string): void {
    this.calls.set(id, { at: this.text.length, paragraph: this.paragraph, letters: this.letters })
  }

  private read({ name, text, attributes, children }: XmlElement): void {
    const id = attributes['w:id'] ?? ''
    if (name === 'w:t' || name === 'm:t') this.add(text)
    else if (gaps.has(name)) this.text += ' '
    else if (name === 'w:commentRangeStart') this.starts.set(id, this.text.length)
    else if (name === 'w:commentRangeEnd') this.ends.set(id, this.text.length)
    else if (name === 'w:commentReference') this.call(id)
    // What is written twice for older programs is read once.
    if (name === 'mc:Fallback') return
    if (name === 'w:p') this.paragraph = this.text.length
    for (const each of children) this.read(each)
    if (name === 'w:p') this.text += ' '
  }
}

const gaps: ReadonlySet<string> = new Set(['w:tab', 'w:br', 'w:cr'])

/** Signs of the words that a comment is about which are all told, and of the first and the last where there are more. */
const [mostAbout, mostFirst, mostLast] = [80, 40, 30]

/** The words of a stretch; of a long one, the first and the last whole words. */
function shorten(text: string, start: number, end: number): string {
  const words = text.slice(start, Math.min(end, start + 4 * mostAbout))
  const line = words.replace(/\s+/g, ' ').trim()
  if (end - start <= 4 * mostAbout && line.length <= mostAbout) return line
  const last = text
    .slice(Math.max(start, end - 2 * mostLast), end)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(-mostLast)
  return `${line.slice(0, mostFirst).replace(/\s\S*$/, '')} … ${last.replace(/^\S*\s/, '')}`
}
