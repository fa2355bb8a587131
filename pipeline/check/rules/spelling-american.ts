/** “Programme”, “labour”, “centre”: the spelling of Oxford where the American one differs. */
import { findForms } from '../find-forms.ts'
import { sentenceBegin } from '../sentence-begin.ts'
import type { Rule } from '../rule.ts'

/** Parts of words that differ, each with what belongs there; behind them follows an ending. */
const stems: readonly (readonly [american: string, british: string])[] = [
  ...'arb|behavi|cand|col|endeav|fav|ferv|harb|hon|lab|neighb|od|parl|rum|savi|splend|tum|val|vap|vig'
    .split('|')
    .map((stem) => [`${stem}or`, `${stem}our`] as const),
  ...[
    'cent',
    'theat',
    'kilomet',
    'centimet',
    'millimet',
    'lit',
    'millilit',
    'fib',
    'calib',
    'spect',
    'lust',
    'somb',
  ].map((stem) => [`${stem}er`, `${stem}re`] as const),
  ['defense', 'defence'],
  ['offense', 'offence'],
  ['pretense', 'pretence'],
  ['fulfill', 'fulfil'],
  ['skillful', 'skilful'],
  ['willful', 'wilful'],
  ['enroll', 'enrol'],
  ['installment', 'instalment'],
  ['acknowledgment', 'acknowledgement'],
  ['aging', 'ageing'],
  ['catalog', 'catalogue'],
  ['dialog', 'dialogue'],
  ['analyz', 'analys'],
  ['paralyz', 'paralys'],
  ['catalyz', 'catalys'],
  ['program', 'programme'],
  ['skeptic', 'sceptic'],
  ['pediatric', 'paediatric'],
  ['maneuver', 'manoeuvre'],
  ['aluminum', 'aluminium'],
  ['artifact', 'artefact'],
  ['favorite', 'favourite'],
  ['marvelous', 'marvellous'],
  ['jewelry', 'jewellery'],
  ['woolen', 'woollen'],
  ['gray', 'grey'],
  ['plow', 'plough'],
  ['airplane', 'aeroplane'],
  ['advisor', 'adviser'],
  ['focuss', 'focus'],
  ['targett', 'target'],
  ['benefitt', 'benefit'],
  ['budgett', 'budget'],
]

/** Verbs that double their last letter. */
const doubled =
  '(?:travel|counsel|cancel|label|model|signal|fuel|total|channel|marshal|dial|equal|quarrel|rival|tunnel|unravel|level|initial)'

/** What may follow a stem; those of “program” and of computers are right as they are. */
const endings: ReadonlyMap<string, string> = new Map([
  ['program', 's?'],
  ['catalog', 's?'],
  ['dialog', 's?'],
  ['advisor', 's?'],
  ['focuss', 'e[sd]|ing'],
  ['targett', 'ed|ing'],
  ['benefitt', 'ed|ing'],
  ['budgett', 'ed|ing'],
  ['valor', ''],
  ['vapor', 's?'],
  ['vigor', ''],
  ['odor', 's?|less'],
  ['tumor', 's?'],
  ['honor', 's?|ed|ing|able|ably'],
  ['labor', 's?|ed|ing|ers?'],
  ['color', 's?|ed|ing|ful'],
  ['specter', 's?'],
  ['luster', ''],
  ['enroll', '|ments?'],
  ['fulfill', 's?|ments?'],
  ['analyz', 'e[sdr]?|ers|ing'],
  ['paralyz', 'e[sd]?|ing'],
  ['catalyz', 'e[sd]?|ing'],
])
const usual = 's?|ed|ing|able|ably|ly|less|hoods?|ingly|al|ally|ism'

const british: ReadonlyMap<string, string> = new Map(stems)
const stemmed = new RegExp(
  `(?<![\\p{L}\\p{M}’])(?:${stems.map(([stem]) => `${either(stem)}(?:${endings.get(stem) ?? usual})`).join('|')}|${doubled}(?:ed|ing|ers?|ors?)|judgments?)(?![\\p{L}\\p{M}])`,
  'gu',
)

/** A capital begins a sentence; elsewhere it is of a name. */
function either(stem: string): string {
  const [first = ''] = stem
  return `(?:${first}|${sentenceBegin}${first.toUpperCase()})${stem.slice(1)}`
}

