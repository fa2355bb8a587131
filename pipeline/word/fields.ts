/** Codes of fields in Word files: what the writer asks Word to work out, and how the reader knows it again. */

/** Contents of the headings down to a level, with links, made from the outline. */
export function contentsCode(depth: number): string {
  return String.raw`TOC \o "1-${depth}" \h \z \u`
}

export function isContentsCode(code: string): boolean {
  return /^\s*TOC\b/.test(code)
}

/** True for a list of the captions of figures or tables: no contents of headings. */
export function listsCaptions(code: string): boolean {
  return /\\[ac]\s/.test(code)
}

/** The level down to which contents go; absent where their code does not say it. */
export function depthOfContents(code: string): number | undefined {
  const depth = /\\o\s+"1-([1-5])"/.exec(code)?.[1]
  return depth === undefined ? undefined : Number(depth)
}

/** The number of the paragraph that a bookmark names, as a link. */
export function numberCode(bookmark: string): string {
  return String.raw`REF ${bookmark} \n \h`
}

/** The mark of the note whose first call a bookmark names, looking like a mark, as a link. */
export function markCode(bookmark: string): string {
  return String.raw`NOTEREF ${bookmark} \f \h`
}

/** The value of a document variable. */
export function variableCode(name: string): string {
  return String.raw`DOCVARIABLE "${name}" \* MERGEFORMAT`
}

/** What a field refers to. */
export interface FieldReference {
  readonly to: 'number' | 'note'
  readonly name: string
}

/** What a field refers to by its code; absent where it refers to no number and no note. */
export function referenceOf(code: string): FieldReference | undefined {
  const [, kind, name] = /^\s*(REF|NOTEREF)\s+(\S+)/.exec(code) ?? []
  return name === undefined ? undefined : { to: kind === 'REF' ? 'number' : 'note', name }
}
