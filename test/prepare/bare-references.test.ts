/** References to paragraphs without their noun are told; those behind a noun, and those that have their own, are not. */
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compile } from '../../pipeline/compile.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { factsIn, sourceOf } from '../parse/parse-text.ts'

async function told(language: LanguageCode, words: string): Promise<readonly string[]> {
  const text = `# T\n\n## I. One {#part}\n\n1. One: {#one}\n\n   1. A. {#deep}\n\n2. ${words}\n\n::annex{#annex}\n\n## Title\n\nText.\n`
  const source = sourceOf(text, { ...factsIn(language), kind: 'report' })
  const { diagnostics } = await compile(source, { formats: [], carriesSource: false }, new VFile())
  return diagnostics
    .filter(({ code }) => code === 'reference-bare')
    .map(({ place, text: said }) => `${place.line}:${place.column} ${/“(.+)”/u.exec(said)?.[1]}`)
}

test.each([
  ['ar', 'نص (انظر [](#one)).', ['9:13 1']],
  ['en', 'Text (see [](#one)). See also [](#deep).', ['9:14 1', '9:34 1 (a)']],
  ['es', 'Texto (véase [](#one)).', ['9:17 1']],
  ['fr', 'Texte (voir [](#one)).', ['9:16 1']],
  ['ru', 'Текст (см. [](#one)).', ['9:15 1']],
  ['zh', '文本(见[](#one))。', ['9:8 1']],
] as const)('in %s: %s', async (language, words, expected) => {
  expect(await told(language, words)).toEqual(expected)
})

test.each([
  ['en', 'See paragraph [](#one), paras. [](#one) and [](#deep), [](#part) and [](#annex).'],
  ['en', 'Text (see [](#part)). See [](#annex).'],
  ['zh', '文本(见第[](#one)段)。'],
] as const)('not in %s: %s', async (language, words) => {
  expect(await told(language, words)).toEqual([])
})

test('in a summary, a table and a note', async () => {
  const words =
    'Text.[^1]\n\n:::summary\nSee [](#one).\n:::\n\n:::table[T]\n| A | B |\n| --- | --: |\n| See [](#one) | 1 |\n:::\n\n[^1]: See [](#one).'
  expect((await told('en', words)).map((each) => each.split(':')[0])).toEqual(['12', '18', '21'])
})
