import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseText } from './parse-text.ts'
import { wordsOf } from './words-of.ts'

const runs = Number(process.env.FUZZ_RUNS ?? 400)

/** Pieces that mean something, so that chance combines them. */
const syntax = [
  '# |## I. |1. |- |> |:::|:::box|:::table[A]|:::signature|::annex|{#a}|{continued}|[^1]|[^1]: |[](#a)|[a](lang:ar)|[|]|(|)|*|**|_|`|~',
  '\\|<|<!--|-->|<b>|&amp;|---|===|![|!|    |\t| |2020. |(a) |(i) |10:30|слово:слово|附件|نص|𝄞|^|{|}|\n|\n\n',
].flatMap((line) => line.split('|'))

const pieces = fc.constantFrom(...syntax, '|', '| - |', '| a |')

const markup = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 60 })
  .map((all) => all.join(''))

test('parses any text without throwing, and says something about a text it refuses', () => {
  fc.assert(
    fc.property(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      const { diagnostics } = parseText(text)
      expect(diagnostics.every(({ place }) => place.line >= 1 && place.column >= 1)).toBe(true)
    }),
    { numRuns: runs },
  )
})

/** Words of letters that no piece of syntax holds: they are what must not be lost. */
const word = fc.constantFrom('ЖЩ', '漢字', 'ضظ', 'QZ', '𝒬', 'ÆØ')

const written = fc.array(
  fc.oneof(
    pieces.filter((piece) => !/<|-->|&/.test(piece)),
    word,
    fc.constant(' <!-- x --> '),
  ),
  { maxLength: 40 },
)

test('loses no letter of a text it accepts', () => {
  const accepted = { count: 0 }
  fc.assert(
    fc.property(written, (parts) => {
      const text = `# QZ\n\n${parts.join('')}`
      const { document, diagnostics } = parseText(text)
      if (diagnostics.length > 0) return
      accepted.count += 1
      expect(lettersOf(wordsOf(document))).toBe(lettersOf(text))
    }),
    { numRuns: runs * 4 },
  )
  expect(accepted.count).toBeGreaterThan(runs / 20)
})

test('loses no letter of plain words, whatever stands between them', () => {
  const plain = fc.stringMatching(/^[A-Za-zÀ-ÿа-яا-ي一-龥]{1,8}$/)
  const between = fc.constantFrom(' ', ', ', '; ', ': ', ':', '/', '. ', '\n', ' – ', '’', "'", ' (', ') ', '%', '-')
  fc.assert(
    fc.property(fc.array(fc.tuple(plain, between), { minLength: 1, maxLength: 40 }), (parts) => {
      const text = `x ${parts.flat().join('')}`
      const { document } = parseText(`# T\n\n${text}\n`)
      expect(allLetters(wordsOf(document))).toBe(allLetters(`T${text}`))
    }),
    { numRuns: runs },
  )
})

function allLetters(text: string): string {
  return [...text]
    .filter((character) => /\p{L}/u.test(character))
    .toSorted()
    .join('')
}

function lettersOf(text: string): string {
  return [...text]
    .filter((character) => /[ЖЩ漢字ضظQZ𝒬ÆØ]/u.test(character))
    .toSorted()
    .join('')
}
