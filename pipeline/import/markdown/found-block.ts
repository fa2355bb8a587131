/** Blocks that are taken out of a text before it is parsed, and how they are found. */

/** A table that is drawn with signs: the text of each cell is Markdown. */
export interface DrawnTable {
  readonly type: 'drawn-table'
  readonly head: readonly (readonly string[])[]
  readonly body: readonly (readonly string[])[]
  readonly align: readonly ('left' | 'center' | 'right' | null)[]
}

export type TakenBlock =
  | DrawnTable
  | { readonly type: 'html'; readonly html: string }
  | { readonly type: 'formula'; readonly words: string }
  | { readonly type: 'label'; readonly words: string }
  | { readonly type: 'page' | 'contents' }

/** A block that begins at a line: where what follows begins, and where it is put. */
export interface FoundBlock {
  readonly block: TakenBlock
  readonly end: number
}

/** Looks for a block at a line. */
export type FindBlock = (lines: readonly string[], at: number) => FoundBlock | undefined

/** Looks for the first line from one on that is such a one: asked for later lines of one text each time, it looks at none twice. */
export function lineFinder(
  is: (line: string) => boolean,
): (lines: readonly string[], from: number) => number | undefined {
  let at = 0
  return (lines, from) => {
    at = Math.max(at, from)
    while (at < lines.length && !is(lines[at] ?? '')) at += 1
    return at < lines.length ? at : undefined
  }
}
