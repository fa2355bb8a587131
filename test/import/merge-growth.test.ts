/** Time of a merge: of four times as much it takes no more than eight times as long, wherever the edits are. */
import { expect, test } from 'vitest'
import { parseTexts } from '../../pipeline/build/carried-base.ts'
import type { Document } from '../../pipeline/document.ts'
import { align } from '../../pipeline/import/merge/align.ts'
import { commonPairs } from '../../pipeline/import/merge/common-pairs.ts'
import { graft } from '../../pipeline/import/merge/graft.ts'
import { mergeDocument } from '../../pipeline/import/merge/merge-document.ts'
import { openPackage } from '../../pipeline/import/word/package.ts'
import { readWord } from '../../pipeline/import/word/read-word.ts'
import type { WordDocument } from '../../pipeline/import/word/word-document.ts'
import { expectWithin } from '../expect-linear.ts'
import { call, footnote, paragraph, run, table, wordFile } from './strange-file.ts'

const facts =
  'kind: report\norgan: general-assembly\nsession: 99\nagenda: [{ item: 7 }]\ndistribution: general\ndate: 2044-09-22\noriginal: en\n'

/** A text and how it was edited. */
interface TwoTexts {
  readonly before: string
  readonly after: string
}

async function parsed(text: string): Promise<Document> {
  const whole = `---\nagenda-titles:\n  - Item\n---\n\n# Title\n\n${text}`
  const found = await parseTexts(
    new Map([
      ['document.yaml', facts],
      ['en.md', whole],
    ]),
    new Map(),
  )
  if (found === undefined) throw new Error('the text has faults')
  return found.document
}

async function merging({ before, after }: TwoTexts): Promise<() => string | undefined> {
  const [ours, edited] = [await parsed(before), await parsed(after)]
  const text = `---\nagenda-titles:\n  - Item\n---\n\n# Title\n\n${before}`
  const pictures = { before: new Map(), after: new Map() }
  return () => mergeDocument({ text, ours, before: ours, after: edited, pictures })?.text
}

const lines = <Line>(count: number, line: (index: number) => Line): readonly Line[] =>
  Array.from({ length: count }, (_, index) => line(index))
const word = (index: number): string => `w${(index * 7919).toString(36)}`
const paragraphOf = (index: number): string =>
  `${word(index)} says that ${word(index + 1)} and ${word(index * 3)} are ${word(index * 5)}.`
const asText = (all: readonly string[]): string => `${all.join('\n\n')}\n`
const every = (
  all: readonly string[],
  step: number,
  change: (line: string, index: number) => readonly string[],
): readonly string[] => all.flatMap((line, index) => (index % step === 0 ? change(line, index) : [line]))

const row = (index: number): string => `| ${word(index)} | ${word(index * 3)} | ${word(index * 5)} |`
const asTable = (rows: readonly string[]): string => `| A | B | C |\n| --- | --- | --- |\n${rows.join('\n')}\n`

