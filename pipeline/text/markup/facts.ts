/** Facts where text stands. */
import type { Pattern } from './pattern.ts'

const languages = '(?:ar|en|es|fr|ru|zh)'

/** Each with a value that no sentence gives it; the keys of two words need none. */
const forms = [
  '(?:agenda-titles|agenda-note|sponsors-note|duty-station)[ \\t]*:(?:[ \\t][^\\n]*)?',
  '(?:agenda|organ|original|session|sponsors)[ \\t]*:[ \\t]*',
  'kind[ \\t]*:[ \\t]+(?:(?:draft-)?(?:resolution|decision)|(?:identical-)?letters?|note(?:-verbale)?|report|agenda|statement|corrigendum|addendum)[ \\t]*',
  'organ[ \\t]*:[ \\t]+(?:\\[[^\\n]*|[a-z]+(?:-[a-z]+){1,4})[ \\t]*',
  'session[ \\t]*:[ \\t]+(?:[[{][^\\n]*|\\d{1,3}[ \\t]*)',
  '(?:agenda|job|sponsors)[ \\t]*:[ \\t]+[[{][^\\n]*',
  'distribution[ \\t]*:[ \\t]+(?:general|limited|restricted)[ \\t]*',
  '(?:date|adopted|reissued)[ \\t]*:[ \\t]+\\d{4}-\\d{2}-\\d{2}[ \\t]*',
  `(?:language|original)[ \\t]*:[ \\t]+\\[?${languages}(?:[ \\t]*,[ \\t]*${languages})*\\]?[ \\t]*`,
  '(?:symbol|corrects)[ \\t]*:[ \\t]+[A-Z]{1,5}/[^\\n]*',
  'by[ \\t]*:[ \\t]+(?:secretary-general|secretariat|president)[ \\t]*',
  'translation[ \\t]*:[ \\t]+unofficial[ \\t]*',
  'status[ \\t]*:[ \\t]+(?:draft|advance-unedited)[ \\t]*',
  'subtitle[ \\t]*:[ \\t]+[^\\n]+',
].join('|')

const fact = `^(?:${forms})$`

const oneLine = new RegExp(fact, 'u')

/** True for a line that is certainly a fact. */
export function saysFact(line: string): boolean {
  return oneLine.test(line)
}

/** How facts are fenced. */
export const fenceCure =
  'Put the facts of a language between two lines `---`, of three plain hyphens: one is the first line of the file, one stands behind the last fact.'

export const factPatterns: readonly Pattern[] = [
  {
    code: 'markup-facts',
    in: 'paragraph',
    found: new RegExp(fact, 'gmu'),
    what: 'a fact',
    cure: fenceCure,
    examples: [
      'agenda-titles:\n- One',
      'Text\n\nsponsors-note: Words',
      'Text.\n\nsession: 80',
      'Text.\n\nkind: report',
    ],
    quiet: [
      'Session: 80',
      'date: 7 May',
      'the organ: it',
      'kind: of',
      'by: the Secretary-General',
      'original: French and so on',
    ],
  },
]
