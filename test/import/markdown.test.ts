/** Texts in Markdown of others – of pandoc, of wikis, of chats: the source that they give, and what is told of each place. */
import { readFileSync } from 'node:fs'
import { strToU8 } from 'fflate'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { importWord } from '../../pipeline/import/index.ts'
import { buildErrors } from './build-errors.ts'
import { fromMarkdown, markdownFolder } from './from-markdown.ts'

const decoder = new TextDecoder()

/** Texts, and their words that say facts or how a text is written. */
const texts: readonly (readonly [name: string, unsaid: string])[] = [
  ['report-en', 'title subtitle january lang gb abstract'],
  ['wiki-fr', 'toc'],
  ['chat-zh', ''],
  ['minutes-ru', 'января года'],
  ['obsidian-es', 'lang newpage'],
  ['letter-ar', 'الجمعية العامة الدورة الثمانون المرفق'],
]

describe.each(texts)('%s', (name, unsaid) => {
  const bytes = readFileSync(`${markdownFolder}/${name}.md`)

  test('gives its source, and tells what is another', async () => {
    const { files, facts, text, said } = fromMarkdown(bytes, `${name}.md`)
    const names = [...files.keys()].join(' ')
    await expect(`${names}\n\n${facts}\n${text}\n${said.join('\n')}\n`).toMatchFileSnapshot(`markdown/${name}.txt`)
  })

  test('builds once the facts are there', async () => {
    expect(await buildErrors(fromMarkdown(bytes, `${name}.md`).files)).toEqual([])
  })

  test('loses no word that is not told', () => {
    const { text, facts, said } = fromMarkdown(bytes, `${name}.md`)
    const there = new Set(wordsOf([text, facts, ...said].join('\n')))
    expect(
      wordsOf(decoder.decode(bytes))
        .filter((word) => !there.has(word))
        .join(' '),
    ).toBe(unsaid)
  })
})

function wordsOf(text: string): readonly string[] {
  const shown = text.replace(/<\/?\w+[^>]*>|\{\.\w+\}|\{dir=[^}]*\}|\]\(set:[\w-]+\)/g, ' ').normalize('NFKC')
  return shown.toLowerCase().match(/\p{L}{2,}|\p{N}{2,}/gu) ?? []
}

/** What is told of a text, without its place in words. */
function told(text: string | Uint8Array, path?: string): readonly string[] {
  return fromMarkdown(text, path).said.map((line) => line.replace(/^text\.md:/, ''))
}

test('a text of ours is not imported: it has the fact of its kind, or stands beside the facts of all', () => {
  const own = '---\nkind: note\nlanguage: en\n---\n\n# Title\n\nText.\n'
  expect(told(own)).toEqual(['1:1 import-source: “text.md” is a source of Masthead already.'])
  const beside = new Map([['document.yaml', strToU8('kind: note\n')]])
  const file = new VFile({ path: 'source/note/en.md' })
  expect(importWord(strToU8('# Title\n\nText.\n'), file, { folder: beside })).toBeUndefined()
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['import-source'])
  const other = new VFile({ path: 'source/note/wiki.md' })
  expect(importWord(strToU8('# Title\n\nText.\n'), other, { folder: beside })).toBeDefined()
})

