/** Slips of people who write their first document: each is told once, with the cure that ends it. */
import { expect, test } from 'vitest'
import { parseText } from './parse-text.ts'

function toldOf(text: string): readonly string[] {
  return parseText(`# T\n\n${text}\n`).diagnostics.map(({ code, hint }) => `${code}: ${hint}`)
}

const table = '| a | b |\n| - | - |\n| x | 1 |'

test.each<[text: string, told: RegExp]>([
  ['# ANNEXE', /^title-repeated: Write `::annex`/],
  ['# Annex II: Budget', /^title-repeated: Write `::annex`/],
  ['# **Приложение**', /^title-repeated: Write `::annex`/],
  ['# Appendix', /^title-repeated: Write `::appendix`/],
  ['# Summaries of it', /^title-repeated: Headings begin/],
  ['# Next', /^title-repeated: Headings begin/],
  ['# Annexes to it are many', /^title-repeated: Headings begin/],
  [`${table}\nText after it`, /^table-row: If it is the text behind the table, put a blank line before it/],
  [`${table}\nSource: us.`, /^table-row: If it is the text behind/],
  [`${table}\n| y |`, /^table-row: Add what is missing/],
  [`${table}\n\n| y | 2 |`, /^markup-table: .*without a blank line between them/],
  [`${table}\n\n| y | 2 |\n| z | 3 |`, /^table: .*no blank line between them/],
  [`:::table Budget\n${table}\n:::`, /^directive-malformed: Write `:::table\[Budget\]`/],
  [`:::table: Budget of 2025\n${table}\n:::`, /^directive-malformed: Write `:::table\[Budget of 2025\]`/],
  [`**Table 1: Budget**\n\n${table}`, /^likely-caption: Write `:::table\[Title\]`/],
  [`**Tableau II. Dépenses**\n\n${table}`, /^likely-bold-heading: Write `:::table\[Dépenses\]`/],
  [`**Budget**\n\n${table}`, /^likely-bold-heading: Write `## Budget`/],
  ['A;B;C\n1;2;3\n4;5;6', /^likely-lines: Write a table/],
  ['Name, Seat\nA, Paris\nB, Rome', /^likely-lines: Write a table/],
  ['First line\nSecond line\nThird line', /^likely-lines: End each line/],
  ["Of the ,,low'' word", /^likely-foreign: Write `"words"`/],
  ["Of the ``tex'' word", /^likely-foreign: Write `"words"`/],
  ['[report](www.un.org/a_b)', /^link: Write `https:\/\/www.un.org\/a_b`/],
  ['[report](en.md)', /^link: Files are no public addresses/],
  ['[rapport](annexe-1.docx)', /^link: Files are no public addresses/],
  ['[](https://www.un.org/)', /^link: Write words between the brackets/],
  ['[site](https://me:secret@un.org/)', /^link: Leave out what stands before “@”/],
  ['[paragraph 3](#three)', /^link: Write the brackets without words/],
  ['[report](documents.un.org)', /^link: Write `https:\/\/documents.un.org`/],
  ['[mail](jean@un.org)', /^link: Write `mailto:jean@un.org`/],
  ['[x]()', /^link: Write the address/],
  ['1. One. {#met}\n\n2. See [](met).', /^link: Write `\[\]\(#met\)`/],
  ['1. One. {#met}\n\n2. See [](# met).', /^markup-reference: Write `\[\]\(#name\)`/],
  ['1. One. {#met}\n\n2. See [#met].', /^markup-reference: Write `\[\]\(#name\)`/],
  ['1. واحد. {#واحد}\n\n2. انظر [](#واحد).', /^id-malformed: Names are one word/],
  ['## Été {#été}', /^id-malformed: Names are one word/],
  ['Раз. {#раз.2}', /^id-malformed: Names are one word/],
  ['1. One. {id="met"}\n\n2. See [](#met).', /^attribute-unknown: Did you mean “#met”/],
  ['::annex{original: ru}\n\n## Text\n\nOf it.', /^attribute-unknown: Did you mean “original=ru”/],
  ['::annex{title="List"}\n\nOf it.', /^attribute-unknown: Did you mean “## List”/],
  [`:::table{title="Budget" desc="x"}\n${table}\n:::`, /^attribute-unknown: Did you mean “:::table\[Budget\]”/],
  [':::title\nWork\n:::', /^directive-unknown: Write the title in one line, `# Title`\.$/],
  ['::titre[Travaux]', /^directive-unknown: Write the title in one line/],
  [':::footnote\nText.\n:::', /^directive-unknown: Write `\[\^1\]` where/],
  [':::figure\nText.\n:::', /^directive-unknown: Write `!\[What/],
  ['## Work of\\\nthe Committee', /^markup-line: Remove it: .* one line, however long/],
  [`:::table[T]{desc="x", total}\n${table}\n:::`, /^directive-malformed: Write `:::table\[T\]\{desc="x" total\}`/],
  [
    `:::table[T]{desc="x"; total; head=1}\n${table}\n:::`,
    /^directive-malformed: Write `:::table\[T\]\{desc="x" total head=1\}`/,
  ],
  [`:::table[T] {desc="x"}\n${table}\n:::`, /^directive-malformed: Write `:::table\[T\]\{desc="x"\}`/],
  [`:::table［表］｛desc="x"｝\n${table}\n:::`, /^directive-malformed: Write `:::table\[表\]\{desc="x"\}`/],
  [
    `:::table[T]{desc=“words of it” unit=«y»}\n${table}\n:::`,
    /^directive-malformed: Write `:::table\[T\]\{desc="words of it" unit="y"\}`/,
  ],
  [
    `:::table[T]{desc="a, b"}{total}\n${table}\n:::`,
    /^directive-malformed: Write `:::table\[T\]\{desc="a, b" total\}`/,
  ],
  [`:::table{desc="x"}[T]\n${table}\n:::`, /^directive-malformed: Write `:::table\[T\]\{desc="x"\}`/],
  [`:::table[T]{desc="x"\n${table}\n:::`, /^directive-malformed: Write `:::table\[T\]\{desc="x"\}`/],
  [`:::table[T]{unit=“Thousands” desc="x"}\n${table}\n:::`, /^attribute-value: /],
  [`:::table[T]{desc="x" head=9}\n${table}\n:::`, /^attribute-value: /],
  ['::annex [Own]{original=ru}\n\n## Text\n\nOf it.', /^directive-malformed: Write `::annex\[Own\]\{original=ru\}`/],
  ['[x](ftp://un.org)', /^link: Links lead to/],
])('%j', (text, told) => {
  expect(toldOf(text)).toEqual([expect.stringMatching(told)])
})
