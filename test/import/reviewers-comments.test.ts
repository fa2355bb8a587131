/** Comments of reviewers stand in the source where they stand in the file, and print nothing. */
import { expect, test } from 'vitest'
import { importParts, type ImportedParts } from './import-parts.ts'
import { called, comment, commented, deleted, ended, extended, inserted, samir } from './reviewed.ts'
import {
  call,
  centred,
  footnote,
  listed,
  paragraph,
  run,
  styled,
  table,
  wordStyles,
  type WordParts,
} from './strange-file.ts'

function read(parts: WordParts, changes: 'accept' | 'reject' = 'accept'): Promise<ImportedParts> {
  return importParts({ styles: wordStyles, ...parts, body: centred('Title') + parts.body }, { changes })
}

async function textOf(parts: WordParts): Promise<string> {
  return (await read(parts)).text.replace(/^# Title\n\n/, '').trimEnd()
}

const link = (inside: string): string => `<w:hyperlink r:id="l">${inside}</w:hyperlink>`

const cells = (id: number): readonly string[] => [paragraph(run('Yes, ') + commented(id, 'yes')), paragraph('Yes, yes')]

const by = 'Comment by AB (Ann Brown), 2026-03-05'

test('a comment stands behind the words that it is about, and says them', async () => {
  const body = paragraph(run('The States ') + commented(1, 'shall report') + run(' each year.'))
  expect(await textOf({ comments: comment(1, 'Or “should”?'), body })).toBe(
    `The States shall report<!-- ${by}, on “shall report”: Or “should”? --> each year.`,
  )
})

test('a comment in Arabic keeps its letters, marks and name', async () => {
  const body = paragraph(run('تقرر الجمعية العامة ') + commented(1, 'ما يلي') + run('، وتطلب المزيد.'))
  expect(await textOf({ comments: comment(1, 'هل هذا صحيحٌ؟', samir), body })).toBe(
    'تقرر الجمعية العامة ما يلي،<!-- Comment by س ح (سمير حداد), 2026-03-06, on “ما يلي”: هل هذا صحيحٌ؟ --> وتطلب المزيد.',
  )
})

test.each([
  ['Two -- or --- hyphens --> and <!-- more.', 'Two - - or - - - hyphens - -> and <!- - more.'],
  [['One.', '', 'Two.'], 'One. / Two.'],
  ['> begins -', '> begins -'],
  ['A | B ] [ C', 'A | B ] [ C'],
  ['`code` *stars* {braces} \\ & &amp;', '`code` *stars* {braces} \\ & &amp;'],
])('words that HTML would not let stand do: %j', async (words, written) => {
  const body = paragraph(commented(1, 'Words') + run(' go on.'))
  expect(await textOf({ comments: comment(1, words), body })).toBe(`Words<!-- ${by}, on “Words”: ${written} --> go on.`)
})

test('replies stand behind their comment, and a thread that is settled says so', async () => {
  const body = paragraph(commented(1, 'One') + called(2) + called(3) + run(' and ') + commented(4, 'two') + run('.'))
  const comments = comment(1, 'Why?') + comment(2, 'Because.', samir) + comment(3, 'Fine.') + comment(4, 'Ask again.')
  const commentsExtended =
    extended(1, { done: true }) + extended(2, { parent: 1 }) + extended(3, { parent: 2 }) + extended(4)
  expect(await textOf({ comments, commentsExtended, body })).toBe(
    `One<!-- Resolved comment by AB (Ann Brown), 2026-03-05, on “One”: Why? --><!-- Reply by س ح (سمير حداد), 2026-03-06 to AB (Ann Brown): Because. --><!-- Reply by AB (Ann Brown), 2026-03-05 to AB (Ann Brown): Fine. --> and two.<!-- ${by}, on “two”: Ask again. -->`,
  )
})

test('a comment over several paragraphs stands behind the last, and says the first and last words', async () => {
  const words = 'word after '.repeat(12)
  const body =
    paragraph(`<w:commentRangeStart w:id="1"/>${run(`Begins here, ${words}`)}`) +
    paragraph(`${run(`${words}ends here`)}<w:commentRangeEnd w:id="1"/>${called(1)}${run(' and goes on.')}`)
  const text = await textOf({ comments: comment(1, 'Too long.'), body })
  expect(text).toContain(
    `ends here<!-- ${by}, on “Begins here, word after word after word … after word after ends here”: Too long. --> and`,
  )
})

test('comments stand in headings, titles, items, cells, notes and signatures', async () => {
  const comments = [1, 2, 3, 4, 5].map((id) => comment(id, `Number ${id} | ] [`)).join('')
  const body =
    styled('Heading1', commented(1, 'Background')) +
    listed(1, 0, commented(2, 'Item')) +
    table([
      ['A', paragraph(commented(3, 'B'))],
      ['1', '2'],
    ]) +
    paragraph(run('Text') + call(2) + run('.')) +
    paragraph(run('Last ') + commented(5, 'words'))
  const footnotes = footnote(2, '').replace('</w:p>', `${run('See ')}${commented(4, 'there')}${run('.')}</w:p>`)
  const { text } = await read({ comments, footnotes, body })
  expect(text).toContain(`## Background<!-- ${by}, on “Background”: Number 1 | ] [ -->\n`)
  expect(text).toContain(`Item<!-- ${by}, on “Item”: Number 2 | ] [ -->\n`)
  expect(text).toContain(`| A | B<!-- ${by}, on “B”: Number 3 \\| ] [ --> |\n`)
  expect(text).toContain(`See there.<!-- ${by}, on “there”: Number 4 | ] [ -->\n`)
  expect(text).toContain(`Last words<!-- ${by}, on “words”: Number 5 | ] [ -->\n`)
})

test('the same words have each their own comment', async () => {
  const comments = comment(1, 'First.') + comment(2, 'Second.') + comment(3, 'Third.')
  const body = table([cells(1), cells(2), ['Yes, yes', paragraph(run('Yes, ') + commented(3, 'yes'))]])
  const rows = (await textOf({ comments, body })).split('\n').slice(2)
  expect(rows.map((row) => row.split(' | ').map((cell) => /: (\w+)\. -->/.exec(cell)?.[1] ?? ''))).toEqual([
    ['First', ''],
    ['Second', ''],
    ['', 'Third'],
  ])
})

test('a comment on a line that is composed stands before the text', async () => {
  const body = paragraph(commented(1, 'Original: English'))
  const comments = comment(1, 'Really?')
  const { source, facts } = await importParts({
    styles: wordStyles,
    comments,
    body:
      table([
        [paragraph('United Nations'), paragraph('A/80/1')],
        [
          paragraph('General Assembly'),
          paragraph(commented(1, 'Distr.: General')) + paragraph('5 May 2026') + body.replaceAll('"1"', '"9"'),
        ],
      ]) +
      centred('Title') +
      paragraph('Text.'),
  })
  expect(source + facts).toContain(`<!-- ${by}, on “Distr.: General”: Really? -->`)
})

test('comments on words that are gone are kept', async () => {
  const comments = comment(1, 'Why out?') + comment(2, 'Why this row?') + comment(3, 'Why in?')
  const body =
    paragraph(
      run('One') + deleted(`${run(' two')}${called(1)}`) + inserted(`${run(' four')}${called(3)}`) + run(' three.'),
    ) +
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:trPr><w:del w:id="7"/></w:trPr><w:tc>${paragraph(deleted(run('old')) + called(2), ended('del'))}</w:tc></w:tr></w:tbl>` +
    paragraph('End.')
  for (const way of ['accept', 'reject'] as const) {
    const { text } = await read({ comments, body }, way)
    expect(text.match(/Why \w+(?: row)?\?/g)?.toSorted(), text).toEqual(['Why in?', 'Why out?', 'Why this row?'])
  }
})

test('initials that are a command of ours silence nothing', async () => {
  const body = paragraph(commented(1, 'Words') + run(' go on.'))
  const text = await textOf({ comments: comment(1, 'x', { author: 'masthead disable all', initials: '' }), body })
  expect(text).toContain('<!-- Comment by masthead disable all, on “Words”: x -->')
})

test('a comment in the midst of what stars and links hold leaves them whole', async () => {
  const body =
    paragraph(run('An ') + run('ita', '<w:i/>') + commented(1, run('lic', '<w:i/>')) + run('ly word.')) +
    paragraph(run('A ') + link(run('lin') + commented(2, run('k')) + run('ed word')) + run('.'))
  const text = await textOf({
    comments: comment(1, 'a') + comment(2, 'b'),
    relationships: [['l', 'hyperlink', 'https://un.org/x']],
    body,
  })
  expect(text).toBe(
    `An *italic*<!-- ${by}, on “lic”: a -->ly word.\n\nA [linked word](https://un.org/x).<!-- ${by}, on “k”: b -->`,
  )
})
