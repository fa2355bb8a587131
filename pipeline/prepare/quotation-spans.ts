/** Quotations of several paragraphs: each may open anew, and only the last closes. */
import { lonelyMarks, type QuotedLine } from './quotation-marks.ts'
import type { QuotationSign } from './quotation-signs.ts'

/** Paragraphs of the longest quotation. */
const longest = 100

/** For each line, the places of marks whose partners stand in other lines. */
export function findSpans(lines: readonly QuotedLine[]): readonly ReadonlySet<number>[] {
  const accepted = lines.map(() => new Set<number>())
  let pending: { readonly line: number; readonly at: number }[] = []
  const accept = (): void => {
    for (const { line, at } of pending) accepted[line]?.add(at)
    pending = []
  }
  lines.forEach((quoted, line) => {
    if (line - (pending[0]?.line ?? line) > longest) pending = []
    // The last paragraph may have a pair of its own.
    if (pending.length > 0 && isWholeQuotation(quoted)) accept()
    for (const sign of lonelyMarks(quoted).filter(({ kind }) => kind === 'double')) {
      const ends = sign.turn === 'closing' && isAtEnd(sign, quoted) && pending.length > 0
      if (!ends && !opensSpan(sign, quoted)) pending = []
      else pending.push({ line, at: sign.at })
      if (ends) accept()
    }
  })
  return accepted
}

function opensSpan(sign: QuotationSign, { text }: QuotedLine): boolean {
  return sign.turn !== 'closing' && /(?:^|[:：])[\s([]*$/u.test(text.slice(0, sign.at))
}

function isAtEnd({ at }: QuotationSign, { text }: QuotedLine): boolean {
  return /^[\s\p{P}\uFFFB]*$/u.test(text.slice(at + 1))
}

function isWholeQuotation(quoted: QuotedLine): boolean {
  const [first] = quoted.quotations
  return first?.closing !== undefined && opensSpan(first.opening, quoted) && isAtEnd(first.closing, quoted)
}
