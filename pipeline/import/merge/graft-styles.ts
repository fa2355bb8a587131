/** Styles of the file that was built, by the names that the program which saved it gives them. */
import { isOwnStyle } from '../word/styles.ts'
import { paragraphsIn, textIn } from '../word/plain-text.ts'
import type { Item, WordDocument, WordParagraph } from '../word/word-document.ts'
import { commonPairs } from './common-pairs.ts'

export type BuiltStyles = ReadonlyMap<string, Pick<WordParagraph, 'style' | 'role'>>

/** How often paragraphs of one style have another in the edited file. */
interface Change {
  readonly count: number
  readonly built: WordParagraph
  readonly saved: WordParagraph
}

/** The styles of paragraphs that stand in both. */
export function stylesOf(base: WordDocument, edited: WordDocument): BuiltStyles {
  const [a, b] = [paragraphsIn(base.body), paragraphsIn(edited.body)]
  const changes = new Map<string, Map<string, Change>>()
  for (const [x, y] of commonPairs(a.map(lettersIn), b.map(lettersIn))) {
    const [built, saved] = [a[x], b[y]]
    if (built === undefined || saved === undefined || isOwnStyle(saved.style)) continue
    const known = changes.get(saved.style) ?? new Map<string, Change>()
    known.set(built.style, { count: (known.get(built.style)?.count ?? 0) + 1, built, saved })
    changes.set(saved.style, known)
  }
  return new Map(
    [...changes].flatMap(([style, known]) => {
      const [most] = [...known.values()].toSorted((one, other) => other.count - one.count)
      if (most === undefined || isGiven(most)) return []
      return [[style, { style: most.built.style, role: most.built.role }] as const]
    }),
  )
}

/** An editor has given one paragraph a style of Word's: a program that knows ours by that name gives it to all. */
function isGiven({ count, built, saved }: Change): boolean {
  return count === 1 && saved.role !== undefined && saved.role !== built.role
}

/** Letters and figures of an item. */
export function lettersIn(item: Item): string {
  return textIn([item]).replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}
