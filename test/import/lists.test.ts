import { expect, test } from 'vitest'
import { importParts, type ImportedParts } from './import-parts.ts'
import { centred, list, listed, paragraph, wordStyles } from './strange-file.ts'

/** A list as Word makes it: each level starts half an inch further in. */
function indentedList(id: number, levels: readonly (readonly [format: string, text: string])[], start = 1): string {
  const inside = levels.map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${inside.join('')}</w:abstractNum>`
}

/** A paragraph under an item, as far in as its words. */
function under(left: number, text: string): string {
  return paragraph(text, `<w:pStyle w:val="ListParagraph"/><w:ind w:left="${left}"/>`)
}

/** An item of another list that starts further in. */
function inner(id: number, left: number, text: string): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr><w:ind w:left="${left}"/>`)
}

async function read(body: string, numbering: string): Promise<ImportedParts> {
  const parts = await importParts({ styles: wordStyles, numbering, body: centred('Title') + body })
  return { ...parts, text: parts.text.replace(/^# Title\n\n/, '').trimEnd() }
}

const labels = (parts: ImportedParts): readonly string[] =>
  parts.messages.flatMap((message) => /“[^”]*” is printed as “[^”]*”/.exec(message)?.[0] ?? [])

test('items of one level stay on one level, whatever their letters look like', async () => {
  const body = ['First', 'Second', 'Third'].map((text) => listed(1, 0, text)).join('') + paragraph('Then.')
  const letters = await read(body, indentedList(1, [['lowerLetter', '%1.']]) + list(1, 1))
  expect(letters.text).toBe('(a) First\n\n(b) Second\n\n(c) Third\n\nThen.')
  expect(labels(letters)).toEqual(['“a.” is printed as “(a)”'])
  const numerals = await read(body, indentedList(1, [['lowerRoman', '%1.']]) + list(1, 1))
  expect(numerals.text).toBe('(i) First\n\n(ii) Second\n\n(iii) Third\n\nThen.')
  const figures = await read(body, indentedList(1, [['decimal', '%1)']]) + list(1, 1))
  expect(figures.text).toBe('1. First\n\n2. Second\n\n3. Third\n\nThen.')
})

const nested = [
  listed(1, 0, 'One'),
  listed(1, 1, 'One a'),
  listed(1, 1, 'One b'),
  listed(1, 2, 'Deep'),
  listed(1, 2, 'Deeper'),
  listed(1, 1, 'One c'),
  listed(1, 0, 'Two'),
].join('')

const ladder = `1. One

    1. One a

    2. One b

        1. Deep

        2. Deeper

    3. One c

2. Two`

test.each([
  { levels: 'decimal %1.|lowerLetter %2.|lowerRoman %3.' },
  { levels: 'decimal %1.|decimal %2)|decimal (%3)' },
  { levels: 'decimal %1|lowerLetter (%2)|lowerRoman (%3)' },
  { levels: 'decimal %1)|lowerLetter %2)|lowerLetter %3)' },
])('levels of $levels are those of the list', async ({ levels }) => {
  const forms = levels.split('|').map((level) => {
    const [format = '', text = ''] = level.split(' ')
    return [format, text] as const
  })
  const parts = await read(nested, indentedList(1, forms) + list(1, 1))
  expect(parts.text).toBe(ladder)
})

test('a list that starts further in stands in the item before it, though it is another one', async () => {
  const body =
    listed(1, 0, 'One') +
    inner(2, 1440, 'Within a') +
    inner(2, 1440, 'Within b') +
    listed(1, 0, 'Two') +
    paragraph('Then.')
  const numbering =
    indentedList(1, [['decimal', '%1.']]) + indentedList(2, [['decimal', '%1)']]) + list(1, 1) + list(2, 2)
  const parts = await read(body, numbering)
  expect(parts.text).toBe('1. One\n\n    1. Within a\n\n    2. Within b\n\n2. Two\n\nThen.')
})

test('several paragraphs of an item go on in it', async () => {
  const body =
    listed(1, 0, 'One') +
    under(720, 'More of one.') +
    listed(1, 0, 'Two') +
    under(720, 'More of two.') +
    paragraph('Then.')
  const parts = await read(body, indentedList(1, [['decimal', '%1.']]) + list(1, 1))
  expect(parts.text).toBe('1. One\n\nMore of one. {continued}\n\n2. Two\n\nMore of two. {continued}\n\nThen.')
})

test('a list begins where it says, and anew where another use of it does', async () => {
  const fifth = await read(
    listed(1, 0, 'Fifth') + listed(1, 0, 'Sixth'),
    indentedList(1, [['lowerLetter', '%1.']], 5) + list(1, 1),
  )
  expect(fifth.text).toBe('(e) Fifth {start=5}\n\n(f) Sixth')
  const again = listed(1, 0, 'One') + listed(1, 0, 'Two') + paragraph('Then.') + listed(2, 0, 'One again')
  const parts = await read(again, indentedList(1, [['decimal', '%1.']]) + list(1, 1) + list(2, 1, 1))
  expect(parts.text).toBe('1. One\n\n2. Two\n\nThen.\n\n1. One again {start=1}')
})

test('numbers of several levels stay as words', async () => {
  const levels = [
    ['decimal', '%1.'],
    ['decimal', '%1.%2'],
  ] as const
  const parts = await read(
    listed(1, 0, 'One') + listed(1, 1, 'Under') + listed(1, 1, 'Also'),
    indentedList(1, levels) + list(1, 1),
  )
  expect(parts.text).toBe('1. One\n\n1.1 Under\n\n1.2 Also')
})

test('letters that were typed without brackets are items of one level, too', async () => {
  const typed = ['a.\tFirst', 'b.\tSecond', 'c.\tThird'].map((text) => paragraph(text)).join('')
  const parts = await read(`${typed}${paragraph('Then.')}`, '')
  expect(parts.text).toBe('(a) First\n\n(b) Second\n\n(c) Third\n\nThen.')
  const deeper = ['(a)\tFirst', 'a.\tInner', 'b.\tInner too', '(b)\tSecond'].map((text) => paragraph(text)).join('')
  const within = await read(deeper, '')
  expect(within.text).toBe('(a) First\n\n(i) Inner\n\n(ii) Inner too\n\n(b) Second')
})

test('what stands deeper than a document has levels is told', async () => {
  const bullets = [
    ['bullet', '•'],
    ['bullet', 'o'],
    ['bullet', '▪'],
  ] as const
  const body = [0, 1, 2, 2].map((level) => listed(1, level, `Level ${level}`)).join('')
  const parts = await read(body, indentedList(1, bullets) + list(1, 1))
  expect(parts.text).toBe('- Level 0\n\n    - Level 1\n\n    - Level 2\n\n    - Level 2')
  expect(parts.messages).toEqual([expect.stringMatching(/^9? ?7 import-level|import-level: The item “▪”/)])
  const numbers = ['decimal', 'lowerLetter', 'lowerRoman', 'lowerLetter', 'decimal'].map(
    (format, level) => [format, `%${level + 1}.`] as const,
  )
  const deep = await read(
    [0, 1, 2, 3, 4].map((level) => listed(1, level, `Level ${level}`)).join(''),
    indentedList(1, numbers) + list(1, 1),
  )
  expect(deep.messages.filter((message) => message.includes('import-level'))).toHaveLength(1)
})
