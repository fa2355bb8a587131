/** Document symbols by their parts (un-layout.md 4.1): what the masthead sets large, and what names a document's files. */

/** "A/80/5 (Vol. II)": the series "A", then "80" and "5 (Vol. II)". */
export interface DocumentSymbol {
  readonly series: string
  readonly components: readonly string[]
}

/** The symbols of a text that has been found sound: two for joint documents (`A/79/895-S/2025/275`). */
export function parseSymbols(text: string): readonly DocumentSymbol[] {
  return text.split(/-(?=[A-Z]+\/)/).map((symbol) => {
    const [series = '', ...components] = symbol.split('/')
    return { series, components }
  })
}

/** A symbol as it is written. */
export function printSymbol({ series, components }: DocumentSymbol): string {
  return [series, ...components].join('/')
}
