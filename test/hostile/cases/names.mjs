/** Words that programs take for names of their own. */
import { built, builtOrRefused, refused } from '../expect.mjs'
import { first, note, noteWith, factsWithout, svg } from '../documents.mjs'

const names = Object.getOwnPropertyNames(Object.prototype)
const facts = factsWithout()

/** As an author writes it, so that its signs are no emphasis. */
const plain = (name) => name.replaceAll('_', '\\_')

const places = {
  'in a paragraph': (name) => [note(`Words ${plain(name)} of it.`), built(`Words ${name} of it.`)],
  'in italics': (name) => [note(`*${plain(name)}* words.`), built(`${name} words.`)],
  'as a heading': (name) => [note(`## ${plain(name)}\n\nWords.`), built(name)],
  'as a name': (name) => [note(`## Heading {#${name}}\n\nWords, see [](#${name}).`), builtOrRefused('Words')],
  'as a language': (name) => [note(`Words [of it](lang:${name}).`), refused('[a-z-]+', `a/en.md:${first}`)],
  'as a directive': (name) => [note(`::${name}`), refused('[a-z-]+', `a/en.md:${first}`)],
  'as an attribute': (name) => [note(`## Heading {${name}=1}\n\nWords.`), refused('[a-z-]+', `a/en.md:${first}`)],
  'as the label of a note': (name) => [
    note(`Words[^${name}].\n\n[^${name}]: A note of it.`),
    builtOrRefused('A note of it.'),
  ],
  'as a fact': (name) => [noteWith(`${facts}${name}: 1\n`), refused('[a-z-]+', 'en.md')],
  'as a value of a fact': (name) => [
    noteWith(`${factsWithout('kind')}kind: ${name}\n`),
    refused('fact-value', 'en.md'),
  ],
  'in a cell': (name) => [note(`| A | B |\n| --- | --- |\n| ${plain(name)} | ${plain(name)} |`), built(name)],
  'in a drawing': (name) => [
    { ...note('![A map](a.svg)'), 'a/a.svg': svg(`<${name}/><path d="M0 0h9v9z" ${name}="1"/>`) },
    builtOrRefused(),
  ],
  'as a name of a document': (name) => [
    { [`${name}/document.yaml`]: note('')['a/document.yaml'], [`${name}/en.md`]: '# A note\n\nWords of it.\n' },
    builtOrRefused('Words of it.'),
  ],
}

export const cases = Object.fromEntries(
  Object.entries(places).flatMap(([place, make], at) =>
    names.filter((_, each) => (each + at) % 3 === 0).map((name) => [`“${name}” ${place}`, make(name)]),
  ),
)
