/** What is printed for labels as they are typed: the typed one, or another and a message at its place. */
import { describe, expect, it, test } from 'vitest'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { unparse } from '../../pipeline/unparse/index.ts'
import { parseText } from '../parse/parse-text.ts'
import { linesOf, prepareAndWarn } from './prepare-text.ts'

interface Row {
  readonly language?: LanguageCode
  readonly typed: readonly string[]
  readonly printed: readonly string[]
  /** Line, and the labels that are typed and printed there. */
  readonly told?: readonly string[]
}

async function build({ language = 'en', typed }: Row) {
  const { publication, file } = await prepareAndWarn(typed.join('\n\n'), { kind: 'report', language })
  const told = file.messages
    .filter(({ fatal }) => fatal !== undefined)
    .map(({ line, ruleId, reason }) => `${line}${ruleId === 'label-recounted' ? '' : ` ${ruleId}`}: ${reason}`)
  return { printed: linesOf(publication), told }
}

/** The line of a block that is typed as the nth: the title has the first, and each stands apart. */
const line = (nth: number): number => 1 + 2 * nth

const recounted = (nth: number, typed: string, printed: string, more = ''): string =>
  `${line(nth)}: “${typed}” is typed here and “${printed}” is printed${more}.`

const rows: Readonly<Record<string, Row>> = {
  'paragraphs typed 1, 3, 5': {
    typed: ['1. One', '3. Three', '5. Five'],
    printed: ['1. One', '2. Three', '3. Five'],
    told: [recounted(2, '3.', '2.'), recounted(3, '5.', '3.')],
  },
  'nought, which cannot be printed': {
    typed: ['0. Zero', '1. One'],
    printed: ['1. Zero', '2. One'],
    told: [recounted(1, '0.', '1.', ', and so on to “1.”, printed “2.” (1 more)')],
  },
  'letters behind one with a bracket or a space too many wait for it': {
    typed: ['((a) One', '(b) Two', 'Text:', '( a) One', '(b) Two'],
    printed: ['((a) One', '(a) Two', 'Text:', '( a) One', '(b) Two'],
    told: [
      `${line(1)} likely-list: “((a) One” looks like an item of a list. It is printed as it is typed.`,
      `${line(4)} likely-list: “( a) One” looks like an item of a list. It is printed as it is typed.`,
    ],
  },
  'numbers behind one that cannot be read wait for it': {
    typed: ['1.Text one', '2. Two', '3. Three', '(a) One', '(c) Three'],
    printed: ['1.Text one', '1. Two', '2. Three', '(a) One', '(b) Three'],
    told: [
      `${line(1)} likely-list: “1.Text one” looks like a numbered paragraph. It is printed as it is typed.`,
      recounted(5, '(c)', '(b)'),
    ],
  },
  'numbers that are off by the same are told once': {
    typed: ['1. One', '3. Three', '4. Four', '5. Five'],
    printed: ['1. One', '2. Three', '3. Four', '4. Five'],
    told: [recounted(2, '3.', '2.', ', and so on to “5.”, printed “4.” (2 more)')],
  },
  'a number like a year, where counting starts at it': {
    typed: ['2020. One {start=2020}', '2021. Two'],
    printed: ['2020. One', '2021. Two'],
  },
  'numbers that begin again behind a heading': {
    typed: ['1. One', '2. Two', '## Part', '1. Three', '2. Four'],
    printed: ['1. One', '2. Two', 'Part', '3. Three', '4. Four'],
    told: [recounted(4, '1.', '3.', ', and so on to “2.”, printed “4.” (1 more)')],
  },
  'ones at every item mean “count for me”': {
    typed: ['1. One', '1. Two', '## I. A', '1. Three', '## I. B', '1. Four', '### A. C', '### A. D'],
    printed: ['1. One', '2. Two', 'I. A', '3. Three', 'II. B', '4. Four', 'A. C', 'B. D'],
  },
  'ones in one list among lists that count': {
    typed: ['1. One', '2. Two', 'Text.', '1. Three', '1. Four'],
    printed: ['1. One', '2. Two', 'Text.', '3. Three', '4. Four'],
  },
  'a list that starts elsewhere': {
    typed: ['12. Twelve', '13. Thirteen'],
    printed: ['1. Twelve', '2. Thirteen'],
    told: [recounted(1, '12.', '1.', ', and so on to “13.”, printed “2.” (1 more)')],
  },
  'a number that its author gives': {
    typed: ['1. One', '3. Three {start=3}', '4. Four', '## A {#a}', '1. One {start=1}', '2. Two'],
    printed: ['1. One', '3. Three', '4. Four', 'A', '1. One', '2. Two'],
  },
  'a number given where ones are typed': {
    typed: ['1. One {start=7}', '1. Two'],
    printed: ['7. One', '8. Two'],
  },
  'headings typed I, III': {
    typed: ['## I. A', '## III. C', '### B. D'],
    printed: ['I. A', 'II. C', 'A. D'],
    told: [recounted(2, 'III.', 'II.'), recounted(3, 'B.', 'A.')],
  },
  'headings that have their numbers': {
    typed: ['## III. C {start=3}', '### B. D {start=2 #d}', '### C. E', '## IV. F'],
    printed: ['III. C', 'B. D', 'C. E', 'IV. F'],
  },
  'letters of headings that run on over a part': {
    typed: ['## I. A', '### A. B', '### B. C', '## II. D', '### C. E'],
    printed: ['I. A', 'A. B', 'B. C', 'II. D', 'C. E'],
  },
  'items set in by three spaces': {
    typed: ['17. A {start=17}', '18. B:', '   1. C', '   2. D', '      1. E', '19. F'],
    printed: ['17. A', '18. B:', '(a) C', '(b) D', '(i) E', '19. F'],
  },
  'items set in by two spaces, with brackets': {
    typed: ['10. A {start=10}', '  1) B', '  2) C', '11. D'],
    printed: ['10. A', '(a) B', '(b) C', '11. D'],
  },
  'numbers that are set flush right go on': {
    typed: [' 9. A {start=9}', '10. B', '11. C'],
    printed: ['9. A', '10. B', '11. C'],
  },
  'letters that run on over a heading': {
    typed: ['(a) One', '(b) Two', '### Heading', '(c) Three', '(d) Four'],
    printed: ['(a) One', '(b) Two', 'Heading', '(c) Three', '(d) Four'],
  },
  'numerals and letters that run on over text': {
    typed: ['(a) A', '(i) B', '(ii) C', 'Text', '(iii) D', '(b) E'],
    printed: ['(a) A', '(i) B', '(ii) C', 'Text', '(iii) D', '(b) E'],
  },
  'a numeral that is left out after letters': {
    typed: ['(a) One', '(b) Two', '(ii) Two'],
    printed: ['(a) One', '(b) Two', '(i) Two'],
    told: [recounted(3, '(ii)', '(i)')],
  },
  'letters that begin again': {
    typed: ['(a) One', '(b) Two', '### Heading', '(a) Three'],
    printed: ['(a) One', '(b) Two', 'Heading', '(a) Three'],
  },
  'a letter that is left out': {
    typed: ['(a) One', '(b) Two', '(d) Four', '(e) Five {start=5}', '(f) Six'],
    printed: ['(a) One', '(b) Two', '(c) Four', '(e) Five', '(f) Six'],
    told: [recounted(3, '(d)', '(c)')],
  },
  'a letter in a list in a list': {
    typed: ['1. A', '    1. B', '    3. C', '2. D'],
    printed: ['1. A', '(a) B', '(b) C', '2. D'],
    told: ['7: “3.” is typed here and “(b)” is printed.'],
  },
  'escaped labels of items': {
    typed: ['(a) One', '\\(b\\) Two', '\\(c) Three', '(d\\) Four', '1\\. Five'],
    printed: ['(a) One', '(b) Two', '(c) Three', '(d) Four', '1. Five'],
  },
  'escaped labels of headings': {
    typed: ['### I\\. Roman', '### I\\. Roman again', '## IV\\. Four', '##### \\(a) Letter'],
    printed: ['I. Roman', 'I. Roman again', 'IV. Four', '(a) Letter'],
  },
  'labels of another level’s scheme': {
    typed: ['## A. A', '## B. B', '## C. C', '### I. D', '### II. E', '### III. F', '##### (i) G', '##### (ii) H'],
    printed: ['A. A', 'B. B', 'C. C', 'I. D', 'II. E', 'III. F', '(i) G', '(ii) H'],
  },
  'the ninth letter': {
    typed: ['### H. A {start=8}', '### I. B', '### J. C'],
    printed: ['H. A', 'I. B', 'J. C'],
  },
  'words that only look like labels': {
    typed: ['## 1986. A year', '## Mr. Smith', 'A. Smith spoke.', '(sic) is Latin.', '(a)nd so on'],
    printed: ['1986. A year', 'Mr.\u00A0Smith', 'A. Smith spoke.', '(sic) is Latin.', '(a)nd so on'],
  },
  'bis and ter': {
    typed: [
      '1. One',
      '1 bis. More',
      '1 ter. Yet more',
      '2. Two',
      '(a) A',
      '(a bis) B',
      '(b) C',
      '## I. A',
      '## I bis. B',
      '## II. C',
    ],
    printed: [
      '1. One',
      '1 bis. More',
      '1 ter. Yet more',
      '2. Two',
      '(a) A',
      '(a bis) B',
      '(b) C',
      'I. A',
      'I bis. B',
      'II. C',
    ],
  },
  'a quotation keeps its numbers, and the text goes on behind it': {
    typed: ['1. One', '> 7. Seven', '2. Two', ':::quote\n(c) Three\n\n(d) Four\n:::', '3. Three'],
    printed: ['1. One', '2. Two', '3. Three'],
  },
  French: {
    language: 'fr',
    typed: ['1. Un', 'a) A', 'b) B', 'd) D', '(e) E {start=5}', '3. Trois'],
    printed: ['1. Un', 'a) A', 'b) B', 'c) D', 'e) E', '2. Trois'],
    told: [recounted(4, 'd)', 'c)'), recounted(6, '3.', '2.')],
  },
  Arabic: {
    language: 'ar',
    typed: [
      '## أولاً- مقدمة',
      '١ - نص',
      '(أ) بند',
      '(ب) بند',
      '(ج) بند',
      '٢- نص',
      '٤ - نص',
      '## ثانيا - جزء',
      '### ألف - قسم',
    ],
    printed: ['أولا - مقدمة', '1 - نص', '(أ) بند', '(ب) بند', '(ج) بند', '2 - نص', '3 - نص', 'ثانيا - جزء', 'ألف - قسم'],
    told: [recounted(7, '٤ -', '3 -')],
  },
  'Arabic letters in the order of dictionaries': {
    language: 'ar',
    typed: ['(أ) بند', '(ب) بند', '(ت) بند', '(ث) بند'],
    printed: ['(أ) بند', '(ب) بند', '(ج) بند', '(د) بند'],
    told: [recounted(3, '(ت)', '(ج)', ', and so on to “(ث)”, printed “(د)” (1 more)')],
  },
  'Arabic headings that skip one, and one that is words': {
    language: 'ar',
    typed: ['## أولا - جزء', '## ثالثا - جزء', '## \\رابعا - كلمات'],
    printed: ['أولا - جزء', 'ثانيا - جزء', 'رابعا - كلمات'],
    told: [recounted(2, 'ثالثا -', 'ثانيا -')],
  },
  'Cyrillic letters that look like the Latin ones': {
    language: 'ru',
    typed: ['а) Один', 'b) Два', 'с) Три'],
    printed: ['a) Один', 'b) Два', 'c) Три'],
  },
  'Cyrillic letters': {
    language: 'ru',
    typed: ['а) Один', 'б) Два', 'в) Три', 'г) Четыре'],
    printed: ['a) Один', 'b) Два', 'c) Три', 'd) Четыре'],
    told: [recounted(2, 'б)', 'b)', ', and so on to “г)”, printed “d)” (2 more)')],
  },
  Chinese: {
    language: 'zh',
    typed: ['## 一、导言', '## 三、结论', '1. 文本', '(a) 甲', '㈠ 乙', '(二) 丙', '## \\四、词'],
    printed: ['一. 导言', '二. 结论', '1. 文本', '(a) 甲', '㈠ 乙', '㈡ 丙', '四、词'],
    told: [recounted(2, '三、', '二.')],
  },
}

