/** SafeMarkup that is safe: what is put into it is escaped, unless it is markup itself. */

/** Text that may stand in a page as it is. */
export interface SafeMarkup {
  readonly markup: string
}

type Piece = SafeMarkup | string | number | undefined | readonly Piece[]

/** A template whose values are escaped; lists stand one item behind the other, what is absent leaves nothing. */
export function markup(parts: TemplateStringsArray, ...values: readonly Piece[]): SafeMarkup {
  return { markup: parts.map((part, index) => part + markupOf(values[index])).join('') }
}

/** SafeMarkup that others have made safe. */
export function trusted(markup: string): SafeMarkup {
  return { markup }
}

function markupOf(piece: Piece): string {
  if (piece === undefined) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return escape(String(piece))
  return 'markup' in piece ? piece.markup : piece.map(markupOf).join('')
}

function escape(text: string): string {
  if (!/[&<>"]/.test(text)) return text
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
