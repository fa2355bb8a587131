/** Words that are written as one: “cooperation”, “peacekeeping”, “subparagraph”. */
import { findForms } from '../find-forms.ts'
import { isReproduced } from '../reproduced.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** What stands before the hyphen, and how the other part begins: both are small, for names have their own spelling. */
const prefixes: readonly (readonly [prefix: string, rest: string])[] = [
  ['co', 'operat|ordinat|exist'],
  ['inter', 'governmental|regional|related|dependen|sessional|departmental|ministerial|national|action|act'],
  ['sub', 'committee|commission|group|paragraph|programme|region'],
  ['multi', 'lateral|lingual|national|sectoral|media|racial|cultural|disciplinary|dimensional|faceted'],
  ['socio', 'economic|cultural'],
  ['macro', 'economic'],
  ['micro', 'credit|finance|enterprise'],
  ['trans', 'national|boundary|regional|atlantic'],
  ['under', 'estimate|mine|represent|developed'],
  ['peace', 'keep|build|mak'],
  ['cease', 'fire'],
  ['re', 'affirm|allocat|appoint|integrat|settle|deploy'],
  ['policy', 'mak'],
  ['land', 'mine'],
  ['web', 'site|page'],
  ['on', 'line'],
  ['off', 'line'],
  ['e', 'mail'],
  ['non', 'etheless'],
  ['never', 'theless'],
  ['life', 'time'],
  ['wide', 'spread'],
  ['world', 'wide'],
  ['nation', 'wide'],
]

/** “Peace keeping” in two words; other pairs may be two. */
const parted =
  'peace[ \\u00A0](?:keeping|building)|web[ \\u00A0]sites?|cease[ \\u00A0]fires?|policy[ \\u00A0]makers?|land[ \\u00A0]mines?|world[ \\u00A0]wide|nation[ \\u00A0]wide'

const joined = new RegExp(
  `(?<![\\p{L}\\p{N}’-])(?:(?:${prefixes.map(([prefix, rest]) => `(?:${prefix}|(?<=^|[.:] )${prefix.charAt(0).toUpperCase()}${prefix.slice(1)})-(?:${rest})`).join('|')})\\p{Ll}*|${parted})(?![\\p{L}-])`,
  'gu',
)

function findParted(text: CheckedText): readonly RuleFinding[] {
  if (isReproduced(text)) return []
  return findForms(text, { found: joined, meant: ([typed]) => typed.replace(/[ \u00A0-]/u, '') })
}

export const spellingJoined: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, spelling: words with prefixes',
  languages: ['en'],
  why: 'The United Nations writes many words without a hyphen that others write with one; a search finds one of the two.',
  text: (found) => `“${found}” is written as one word.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'Regional co-operation and peace-keeping, in sub-paragraph 4 and on the web site.',
      found: [
        [1, 10],
        [1, 27],
        [1, 45],
        [1, 72],
      ],
      fixed: 'Regional cooperation and peacekeeping, in subparagraph 4 and on the website.',
    },
    {
      language: 'en',
      text: 'Co-ordination by e-mail, world wide.',
      found: [
        [1, 1],
        [1, 18],
        [1, 26],
      ],
      fixed: 'Coordination by email, worldwide.',
    },
    { language: 'en', text: '- inter-governmental bodies', found: [[1, 3]], fixed: '- intergovernmental bodies' },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'The Organisation for Economic Co-operation and Development, decision-making, follow-up, sub-item, non-governmental and well-being.',
    },
    {
      language: 'en',
      text: 'The United Nations Peace-keeping Force in Cyprus, “peace-keeping” and *co-operation*; co-chairs and co-sponsors.',
    },
    { language: 'en', facts: 'kind: letter', text: 'The co-operation of both.' },
  ],
  find: findParted,
}
