/** Habits of other programs than Word, and of people who use no styles. */
import { expect, test } from 'vitest'
import { importOf } from './import-of.ts'
import { importParts, readUnderTitle, type ReadUnderTitle } from './import-parts.ts'
import {
  abstractList,
  centred,
  field,
  footnote,
  call,
  list,
  listed,
  paragraph,
  run,
  styled,
  table,
  wordFile,
  wordStyles,
  type WordParts,
} from './strange-file.ts'

const style = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`

const styles = wordStyles + style('Caption', 'caption') + style('Date', 'Date') + style('Author', 'Author')

const read = (body: string, parts: Partial<WordParts> = {}): Promise<ReadUnderTitle> =>
  readUnderTitle(body, { styles, ...parts })

/** A dot as PNG. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const pictures: Partial<WordParts> = { relationships: [['p', 'image', 'media/dot.png']], media: { 'dot.png': dot } }
const shown = paragraph(
  '<w:r><w:drawing><wp:inline><wp:docPr name="P" descr="A ship"/><a:blip r:embed="p"/></wp:inline></w:drawing></w:r>',
)
const counted = (word: string, title: string): string =>
  styled('Caption', run(`${word} `) + field(String.raw`SEQ ${word} \* ARABIC`, run('1')) + run(`: ${title}`))

test('a label and title under a picture are its title, in front of a page that begins behind them', async () => {
  const page = paragraph('<w:r><w:br w:type="page"/></w:r>')
  const { text } = await read(shown + counted('Figure', 'The quay') + page + paragraph('Text.'), pictures)
  expect(text).toBe('![A ship](figure-1.png "The quay")\n\n::page-break\n\nText.')
})

const rows = (word: string): string => table([[word, '1']])

const written = (title: string, word: string): string =>
  `:::table[${title}]\n|  |  |\n| :-- | :-- |\n| ${word} | 1 |\n:::`

test('labels under tables are of those over them, and labels over tables stay where they are', async () => {
  const both = `${written('First', 'a')}\n\n${written('Second', 'b')}`
  const under = rows('a') + counted('Table', 'First') + rows('b') + counted('Table', 'Second') + paragraph('Text.')
  expect((await read(under)).text).toContain(both)
  const over = counted('Table', 'First') + rows('a') + counted('Table', 'Second') + rows('b')
  expect((await read(over)).text).toContain(both)
})

test('a caption without a label stays behind its picture', async () => {
  const page = paragraph('<w:r><w:br w:type="page"/></w:r>')
  const { text } = await read(shown + styled('Caption', 'Набережная') + page + paragraph('Text.'), pictures)
  expect(text).toBe('![A ship](figure-1.png)\n\nНабережная\n\n::page-break\n\nText.')
})

test('a picture before the title is kept, and so is one that stands alone', async () => {
  const { text } = await importParts({ styles, ...pictures, body: shown + centred('Title') + paragraph('Text.') })
  expect(text).toBe('# Title\n\n![A ship](figure-1.png)\n\nText.\n')
  const alone = await importParts({ styles, ...pictures, body: shown })
  expect(alone.text).toBe('![A ship](figure-1.png)\n')
})

test('numbers that Word counts in cells without words are kept', async () => {
  const numbering =
    abstractList(0, [['upperRoman', '%1.']]) + abstractList(1, [['bullet', '•']]) + list(1, 0) + list(2, 1)
  const body = table([
    [listed(1, 0, ''), 'first'],
    [listed(1, 0, ''), 'second'],
    [listed(2, 0, ''), 'third'],
  ])
  expect((await read(body, { numbering })).text).toBe(
    '|  |  |\n| :-- | :-- |\n| I. | first |\n| II. | second |\n|  | third |',
  )
})

const indented = (text: string): string => text.replace('<w:numPr>', '<w:ind w:left="720" w:hanging="360"/><w:numPr>')

test('a bullet without a sign goes on in the item before it', async () => {
  const numbering = abstractList(0, [['decimal', '%1.']]) + abstractList(1, [['bullet', ' ']]) + list(1, 0) + list(2, 1)
  const body = indented(listed(1, 0, 'One')) + indented(listed(2, 0, 'Further')) + indented(listed(1, 0, 'Two'))
  expect((await read(body, { numbering })).text).toBe('1. One\n\nFurther {continued}\n\n2. Two')
})

const superscript = '<w:vertAlign w:val="superscript"/>'

test.each([
  ['x', 'n+1', 'x[n+1](set:superscript)'],
  ['Ca', '2+', 'Ca[2+](set:superscript)'],
  ['x', 'n', 'x[n](set:superscript)'],
  ['10', '-6', '10⁻⁶'],
  ['prêt', '2', 'prêt&#xB2;'],
  ['урожай', '2', 'урожай&#xB2;'],
  ['1', 'er', '1er'],
  ['M', 'me', 'Mme'],
])('%s with %s raised', async (base, raised, expected) => {
  expect((await read(paragraph(run(`a ${base}`) + run(raised, superscript) + run(' b')))).text).toBe(`a ${expected} b`)
})

const bold = (text: string): string => paragraph(run(text, '<w:b/>'))

test('headings without styles begin with the first level, whatever their numbers are', async () => {
  const body =
    bold('1. Introduction') + paragraph('Text.') + bold('1.1 Background') + paragraph('Text.') + bold('1.1.1 Ships')
  expect((await read(body)).text).toBe('## 1. Introduction\n\nText.\n\n### 1.1 Background\n\nText.\n\n#### 1.1.1 Ships')
  const lettered = bold('A. Section') + paragraph('Text.') + bold('1. Part')
  expect((await read(lettered)).text).toBe('### A. Section\n\nText.\n\n#### 1. Part')
})

test('headings of styles that begin with a lower level move up', async () => {
  const body = styled('Heading2', 'One') + paragraph('Text.') + styled('Heading3', 'Two') + styled('Heading2', 'Three')
  expect((await read(body)).text).toBe('## One\n\nText.\n\n### Two\n\n## Three')
})

test('a day under the title ends no document', async () => {
  const { text } = await read(styled('Author', 'А. Писатель') + styled('Date', '2025') + paragraph('Текст доклада.'))
  expect(text).toBe('А. Писатель\n\n2025\n\nТекст доклада.')
})

test('a table in a note is told', async () => {
  const note = footnote(1, 'See:').replace(
    '</w:footnote>',
    `${table([['Cell', '8']])}${paragraph('After.')}</w:footnote>`,
  )
  const { text, told } = await read(paragraph(run('Words') + call(1)), { footnotes: note })
  expect(text).toContain('[^1]: See:\n\n    Cell\n\n    8\n\n    After.')
  expect(told).toEqual(['import-lost: The frame of a table in a note was left out here.'])
})

test.each([
  ['Черновик для служебного пользования', true],
  ['مسودة سرية', true],
  ['Ministry of Ports\tAnnual review', true],
  ['Page 3 of 7', false],
  ['TCP/IP working group', true],
  ['第3页 共7页', false],
  ['第3页，共7页', false],
  ['صفحة ٣ من ٧', false],
  ['Стр. 3 из 7', false],
  ['A/80/123', false],
  ['25-12345 (E)', false],
  ['United Nations', false],
])('words in the heads of pages that are composed from nothing are told: %s', (line, isTold) => {
  const { said } = importOf(wordFile({ body: paragraph('Some words of a text.'), header: paragraph(run(line)) }))
  const words = line.replace('\t', ' ')
  expect(said.some((one) => one.includes(`import-page: “${words}” was left out`))).toBe(isTold)
})

test('blank lines of a text that was pasted part its paragraphs', async () => {
  const { text } = await read(paragraph(run('First line.\nSecond line.\n\nНовый абзац.\n \n\nAnd one more.\n')))
  expect(text).toBe('First line.\\\nSecond line.\n\nНовый абзац.\n\nAnd one more.')
  expect((await read(paragraph(run('One.\nTwo.\nThree.')))).text).toBe('One.\\\nTwo.\\\nThree.')
})

const cell = (properties: string, words: string): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words)}</w:tc>`

