/** Tracked changes are settled as Word settles them: all accepted, or all refused. */
import { describe, expect, test } from 'vitest'
import { importParts, type ImportedParts } from './import-parts.ts'
import { ann, by, changedCell, changedRow, deleted, ended, inserted, movedAway, movedHere, samir } from './reviewed.ts'
import {
  abstractList,
  call,
  centred,
  field,
  footnote,
  list,
  listed,
  paragraph,
  run,
  table,
  wordStyles,
  type WordParts,
} from './strange-file.ts'

function read(parts: WordParts, changes: 'accept' | 'reject'): Promise<ImportedParts> {
  return importParts({ styles: wordStyles, ...parts, body: centred('Title') + parts.body }, { changes })
}

async function textOf(parts: WordParts, changes: 'accept' | 'reject'): Promise<string> {
  return (await read(parts, changes)).text.replace(/^# Title\n\n/, '').trimEnd()
}

const numbering = abstractList(1, [['decimal', '%1.']]) + list(1, 1)

const item = (inside: string, end = ''): string =>
  listed(1, 0, inside).replace('</w:numPr></w:pPr>', `</w:numPr>${end}</w:pPr>`)

const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : `<w:tc>${paragraph(cell)}</w:tc>`)).join('')}</w:tr>`

const grid = (columns: number, ...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`

