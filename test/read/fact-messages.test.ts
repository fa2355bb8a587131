/** What an author reads about facts that are wrong, word for word. */
import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../pipeline/diagnostics.ts'
import { readFolder, soundFacts, soundMatter } from './read-folder.ts'

async function readDocument(facts: string, matter = soundMatter) {
  const { source, diagnostics } = await readFolder({ 'document.yaml': facts, 'fr.md': `${matter}# T\n` })
  return { facts: source?.facts, messages: diagnostics.map(formatDiagnostic) }
}

/** The sound facts with some lines replaced or added. */
function withFacts(...lines: readonly string[]): string {
  const keys = new Set(lines.map((line) => line.split(':')[0]))
  const kept = soundFacts.split('\n').filter((line) => line !== '' && !keys.has(line.split(':')[0]))
  return [...kept, ...lines, ''].join('\n')
}

const withJob = (...lines: readonly string[]): string =>
  ['---', 'job: { number: 21-00134 }', ...lines, '---', ''].join('\n')

const organs =
  'one of `general-assembly`, `security-council`, `economic-and-social-council`, `human-rights-council`, `trusteeship-council`, `secretariat`, a body of the manual’s list, or `{ name: … }`'
const stations = 'one of `new-york`, `geneva`, `vienna`, `nairobi`'
const languages = 'one of `ar`, `en`, `es`, `fr`, `ru`, `zh`'
const correct = 'Correct the value.'
const items = 'For example: `agenda: [{ item: 128, sub: [a, b] }]`.'
const day = 'For example: `date: 2021-01-07`.'
const symbols = 'Write it as it is assigned: `A/75/698`, `S/2021/10/Add.1`, `A/79/895-S/2025/275`.'

