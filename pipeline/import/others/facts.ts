/** The facts of files of others: what they print. */
import { languages } from '../../../templates/languages/index.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { factsOf, type FoundFacts } from '../facts/find-facts.ts'
import { withoutCalls, type OpeningItems } from '../document/opening.ts'
import { readTextFacts } from '../facts/printed-facts.ts'
import type { WrittenFact, WrittenFactList } from '../../facts/written.ts'
import { readOpeningFacts } from './opening-facts.ts'
import { submitterIn } from './submitter.ts'
import { plainText } from '../word/plain-text.ts'
import type { WordDocument, WordParagraph } from '../word/word-document.ts'

/** The facts of a file whose opening is known: its masthead may stand over the text. */
export function findFacts(word: WordDocument, { block, titles }: OpeningItems, code: LanguageCode): FoundFacts {
  const lines = [...word.heads, ...block.map(({ pieces }) => plainText(pieces))]
  const { written: printed, unread } = readTextFacts(word, { block, lines }, languages[code])
  const isDocument = (['organ', 'symbol', 'session', 'agenda', 'distribution'] as const).some(
    (key) => printed[key] !== undefined,
  )
  const opening = readOpeningFacts(titles, { language: languages[code], symbol: textOf(printed['symbol']), isDocument })
  const written = withSubmitter({ ...opening, ...printed }, titles, code)
  return { written, facts: factsOf(written, code), changed: [], unread }
}

/** Who submits a draft that names no sponsors: of what, other facts say. */
function withSubmitter(
  written: WrittenFactList,
  titles: readonly WordParagraph[],
  code: LanguageCode,
): WrittenFactList {
  const isDraft = ['draft-resolution', 'draft-decision', 'amendment'].some((kind) => kind === written['kind'])
  if (!isDraft || written['sponsors'] !== undefined) return written
  const lines = titles.map(({ pieces }) => plainText(withoutCalls(pieces)))
  const by = submitterIn(lines, factsOf(written, code), languages[code])
  return by === undefined ? written : { ...written, by }
}

function textOf(fact: WrittenFact | undefined): string {
  return typeof fact === 'string' ? fact : ''
}
