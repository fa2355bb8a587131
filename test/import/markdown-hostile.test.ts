/** Whatever a text in Markdown is made of, its source parses, in time that grows with its length. */
import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import { importWord } from '../../pipeline/import/index.ts'
import { expectLinear } from '../expect-linear.ts'
import { buildErrors } from './build-errors.ts'
import { constructs, wordsIn } from './markdown-texts.ts'

function refusals(text: string | Uint8Array): readonly string[] {
  const file = new VFile({ path: 'text.md' })
  importWord(typeof text === 'string' ? strToU8(text) : text, file)
  return diagnosticsOf(file).flatMap(({ severity, code, text: words, place }) =>
    severity === 'error' ? [`${place.line} ${code}: ${words}`] : [],
  )
}

test.each<readonly [string, string | Uint8Array, string]>([
  ['a line of ten megabytes', 'x '.repeat(5_000_000), 'import-refused: “text.md” cannot be imported: it has more than'],
  ['a line that is too long', `# A\n\n${'words '.repeat(20_000)}`, '3 line: '],
  ['lists within lists', Array.from({ length: 400 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n'), 'nesting: '],
  ['quotations within quotations', `${'> '.repeat(2000)}x`, 'nesting: '],
  ['elements within elements', `${'<div>\n'.repeat(20_000)}x`, 'it has HTML of more than 60 levels'],
  ['signs that may open something', `# A\n\n${'*a '.repeat(5000)}`, 'complexity: '],
  [
    'a table that grows to the side',
    `<table>${'<tr><td rowspan=9999>a</td><td>b</td></tr>\n'.repeat(99)}</table>`,
    'more than 64 columns',
  ],
  ['headings one under another', 'a\n---\n'.repeat(2100), '4002 complexity: '],
  ['bytes', new Uint8Array([0x23, 0x20, 0xff, 0xfe, 0xe9]), 'its text is not UTF-8'],
  ['a picture as text', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), 'its text is not UTF-8'],
  ['a web page', '<!doctype html><html><body>x</body></html>', 'it is a web page'],
  ['nothing', '\n<!-- x -->\n', 'it has no text'],
])('refuses %s', (_, text, reason) => {
  expect(refusals(text).join('\n')).toContain(reason)
})

/** Pieces of texts, so many one behind another. */
const growing: Readonly<Record<string, (count: number) => string>> = {
  'rows of dashes': (count) => '-----\nx\n\n--- ---\na\n\n\nb\n'.repeat(count / 4),
  'grids without an end': (count) => '+---+---+\n\n+---+---+\n| a | b |\n'.repeat(count / 4),
  'tables without an end': (count) => '<table\n\n$$\na\n\n'.repeat(count),
  'notes and their calls': (count) =>
    Array.from({ length: count / 8 }, (_, at) => `a[^${at}] ^[b]\n\n[^${at}]: c\n\n`).join(''),
  'signs without their halves': (count) => `${'[a]{ ^[ ~~ == $a '.repeat(8)}\n\n`.repeat(count / 16),
  'addresses that nothing leads to': (count) => Array.from({ length: count }, (_, at) => `[d${at}]: x\n`).join(''),
  'containers and rules': (count) => '::: {.a}\n\n* * *\n\n:::\n\n'.repeat(count / 4),
}

function importing(text: string): () => void {
  const bytes = strToU8(`# A\n\n${text}`)
  return () => void importWord(bytes, new VFile({ path: 'text.md' }))
}

test('takes no more than its share for all that a text may have', () => {
  const word = wordsIn('fr')
  const texts = Array.from({ length: 8 }, () => constructs.map((write) => write(word)).join('\n\n'))
  expectLinear((count) => importing(texts.slice(0, count).join('\n\n')), 2, 30)
})

test.each(Object.entries(growing))('takes no more than its share for %s', (_, textOf) => {
  expectLinear((count) => importing(textOf(count)), 400, 30)
})

/** Lines of so many signs that begin something and do not end it. */
const longLines: Readonly<Record<string, (count: number) => string>> = {
  'colons behind a container': (count) => `::: {.a} b ${':'.repeat(count)}c`,
  'backticks that open no code': (count) => `${'`'.repeat(count)} a \`\n\n- ${'`'.repeat(count)} b \``,
  'dashes in a comment': (count) => `a <!-- ${'- '.repeat(count / 2)} --> <!-- ${'-'.repeat(count)} b`,
  'spaces before braces': (count) =>
    `| a |\n|---|\n\nTable: b${' '.repeat(count)}{#c${' '.repeat(count)}d\n\n# e${' '.repeat(count)}{#f`,
  'spaces in HTML': (count) => `<p>a${' '.repeat(count)}b</p>\n\n<pre>${' '.repeat(count)}c</pre>`,
  'spaces in a cell': (count) => `--- ---\na   b${' '.repeat(count)}c`,
  'an address': (count) => `https://un.org/${'~a--'.repeat(count / 4)} ${'a-'.repeat(count / 2)}@`,
}

test.each(Object.entries(longLines))('takes no more than its share for %s in one line', (_, textOf) => {
  expectLinear((count) => importing(textOf(count)), 7000, 30)
})

const signs =
  'one|two|A/RES/70/1|12|1. |1\\. |(a) |a. |I. |- |* |# |## |### |> |> [!NOTE]|\n|\n|\n\n|\n\n|    |*|**|_|`|```\n|~~|==|^|~|$|$$\n|[|]|[^1]|[^1]: |^[|](|)|<b>|</b>|<br>|<table>|</table>|<tr><td>|<!--|-->|<div>|&amp;|{|}|{#id}|{.x}|:::|::: a\n|::annex|:::box\n|![x](y)|![[|]]|[[|---\n|--- ---\n|+---+---+\n|| a | b |\n|---|---|\n|: |Table: |\\|\\newpage\n|[TOC]\n|10:30|:smile:|🚀|https://un.org/|السلام|мир|文|é|%|---\ntitle: x\n---\n'.split(
    /(?<!\|)\|(?!\|)/,
  )

const text = fc
  .array(fc.oneof(fc.constantFrom(...signs, '|'), fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 24 })
  .map((parts) =>
    parts.join('').replaceAll(/[\p{Cc}\p{Cs}\p{Cn}\p{Co}\uFFFD]/gu, (sign) => (sign === '\n' ? sign : '')),
  )

test('any text at all gives a source that parses, or is refused with a reason', async () => {
  const runs = Number(process.env.FUZZ_RUNS ?? 150)
  await fc.assert(
    fc.asyncProperty(text, async (words) => {
      const file = new VFile({ path: 'text.md' })
      const imported = importWord(strToU8(`Some words.\n\n${words}\n`), file)
      if (imported === undefined) return expect(refusals(`Some words.\n\n${words}\n`)).not.toEqual([])
      expect(
        await buildErrors(imported.files),
        new TextDecoder().decode(imported.files.get(`${imported.language}.md`)),
      ).toEqual([])
    }),
    { numRuns: runs },
  )
}, 200_000)
