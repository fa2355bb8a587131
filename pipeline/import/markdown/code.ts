/** Code of Markdown and of HTML: its lines stand as they are, its letters are those of the text. */
import { bareParagraph } from '../word/new-paragraph.ts'
import type { Item, WordPiece } from '../word/word-document.ts'
import { wordsPiece } from './line-pieces.ts'
import { placed } from './placed-paragraphs.ts'
import { flatten, type MarkdownPlace, type Point, type MarkdownReading } from './reading.ts'

interface CodeAt {
  readonly words: string
  /** What is said of it. */
  readonly about: string
  readonly at: Point
}

/** Lines of a paragraph: no block may have more. */
const mostLines = 500

/** The paragraphs of code: empty lines part them. */
export function readCode(
  { words, about, at }: CodeAt,
  place: MarkdownPlace,
  reading: MarkdownReading,
): readonly Item[] {
  flatten(reading, at, ['code', about === '' ? words : `${about}: ${words}`])
  return words
    .trimEnd()
    .split(/\n\s*\n/)
    .flatMap((part) => {
      const lines = part.split('\n')
      const starts = Array.from({ length: Math.ceil(lines.length / mostLines) }, (_, index) => index * mostLines)
      return starts.map((start) => placed(bareParagraph(brokenLines(lines.slice(start, start + mostLines))), place))
    })
}

function brokenLines(lines: readonly string[]): readonly WordPiece[] {
  return lines.flatMap((line, index): readonly WordPiece[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    wordsPiece(line, {}),
  ])
}
