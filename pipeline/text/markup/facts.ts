/** Facts where text stands. */
import type { Pattern } from './pattern.ts'

const languages = '(?:ar|en|es|fr|ru|zh)'

/** Keys and what follows their colon: a value that no sentence gives them; the keys of two words need none. */
export const factForms: readonly (readonly [key: string, value: string])[] = [
  ['(?:agenda-titles|titles-above|agenda-note|sponsors-note|duty-station)', '(?:[ \\t][^\\n]*)?'],
  ['(?:agenda|organ|original|session|sponsors)', '[ \\t]*'],
  [
    'kind',
    '[ \\t]+(?:(?:draft-)?(?:resolution|decision)|(?:identical-)?letters?|note(?:-verbale)?|report|agenda|statement|amendment|corrigendum|addendum)[ \\t]*',
  ],
  ['organ', '[ \\t]+(?:\\[[^\\n]*|[a-z]+(?:-[a-z]+){1,4})[ \\t]*'],
  ['session', '[ \\t]+(?:[[{][^\\n]*|\\d{1,3}[ \\t]*)'],
  ['(?:agenda|job|sponsors)', '[ \\t]+[[{][^\\n]*'],
  ['distribution', '[ \\t]+(?:general|limited|restricted)[ \\t]*'],
  ['(?:date|adopted|reissued)', '[ \\t]+\\d{4}-\\d{2}-\\d{2}[ \\t]*'],
  ['(?:language|original)', `[ \\t]+\\[?${languages}(?:[ \\t]*,[ \\t]*${languages})*\\]?[ \\t]*`],
  ['(?:symbol|corrects|amends)', '[ \\t]+[A-Z]{1,5}/[^\\n]*'],
  ['by', '[ \\t]+(?:secretary-general|secretariat|(?:vice-)?(?:president|chair)|rapporteur|bureau)[ \\t]*'],
  ['translation', '[ \\t]+unofficial[ \\t]*'],
  ['status', '[ \\t]+(?:draft|advance-unedited)[ \\t]*'],
  ['subtitle', '[ \\t]+[^\\n]+'],
]

const fact = `^(?:${factForms.map(([key, value]) => `${key}[ \\t]*:${value}`).join('|')})$`

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
    holds: [':'],
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
