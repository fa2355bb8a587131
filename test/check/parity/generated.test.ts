/** Generated resolutions: the values of right languages agree, and one that is wrong is told. */
import { describe, expect, test } from 'vitest'
import { differ } from '../../../pipeline/check/parity/values/differ.ts'
import { readValues } from '../../../pipeline/check/parity/values/index.ts'
import type { Value } from '../../../pipeline/check/parity/values/value.ts'
import { languageCodes, type LanguageCode } from '../../../templates/languages/codes.ts'
import { generateDocument, type GeneratedBlock } from './generate/document.ts'
import { writeLine } from './generate/lines.ts'

/** The values of a line of ours: what stands between asterisks is in italics, calls of notes are left out. */
function valuesOf(block: GeneratedBlock, language: LanguageCode, wrong?: string): readonly Value[] {
  const runs = writeLine(block.line, language, wrong)
    .replaceAll(/\[\^\d+\]/g, '')
    .split('*')
  return readValues(
    runs.map((value, index) => ({ type: 'text', value, marks: index % 2 === 1 ? ['italic'] : [] })),
    language,
  )
}

function shown(values: readonly Value[]): readonly string[] {
  return values.map(({ kind, key }) => `${kind} ${key}`)
}

/** The language that each is held against. */
function otherThan(language: LanguageCode): LanguageCode {
  return language === 'en' ? 'fr' : 'en'
}

describe.each([0, 1, 2, 3, 4, 5])('document %i', (seed) => {
  const { blocks } = generateDocument(seed)

  test.each(languageCodes)('agrees in %s with every other language', (language) => {
    const wrong = blocks.flatMap((block) => {
      const own = valuesOf(block, language)
      return languageCodes.flatMap((code) => {
        const { missing, extra } = differ(own, valuesOf(block, code))
        return missing.length + extra.length === 0
          ? []
          : [{ line: writeLine(block.line, language), code, missing: shown(missing), extra: shown(extra) }]
      })
    })
    expect(wrong).toEqual([])
  })

  test.each(languageCodes)('has each value told that is another in %s', (language) => {
    const untold = blocks.flatMap((block) => {
      const others = valuesOf(block, otherThan(language))
      return block.line.slots
        .filter(({ right, wrong }) => right[language] !== wrong[language])
        .filter(({ name }) => {
          const { missing, extra } = differ(valuesOf(block, language, name), others)
          return missing.length + extra.length === 0
        })
        .map(({ name, wrong }) => `${name} ${wrong[language]} in ${writeLine(block.line, language)}`)
    })
    expect(untold).toEqual([])
  })
})
