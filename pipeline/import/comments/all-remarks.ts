/** What people have left in a file, wherever it stands there: nothing of it is lost with a line or a row that says nothing. */
import type { ReadText } from '../document/read-text.ts'
import { remarksIn } from '../word/plain-text.ts'
import type { WordDocument } from '../word/word-document.ts'

/** A reading with all remarks of its file: those that stand at nothing of it are about the whole. */
export function withAllRemarks(read: ReadText, word: WordDocument): ReadText {
  const known = new Set([...read.remarks.values()].flat())
  const left = remarksIn(word).filter((remark) => !known.has(remark))
  if (left.length === 0) return read
  return {
    ...read,
    remarks: new Map([...read.remarks, [undefined, [...(read.remarks.get(undefined) ?? []), ...left]]]),
  }
}
