/** Whatever words and looks a Word file has, its source is one that parses, and has the words. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importParts } from './import-parts.ts'
import { abstractList, call, centred, footnote, list, paragraph, run, table, wordStyles } from './strange-file.ts'

const runs = Number(process.env.FUZZ_RUNS ?? 150)

const signs =
  'one|two|three|A/RES/70/1|12|1.|(a)|b)|i)|I.|A.|2020.|#|##|*|**|_|__|`|~|~~|\\|[|]|[^1]|(|)|<|>|<b>|&|&amp;|{|}|{#id}|{.x}|:|::|:::|::annex|:::box|!|![x](y)|-|+|--|---|===||||\t|\n| |  |\u00A0|«|»|“|’|–|10:30|https://un.org/|www.un.org|a_b_c|2*3*4|السلام|和平|мир|é|\u00AD|\u200F'

const words = fc
  .array(fc.oneof(fc.constantFrom(...signs.split('|'), '|'), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    maxLength: 8,
  })
  .map((parts) =>
    parts
      .join('')
      .replaceAll(/[\p{Cc}\p{Cs}\p{Cn}\p{Noncharacter_Code_Point}\uFFFD]/gu, (sign) =>
        /[\t\n]/.test(sign) ? sign : '',
      ),
  )

const look = fc.constantFrom('', '<w:b/>', '<w:i/>', '<w:b/><w:i/>', '<w:vertAlign w:val="superscript"/>', '<w:rtl/>')

const line = fc
  .array(fc.tuple(words, look), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([text, properties]) => run(text, properties)).join(''))

const properties = fc.constantFrom(
  '',
  '<w:jc w:val="center"/>',
  '<w:pageBreakBefore/>',
  ...[1, 2, 3, 4, 5].map((level) => `<w:pStyle w:val="Heading${level}"/>`),
  ...[0, 1, 2, 3].map((level) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`),
  ...[0, 1, 2].map((level) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="2"/></w:numPr>`),
)

const block = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(line, properties).map(([inside, about]) => paragraph(inside, about)) },
  {
    weight: 1,
    arbitrary: fc
      .array(
        fc.array(
          line.map((inside) => paragraph(inside)),
          { minLength: 2, maxLength: 2 },
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((rows) => table(rows)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      centred('Annex'),
      centred('Annex II'),
      paragraph('(Signed) X'),
      paragraph(run('Note') + call(1)),
      paragraph(run('Note') + call(2)),
    ),
  },
)

const numbering =
  abstractList(0, [
    ['decimal', '%1.'],
    ['lowerLetter', '(%2)'],
    ['lowerRoman', '(%3)'],
    ['decimal', '%1.%2'],
  ]) +
  abstractList(1, [
    ['bullet', '•'],
    ['bullet', 'o'],
    ['bullet', '-'],
  ]) +
  list(1, 0) +
  list(2, 1)

const footnotes = footnote(1, 'A note.') + `<w:footnote w:id="2">${paragraph('')}</w:footnote>`

test('makes a source without errors of any words and looks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 8 }), async (blocks) => {
      const { text } = await importParts({
        styles: wordStyles,
        numbering,
        footnotes,
        body: centred('Title') + blocks.join(''),
      })
      expect(text).toBeTypeOf('string')
    }),
    { numRuns: runs },
  )
})
