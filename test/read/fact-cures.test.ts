/** Facts as people write them who have seen none: each is told with the line as it should be, and hides no other. */
import { expect, test } from 'vitest'
import { definitions, factsSchema } from '../../pipeline/facts/definitions.ts'
import { namesOf } from '../../pipeline/facts/values.ts'
import { readFolder, soundFacts } from './read-folder.ts'

/** Codes and hints about some facts of a report, which stand among sound ones. */
async function toldOf(facts: string): Promise<readonly string[]> {
  const keys = facts.split('\n').flatMap((line) => /^[ *]*([a-z-]+)/i.exec(line)?.[1]?.toLowerCase() ?? [])
  const kept = soundFacts
    .replace('letter', 'report')
    .split('\n')
    .filter((line) => line !== '' && !keys.some((key) => key.slice(0, 5) === line.split(':')[0]?.slice(0, 5)))
  const matter = ['job: { number: 21-00134 }', ...kept].filter(
    (line) => !keys.some((key) => key.slice(0, 5) === line.split(':')[0]?.slice(0, 5)),
  )
  const { diagnostics } = await readFolder({ 'en.md': `---\n${matter.join('\n')}\n${facts}\n---\n\n# T\n\nText` })
  // Titles are another fact, and belong to none of these.
  return diagnostics
    .filter(({ severity, code }) => severity !== 'information' && code !== 'agenda-untitled')
    .map(({ code, hint }) => `${code}: ${hint}`)
}

const value = (written: string): string => `fact-value: Write \`${written}\`.`
const line = (written: string): string => `fact-line: Write it so: \`${written}\`.`
const quoted = (written: string): string => `fact-line: Put the value in quotation marks: \`${written}\`.`
const symbol = (written: string): string => `symbol: Write \`${written}\``

const state = (code: string): string =>
  `state-name: Write \`${code}\`: its name is printed in the language of each text.`