const cases: readonly (readonly [what: string, parts: WordParts, accepted: string, rejected: string])[] = [
  [
    'words put in and taken out',
    { body: paragraph(run('The State ') + deleted('shall') + inserted('should') + run(' report.')) },
    'The State should report.',
    'The State shall report.',
  ],
  [
    'Arabic words put in and taken out',
    { body: paragraph(run('تقرر ') + deleted('الدولة', samir) + inserted('الدول الأعضاء', samir) + run(' ما يلي.')) },
    'تقرر الدول الأعضاء ما يلي.',
    'تقرر الدولة ما يلي.',
  ],
  [
    'words that one put in and another took out',
    { body: paragraph(run('One ') + inserted(deleted('two ', samir), ann) + run('three.')) },
    'One three.',
    'One three.',
  ],
  [
    'a paragraph that was put in',
    { body: paragraph('One.') + paragraph(inserted('New.'), ended('ins')) + paragraph('Two.') },
    'One.\n\nNew.\n\nTwo.',
    'One.\n\nTwo.',
  ],
  [
    'a paragraph that was taken out',
    { body: paragraph('One.') + paragraph(deleted('Old.'), ended('del')) + paragraph('Two.') },
    'One.\n\nTwo.',
    'One.\n\nOld.\n\nTwo.',
  ],
  [
    'paragraphs that were joined, and one that was parted',
    {
      body:
        paragraph(run('One, '), ended('del')) +
        paragraph('two.') +
        paragraph(run('Three, '), ended('ins')) +
        paragraph('four.'),
    },
    'One, two.\n\nThree,\n\nfour.',
    'One,\n\ntwo.\n\nThree, four.',
  ],
  [
    'the last three of a text, taken out before a table',
    {
      body:
        paragraph('One.') +
        ['A.', 'B.', 'C.'].map((each) => paragraph(deleted(each), ended('del'))).join('') +
        table([['x', 'y']]),
    },
    'One.\n\n|  |  |\n| :-- | :-- |\n| x | y |',
    'One.\n\nA.\n\nB.\n\nC.\n\n|  |  |\n| :-- | :-- |\n| x | y |',
  ],
  [
    'items that are counted',
    {
      numbering,
      body:
        item('One.') +
        item(deleted('Old.'), ended('del')) +
        item('Two.') +
        item(inserted('New.'), ended('ins')) +
        item('Three.'),
    },
    '1. One.\n\n2. Two.\n\n3. New.\n\n4. Three.',
    '1. One.\n\n2. Old.\n\n3. Two.\n\n4. Three.',
  ],
  [
    'items that were joined, and one that was parted',
    {
      numbering,
      body: item('One, ', ended('del')) + item('two.') + item('Three, ', ended('ins')) + item('four.') + item('Five.'),
    },
    '1. One, two.\n\n2. Three,\n\n3. four.\n\n4. Five.',
    '1. One,\n\n2. two.\n\n3. Three, four.\n\n4. Five.',
  ],
  [
    'a paragraph that was moved',
    {
      body:
        paragraph(movedAway('Moved.'), ended('moveFrom')) +
        paragraph('Stays.') +
        paragraph(movedHere('Moved.'), ended('moveTo')) +
        paragraph('End.'),
    },
    'Stays.\n\nMoved.\n\nEnd.',
    'Moved.\n\nStays.\n\nEnd.',
  ],
  [
    'rows',
    {
      body: grid(
        2,
        row('A', 'B'),
        changedRow('del', ['old', '1']),
        row('C', 'D'),
        changedRow('ins', ['جديد', '2'], samir),
      ),
    },
    '|  |  |\n| :-- | :-- |\n| A | B |\n| C | D |\n| جديد | 2 |',
    '|  |  |\n| :-- | :-- |\n| A | B |\n| old | 1 |\n| C | D |',
  ],
  [
    'columns',
    {
      body:
        grid(3, row('A', changedCell('cellDel', 'old'), 'B') + row('1', changedCell('cellDel', '2'), '3')) +
        paragraph('x') +
        grid(3, row('A', changedCell('cellIns', 'new'), 'B') + row('1', changedCell('cellIns', '2'), '3')),
    },
    '|  |  |\n| :-- | :-- |\n| A | B |\n| 1 | 3 |\n\nx\n\n|  |  |  |\n| :-- | :-- | :-- |\n| A | new | B |\n| 1 | 2 | 3 |',
    '|  |  |  |\n| :-- | :-- | :-- |\n| A | old | B |\n| 1 | 2 | 3 |\n\nx\n\n|  |  |\n| :-- | :-- |\n| A | B |\n| 1 | 3 |',
  ],
  [
    'a whole table',
    {
      body:
        paragraph('One.') +
        grid(2, changedRow('del', ['old', '1'])) +
        paragraph('Two.') +
        grid(2, changedRow('ins', ['new', '2'])) +
        paragraph('Three.'),
    },
    'One.\n\nTwo.\n\n|  |  |\n| :-- | :-- |\n| new | 2 |\n\nThree.',
    'One.\n\n|  |  |\n| :-- | :-- |\n| old | 1 |\n\nTwo.\n\nThree.',
  ],
  [
    'notes and their calls',
    {
      footnotes:
        footnote(2, '').replace('</w:p>', `${run('A ')}${deleted('bad')}${inserted('good')}${run(' note.')}</w:p>`) +
        footnote(3, 'Old note.') +
        footnote(4, 'New note.'),
      body: paragraph(
        run('One') + call(2) + run(' two') + deleted(call(3)) + run(' three') + inserted(call(4)) + run('.'),
      ),
    },
    'One[^1] two three[^2].\n\n[^1]: A good note.\n\n[^2]: New note.',
    'One[^1] two[^2] three.\n\n[^1]: A bad note.\n\n[^2]: Old note.',
  ],
  [
    'looks of words',
    {
      body: paragraph(
        run('One ') + run('two', `<w:b/><w:rPrChange ${by(ann)}><w:rPr><w:i/></w:rPr></w:rPrChange>`) + run(' three.'),
      ),
    },
    'One **two** three.',
    'One *two* three.',
  ],
  [
    'looks of a paragraph',
    {
      body:
        paragraph(
          'Background',
          `<w:pStyle w:val="Heading1"/><w:pPrChange ${by(ann)}><w:pPr><w:pStyle w:val="Normal"/></w:pPr></w:pPrChange>`,
        ) + paragraph('Two.'),
    },
    '## Background\n\nTwo.',
    'Background\n\nTwo.',
  ],
  [
    'a number that was given',
    {
      numbering,
      body:
        listed(1, 0, 'One.').replace('</w:numPr>', `<w:ins ${by(ann)}/></w:numPr>`) +
        listed(1, 0, 'Two.').replace('</w:numPr>', `<w:numberingChange ${by(ann)} w:original="%1:1:0:."/></w:numPr>`),
    },
    '1. One.\n\n2. Two.',
    'One.\n\n1. Two.',
  ],
  [
    'a field',
    {
      body:
        paragraph(
          run('See ') +
            deleted(field('HYPERLINK "https://un.org/old"', run('old'))) +
            inserted(field('HYPERLINK "https://un.org/new"', run('new'))) +
            run(' here.'),
        ) + paragraph('End.'),
    },
    'See [new](https://un.org/new) here.\n\nEnd.',
    'See [old](https://un.org/old) here.\n\nEnd.',
  ],
  [
    'cells that were joined down a column',
    {
      body: grid(
        2,
        row(`<w:tc><w:tcPr><w:cellMerge ${by(ann)} w:vMerge="rest"/></w:tcPr>${paragraph('A')}</w:tc>`, 'B') +
          row(`<w:tc><w:tcPr><w:cellMerge ${by(ann)} w:vMerge="cont"/></w:tcPr>${paragraph('')}</w:tc>`, 'D'),
      ),
    },
    '|  |  |\n| :-- | :-- |\n| A | B |\n| ^ | D |',
    '|  |  |\n| :-- | :-- |\n| A | B |\n|  | D |',
  ],
]

describe.each(cases)('%s', (_, parts, accepted, rejected) => {
  test('stand as if they were accepted', async () => {
    expect(await textOf(parts, 'accept')).toBe(accepted)
  })
  test('stand as if they were refused', async () => {
    expect(await textOf(parts, 'reject')).toBe(rejected)
  })
})
