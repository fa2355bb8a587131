/** Labels of tables and figures as they are typed: "Table 3", "Figure II", and the title that may stand behind them. */
import type { Language } from '../../../templates/languages/language.ts'
import { languages } from '../../../templates/languages/index.ts'
import { plainText } from '../word/plain-text.ts'
import type { WordParagraph } from '../word/word-document.ts'
import { cutPieces } from './cut.ts'
import { isHeadline } from './looks.ts'

export interface CaptionLabel {
  readonly of: 'table' | 'figure'
  /** The label alone, which is composed. */
  readonly label: WordParagraph
  /** The title that stands in the same paragraph. */
  readonly title?: WordParagraph
}

const number =
  '(?:\\d{1,3}(?:\\.\\d{1,2})*|[IVXLC]{1,6}|[٠-٩]{1,3}|[一二三四五六七八九十]{1,3}|ال\\p{L}{1,12}|[A-Z]\\.?\\d{0,2})'

/** The word before the number, as a language composes it. */
function wordOf(compose: (number: number) => string): string {
  const [one, two] = [compose(1), compose(2)]
  const end = [...one].findIndex((sign, at) => sign !== two[at])
  return one.slice(0, end).trim()
}

function patternOf(words: readonly string[]): RegExp {
  return new RegExp(`^\\s*(?:${[...new Set(words)].join('|')})\\s*${number}(?![\\p{L}\\p{N}])\\s*[.:：–—-]?\\s*`, 'iu')
}

const patterns = new Map(
  Object.values(languages).map((language) => [
    language.code,
    {
      // Languages whose figures are written out have the word alone.
      table: patternOf([wordOf(language.table), languages.en.table(1).replace(/ 1$/, '')]),
      figure: patternOf([wordOf(language.figure).replace(/\s.*$/u, ''), languages.en.figure(1).replace(/ I$/, '')]),
    },
  ]),
)

/** The label that a paragraph is, or begins with. */
export function captionLabel(paragraph: WordParagraph, { code }: Language): CaptionLabel | undefined {
  const text = plainText(paragraph.pieces)
  const kinds = patterns.get(code)
  const of = (['table', 'figure'] as const).find((each) => kinds?.[each].test(text) === true)
  if (of === undefined || kinds === undefined || !isHeadline(paragraph)) return undefined
  const end = kinds[of].exec(text)?.[0].length ?? 0
  const { headingLevel: _, ...plain } = paragraph
  const label: WordParagraph = { ...plain, role: of === 'table' ? 'tableLabel' : 'figureLabel' }
  if (text.slice(end).trim() === '') return { of, label }
  const [before, after] = cutPieces(paragraph.pieces, end)
  // A note that is called behind the label is one of the title: the label is composed.
  const calls = before.filter(({ type }) => type === 'note')
  const title = { ...plain, pieces: [...after, ...calls], startsPage: false, bookmarks: [], losses: [] }
  return { of, label: { ...label, pieces: before }, title }
}
