/** Texts as pandoc, wikis, Google Docs and GitHub export them: no word is lost that no message tells. */
import { expect, test } from 'vitest'
import { buildErrors } from './build-errors.ts'
import { fromMarkdown } from './from-markdown.ts'
import { givenWords, textLanguages, textOf, type TextPart } from './markdown-texts.ts'

const runs = Number(process.env.FUZZ_RUNS ?? 3)
const seeds = Array.from({ length: runs }, (_, index) => 1009 * index + 17)

test.each(textLanguages)('loses no word of texts in %s that is not told', async (language) => {
  for (const seed of seeds) {
    const parts = textOf(seed, language, 30)
    const { files, text, facts, said } = fromMarkdown(parts.map((part) => part.text).join(''))
    const there = [text, facts, ...said].join('\n').replaceAll('\\', '')
    const cut = linesOfCutMessages(said)
    const lost = parts.flatMap((part, index) => {
      const isCut = cut.some((line) => line >= startOf(parts, index) && line < (parts[index + 1]?.line ?? Infinity))
      return isCut ? [] : givenWords(part.text, language).filter((word) => !there.includes(word))
    })
    expect(lost, `seed ${seed}`).toEqual([])
    expect(await buildErrors(files), `seed ${seed}`).toEqual([])
  }
})

/** Where messages stand whose words are too many to tell: they name the place alone. */
function linesOfCutMessages(said: readonly string[]): readonly number[] {
  return said.filter((line) => line.includes('…”')).map((line) => Number(/:(\d+):/.exec(line)?.[1]))
}

/** A part that no empty line parts from the one before may be of it. */
function startOf(parts: readonly TextPart[], index: number): number {
  const [part, before] = [parts[index], parts[index - 1]]
  return (before?.text.endsWith('\n\n') === false ? before.line : part?.line) ?? 1
}
