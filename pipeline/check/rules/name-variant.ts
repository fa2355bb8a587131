/** Two spellings of one name. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'
import type { CheckedLine } from '../checked-line.ts'

/** What joins the words of a name, and differs where a name is written in two ways. */
const joints: Readonly<Partial<Record<LanguageCode, string>>> = {
  en: 'of the|for the|of|for',
  fr: 'de la|de l’|des|du|de|d’',
  es: 'de los|de las|de la|del|de',
}

interface Spelling {
  readonly line: CheckedLine
  readonly at: number
  readonly words: string
}

/** A word with a capital, what joins it to the next, and that one with what belongs to it. */
function spellingsIn(line: CheckedLine, joint: string): readonly Spelling[] {
  const space = '[ \\u00A0]'
  const pattern = new RegExp(
    `(?<![\\p{L}’])\\p{Lu}[\\p{L}]{3,}(?:${space}\\p{Lu}?\\p{L}{4,})?${space}(?:${joint})(?:${space}|(?<=’))\\p{Lu}[\\p{L}-]{3,}(?:${space}[\\p{L}-]{5,})?(?![\\p{L}])`,
    'gu',
  )
  return [...line.words.matchAll(pattern)].map(({ 0: words, index }) => ({ line, at: index, words }))
}

/** The name without what joins it. */
function keyOf(words: string, joint: string): string {
  return words
    .replace(/\u00A0/gu, ' ')
    .replace(new RegExp(` (?:${joint})(?: |(?<=’))`, 'gu'), ' … ')
    .toLowerCase()
}

/** So often one spelling must stand that another, which stands once, is a slip. */
const fewest = 3

function findVariants({ language, lines }: CheckedText): readonly RuleFinding[] {
  const joint = joints[language.code]
  if (joint === undefined) return []
  const names = new Map<string, Map<string, readonly Spelling[]>>()
  for (const spelling of lines.flatMap((line) => spellingsIn(line, joint))) {
    const words = spelling.words.replace(/\u00A0/gu, ' ')
    const spellings = names.get(keyOf(words, joint)) ?? new Map<string, readonly Spelling[]>()
    names.set(keyOf(words, joint), spellings.set(words, [...(spellings.get(words) ?? []), spelling]))
  }
  return [...names.values()].flatMap((spellings) => {
    const [usual, ...others] = [...spellings].toSorted((a, b) => b[1].length - a[1].length)
    if (usual === undefined || usual[1].length < fewest) return []
    return others.flatMap(([, places]) =>
      places.length === 1 ? places.map((place) => tell(place, usual[0], usual[1].length)) : [],
    )
  })
}

function tell({ line, at, words }: Spelling, usual: string, count: number): RuleFinding {
  const { start, end } = line.rangeOf(at, at + words.length)
  return { at: start, end, details: [words, usual, String(count)] }
}

export const nameVariant: Rule = {
  severity: 'warning',
  source:
    'an official letter of 2021, which has “Communauté d’États indépendants” six times and “Communauté des États indépendants” once',
  languages: ['en', 'es', 'fr'],
  why: 'A name is written in one way; where it stands often in one and once in another, the other is a slip.',
  text: (words, usual, count) => `“${words}” stands here, and “${usual}” ${count} times.`,
  hint: (_words, usual) => `Write “${usual}”.`,
  examples: [
    {
      language: 'fr',
      text: 'La Communauté d’États indépendants. La Communauté d’États indépendants.\n\nLa Communauté d’États indépendants et la Communauté des États indépendants.',
      found: [[3, 42]],
    },
    {
      language: 'en',
      text: 'The Ministry of Foreign Affairs, the Ministry of Foreign Affairs, the Ministry of Foreign Affairs and the Ministry for Foreign Affairs.',
      found: [[1, 107]],
    },
    {
      language: 'es',
      text: 'El Gobierno del Sudán, el Gobierno del Sudán, el Gobierno del Sudán y el Gobierno de Sudán.',
      found: [[1, 74]],
    },
  ],
  counterExamples: [
    {
      language: 'fr',
      text: 'La Communauté d’États indépendants. La Communauté d’États indépendants. La Communauté des États indépendants.',
    },
    {
      language: 'en',
      text: 'The Ministry of Foreign Affairs, the Ministry of Foreign Affairs, the Ministry of Foreign Affairs and the Ministry of Foreign Trade.',
    },
  ],
  find: findVariants,
}
