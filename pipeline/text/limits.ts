/** Every limit a source is held to: the figures of the safety page, which a run may lower and never raise. */

/** Sizes in bytes or UTF-16 units, counts as said. */
export interface Limits {
  readonly fileBytes: number
  readonly lineBytes: number
  /** Characters without a place where a line may break. */
  readonly unbroken: number
  /** Characters of a paragraph, a cell or a heading. */
  readonly paragraph: number
  /** Hard line breaks in one block. */
  readonly breaks: number
  /** Quotations, lists and containers inside one another. */
  readonly nesting: number
  readonly inlineNesting: number
  /** Characters that may open or close something, in one paragraph. */
  readonly delimiters: number
  readonly openBrackets: number
  readonly tableRows: number
  readonly tableColumns: number
  readonly tableCells: number
  readonly allCells: number
  readonly notes: number
  readonly links: number
  readonly headings: number
  /** Lines with a rule under them. */
  readonly underlines: number
  /** Lines of one paragraph of a quotation, an item or a note. */
  readonly containedLines: number
  /** Places where the contents are printed. */
  readonly contents: number
  readonly combiningMarks: number
  readonly factsBytes: number
  readonly factsKeys: number
  readonly factsDepth: number
  readonly pictureBytes: number
  readonly picturePixels: number
  readonly pictures: number
  /** Pixels of all pictures of a document. */
  readonly allPicturePixels: number
}

const kibi = 1024
const mebi = 1024 * kibi

export const defaultLimits: Limits = {
  fileBytes: 8 * mebi,
  lineBytes: 64 * kibi,
  unbroken: 1000,
  paragraph: 50_000,
  breaks: 1000,
  nesting: 16,
  inlineNesting: 16,
  delimiters: 4000,
  openBrackets: 64,
  tableRows: 10_000,
  tableColumns: 24,
  tableCells: 50_000,
  allCells: 100_000,
  notes: 5000,
  links: 5000,
  headings: 20_000,
  underlines: 2000,
  containedLines: 2000,
  contents: 100,
  combiningMarks: 8,
  factsBytes: 64 * kibi,
  factsKeys: 200,
  factsDepth: 6,
  pictureBytes: 20 * mebi,
  picturePixels: 40_000_000,
  pictures: 200,
  allPicturePixels: 400_000_000,
}
