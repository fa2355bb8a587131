/** A typed title that says what a composed line over or under it says: both would be printed. */
import type { Finding } from '../diagnostics.ts'
import type { Document } from '../document.ts'
import { wordsOf } from '../document-lines.ts'
import { placeAt } from '../text/positions.ts'
import { composeLine } from './composed-lines.ts'
import type { Composing } from './composing.ts'
import { plainWords } from './plain-words.ts'

/** What is to be told of a title. */
export function findRepeatedTitle({ title }: Document, composing: Composing, path: string): readonly Finding[] {
  if (title.position === undefined) return []
  const words = bare(wordsOf(title.children))
  const isRepeated = [...composing.kind.over, ...composing.kind.under].some(({ line }) => {
    const composed = composeLine(line, composing)
    return composed !== undefined && words !== '' && bare(plainWords(composed)) === words
  })
  return isRepeated ? [['title-composed-twice', placeAt(path, title.position.start)]] : []
}

/** Capitals, marks and spaces make no other line of it. */
function bare(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
