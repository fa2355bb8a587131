/** Words that are drawn together as they are spoken: “don’t”, “it’s”. */
import { capitalize } from '../../../templates/languages/common/sessions.ts'
import { findForms } from '../find-forms.ts'
import type { Rule } from '../rule.ts'

const verbs = 'do|does|did|is|are|was|were|has|have|had|could|should|would|must|need'

const drawn = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:(?:${verbs})n[’']t|can[’']t|won[’']t|it[’']s|(?:they|we|you)[’'](?:re|ve|ll)|I[’'](?:m|ve|ll)|let[’']s|(?:there|that|here|who|what|he|she)[’']s)(?![\\p{L}’'-])`,
  'giu',
)

/** By what stands before “n’t”. */
const whole = new Map([
  ['ca', 'cannot'],
  ['wo', 'will not'],
])

const endings = new Map([
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['m', 'am'],
])

/** “It’s” is most often meant for “its”, which only its author knows. */
function inFull(typed: string): string {
  const [first = '', rest = ''] = typed.split(/[’']/u)
  if (/[’']s$/iu.test(typed)) {
    if (/^it/iu.test(typed)) return first + 's'
    return `${first} ${/^let/iu.test(typed) ? 'us' : 'is'}`
  }
  if (/n[’']t$/iu.test(typed)) {
    const verb = typed.slice(0, -3)
    const written = whole.get(verb.toLowerCase()) ?? `${verb} not`
    return /^\p{Lu}/u.test(verb) ? capitalize(written) : written
  }
  return `${first} ${endings.get(rest.toLowerCase()) ?? rest}`
}

export const contraction: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, spelling; none in the own words of 56 official documents',
  languages: ['en'],
  why: 'Documents are written as texts are, not as they are spoken; “it’s” stands for “its” in most drafts.',
  text: (found) => `“${found}” is drawn together as in speech.`,
  hint: (_found, meant) => `Write “${meant}”, or the words in full.`,
  examples: [
    {
      language: 'en',
      text: 'The Committee held it’s meeting and didn’t agree.',
      found: [
        [1, 20],
        [1, 37],
      ],
    },
    {
      language: 'en',
      text: "1. They won't go, for they can't.",
      found: [
        [1, 9],
        [1, 28],
      ],
    },
    {
      language: 'en',
      text: 'Can’t it, or WON’T it? You’ll see.',
      found: [
        [1, 1],
        [1, 14],
        [1, 24],
      ],
    },
  ],
  counterExamples: [
    { language: 'en', text: 'Its meeting, the Committee’s report and the States’ views; he said “it’s done”.' },
    { language: 'en', text: '> We don’t agree.' },
  ],
  find: (text) => findForms(text, { found: drawn, meant: ([typed]) => inFull(typed), isCertain: () => false }),
}
