/** Texts that were taken out of a PDF or a web page: lines joined, what pages print left out, facts by their lines. */
import { strToU8 } from 'fflate'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import { importWord } from '../../pipeline/import/index.ts'

interface FromText {
  readonly facts: string
  readonly text: string
  /** `line code: words` of what is told of the text. */
  readonly said: readonly string[]
}

function fromText(text: string | Uint8Array, code = 'en'): FromText {
  const file = new VFile({ path: 'letter.txt' })
  const imported = importWord(typeof text === 'string' ? strToU8(text) : text, file)
  const decoder = new TextDecoder()
  return {
    facts: decoder.decode(imported?.files.get('document.yaml')),
    text: decoder.decode(imported?.files.get(`${code}.md`)),
    said: diagnosticsOf(file).map((one) => `${one.place.path}:${one.place.line} ${one.code}: ${one.text}`),
  }
}

const masthead = `United Nations

A/80/915

General Assembly

Distr.: General
7 January 2026
Original: English

Eightieth session
Agenda items 128 (a) and (b) and 130 (w)

Strengthening of the United Nations system:
strengthening of the United Nations system

Cooperation between the United Nations and
regional organizations

Letter dated 22 December 2025 from the Permanent Representative
of Iceland to the United Nations addressed to the Secretary-General
`

const body = `I have the honour to transmit herewith the joint state-
ment of the twenty-
five members, which is a well-known text of co-
operation, and of the soft\u00AD
ware (see annex).

I should be grateful.

(Signed) Jón Jónsson
Permanent Representative

Annex to the letter dated 22 December 2025 from the Permanent
Representative of Iceland to the United Nations addressed
to the Secretary-General

[Original: Russian]

Joint statement of the members
of the Conference
`

test('reads masthead, agenda, titles, signature and annex by their lines', () => {
  const { facts, text } = fromText(`${masthead}\n${body}\nThe members have met.\n`)
  for (const fact of [
    'kind: letter',
    'organ: general-assembly',
    'symbol: A/80/915',
    'session: 80',
    'date: 2026-01-07',
    'original: en',
    'distribution: general',
  ])
    expect(facts).toContain(`${fact}\n`)
  expect(facts).toMatch(/item: 128, sub: \[ a, b \]/)
  expect(text).toContain(
    '    Strengthening of the United Nations system:\n    strengthening of the United Nations system\n',
  )
  expect(text).toContain(
    '# Letter dated 22 December 2025 from the Permanent Representative of Iceland to the United Nations addressed to the Secretary-General\n',
  )
  expect(text).toContain(':::signature\n(Signed) Jón Jónsson\nPermanent Representative\n:::')
  expect(text).toContain(
    '::annex[Annex to the letter dated 22 December 2025 from the Permanent Representative of Iceland to the United Nations addressed to the Secretary-General]{original=ru}\n\n## Joint statement of the members of the Conference\n\nThe members have met.',
  )
})

test('drops hyphens that a line has broken words with, keeps those of the words, and tells each', () => {
  const { text, said } = fromText(`${masthead}\n${body}\nThe cooperation goes on.\n`)
  expect(text).toContain(
    'the joint statement of the twenty-five members, which is a well-known text of cooperation, and of the software (see annex).',
  )
  expect(said.filter((line) => line.includes('import-hyphen'))).toEqual([
    'letter.txt:23 import-hyphen: “state-/ment” at the end of this line is read as “statement”.',
    'letter.txt:24 import-hyphen: “twenty-/five” at the end of this line is read as “twenty-five”.',
    'letter.txt:25 import-hyphen: “co-/operation” at the end of this line is read as “cooperation”.',
  ])
})

test('keeps a hyphen that the rest of the text has', () => {
  const { text } = fromText(`${masthead}\nThe sub-committee met, and the sub-\ncommittee adopted it.\n`)
  expect(text).toContain('The sub-committee met, and the sub-committee adopted it.')
})

test('leaves out what stands at the edges of pages, tells it, and joins the sentence over it', () => {
  const { text, said } = fromText(`${masthead}
1. The first paragraph is long enough to go over
the end of its page, where

26-00123 (E)
2/3

A/80/915

it goes on. In 2026
2,000 people came.

2. The second one.

\fA/80/915
3
3. The third one, with A/80/915 in it.
`)
  expect(text).toContain(
    '1. The first paragraph is long enough to go over the end of its page, where it goes on. In 2026 2,000 people came.\n\n2. The second one.\n\n3. The third one, with A/80/915 in it.',
  )
  expect(said.flatMap((line) => /^letter.txt:\d+ import-page: “(.*)” was/.exec(line)?.[1] ?? [])).toEqual([
    '26-00123 (E)',
    '2/3',
    'A/80/915',
    'A/80/915',
    '3',
  ])
  expect(text).toContain('A/80/915 in it')
})

test('divides paragraphs where no empty line stands: at labels, and behind short lines', () => {
  const { text } = fromText(`${masthead}
The members of the Conference have met in the city, and
have agreed on all that was before them.
They meet again in a year, at the same place, and will then
look at the following:
(a) The first matter, which is long enough to take up
two lines;
(b) The second matter.
`)
  expect(text).toContain(
    'The members of the Conference have met in the city, and have agreed on all that was before them.\n\nThey meet',
  )
  expect(text).toMatch(
    /look at the following:\n\n\s*\(?a\)? ?.*The first matter, which is long enough to take up two lines;/,
  )
})

const clause = (word: string): string => `${word} the work of the Conference,\n\n`

test('tells the openings of a declaration, which were in italics', () => {
  const { said } = fromText(
    `${masthead}\n${body}\nThe members,\n\n${['Recalling', 'Noting', 'Welcoming'].map(clause).join('')}Express their thanks.\n`,
  )
  expect(said.flatMap((line) => /import-opener: “(.*?)”/.exec(line)?.[1] ?? [])).toEqual([
    'The',
    'Recalling',
    'Noting',
    'Welcoming',
    'Express',
  ])
  expect(fromText(`${masthead}\n${body}`).said.join()).not.toContain('import-opener')
})

test.each<readonly [string, Uint8Array, string]>([
  [
    'a text in another encoding',
    new Uint8Array([0x45, 0xe9, 0x20]),
    'its text is not UTF-8: save it anew as a text in UTF-8',
  ],
  ['bytes', new Uint8Array([0x45, 0, 0x20]), 'it is not a text'],
  ['nothing', strToU8('\n \n'), 'it has no text'],
  ['a PDF', strToU8('%PDF-1.7'), 'it is a PDF'],
  ['too much', new Uint8Array(9_000_000).fill(0x20), 'bytes'],
  ['too long a paragraph', strToU8(`${masthead}\nA.\n\n${'words '.repeat(10_000)}.`), 'characters in a paragraph'],
])('refuses %s', (_, bytes, reason) => {
  const { said } = fromText(bytes)
  expect(said.filter((line) => line.includes('import-refused'))[0]).toContain(reason)
})

test('reads UTF-16, marks of byte order and the line ends of other systems', () => {
  const text = `${masthead}\nA sentence of some length that is the text.\n`.replaceAll('\n', '\r\n')
  const plain = fromText(text)
  expect(plain.text).toContain('A sentence of some length that is the text.')
  expect(fromText(`\uFEFF${text}`)).toEqual(plain)
  expect(fromText(new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]))).toEqual(plain)
})