test.each<readonly [string, string, string]>([
  [
    'setext headings and levels that are skipped',
    'A\n=\n\nText.\n\n#### B\n\nText.\n',
    '# A\n\nText.\n\n## B\n\nText.\n',
  ],
  [
    'several headings of the first level and no title',
    'Text.\n\n# A\n\nText.\n\n# B\n\nText.\n',
    'Text.\n\n## A\n\nText.\n\n## B\n\nText.\n',
  ],
  [
    'lines that end as on other systems, and a mark of byte order',
    '\uFEFF# A\r\n\r\nOne\r\ntwo.\r\n',
    '# A\n\nOne two.\n',
  ],
  [
    'numbers behind a backslash',
    '# A\n\n9\\. Nine.\n\n10\\. Ten.\n\n11\\. Eleven.\n',
    '# A\n\n9. Nine. {start=9}\n\n10. Ten.\n\n11. Eleven.\n',
  ],
  [
    'letters under one another',
    '# A\n\n1. One:\n\n   (a) x;\n   (b) y:\n\n       (i) z.\n',
    '# A\n\n1. One:\n\n    1. x;\n\n    2. y:\n\n        1. z.\n',
  ],
  ['marks by both signs', '# A\n\n_a_ *b* __c__ **d** ***e***.\n', '# A\n\n*a* *b* **c** **d** ***e***.\n'],
  [
    'tags that a text may have',
    '# A\n\na<br>b<sup>2</sup> c<sub>3</sub> <u>drawn</u> and so &amp; &eacute;.\n',
    '# A\n\na\\\nb² c[3](set:subscript) [drawn](set:underline) and so & é.\n',
  ],
  [
    'sums of money',
    '# A\n\nFrom $5 to $6, US$7 (US$8) and $9 --- or less.\n',
    '# A\n\nFrom $5 to $6, US$7 (US$8) and $9 — or less.\n',
  ],
  [
    'hours and symbols',
    '# A\n\nAt 10:30 of S/RES:242 ~ 5 and 2^10.\n',
    '# A\n\nAt 10:30 of S/RES:242 ~ 5 and 2\\^10.\n',
  ],
  [
    'a table without a head',
    '# A\n\n---- ----\na    b\nc    d\n---- ----\n',
    '# A\n\n|  |  |\n| :-- | :-- |\n| a | b |\n| c | d |\n',
  ],
  [
    'rows of several lines',
    '# A\n\n----------------\nHead    Words\n------- --------\none     of two\n        lines\n\ntwo     *b*\n----------------\n\nText.\n',
    '# A\n\n| Head | Words |\n| :-- | :-- |\n| one | of two lines |\n| two | *b* |\n\nText.\n',
  ],
  [
    'Chinese in columns',
    '# 标题\n\n  名称   数额\n  ------ ------\n  甲乙丙 12\n  丁     3\n',
    '# 标题\n\n| 名称 | 数额 |\n| :-- | :-- |\n| 甲乙丙 | 12 |\n| 丁 | 3 |\n',
  ],
  ['bold words over the end of a line', '# A\n\n**One\ntwo** *three\nfour*.\n', '# A\n\n**One two** *three four*.\n'],
  [
    'a cell that pandoc has set in and cut',
    '# A\n\n+---------+-------+\n| Head    | > *A  |\n|         | ctual |\n|         | > as* |\n+=========+=======+\n| b       | > 12  |\n+---------+-------+\n',
    '# A\n\n| Head | *Actual as* |\n| :-- | :-- |\n| b | 12 |\n',
  ],
  [
    'a drawn table that is very wide',
    `# A\n\n  ${'-'.repeat(90)} ${'-'.repeat(90)} --\n  ${'a'.padEnd(90)} ${''.padEnd(90)} b\n  ${''.padEnd(182)}c\n\nText.\n`,
    '# A\n\n|  |  |  |\n| :-- | --- | :-- |\n| a |  | b |\n|  |  | c |\n\nText.\n',
  ],
  [
    'a note that a note calls',
    '# A\n\nOne.[^1]\n\n[^1]: Two.[^2]\n\n[^2]: Three.\n',
    '# A\n\nOne.[^1]\n\n[^1]: Two.\\[\\^2]\n',
  ],
  ['a rule between dashes that is no table', '# A\n\nText.\n\n---\n\nMore.\n', '# A\n\nText.\n\nMore.\n'],
  [
    'code that shows tables and fences',
    '# A\n\n```\n--- ---\n:::\n$x_1$ \\^\n```\n',
    '# A\n\n\\--- ---\\\n\\:::\\\n\\$x_1$ \\\\\\^\n',
  ],
])('reads %s', async (_, text, source) => {
  const read = fromMarkdown(text)
  expect(read.text).toBe(source)
  expect(await buildErrors(read.files)).toEqual([])
})
