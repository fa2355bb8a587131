/** Facts that are no facts. */
import { builtOrRefused, refused, said } from '../expect.mjs'
import { factsWithout, note, noteWith, times } from '../documents.mjs'

const wrong = (key, value, code = '[a-z-]+') => [
  noteWith(`${factsWithout(key)}${key}: ${value}\n`),
  refused(code, 'en.md'),
]

export const cases = {
  'aliases that multiply': [
    noteWith(`a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n${factsWithout()}`),
    refused('[a-z-]+', 'en.md:2'),
  ],
  'a tag': wrong('kind', '!!js/function "function(){}"'),
  'front matter of JavaScript': [
    { 'en.md': `---js\nmodule.exports = process.exit(0)\n---\n\n# A\n\nWords.\n` },
    refused('[a-z-]+', 'en.md'),
  ],
  'a merge key': [noteWith(`<<: { a: 1 }\n${factsWithout()}`), refused('[a-z-]+', 'en.md:2')],
  'two documents': [noteWith(`${factsWithout()}...\nkind: letter\n`), refused('[a-z-]+', 'en.md')],
  'a key given twice': [noteWith(`${factsWithout()}kind: letter\n`), refused('fact-repeated|front-matter', 'en.md')],
  'a list for all facts': [
    { ...note('Words.'), 'a/document.yaml': '- kind\n- organ\n' },
    refused('[a-z-]+', 'a/document.yaml:1'),
  ],
  'a number for all facts': [{ ...note('Words.'), 'a/document.yaml': '42\n' }, refused('[a-z-]+', 'a/document.yaml:1')],
  'facts that are empty': [{ ...note('Words.'), 'a/document.yaml': '' }, refused('fact-missing', 'a/document.yaml')],
  'facts with a tab': [
    { ...note('Words.'), 'a/document.yaml': `${note('')['a/document.yaml']}agenda:\n\t- item: 1\n` },
    refused('[a-z-]+', 'a/document.yaml'),
  ],
  'brackets 3,000 deep': [noteWith(`${factsWithout()}agenda: ${'['.repeat(3000)}\n`), refused('[a-z-]+', 'en.md')],
  'groups 100 deep': [
    noteWith(`${factsWithout()}agenda:\n${times(100, (level) => `${' '.repeat(level + 1)}a:\n`)}`),
    refused('[a-z-]+', 'en.md'),
  ],
  '300 keys': [noteWith(`${factsWithout()}${times(300, (each) => `k${each}: 1\n`)}`), refused('[a-z-]+', 'en.md')],
  'a symbol with a Cyrillic letter': wrong('symbol', 'А/80/1', 'symbol'),
  'a symbol with wide figures': wrong('symbol', 'A/８０/1', 'symbol'),
  'a symbol with Arabic figures': wrong('symbol', 'A/٨٠/1', 'symbol'),
  'a symbol that is a path': wrong('symbol', '../../etc/passwd', 'symbol'),
  'a symbol with a space': wrong('symbol', '"A/80/ 1"', 'symbol'),
  'a symbol with a line': wrong('symbol', '"A/80/1\\nA/80/2"'),
  'a symbol of 10,000 letters': wrong('symbol', `A/80/${'1'.repeat(10_000)}`),
  'a symbol of 100 parts': wrong('symbol', `A/80/1${'/Add.1'.repeat(100)}`),
  'a session of nought': wrong('session', '0'),
  'a session below nought': wrong('session', '-1'),
  'a session of a half': wrong('session', '1.5'),
  'a session as a power': wrong('session', '1e3'),
  'a session in octal figures': wrong('session', '010'),
  'a session over a million': wrong('session', '99999999999999999999'),
  'a session of ten thousand': [noteWith(`${factsWithout('session')}session: 9999\n`), builtOrRefused()],
  'a session that is no number': wrong('session', 'eighty'),
  'a date that there is not': wrong('date', '2025-02-30', 'fact-value'),
  'a date as people write it': wrong('date', '12 March 2025', 'fact-value'),
  'a date with slashes': wrong('date', '2025/03/12', 'fact-value'),
  'a date of the year nought': wrong('date', '0000-01-01', 'fact-value'),
  'a date in Arabic figures': wrong('date', '٢٠٢٥-٠١-٠١', 'fact-value'),
  'a language that is none': wrong('original', 'de', 'fact-value'),
  'an organ that is none': wrong('organ', 'league-of-nations', 'fact-value'),
  'a distribution that is none': wrong('distribution', 'secret', 'fact-value'),
  'a job number with markup': wrong('job', '{ en: { number: "25-1<script>" } }'),
  'a title with a colon': [noteWith(`${factsWithout('subtitle')}subtitle: Note: text\n`), refused('[a-z-]+', 'en.md')],
  'a subtitle that a sign cuts': [
    noteWith(`${factsWithout('subtitle')}subtitle: Resolution #5 and 6\n`),
    said('en.md'),
  ],
  'a subtitle cut by a comment': [
    noteWith(`${factsWithout('subtitle')}subtitle: Resolution #\n`),
    builtOrRefused('Resolution'),
  ],
  'a subtitle of 60 KB': [
    noteWith(`${factsWithout('subtitle')}subtitle: ${'Words '.repeat(10_000).trim()}\n`),
    builtOrRefused(),
  ],
  'a subtitle of ten lines': [
    noteWith(`${factsWithout('subtitle')}subtitle: |\n${times(10, (each) => `  Line ${each}\n`)}`),
    builtOrRefused('Line 9'),
  ],
  'a key in capitals': [noteWith(`${factsWithout('kind')}Kind: note\n`), refused('fact-unknown|fact-missing', 'en.md')],
  'a key with a space': [noteWith(`${factsWithout()}agenda titles: [a]\n`), refused('fact-unknown', 'en.md')],
  'no space after a colon': [noteWith(`${factsWithout('kind')}kind:note\n`), refused('[a-z-]+', 'en.md')],
  'a quotation mark that never closes': [
    noteWith(`${factsWithout('subtitle')}subtitle: "Words\n`),
    refused('[a-z-]+', 'en.md'),
  ],
  'a country that there is not': [
    noteWith(`${factsWithout('kind', 'subtitle')}kind: draft-resolution\nsponsors: [XX, QQ]\n`),
    builtOrRefused(),
  ],
  '193 sponsors': [
    noteWith(
      `${factsWithout('kind', 'subtitle')}kind: draft-resolution\nsponsors: [${times(193, (each) => `State ${each}, `)}Last]\n`,
    ),
    builtOrRefused(),
  ],
  '50 agenda items': [
    noteWith(
      `${factsWithout()}agenda: [${times(50, (each) => `{ item: ${each + 1} }, `)}{ item: 60 }]\nagenda-titles: [${times(50, (each) => `Title ${each}, `)}Last]\n`,
    ),
    builtOrRefused('Title 49'),
  ],
  'an agenda item of nought': wrong('agenda', '[{ item: 0 }]'),
  'a sub-item of ten letters': wrong('agenda', '[{ item: 1, sub: [abcdefghij] }]'),
  'a number of pages that cannot be': [noteWith(`${factsWithout()}fit: 99999999\n`), builtOrRefused()],
}
