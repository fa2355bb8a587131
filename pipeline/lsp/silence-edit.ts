/** Where a comment that silences a message is typed. */
import { findFaultOf } from '../check/silence/known-codes.ts'
import type { Diagnostic } from '../diagnostics.ts'
import type { Block, Document } from '../document.ts'
import { blocksIn, blocksWithNotes } from '../prepare/walk.ts'
import type { TextEdit, TextRange } from '../text/positions.ts'

/** A document, and what it was parsed of. */
interface TypedDocument {
  readonly document: Document
  readonly text: string
}

/** The comment, without the reason that its author owes: until it is there, that is told. Absent where nothing can be silenced. */
export function silenceEdit(
  { code }: Diagnostic,
  offset: number,
  { document, text }: TypedDocument,
): TextEdit | undefined {
  if (findFaultOf(code) !== undefined) return undefined
  const around = blocksWithNotes(document)
    .flatMap(blocksIn)
    .filter((block) => isAround(block, offset))
  const block = around.at(-1)
  const [start, end] = [block?.position?.start.offset ?? 0, block?.position?.end.offset ?? 0]
  const comment = `<!-- masthead ignore ${code}: -->`
  if (block === undefined) return undefined
  if (isWords(block)) {
    const at = gapNear(offset, { start, end }, text)
    return at === undefined ? undefined : { start: at, end: at, text: `${comment} ` }
  }
  // Within another block, a line of its own might end that.
  const isAtMargin = start === 0 || text[start - 1] === '\n'
  return isAtMargin ? { start, end: start, text: `${comment}\n\n` } : undefined
}

function isAround({ position }: Block, offset: number): boolean {
  return (position?.start.offset ?? 0) <= offset && offset <= (position?.end.offset ?? -1)
}

/** The start of the word at an offset, or, where the block begins with it, of the next: at the head of a line a comment would end the block. */
function gapNear(offset: number, { start, end }: TextRange, text: string): number | undefined {
  const before = /^[^]*\s/.exec(text.slice(start, offset))?.[0] ?? ''
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (!/^[\s>]*(?:[-*+–—]|#{1,6}|[\p{L}\p{N}]{1,6}[.)])?[\s>]*$/u.test(line)) return start + before.length
  const behind = /\s(?=[^\s{])/.exec(text.slice(offset, end))
  return behind === null || behind[0] === '\n' ? undefined : offset + behind.index + 1
}

/** What consists of words: a comment among them is of that block alone, and parts no list. */
function isWords({ type }: Block): boolean {
  return type === 'paragraph' || type === 'numberedParagraph' || type === 'bullet' || type === 'heading'
}