function inBritish(word: string, line: string): string | undefined {
  if (/^judgment/i.test(word)) return isOfCourt(line) ? undefined : word.replace('judgment', 'judgement')
  if (/^program/i.test(word) && /\b(?:computer|software|application|source)\b/i.test(line)) return undefined
  const small = word.toLowerCase()
  const stem = stems.find(([american]) => small.startsWith(american))?.[0]
  if (stem === undefined) return word.replace(/l(?=(?:ed|ing|ers?|ors?)$)/, 'll')
  const ending = small.slice(stem.length)
  const whole = joinEnding(british.get(stem) ?? stem, ending)
  return word.startsWith(small.slice(0, 1)) ? whole : whole.slice(0, 1).toUpperCase() + whole.slice(1)
}

/** “centred”, “manoeuvring”, “honourable”. */
function joinEnding(stem: string, ending: string): string {
  return stem.endsWith('re') && /^(?:ed|ing|able)/.test(ending) ? stem.slice(0, -1) + ending : stem + ending
}

/** “Aluminum Company of America”, “Center for Civilians in Conflict”: at the head of a sentence, too. */
function isOfName(word: string, behind: string): boolean {
  return /^\p{Lu}/u.test(word) && !/(?:ing|ed)$/.test(word) && /^[ \u00A0](?:(?:for|of)[ \u00A0])?\p{Lu}/u.test(behind)
}

/** Of a court it is a judgment. */
function isOfCourt(line: string): boolean {
  return /court|tribunal|judge|judicia|appeal|justice|sentence|verdict|ruling/i.test(line)
}

export const spellingAmerican: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, spelling: the Concise Oxford English Dictionary',
  languages: ['en'],
  why: 'The United Nations writes words as Oxford dictionaries do: “labour”, “centre”, “programme”, “defence”, “fulfil”.',
  text: (found) => `“${found}” is the American spelling.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'Advisors focussed on it. Favorable terms benefitted them.',
      found: [
        [1, 1],
        [1, 10],
        [1, 26],
        [1, 42],
      ],
      fixed: 'Advisers focused on it. Favourable terms benefited them.',
    },
    {
      language: 'en',
      text: 'The labor program will fulfill its mandate.',
      found: [
        [1, 5],
        [1, 11],
        [1, 24],
      ],
      fixed: 'The labour programme will fulfil its mandate.',
    },
    {
      language: 'en',
      text: 'The training center was canceled, and the delegates traveled home.',
      found: [
        [1, 14],
        [1, 25],
        [1, 53],
      ],
      fixed: 'The training centre was cancelled, and the delegates travelled home.',
    },
    {
      language: 'en',
      text: 'Neighboring countries analyzed it.',
      found: [
        [1, 1],
        [1, 23],
      ],
      fixed: 'Neighbouring countries analysed it.',
    },
    {
      language: 'en',
      text: 'Civil defense favors people-centered work, its favorite.',
      found: [
        [1, 7],
        [1, 15],
        [1, 29],
        [1, 48],
      ],
      fixed: 'Civil defence favours people-centred work, its favourite.',
    },
    {
      language: 'en',
      text: 'In the judgment of the Committee, 30 kilometers suffice.',
      found: [
        [1, 8],
        [1, 38],
      ],
      fixed: 'In the judgement of the Committee, 30 kilometres suffice.',
    },
  ],
  counterExamples: [
    { language: 'en', text: 'It met. Dr. Gray, J. Harbor and Ms. Color spoke. Aluminum Company of America did, too.' },
    {
      language: 'en',
      text: 'Center for Civilians in Conflict: the advisory board was focused on targets and benefits.',
    },
    { language: 'en', text: 'The Center for Civilians in Conflict and the Department of Labor.' },
    {
      language: 'en',
      text: 'The computer program was programmed by a programmer; the judgment of the International Court of Justice.',
    },
    {
      language: 'en',
      text: 'The author of the sculptor’s honorary, laborious and coloration work; the diameter of a meter.',
    },
    { language: 'en', text: 'The report “Civil defense” and the book *Labor in color*.' },
  ],
  find: (text) =>
    findForms(text, {
      found: stemmed,
      meant: ({ 0: word, index, input }) =>
        isOfName(word, input.slice(index + word.length)) ? undefined : inBritish(word, input),
    }),
}
