/** Walks the lines of a text without holding them all. */

export interface TextLine {
  readonly text: string
  readonly offset: number
}

/** The lines from an offset on, without their ends. */
export function* linesFrom(text: string, start: number): Generator<TextLine> {
  for (let offset = start; offset <= text.length;) {
    const found = text.indexOf('\n', offset)
    const end = found === -1 ? text.length : found
    yield { text: text.slice(offset, end), offset }
    offset = end + 1
  }
}