describe('typed labels', () => {
  it.each(Object.entries(rows))('%s', async (_, row) => {
    expect(await build(row)).toEqual({ printed: row.printed, told: row.told ?? [] })
  })

  it('are the same from their text written anew', async () => {
    for (const [name, row] of Object.entries(rows)) {
      const { document } = parseText(`# Title\n\n${row.typed.join('\n\n')}\n`, { language: row.language ?? 'en' })
      const [, ...typed] = unparse(document, '').text.trim().split('\n\n')
      expect((await build({ ...row, typed })).printed, name).toEqual(row.printed)
    }
  })
})

async function hint(typed: string, language: LanguageCode = 'en') {
  const { file } = await prepareAndWarn(typed, { kind: 'report', language })
  return file.messages.find(({ fatal }) => fatal === false)?.note
}

test('a cure is named: what to type, and what keeps the number', async () => {
  expect(await hint('1. A\n\n3. B')).toMatch(/^Type “2\.”\. Only if the typed number is meant, write `\{start=3\}`/)
  expect(await hint('1. A\n\n    1. B\n\n    5. C')).toMatch(
    /^Type “2\.”. Only if the typed number is meant, write `\{start=5\}`/,
  )
  expect(await hint('## III. B')).toMatch(/^Type “I\.”\. Only if the typed number is meant, write `\{start=3\}`/)
  expect(await hint('1. ا\n\n3. ب', 'ar')).toMatch(/^Type “2\.”/)
  expect(await hint('б) A\n\nв) B', 'ru')).toMatch(
    /^Type “a\)”. Only if the typed number is meant, write `\{start=2\}`/,
  )
})

