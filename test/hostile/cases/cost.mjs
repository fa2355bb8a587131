/** Texts that are made to cost much: refused at once, or built within the limits. */
import { built, builtOrRefused, refused } from '../expect.mjs'
import { first, note, times } from '../documents.mjs'

const at = `a/en.md:${first}`
const deep = (open, count, close = '') => `${open.repeat(count)}words${close.repeat(count)}`

export const cases = {
  'a line of 10 MB': [note('words '.repeat(1_700_000)), refused('size|line', 'a/en.md')],
  'a line of 100 KB': [note('words '.repeat(17_000)), refused('line|complexity', at)],
  'a text of 9 MB': [note('Words of a text.\n\n'.repeat(530_000)), refused('size', 'a/en.md')],
  'a word of 100,000 letters': [note('w'.repeat(60_000)), refused('[a-z-]+', at)],
  'a word of 1,001 letters': [note('w'.repeat(1001)), refused('[a-z-]+', at)],
  'a word of 900 letters': [note('w'.repeat(900)), builtOrRefused('w'.repeat(60))],
  '1,000 quotations in one another': [note(deep('> ', 1000)), refused('[a-z-]+', at)],
  '1,000 lists in one another': [
    note(times(1000, (level) => `${'  '.repeat(level)}- a\n`)),
    refused('[a-z-]+', 'a/en.md'),
  ],
  '1,000 boxes in one another': [
    note(times(1000, (level) => `${':'.repeat(1003 - level)}box\n\n`)),
    refused('[a-z-]+', 'a/en.md'),
  ],
  '10,000 brackets that open': [note('['.repeat(10_000)), refused('complexity|nesting', at)],
  '3,000 brackets that open, apart': [note('[ a '.repeat(3000)), refused('complexity|nesting', at)],
  '10,000 stars': [note('*a '.repeat(10_000)), refused('complexity|nesting', at)],
  'stars and underscores in turn': [note('*_'.repeat(1900)), builtOrRefused()],
  '100 emphases in one another': [
    note(`${times(100, (each) => (each % 2 === 0 ? '*a ' : '**b '))}words`),
    builtOrRefused(),
  ],
  'links in links in links': [note(`${'['.repeat(60)}a${'](b)'.repeat(60)}`), refused('[a-z-]+', at)],
  '4,000 backticks': [note(times(90, (each) => `${'`'.repeat(each + 1)} `)), refused('[a-z-]+', at)],
  '20,000 open comments': [note('<!-- '.repeat(3000)), refused('[a-z-]+', at)],
  '5,000 definitions that nobody uses': [
    note(times(5000, (each) => `[a${each}]: https://un.org/${each}\n`)),
    refused('[a-z-]+', 'a/en.md'),
  ],
  '6,000 notes': [
    note(times(6000, (each) => `Words[^${each}].\n\n[^${each}]: A note.\n\n`)),
    refused('complexity', 'a/en.md'),
  ],
  '1,000 notes in one paragraph': [
    note(`${times(1000, (each) => `w[^n${each}] `)}\n\n${times(1000, (each) => `[^n${each}]: A note.\n\n`)}`),
    builtOrRefused(),
  ],
  'a table of 30 columns': [
    note(`|${' A |'.repeat(30)}\n|${' --- |'.repeat(30)}\n|${' 1 |'.repeat(30)}`),
    refused('[a-z-]+', at),
  ],
  'a table of 24 columns': [
    note(`|${' A |'.repeat(24)}\n|${' --: |'.repeat(24)}\n|${' 1.5 |'.repeat(24)}`),
    builtOrRefused('1.5'),
  ],
  'a table of 11,000 rows': [
    note(`| A | B |\n| --- | --- |\n${'| 1 | 2 |\n'.repeat(11_000)}`),
    refused('complexity|table', 'a/en.md'),
  ],
  'a table of 2,000 rows': [note(`| A | B |\n| --- | --: |\n${'| Words | 2 |\n'.repeat(2000)}`), built('Words')],
  'a cell joined over 300 rows': [
    note(`| A | B |\n| --- | --- |\n| Words | 1 |\n${'| ^ | 2 |\n'.repeat(300)}`),
    builtOrRefused('Words'),
  ],
  'a cell that is taller than a page': [
    note(`| A | B |\n| --- | --- |\n| ${'Words of a cell. '.repeat(700)} | 1 |`),
    builtOrRefused('Words of a cell.'),
  ],
  'a title of 3,000 words': [
    { ...note(''), 'a/en.md': `# ${'Words '.repeat(3000)}\n\nText.\n` },
    builtOrRefused('Text.'),
  ],
  'a title that fills the page': [
    { ...note(''), 'a/en.md': `# ${'Words of a title '.repeat(60)}\n\nText of it.\n` },
    builtOrRefused('Text of it.'),
  ],
  '2,000 lines in one signature': [note(`:::signature\n${'Name\n'.repeat(2000)}:::`), builtOrRefused()],
  '999 lines in one paragraph': [note('Line\\\n'.repeat(900) + 'end.'), builtOrRefused('end.')],
  '300 annexes': [note(times(300, (each) => `\n::annex\n\n## Annex ${each}\n\nWords.\n`)), builtOrRefused()],
  '21,000 headings': [note('## H\n\n'.repeat(21_000)), refused('complexity', 'a/en.md')],
  '5,000 links': [
    note(times(5100, (each) => `[w](https://un.org/${each}) `).replaceAll(/(.{900}) /g, '$1\n\n')),
    refused('complexity|line', 'a/en.md'),
  ],
  'a paragraph of 60,000 letters': [
    note('Words of it. '.repeat(4600).replaceAll(/(.{80}) /g, '$1\n')),
    refused('complexity', at),
  ],
  'numbers that are larger than any': [note('999999999. Words.\n\n999999999. Words.'), builtOrRefused()],
  'a heading of 40 levels': [note(`${'#'.repeat(40)} Words`), builtOrRefused('Words')],
  'letters over 26, twice': [note(`1. Words:\n\n${times(60, () => '   1. Words;\n\n')}`), built('Words')],
  'rule rows without a table': [note('| --- |\n'.repeat(20_000)), refused('[a-z-]+', 'a/en.md')],
  'a page of citations': [
    note(
      'See resolutions 60/1, 62/208, S/RES/1325 (2000) and A/RES/70/1. '.repeat(400).replaceAll(/(.{600}) /g, '$1\n\n'),
    ),
    built(),
  ],
  'figures with commas for 50 KB': [note('60/1, '.repeat(8000).replaceAll(/(.{70}) /g, '$1\n')), builtOrRefused()],
  'quotation marks that never close': [note('"a '.repeat(3000).replaceAll(/(.{70}) /g, '$1\n')), builtOrRefused()],
  'apostrophes for 40 KB': [note("'a ".repeat(13_000).replaceAll(/(.{70}) /g, '$1\n')), builtOrRefused()],
  'facts of 100 KB': [
    { ...note('Words.'), 'a/document.yaml': `${note('')['a/document.yaml']}# ${'a'.repeat(100_000)}\n` },
    refused('size|complexity|front-matter', 'a/document.yaml'),
  ],
}
