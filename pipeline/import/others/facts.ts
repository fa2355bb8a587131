/** The facts of files of others: what they print. */
import type { KindName } from '../../../templates/kinds/index.ts'
import { languages } from '../../../templates/languages/index.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { factsOf, type FoundFacts } from '../facts/find-facts.ts'
import type { OpeningItems } from '../document/opening.ts'
import { readTextFacts, type TextFacts } from '../facts/printed-facts.ts'
import { plainText } from '../word/plain-text.ts'
import type { WordParagraph, WordDocument } from '../word/word-document.ts'

/** The facts of a file whose opening is known: its masthead may stand over the text. */
export function findFacts(word: WordDocument, { block, titles }: OpeningItems, code: LanguageCode): FoundFacts {
  const lines = [...word.heads, ...block.map(({ pieces }) => plainText(pieces))]
  const printed = readTextFacts(word, { block, lines }, languages[code])
  const written = { kind: kindOf(printed, titles), ...printed.written }
  return { written, facts: factsOf(written, code), changed: [], unread: printed.unread }
}

/** What the first title says of the kind of a document, or its symbol. */
function kindOf({ written }: TextFacts, titles: readonly WordParagraph[]): KindName {
  const symbol = typeof written['symbol'] === 'string' ? written['symbol'] : ''
  const [first = ''] = titles.map(({ pieces }) => plainText(pieces).trim())
  const byTitle = titleKindOf(first)
  if (byTitle !== undefined) return byTitle
  if (/\/RES\//.test(symbol)) return 'resolution'
  return /\/L\.\d+/.test(symbol) ? 'draft-resolution' : 'report'
}

/** The kind that a title names, in any language; absent where it names none. */
export function titleKindOf(title: string): KindName | undefined {
  // "Identical letters" before "letters".
  const kinds = ['identical-letters', 'note-verbale', 'letter'] as const
  return kinds.find((kind) => Object.values(languages).some(({ letterTitles }) => letterTitles[kind].test(title)))
}
