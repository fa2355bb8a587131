/** Finds the front matter of a language file: the one grammar of where it begins and ends. */

/** The YAML between the rules and its offset in the file. */
export interface FrontMatter {
  readonly yaml: string
  readonly offset: number
  /** Offset of the text that follows. */
  readonly bodyOffset: number
}

/** The front matter, an empty one where there is none, or `open` where its end is missing. */
export function findFrontMatter(text: string): FrontMatter | 'open' {
  const opening = /^---[ \t]*(?:\n|$)/.exec(text)
  if (opening === null) return { yaml: '', offset: 0, bodyOffset: 0 }
  const offset = opening[0].length
  const closing = /(?<=^|\n)---[ \t]*(?=\n|$)/.exec(text.slice(offset))
  if (closing === null) return 'open'
  return {
    yaml: text.slice(offset, offset + closing.index),
    offset,
    bodyOffset: offset + closing.index + closing[0].length,
  }
}
