/** What texts in Markdown have that no program shows alike: what becomes of it, and what is told of it. */
import { expect, test } from 'vitest'
import { buildErrors } from './build-errors.ts'
import { fromMarkdown } from './from-markdown.ts'

/** What is told of the text itself, without its path. */
function told(text: string): readonly string[] {
  return fromMarkdown(text).said.flatMap((line) => (line.startsWith('text.md:') ? [line.slice('text.md:'.length)] : []))
}

/** A name, a text, its source, and what is told of the text. */
type Case = readonly [name: string, text: string, source: string, said: readonly string[]]

const cases: readonly Case[] = [
  [
    'a fifth line of signs over the text',
    '% Informe anual\n%\n% 5 de mayo de 2026\n% Primera nota del texto.\n% Segunda nota del texto.\n\nTexto de la Comisión.\n',
    '# Informe anual\n\n% Primera nota del texto. % Segunda nota del texto.\n\nTexto de la Comisión.\n',
    [],
  ],
  [
    'three notes and two addresses of one name',
    '# Titre\n\nUn.[^é] Deux [ici][L] et [là][l].\n\n[^É]: Première.\n\n[^é]: Deuxième.\n\n    Suite.\n\n> [^é]: Troisième.\n\n[l]: https://un.org/fr\n[L]: https://un.org/en\n',
    '# Titre\n\nUn.[^1] Deux [ici](https://un.org/fr) et [là](https://un.org/fr).\n\n[^1]: Première.\n',
    [
      '7:1 import-omitted: A second note of the same name was left out here: “[^é]: Deuxième. Suite.”.',
      '11:3 import-omitted: A second note of the same name was left out here: “[^é]: Troisième.”.',
      '14:1 import-omitted: A second address of the same name was left out here: “[L]: https://un.org/en”.',
    ],
  ],
  [
    'what stands in lists and tables of HTML, and in none of their items',
    '# T\n\n<ol>Before <b>them</b><li>One</li><div>between</div><li>Two</ol>\n\n<table><thead>Over</thead><tbody><tr><p>A line</p><td>a</td><td>b</td></tr>Under</tbody></table>\n',
    '# T\n\nBefore **them**\n\n1. One\n\nbetween {continued}\n\n2. Two\n\nOver\n\nA line\n\nUnder\n\n|  |  |\n| :-- | :-- |\n| a | b |\n',
    [],
  ],
  [
    'addresses with signs of other programs',
    '# T\n\nSee http://example.org/a---b?c==d&e=:smile:~f, <https://example.org/x--y^2^>[^1] and first--second@un.org---or www.un.org/--/z.\n\n[^1]: Note.\n',
    '# T\n\nSee http://example.org/a---b?c\\=\\=d\\&e=\\:smile:\\~f, https://example.org/x--y\\^2\\^[^1] and first--second@un.org---or www.un.org/--/z.\n\n[^1]: Note.\n',
    [],
  ],
  [
    'spaces that keep words together, in HTML',
    '# Titre\n\n<p>le\u00A025 %,\u202F7\u3000fois   et\n  ici</p>\n',
    '# Titre\n\nle\u00A025 %,\u202F7\u3000fois et ici\n',
    [],
  ],
  [
    'notes within notes, three deep and in a note of its own lines',
    '# T\n\nOne ^[two ^[three ^[four] five] six] seven [eight [nine] ten].[^1]\n\n[^1]: Eleven ^[twelve].\n',
    '# T\n\nOne [^1] seven \\[eight \\[nine] ten].[^2]\n\n[^1]: two (three (four) five) six\n\n[^2]: Eleven (twelve).\n',
    [
      '3:11 import-flattened: A note within a note is plain text in the source: “three (four) five”.',
      '3:19 import-flattened: A note within a note is plain text in the source: “four”.',
      '5:14 import-flattened: A note within a note is plain text in the source: “twelve”.',
    ],
  ],
  [
    'what is taken out of the text over a rule, under a table and in a list',
    '# T\n\nText.\n\n\\pagebreak\n===\n\n| a | b |\n|---|---|\n| 1 | 2 |\n{:toc}\n| 3 | 4 |\n\n::: {.warning} Be careful\n---\n',
    '# T\n\nText.\n\n::page-break\n\n\\===\n\n| a | b |\n| :-- | :-- |\n| 1 | 2 |\n\n::contents{depth=3}\n\n\\| 3 \\| 4 \\|\n\n**Be careful**\n',
    [
      '14:1 import-omitted: The fence of a container, whose text stands, was left out here: “{.warning}”.',
      '15:1 import-omitted: A rule across the page was left out here.',
    ],
  ],
  [
    'comments and lines that show their text, with tables and contents in them',
    '# T\n\n<!--\n[TOC]\n\n--- ---\na   b\n-->\n\nOne <!-- two\n\\newpage\nthree --> four `<!--` five.\n\n<pre>\n a  b\n[TOC]\n\n  c &amp; d\n</pre>\n\n  a    b\n  ---- ----\n  1    2\n',
    '# T\n\nOne four \\<\\!-- five.\n\na b\\\n\\[TOC]\n\nc & d\n\n| a | b |\n| :-- | :-- |\n| 1 | 2 |\n',
    [
      '3:1 import-omitted: A comment was left out here: “[TOC] --- --- a b”.',
      '10:5 import-omitted: A comment was left out here: “two \\newpage three”.',
      '14:1 import-flattened: Code is plain text in the source: “a b [TOC] c & d”.',
    ],
  ],
  [
    'tables behind one that has no end',
    '# T\n\n-----------\nHead  other\n----- -----\nwords\n\nText.\n\n  a    b\n  ---- ----\n  1    2\n\nMore.\n\n  c    d\n  ---- ----\n  3    4\n',
    '# T\n\nHead other\n\nwords\n\nText.\n\n| a | b |\n| :-- | :-- |\n| 1 | 2 |\n\nMore.\n\n| c | d |\n| :-- | :-- |\n| 3 | 4 |\n',
    [
      '3:1 import-omitted: A rule across the page was left out here.',
      '5:1 import-omitted: A rule across the page was left out here.',
    ],
  ],
  [
    'a title that the first heading says again, with others as high',
    '---\ntitle: Le *rapport* de 2026\n---\n\n<!-- x -->\n\nLe rapport de 2026 {.unnumbered}\n===\n\nTexte.\n\nDeuxième\n===\n\nTexte.\n\nTroisième\n===\n\nTexte.\n',
    '# Le rapport de 2026\n\nTexte.\n\n## Deuxième\n\nTexte.\n\n## Troisième\n\nTexte.\n',
    [
      '5:1 import-omitted: A comment was left out here: “x”.',
      '7:1 import-omitted: What stands in braces was left out here: “{.unnumbered}”.',
      '12:1 import-heading: The heading with `#` has `##` in the source.',
      '17:1 import-heading: The heading with `#` has `##` in the source.',
    ],
  ],
  [
    'a title of several lines that looks like an item',
    '---\ntitle: "2. Отчёт\\n\\no работе"\n---\n\nТекст Комитета.\n',
    '# 2. Отчёт o работе\n\nТекст Комитета.\n',
    [],
  ],
  [
    'signs behind a backslash, wherever they stand',
    '# T {#a}\n\n![\\~ $y^2$](chart.svg "Cost \\$ \\=")\n\n[a][b\\^c]\n\n\\[[x]\\] \\[\\^n\\] \\^[y] a\\--b \\:tada\\: \\==z== ~~\\~~ $5.\n\n## Two \\{#b}\n\n[b\\^c]: <https://un.org/\\~a$b$c> "t\\{"\n',
    '# T\n\n![~ $y^2$](chart.svg "Cost $ =")\n\n[a](https://un.org/~a$b$c)\n\n\\[\\[x]] \\[\\^n] \\^\\[y] a--b \\:tada: \\=\\=z\\=\\= \\~\\~\\~~ $5.\n\n## Two \\{#b}\n',
    [
      '1:1 import-omitted: What stands in braces was left out here: “{#a}”.',
      '5:2 import-omitted: The title of a link was left out here: “t{”.',
    ],
  ],
  [
    'elements whose words are of no text, and marks',
    '# T\n\nOne<object data=x>two <b>three</b></object> four <noscript>five</noscript><mark title="why">six</mark> <template>seven\n\n<div><mark>eight</mark><svg><title>nine</title></svg><a href="#x">ten</a></div>\n\na<hr>b\n',
    '# T\n\nOne four six seven\n\neightten\n\na b\n',
    [
      '3:4 import-omitted: A tag of HTML was left out here: “<object> two three”.',
      '3:50 import-omitted: A tag of HTML was left out here: “<noscript> five”.',
      '3:75 import-omitted: What a tag of HTML says of its words was left out here: “why”.',
      '3:75 import-flattened: What is highlighted is plain text in the source.',
      '3:104 import-omitted: A tag of HTML was left out here: “<template>”.',
      '5:1 import-flattened: What is highlighted is plain text in the source.',
      '5:1 import-omitted: A tag of HTML was left out here: “<svg> nine”.',
      '5:1 import-flattened: A link that leads to no address of the web is plain text in the source: “#x”.',
      '7:2 import-omitted: A rule across the page was left out here.',
    ],
  ],
  [
    'blocks of HTML side by side, and the numbers of its lists',
    '# T\n\n<nav>One</nav><aside>two</aside><form><fieldset><legend>three</legend>four</fieldset></form>\n\n<ol start=3><li>five<li>six<ol type=i><li>seven<li>eight</ol><li value=9>nine</ol>\n',
    '# T\n\nOne\n\ntwo\n\nthree\n\nfour\n\n3. five {start=3}\n\n4. six\n\n(i) seven\n\n(ii) eight\n\n9. nine {start=9}\n',
    [
      '3:1 import-omitted: A tag of HTML was left out here: “<form>”.',
      '3:1 import-omitted: A tag of HTML was left out here: “<fieldset>”.',
      '3:1 import-omitted: A tag of HTML was left out here: “<legend>”.',
    ],
  ],
  [
    'the last column of a grid, cut where it is full',
    '# T\n\n+------+----------+\n| A    | [link](h |\n|      | ttps://u |\n|      | n.org/)  |\n+======+==========+\n| b    | **бол    |\n|      | ьше**    |\n+------+----------+\n',
    '# T\n\n| A | [link](https://un.org/) |\n| :-- | :-- |\n| b | **бол ьше** |\n',
    [],
  ],
  [
    'titles of tables whose sign stands at the end of a line',
    '# T\n\n| a |\n|---|\n| 1 |\n\ntable:\n**Of** all\n{#tbl:a .wide}\n\nText.\n\n:\nOver it\n\n| b |\n|---|\n| 2 |\n',
    '# T\n\n:::table[**Of** all]\n| a |\n| :-- |\n| 1 |\n:::\n\nText.\n\n:::table[Over it]\n| b |\n| :-- |\n| 2 |\n:::\n',
    ['7:1 import-omitted: What stands in braces was left out here: “{#tbl:a .wide}”.'],
  ],
  [
    'front matter with comments, keys that stand twice and lines that are none',
    '---\n# Черновик\ntitle: "Отч\\u0451т о работе" # первый\nlang: ru\ntags: [а, б]\ntags: [в]\neditor: &x Иванов\nплохая строка\n---\n\nТекст Комитета.\n',
    '# Отчёт о работе\n\nТекст Комитета.\n',
    [
      '2:1 import-omitted: A line of the front matter was left out here: “# Черновик”.',
      '3:1 import-omitted: A line of the front matter was left out here: “title: "Отч\\u0451т о работе" # первый”.',
      '5:1 import-metadata: `tags` is none of the facts, and was left out: “["а","б"]”.',
      '6:1 import-omitted: A line of the front matter was left out here: “tags: [в]”.',
      '7:1 import-omitted: A line of the front matter was left out here: “editor: &x Иванов”.',
      '8:1 import-omitted: A line of the front matter was left out here: “плохая строка”.',
    ],
  ],
  [
    'raised words: ordinals are composed, all else says so',
    '# Titre\n\nLe 1^er^, n^o^ 5, XX^e^, x^n+1^ et CO~2~ m^2^.^[Voir y^k^.]\n\n<p>M<sup>me</sup> A<sup>(b)</sup></p>\n\n| c<sup>d</sup> |\n|---|\n| 2<sup>e</sup> |\n',
    '# Titre\n\nLe 1er, no 5, XXe, x[n+1](set:superscript) et CO[2](set:subscript) m².[^1]\n\nMme A[(b)](set:superscript)\n\n| c[d](set:superscript) |\n| :-- |\n| 2e |\n\n[^1]: Voir y[k](set:superscript).\n',
    [],
  ],
  [
    'what is said of pictures, of code and of tags that nobody knows',
    '# T\n\n[![Build](https://un.org/a.svg "State")](https://un.org/build) [![Chart](chart.svg)](https://un.org/chart)\n\n<a href="https://un.org/x"><img src="none.png" alt=""></a>\n\n~~~ {.python #code}\na = 1\n~~~\n\n<div>\n<https://un.org/one> <card to="two">three</card>\n</div>\n',
    '# T\n\n![Chart](chart.svg)\n\na = 1\n\nhttps://un.org/one three\n',
    [
      '3:2 import-omitted: The address that a picture leads to was left out here: “https://un.org/build”.',
      '3:2 import-picture: The picture “https://un.org/a.svg” was left out: it lies on the web, and nothing is fetched.',
      '3:2 import-omitted: The description of a picture that is not there was left out here: “Build”.',
      '3:2 import-omitted: The title of a picture that is not there was left out here: “State”.',
      '3:65 import-omitted: The address that a picture leads to was left out here: “https://un.org/chart”.',
      '5:28 import-omitted: The address that a picture leads to was left out here: “https://un.org/x”.',
      '5:28 import-picture: The picture “none.png” was left out: it is not there.',
      '7:1 import-flattened: Code is plain text in the source: “{.python #code}: a = 1”.',
      '11:1 import-omitted: A tag of HTML was left out here: “<card to="two">”.',
    ],
  ],
  [
    'names in the cells of drawn tables',
    '# T\n\n+-----------------------+\n| See [x].              |\n|                       |\n| [x]: https://un.org/a |\n+-----------------------+\n',
    '# T\n\n|  |\n| :-- |\n| See [x](https://un.org/a). |\n',
    [],
  ],
]

test.each(cases)('reads %s', async (_, text, source, said) => {
  const read = fromMarkdown(text)
  expect(read.text).toBe(source)
  expect(told(text)).toEqual(said)
  expect(await buildErrors(read.files)).toEqual([])
})

test('cells of drawn tables have the limits of a text, told where their table stands', () => {
  const deep = '> '.repeat(400)
  const table = `+${'-'.repeat(900)}+\n| ${deep.padEnd(899)}|\n+${'-'.repeat(900)}+\n`
  expect(told(`# T\n\nText.\n\n${table}`).join('\n')).toMatch(/^5:1 nesting: /)
})