test('words in a cell that goes on another are not shown by Word, and told', async () => {
  const rows = [
    [cell('<w:vMerge w:val="restart"/>', 'Seen'), 'one'],
    [cell('<w:vMerge/>', 'covered'), 'two'],
    [cell('<w:vMerge/>', ''), 'three'],
  ]
  const written = rows.map(
    (row) => `<w:tr>${row.map((each) => (each.startsWith('<w:tc') ? each : cell('', each))).join('')}</w:tr>`,
  )
  const { text, told } = await read(`<w:tbl><w:tblPr/>${written.join('')}</w:tbl>`)
  expect(text).toContain('| Seen | one |\n| ^ | two |\n| ^ | three |')
  expect(told).toEqual(['import-lost: Hidden text was left out here.'])
})

const marked = (id: number, sign: string): string =>
  `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${sign}</w:t></w:r>`

const plainNote = (id: number, words: string): string => `<w:footnote w:id="${id}">${paragraph(words)}</w:footnote>`

test('signs that were typed before notes are composed, and stand in them once', async () => {
  const { text } = await read(
    paragraph(run('Ships') + marked(1, '*') + run(' and quays') + marked(2, '†') + run('.')),
    {
      footnotes: plainNote(1, '* Of all sizes.') + plainNote(2, '† Most of them.'),
    },
  )
  expect(text).toContain('[^*]: Of all sizes.')
  expect(text).toContain(']: Most of them.')
})

