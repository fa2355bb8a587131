/** One proper name in two spellings: “Communauté d’États indépendants”, “Communauté des États indépendants”. */
import { findMatch } from '../find-in-lines.ts'
import type { LineMatch } from '../find-in-lines.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

const small = 'of|for|on|in|de|des|du|del|da|do|la|le|les|los|las|el|en|по|в'
const elided = "(?:[dlDL][’'])?"

/** A sentence begins with them, and no name. */
const begins =
  '(?:The|This|In|On|At|For|From|By|To|And|As|With|Le|La|Les|Du|Des|Au|Aux|Dans|El|Los|Las|En|Del|Al|По|На|Во?|Из|Со?)[ \\u00A0]'

/** Two words with capitals at least; “and the …” begins another name. */
const name = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}’'-])(?!${begins})\\p{Lu}[\\p{L}\\p{M}]+(?:[ \\u00A0-](?:(?:(?:${small}|and|et|y|e|и)[ \\u00A0]|of the |for the ){0,2}${elided}\\p{Lu}[\\p{L}\\p{M}]+))+(?: \\p{Ll}{5,})?(?![\\p{L}\\p{M}])`,
  'gu',
)
const smallWord = new RegExp(`^(?:${small}|the)$`, 'u')

/** How often one spelling stands in a text. */
interface Spelling {
  readonly typed: string
  readonly matches: LineMatch[]
}

/** What two spellings share: no accents, hyphens, articles and prepositions. */
function skeletonOf(typed: string): string {
  return typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<!\p{L})[dl][’']/gu, '')
    .split(/[-\s]+/)
    .filter((word) => !smallWord.test(word))
    .join(' ')
}

function spellingsIn(text: CheckedText): readonly (readonly Spelling[])[] {
  const names = new Map<string, Map<string, Spelling>>()
  for (const line of text.lines)
    for (const match of line.words.matchAll(name)) {
      const typed = match[0].replaceAll('\u00A0', ' ').replaceAll("'", '’')
      const skeleton = skeletonOf(typed)
      const spellings = names.get(skeleton) ?? new Map<string, Spelling>()
      const spelling = spellings.get(typed) ?? { typed, matches: [] }
      spelling.matches.push({ line, match })
      names.set(skeleton, spellings.set(typed, spelling))
    }
  return [...names.values()].map((spellings) => [...spellings.values()])
}

/** The seldom spelling is told where the other one stands twice as often. */
function findSeldom(spellings: readonly Spelling[]): readonly RuleFinding[] {
  const [most, ...others] = spellings.toSorted((a, b) => b.matches.length - a.matches.length)
  if (most === undefined) return []
  return others
    .filter(({ typed, matches }) => most.matches.length >= 2 * matches.length && differs(typed, most.typed))
    .flatMap(({ typed, matches }) =>
      matches.map((match) => findMatch(match, [typed, most.typed, String(most.matches.length)])),
    )
}

/** In the size of letters alone it is a matter of other rules. */
function differs(one: string, other: string): boolean {
  return one.toLowerCase() !== other.toLowerCase()
}

export const nameSpeltTwice: Rule = {
  severity: 'warning',
  source: 'official texts: one name, one spelling in a document',
  languages: ['en', 'fr', 'es', 'ru'],
  why: 'A name that is spelt in two ways is not found by one search, and one of the two is a slip.',
  text: (typed, other, count) => `The name “${typed}” is “${other}” elsewhere, ${count} times.`,
  hint: 'Spell it in one way; a quotation of others may have its own.',
  examples: [
    {
      language: 'en',
      text: 'The Beijing Platform for Action and the Beijing Platform for Action.\n\nThe Beijing Platform of Action.',
      found: [[3, 5]],
    },
    { language: 'en', text: 'In Guinea-Bissau, from Guinea-Bissau, of Guinea Bissau.', found: [[1, 42]] },
    {
      language: 'fr',
      text: 'La Communauté d’États indépendants et la Communauté d’États indépendants ; la Communauté des États indépendants.',
      found: [[1, 79]],
    },
    { language: 'es', text: 'El Océano Índico, el Océano Índico, del Oceano Índico.', found: [[1, 41]] },
    { language: 'ru', text: 'В Санкт-Петербурге, в Санкт-Петербурге, при Санкт Петербурге.', found: [[1, 45]] },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'The General Assembly and a General Assembly; the United Nations and the Inter-Parliamentary Union, of the United Nations and of the Inter-Parliamentary Union.',
    },
    { language: 'fr', text: 'Le Conseil de sécurité, Conseil de sécurité et le Conseil économique et social.' },
  ],
  find: (text) => spellingsIn(text).flatMap(findSeldom),
}
