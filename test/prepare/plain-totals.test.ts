/** A last row that is a total by its words is told where the table does not say so. */
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compile } from '../../pipeline/compile.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { factsIn, sourceOf } from '../parse/parse-text.ts'

async function told(language: LanguageCode, table: string): Promise<readonly string[]> {
  const source = sourceOf(`# T\n\n${table}\n`, { ...factsIn(language), kind: 'report' })
  const { diagnostics } = await compile(source, { formats: [], carriesSource: false }, new VFile())
  return diagnostics
    .filter(({ code }) => code === 'table-total')
    .map(({ place, text }) => `${place.line}:${place.column} ${/“(.+)”/u.exec(text)?.[1]}`)
}

function tableOf(attributes: string, ...first: readonly string[]): string {
  const rows = first.map((words) => `| ${words} | 1 |`).join('\n')
  return `:::table[T]${attributes}\n| A | B |\n| :-- | --: |\n${rows}\n:::`
}

test.each([
  ['ar', 'المجموع'],
  ['en', 'Total'],
  ['en', 'Grand total'],
  ['es', 'Total general'],
  ['fr', 'Total général'],
  ['ru', 'Итого'],
  ['zh', '共计'],
] as const)('in %s: %s', async (language, words) => {
  expect(await told(language, tableOf('', 'C', words))).toEqual([`3:1 ${words}`])
  expect(await told(language, tableOf('', 'C', `**${words}**`))).toEqual([`3:1 ${words}`])
  expect(await told(language, tableOf('{total}', 'C', words))).toEqual([])
})

test('not what goes on behind it, a row alone, or other words', async () => {
  expect(await told('en', tableOf('', 'C', 'Total', 'D'))).toEqual([])
  expect(await told('en', tableOf('', 'Total'))).toEqual([])
  expect(await told('en', tableOf('', 'C', 'Total loss'))).toEqual([])
})