/** Facts with something wrong, and all that is said of `document.yaml`. */
const wrong: readonly (readonly [facts: readonly string[], ...messages: readonly string[]])[] = [
  [
    ['organ: CEDAW'],
    `7:8: error fact-value: “organ” is “CEDAW”; it must be ${organs}. Did you mean “committee-on-the-elimination-of-discrimination-against-women”?`,
  ],
  [
    ['organ: { name: { en: Meeting } }'],
    '7:8: error fact-missing: The fact “fr” is missing. Add `fr:` with the name of the organ, under `name:` of `organ:`.',
  ],
  [
    ['organ: { nam: Meeting }'],
    '7:8: error fact-missing: The fact “name” is missing. Add `name:` with a text.',
    '7:10: error fact-unknown: There is no fact called “nam” here. Did you mean “name”?',
  ],
  [
    ['duty-station: vienn'],
    `8:15: error fact-value: “duty-station” is “vienn”; it must be ${stations}. Did you mean “vienna”?`,
  ],
  [
    ['duty-station: [vienna]'],
    `8:15: error fact-value: “duty-station” is a list; it must be ${stations}. Write \`duty-station: vienna\`.`,
  ],
  [
    ['distribution: { limited: limited }'],
    '7:15: error fact-value: “distribution” is a group of keys; it must be one of `general`, `limited`, `restricted`. For example: `distribution: general`.',
  ],
  [
    ['distribution:'],
    `7:14: error fact-value: “distribution” is empty; it must be one of \`general\`, \`limited\`, \`restricted\`. ${correct}`,
  ],
  [['original: french'], `7:11: error fact-value: “original” is “french”; it must be ${languages}. Did you mean “fr”?`],
  [['agenda: 12'], '8:9: error fact-value: “agenda” is “12”; it must be a list. Write `agenda: [{ item: 12 }]`.'],
  [
    ['kind: draft-resolution', 'sponsors: France, Trinidad and Tobago and Mexico'],
    '8:11: error fact-value: “sponsors” is “France, Trinidad and Tobago and Mexico”; it must be a list. Write `sponsors: [France, Trinidad and Tobago, Mexico]`.',
  ],
  [
    ['kind: draft-resolution', 'sponsors: Francia y México'],
    '8:11: error fact-value: “sponsors” is “Francia y México”; it must be a list. Write `sponsors: [Francia, México]`.',
  ],
  [
    ['kind: draft-resolution', 'sponsors: 法国、墨西哥和智利'],
    '8:11: error fact-value: “sponsors” is “法国、墨西哥和智利”; it must be a list. Write `sponsors: [法国, 墨西哥, 智利]`.',
  ],
  [
    ['kind: draft-resolution', 'sponsors: Group of Arab and African States'],
    '8:11: error fact-value: “sponsors” is “Group of Arab and African States”; it must be a list. Write `sponsors: [Group of Arab and African States]`.',
  ],
  [
    ['kind: draft-resolution', 'sponsors: Chile, Fiji'],
    '8:11: error fact-value: “sponsors” is “Chile, Fiji”; it must be a list. Write `sponsors: [Chile, Fiji]`.',
  ],
  [
    ['kind: draft-resolution', 'sponsors: شيلي، فيجي'],
    '8:11: error fact-value: “sponsors” is “شيلي، فيجي”; it must be a list. Write `sponsors: [شيلي, فيجي]`.',
  ],
  [['agenda: [12]'], '8:10: error fact-value: “agenda” is “12”; it must be a group of keys. Write `{ item: 12 }`.'],
  [
    ['agenda: [{ item: 1, sub: 7 }, { item: x }]'],
    `8:26: error fact-value: “sub” is “7”; it must be a letter such as \`a\`. ${items}`,
    `8:39: error fact-value: “item” is “x”; it must be a whole number. ${items}`,
  ],
  [
    ['date: 2021-13-01', 'original: french'],
    `6:7: error fact-value: “date” is “2021-13-01”; it must be a day that exists, since 1945, such as \`2021-01-07\`. ${day}`,
    `7:11: error fact-value: “original” is “french”; it must be ${languages}. Did you mean “fr”?`,
  ],
  [
    ['painting: A', 'frame: A', 'date: today'],
    '7:1: error fact-unknown: There is no fact called “painting” here. Remove it, or see `masthead schema`.',
    '8:1: error fact-unknown: There is no fact called “frame” here. Remove it, or see `masthead schema`.',
    `9:7: error fact-value: “date” is “today”; it must be a date such as \`2021-01-07\`. ${day}`,
  ],
  [
    ['session: [75, 76]'],
    '7:10: error sessions: There are 2 sessions for 1 organ. Give one session for each organ, in the same order.',
  ],
  [
    ['organ: [general-assembly, security-council]'],
    '2:10: warning session-year: The Security Council has years, not sessions: its line would lack the year, or say “session”. Write `session: [75, { number: 76, type: year }]`.',
    `3:9: error symbol: The symbol is not well formed: a document of two organs has a double one. ${symbols}`,
  ],
  [
    ['symbol: A/79/895-S/2025/275'],
    '7:9: error symbol: The symbol is not well formed: it is double, but there is one organ. Write both organs: `organ: [general-assembly, security-council]`.',
  ],
  [
    ['kind: resolution', 'adopted: 2025-09-19', 'proponent: { taken-up-in: plenary }'],
    `9:12: error fact-value: “proponent” is \`taken-up-in\`; it must be the draft or report it was adopted on, such as \`{ without-reference: A/80/L.2 }\`. ${correct}`,
  ],
  [
    ['kind: resolution', 'proponent: { proposal: A/80/L.1 }'],
    '1:1: error fact-missing: The fact “adopted” is missing. Add `adopted:` with the day of adoption, such as `2025-09-19`.',
  ],
  [
    ['kind: draft-resolution', 'sponsors: [XX, FRA, Group XX, XX Group]'],
    `8:12: error fact-value: “sponsors” is “XX”; it must be the ISO 3166 code of a State, or a name. ${correct}`,
  ],
  [
    ['kind: draft-resolution', 'by: secretariat'],
    `8:5: error fact-value: “by” is “secretariat”; it must be one of \`president\`, \`vice-president\`, \`chair\`, \`vice-chair\`, \`rapporteur\`, \`bureau\`. ${correct}`,
  ],
  ...['A/80/7/Corr.1', 'A/80/6/Add.1', 'A/80/61/Corr.1'].map(
    (symbol) =>
      [
        ['kind: corrigendum', 'corrects: A/80/6', `symbol: ${symbol}`],
        `8:9: error symbol: The symbol is not well formed: it is not that of a corrigendum to A/80/6. ${symbols}`,
      ] as const,
  ),
  [
    ['subtitle: A'],
    '8:1: error fact-place: “subtitle” belongs to one language and cannot stand in `document.yaml`. Move it to the front matter of the language file: the facts at its top, between two lines `---`.',
  ],
]

test.each(wrong)('tells all that is wrong in %j', async (facts, ...expected) => {
  const { messages } = await readDocument(withFacts(...facts))
  expect(messages.map((message) => message.replace('d/document.yaml:', ''))).toEqual(expected)
})