test('numbers go on over higher levels where a list says so, and a picture is a bullet', async () => {
  const levels = abstractList(0, [
    ['upperRoman', '%1.'],
    ['decimal', '%2)'],
  ])
  const goesOn = levels.replace('<w:lvlText w:val="%2)"/>', '<w:lvlRestart w:val="0"/><w:lvlText w:val="%2)"/>')
  const pictured = abstractList(1, [['bullet', '']]).replace('<w:lvlText', '<w:lvlPicBulletId w:val="0"/><w:lvlText')
  const body =
    listed(1, 0, 'One') +
    listed(1, 1, 'a') +
    listed(1, 1, 'b') +
    listed(1, 0, 'Two') +
    listed(1, 1, 'c') +
    listed(2, 0, 'Dot')
  const more = list(1, 0) + list(2, 1)
  const labels = async (numbering: string): Promise<readonly string[]> =>
    [...(await read(body, { numbering })).text.matchAll(/(\d+)[.)] [abc](?=$| \{start)|^- Dot$/gm)].map(
      ([found]) => found,
    )
  expect(await labels(goesOn + pictured + more)).toEqual(['1. a', '2. b', '3. c', '- Dot'])
  expect(await labels(levels + pictured + more)).toEqual(['1. a', '2. b', '1. c', '- Dot'])
})

test.each([
  ['הנמל נפתח בשנת 1962 והוא בטוח לכל הספינות.', true],
  ['港は1962年に開かれ、二度にわたって拡張されました。', true],
  ['항구는 1962년에 개항하여 두 번 확장되었습니다. 부두는 안전합니다.', true],
  ['港口于1962年开放，此后扩建两次，码头是安全的，各种船只停靠于此。', false],
  ['افتتح الميناء في عام 1962 وهو آمن لجميع السفن.', false],
])('a line or two in letters of another script show their language: %s', (words, isTold) => {
  const { said } = importOf(wordFile({ body: paragraph(words) }))
  expect(said.some((one) => one.includes('import-language'))).toBe(isTold)
})

test('short bold lines over ordinary words are headings where nothing else shows one', async () => {
  const body =
    bold('Справочная информация') + paragraph('Порт открыт.') + bold('Выводы') + paragraph('Причал безопасен.')
  expect((await read(body)).text).toBe('## Справочная информация\n\nПорт открыт.\n\n## Выводы\n\nПричал безопасен.')
  const one = bold('Alone') + paragraph('Text.')
  expect((await read(one)).text).toBe('**Alone**\n\nText.')
  const headed = styled('Heading1', 'Part') + body
  expect((await read(headed)).text).toContain('**Выводы**')
  const sentences = bold('This is said.') + paragraph('Text.') + bold('And that, too.') + paragraph('Text.')
  expect((await read(sentences)).text).toContain('**This is said.**')
})

test('a list of figures is no contents of headings, and told', async () => {
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
  const entries =
    paragraph(
      `${begin}<w:r><w:instrText xml:space="preserve"> TOC \\h \\z \\c "Figure" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Figure 1 Quay\t3')}`,
    ) + paragraph(`${run('Figure 2 Crane\t4')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)
  const { text, told } = await read(paragraph('Before.') + entries + paragraph('After.'))
  expect(text).toBe('Before.\n\nAfter.')
  expect(told).toEqual(['import-lost: The list of figures or tables was left out here.'])
})

const link = (anchor: string): string =>
  paragraph(`<w:hyperlink r:id="l"${anchor}>${run('There')}</w:hyperlink>${run(' it is.')}`)

test('a link to a place of a page keeps it', async () => {
  const relationships = [['l', 'hyperlink', 'https://example.org/p']] as const
  expect((await read(link(' w:anchor="part 2"'), { relationships })).text).toBe(
    '[There](https://example.org/p#part%202) it is.',
  )
  expect((await read(link(''), { relationships })).text).toBe('[There](https://example.org/p) it is.')
})