test.each<[facts: string, ...told: string[]]>([
  ['agenda:\n  - 7', value('- { item: 7 }')],
  ['agenda:\n  - item 7', value('- { item: 7 }')],
  ['agenda:\n  - item 12 (a) and (b)', value('- { item: 12, sub: [a, b] }')],
  ['agenda: [7]', value('{ item: 7 }')],
  ['agenda: item 7', value('agenda: [{ item: 7 }]')],
  ['agenda: items 7 and 8', value('agenda: [{ item: 7 }, { item: 8 }]')],
  ['agenda: { item: 7 }', value('agenda: [{ item: 7 }]')],
  ['agenda: item 65 of the provisional agenda', value('agenda: [{ item: 65, provisional: true }]')],
  ['agenda: 12 (a)-(c)', 'fact-value: For example: `agenda: [{ item: 128, sub: [a, b] }]`.'],
  ['agenda: [{ item: 7, sub: a) }]', value('sub: a')],
  ['agenda: [{ item: 7, sub: (a) and (b) }]', value('sub: [a, b]')],
  ['agenda: [{ item: 7, sub: [A] }]', value('a')],
  ['agenda: [{ item: 12 (a) }]', value('{ item: 12, sub: [a] }')],
  ['agenda: [{item:7}]', line('agenda: [{item: 7}]')],
  ['agenda: [{ item 7, sub：a }]', line('agenda: [{ item: 7, sub: a }]')],
  ['agenda:\n  - item:7', line('- item: 7')],
  ['agenda:\n  -{ item: 7 }', line('- { item: 7 }')],
  ['agenda:\n  – { item: 7 }', line('- { item: 7 }')],
  ['agenda:\n  - { item: 7', line('- { item: 7 }')],
  ['agenda: [{ item: 7 }', line('agenda: [{ item: 7 }]')],
  ['agenda: [{ item: 7 ]', line('agenda: [{ item: 7 }]')],
  ['agenda: [{ item: 7 }]]', line('agenda: [{ item: 7 }]')],
  ['job: 25-12345', value('job: { number: 25-12345 }')],
  ['job: 25-01234 (E)', value('job: { number: 25-01234 }')],
  ['job: [GE.25-12345]', value('job: { number: GE.25-12345 }')],
  ['job: { en: 25-12345 }', value('en: { number: 25-12345 }')],
  ['job: { number: 25–12345 }', value('number: 25-12345')],
  ['job: later', 'fact-value: For example: `job: { number: 21-00134 }`.'],
  ['original: English/French', value('original: [en, fr]')],
  ['original: anglais et français', value('original: [en, fr]')],
  ['distribution: [general]', value('distribution: general')],
  ['date:', 'fact-value: For example: `date: 2021-01-07`.'],
  ['agenda: [{ item: 7 }]\nagenda-titles:\n  - [A title]', value('- A title')],
  ['agenda: [{ item: 7 }]\nagenda-titles:\n  -A title', line('- A title')],
  ['agenda: [{ item: 7 }]\nagenda-titles:\n  • A title', line('- A title')],
  ['session 80', line('session: 80')],
  ['session：99', line('session: 99')],
  ['**Session:** 80', line('session: 80')],
  ['date - 2021-01-07', line('date: 2021-01-07')],
  ['organ = general-assembly', line('organ: general-assembly')],
  ['subtitle: A title that goes on\nin the next line', quoted('subtitle: "A title that goes on in the next line"')],
  ['subtitle: A title\n  goes on: here', quoted('subtitle: "A title goes on: here"')],
  ['agenda: [{ item: 7 }]\nagenda-titles:\n  - Title of\n  the item', quoted('- "Title of the item"')],
  ['session: 75\n date: 2021-01-07', line('date: 2021-01-07')],
  [
    'symbol: A/80/512 – S/2025/700',
    `${symbol('symbol: A/80/512-S/2025/700')}, with \`organ: [general-assembly, security-council]\`.`,
  ],
  [
    'symbol: A/80/512 and E/2025/7',
    `${symbol('symbol: A/80/512-E/2025/7')}, with \`organ: [general-assembly, economic-and-social-council]\`.`,
  ],
  [
    'agenda: [{ item: 7, organ: economic-and-social-council }]',
    'fact-value: If both organs issue it, write `organ: [general-assembly, economic-and-social-council]`; if not, leave it out.',
  ],
  ['agenda: [{ item: 7, organ: ecosoc }]', expect.stringMatching(/^fact-value: /)],
  [
    'agenda: [{ item: 7 }]\nagenda-titles: [T]\nagenda-note: [A/80/50., E/2025/1.]',
    expect.stringMatching(/^fact-value: Write the notes into one text/),
  ],
  ['symbol: A/80/512-S/2025/700', 'symbol: Write both organs: `organ: [general-assembly, security-council]`.'],
  ['symbol: A/80/L.1*', expect.stringMatching(/^symbol: Write `symbol: A\/80\/L.1`: an asterisk .*`reissued:`/)],
  ['symbol: A /80/512', `${symbol('symbol: A/80/512')}.`],
  ['symbol: a/80/512', `${symbol('symbol: A/80/512')}.`],
  ['title: A', 'fact-unknown: Write it in the text, as a line `# Title`.'],
  ['job: { number: 21-00134, title: A }', 'fact-unknown: Remove it, or see `masthead schema`.'],
  ['toc: true', expect.stringMatching(/^fact-unknown: Write `::contents` in the text/)],
  ['Distribution: General', 'fact-unknown: Did you mean “distribution”?', 'fact-value: Did you mean “general”?'],
  ['distribtion: limitd', 'fact-unknown: Did you mean “distribution”?', 'fact-value: Did you mean “limited”?'],
  ['Date: 2021-01-07', 'fact-unknown: Did you mean “date”?'],
  [
    'organ: security-council\nsymbol: S/2021/1\nsession: 76',
    'session-year: Write `session: { number: 76, type: year }`.',
  ],
  [
    'organ: [general-assembly, security-council]\nsymbol: A/75/1-S/2021/1\nsession: [75, 76]',
    'session-year: Write `session: [75, { number: 76, type: year }]`.',
  ],
  [
    'organ: [general-assembly, security-council]\nsymbol: A/75/1-S/2021/1\nsession: 75',
    'session-year: Write `session: [75, { number: 76, type: year }]`.',
  ],
  ['kind: draft-resolution\nsponsors: [Spain, Chile, MX]'],
  ['kind: draft-resolution\nsponsors: [Group of Friends, Congo]'],
  ['kind: draft-resolution\nsponsors: [Great Britain, fr]', state('GB'), state('FR')],
  ['kind: draft-resolution\nsponsors: [UK, United Kingdom, España]', state('GB'), state('GB'), state('ES')],
  ['kind: draft-resolution\nsponsors: [Bolivia, Россия]', state('BO'), state('RU')],
])('%j is told as it should be', async (facts, ...told) => {
  expect(await toldOf(facts)).toEqual(told)
  // The cure of a whole fact, followed to the letter, ends it.
  const [, cure] = /`((?!organ)[a-z-]+: [^`]*)`\.$/.exec(told[0] ?? '') ?? []
  if (
    cure !== undefined &&
    !/^(?:sub|number|en|item):|agenda-titles/.test(cure) &&
    !facts.includes('agenda-titles') &&
    !told[0]?.includes('example')
  ) {
    const key = cure.split(':')[0] ?? ''
    const others = facts.split('\n').filter((each) => !each.toLowerCase().includes(key) && !/^\s|^in the/.test(each))
    expect(await toldOf([...others, cure].join('\n'))).toEqual([])
  }
})

test('what cannot be read hides nothing else', async () => {
  const facts =
    'session: &a 80\nsubtitle: A\n  b: c\ndate 7 January\nDistribution: generl\nagenda: [7\noriginal: english'
  expect(
    (await toldOf(facts)).map((told) => told.split(':')[0]).toSorted((a = '', b = '') => (a < b ? -1 : 1)),
  ).toEqual([
    'fact-line',
    'fact-line',
    'fact-line',
    'fact-unknown',
    'fact-value',
    'fact-value',
    'fact-value',
    'fact-value',
    'front-matter',
  ])
})

test('every example that messages show is one of its fact', () => {
  for (const key of namesOf(definitions)) {
    const { example } = definitions[key]
    expect([key, example]).not.toEqual([key, ''])
    if (!/[[{]/.test(example)) expect([key, factsSchema.shape[key].safeParse(example).success]).toEqual([key, true])
  }
})