/** Front matter with something wrong, and all that is said of `fr.md`. */
const wrongMatters: readonly (readonly [matter: string, ...messages: readonly string[]])[] = [
  [
    withJob('language: en'),
    '3:11: error language-differs: The front matter says “en”, but the file is named after “fr”. Remove `language:`; the name of the file is enough.',
  ],
  [
    withJob('language: [en]'),
    `3:11: error fact-value: “language” is a list; it must be ${languages}. Write \`language: en\`.`,
  ],
  [
    withJob('committee: " "'),
    `3:12: error fact-value: “committee” is “ ”; it must be one of \`first\`, \`second\`, \`third\`, \`fourth\`, \`fifth\`, \`sixth\`. ${correct}`,
  ],
  [
    withJob('agenda-titles: [A]'),
    '3:16: error agenda-titles: There is 1 agenda title for 0 agenda entries. Give one title for each entry of `agenda`, in the same order.',
  ],
  [
    withJob('agenda-note: A'),
    '3:14: error fact-alone: “agenda-note” is a note on a line that is composed from “agenda”, which is not given. Add `agenda:`, or remove the note.',
  ],
  [
    '---\njob: { number: 2100134, relesed: 2021-01-11 }\n---\n',
    `2:16: error fact-value: “number” is “2100134”; it must be a job number such as \`21-00134\`, \`GE.19-13879\`, \`V.25-09303\` or \`K1900877\`. Write \`number: 21-00134\`.`,
    '2:25: error fact-unknown: There is no fact called “relesed” here. Did you mean “released”?',
  ],
]

test.each(wrongMatters)('tells all that is wrong in front matter %j', async (matter, ...expected) => {
  const { messages } = await readDocument(soundFacts, matter)
  expect(messages.map((message) => message.replace('d/fr.md:', ''))).toEqual(expected)
})

/** Names as a masthead has them, in any language, and the words for them. */
const names: readonly (readonly [fact: string, said: string, meant: string])[] = [
  ['organ', 'Assemblée générale', 'general-assembly'],
  ['organ', 'l’Assemblee generale', 'general-assembly'],
  ['organ', 'the Security Council', 'security-council'],
  ['organ', 'Совет Безопасности', 'security-council'],
  ['organ', '经济及社会理事会', 'economic-and-social-council'],
  ['organ', 'مجلس الأمن', 'security-council'],
  ['organ', 'Consejo de Derechos Humanos', 'human-rights-council'],
  ['distribution', 'Distr. limitée', 'limited'],
]

test.each(names)('knows what is meant by %s: %s', async (fact, words, meant) => {
  const facts = soundFacts.replace(new RegExp(`^${fact}: .*$`, 'm'), `${fact}: ${words}`)
  const { messages } = await readDocument(facts)
  const [message = ''] = messages
  expect(message).toContain(`Did you mean “${meant}”?`)
  expect(message).not.toContain('U+')
})

/** Facts with which nothing is wrong. */
const sound: readonly (readonly [sentence: string, facts: string, matter: string])[] = [
  ['a duty station with pages', withFacts('duty-station: geneva'), soundMatter],
  ['the language that the name says', soundFacts, withJob('language: fr')],
  ['a committee by language in front matter', soundFacts, withJob('committee: { fr: Groupe des cartes }')],
  ['a job number that is still to come', soundFacts, ''],
  ['no session', soundFacts.replace('session: 75\n', ''), soundMatter],
  ['sponsors with a note', withFacts('kind: draft-resolution', 'sponsors: [FR]'), withJob('sponsors-note: A note.')],
  [
    'a corrigendum to a revision',
    withFacts('kind: corrigendum', 'corrects: A/80/6/Rev.12', 'symbol: A/80/6/Corr.1'),
    soundMatter,
  ],
  [
    'a corrigendum to an addendum to a revision',
    withFacts('kind: corrigendum', 'corrects: A/80/6/Rev.1/Add.1', 'symbol: A/80/6/Rev.1/Add.1/Corr.1'),
    soundMatter,
  ],
]

test.each(sound)('finds nothing wrong with %s', async (_, facts, matter) => {
  expect((await readDocument(facts, matter)).messages).toEqual([])
})

test('takes a corrigendum whose symbol is still to come', async () => {
  const facts = withFacts('kind: corrigendum', 'corrects: A/80/6').replace('symbol: A/75/1\n', '')
  expect((await readDocument(facts)).messages).toEqual([
    'd/fr.md:1:1: information symbol-absent: The document has no symbol yet: its place stays empty, and its files are named after the folder. Add `symbol:` to the facts – in `document.yaml`, or at the top of this file – when it is assigned.',
  ])
})

test('takes the line of a body in the language that a single file says', async () => {
  const text = `---\nlanguage: es\ncommittee: Grupo de mapas\n${soundFacts}job: { number: 21-00134 }\n---\n# T\n`
  const { source, diagnostics } = await readFolder({ 'carta.md': text })
  expect(diagnostics).toEqual([])
  expect(source?.facts.committee).toEqual({ text: 'Grupo de mapas' })
})