async function told(typed: string) {
  return (await prepareAndWarn(typed, { kind: 'report' })).file.messages.map(({ ruleId }) => ruleId)
}

test('a number is given to what is counted, and to nothing else', async () => {
  expect(await told('Words. {start=3}')).toContain('start-unnumbered')
  expect(await told('## Words {start=3}')).toContain('start-unnumbered')
  expect(await told('- Bullet {start=3}')).toContain('attribute-unknown')
  expect(await told('1. One {start=0}')).toContain('attribute-value')
  expect(await told('1. One {start=99999}')).toContain('attribute-value')
  expect(await told('1. One {start=c}')).toContain('attribute-value')
  expect(await told('1. One {strat=3}')).toContain('attribute-unknown')
})

test.each([
  ['1.Text one.', '2. Text two.', '3. Text three.'],
  ['1. One', '2.The second', '3. Three', '4. Four'],
  ['1. One\n2.The second', '3. Three'],
  ['1 - Text', '2. Two'],
  ['1、文本', '2. 二'],
  ['（a）文本', '(b) 二'],
  ['2)text', '3. Three', '5. Five'],
])('no number is told while a label before it is told as unread: %s', async (...typed) => {
  const codes = await told(typed.join('\n\n'))
  expect(codes).toContain('likely-list')
  expect(codes).not.toContain('label-recounted')
})

test.each([
  ['1. One', '3. Three', '4.Text four.'],
  ['1.Text one.', '(a) One', '(c) Three'],
])('what an unread label does not move is told: %s', async (...typed) => {
  expect(await told(typed.join('\n\n'))).toContain('label-recounted')
})
