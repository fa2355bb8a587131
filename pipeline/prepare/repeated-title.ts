/** A typed title that says what a composed line over or under it says: both would be printed. */
import type { VFile } from 'vfile'
import { dropMessages, report } from '../diagnostics.ts'
import type { Document } from '../document.ts'
import { wordsOf } from '../document-lines.ts'
import { placeAt } from '../text/positions.ts'
import { composeLine } from './composed-lines.ts'
import type { Composing } from './composing.ts'
import { plainWords } from './plain-words.ts'

/** The title is to be removed: how its letters are typed need not be told. */
export function reportRepeatedTitle({ title }: Document, composing: Composing, file: VFile): void {
  if (title.position === undefined || !isRepeated(title, composing)) return
  const { start } = title.position
  dropMessages(file, ({ ruleId, line }) => ruleId === 'likely-heading' && line === start.line)
  report(file, 'title-composed-twice', placeAt(file.path, start))
}

function isRepeated({ children }: Document['title'], composing: Composing): boolean {
  const words = bare(wordsOf(children))
  return [...composing.kind.over, ...composing.kind.under].some(({ line }) => {
    const composed = composeLine(line, composing)
    return composed !== undefined && words !== '' && bare(plainWords(composed)) === words
  })
}

/** Capitals, marks and spaces make no other line of it. */
function bare(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