const edits: Readonly<Record<string, (count: number) => TwoTexts>> = {
  'paragraphs with edits everywhere': (count) => {
    const all = lines(count, (index) => `${index + 1}. ${paragraphOf(index)}`)
    return { before: asText(all), after: asText(every(all, 3, (line) => [line.replace('says', 'tells')])) }
  },
  'paragraphs all inserted': (count) => {
    const all = lines(count, (index) => `${index + 1}. ${paragraphOf(index)}`)
    return { before: asText(all.slice(0, 1)), after: asText(all) }
  },
  'paragraphs inserted everywhere': (count) => {
    const all = lines(count, (index) => `${index % 2 === 0 ? `${index + 1}. ` : '## '}${paragraphOf(index)}`)
    return { before: asText(every(all, 2, () => [])), after: asText(all) }
  },
  'paragraphs all moved': (count) => {
    const all = lines(count, (index) => `- ${paragraphOf(index)}`)
    return { before: asText(all), after: asText(all.toReversed()) }
  },
  'paragraphs all deleted': (count) => {
    const all = lines(count, (index) => `${index + 1}. ${paragraphOf(index)}`)
    return { before: asText(all), after: asText(all.slice(0, 1)) }
  },
  'paragraphs all put otherwise': (count) => {
    const all = lines(count, (index) => `${index + 1}. ${paragraphOf(index)}`)
    return { before: asText(all), after: asText(all.map((line) => line.replaceAll('w', 'v'))) }
  },
  'lines of 4,000 signs': (count) => {
    const long = (index: number): string => lines(80, (each) => paragraphOf(index * 80 + each)).join(' ')
    const all = lines(count / 40, long)
    return { before: asText(all), after: asText(all.map((line) => line.replaceAll('says', 'tells'))) }
  },
  rows: (count) => {
    const all = lines(count, row)
    return {
      before: asTable(all),
      after: asTable(every(all, 2, (line, index) => (index % 4 === 0 ? [] : [line, row(count + index)]))),
    }
  },
  notes: (count) => {
    const all = lines(count, (index) => `${paragraphOf(index)}[^${index + 1}]`)
    const notes = lines(count, (index) => `[^${index + 1}]: ${paragraphOf(count + index)}`)
    const calls = every(all, 2, (line) => [line.replace(/\[.*\]/, '')])
    return {
      before: asText([...calls, ...notes.filter((_, index) => index % 2 === 1)]),
      after: asText([...all, ...notes]),
    }
  },
  'notes of long lines': (count) => {
    const all = lines(count, (index) => `${word(index)}[^${index + 1}]${index % 40 === 39 ? '\n\n' : ' '}`)
    const notes = lines(count, (index) => `[^${index + 1}]: ${paragraphOf(count + index)}`)
    const calls = every(all, 2, (line) => [line.replace(/\[.*\]/, '')])
    return {
      before: asText([calls.join(''), ...notes.filter((_, index) => index % 2 === 1)]),
      after: asText([all.join(''), ...notes]),
    }
  },
}

test.each(Object.entries(edits))('%s', async (_, make) => {
  const [few, many] = [await merging(make(200)), await merging(make(800))]
  expect(few()).toBeDefined()
  expectWithin(8, [few, many], 8)
})

/** A Word file, and the same as somebody has worked on it. */
function wordPair(count: number): readonly [WordDocument, WordDocument] {
  const file = (edit: (index: number) => string): WordDocument => {
    const body = lines(count, (index) => paragraph(run(`${paragraphOf(index)} ${edit(index)}`) + call(index + 1)))
    const rows = lines(count, (index) => [word(index), `${word(index * 3)} ${edit(index)}`])
    const notes = lines(count, (index) => footnote(index + 1, `${paragraphOf(count + index)} ${edit(index)}`))
    return readWord(openPackage(wordFile({ body: body.join('') + table(rows), footnotes: notes.join('') })))
  }
  return [file(() => 'old'), file((index) => (index % 3 === 0 ? word(index * 11) : 'old'))]
}

test('an edited file is put upon the built one', () => {
  const [few, many] = [wordPair(60), wordPair(240)]
  expectWithin(8, [() => void graft(...few), () => void graft(...many)], 8)
})

/** How often it is found what tells how like two are, of sequences that have nothing in common. */
function findings(count: number): number {
  let found = 0
  const looks = {
    keys: [(item: string) => item],
    find: (item: string) => {
      found += 1
      return item.length
    },
    like: (one: number, other: number) => (one === other ? 1 : 0),
  }
  align(
    lines(count, (index) => `a ${index}`),
    lines(count, (index) => `b ${index}`),
    looks,
  )
  return found
}

test('what tells how like two are is found once of each', () => {
  expect([findings(150), findings(600)]).toEqual([300, 1200])
})

test.each([
  [
    'abcde',
    'abcde',
    [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ],
  ],
  [
    'abcde',
    'acdbe',
    [
      [0, 0],
      [2, 1],
      [3, 2],
      [4, 4],
    ],
  ],
  [
    'aabaa',
    'aaaa',
    [
      [0, 0],
      [1, 1],
      [3, 2],
      [4, 3],
    ],
  ],
  ['xay', 'zaw', [[1, 1]]],
  ['', 'abc', []],
  ['ab', 'cd', []],
])('of %j and %j the keys in common are found in order', (a, b, pairs) => {
  expect(commonPairs([...a], [...b])).toEqual(pairs)
})
