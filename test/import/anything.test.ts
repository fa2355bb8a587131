import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { parseText } from '../parse/parse-text.ts'
import { importOf } from './import-of.ts'

const chance = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 40) }

/** The parts of a Word file of ours; pictures and fonts do not matter. */
const parts: { bytes: Uint8Array; all: Record<string, Uint8Array> } = { bytes: new Uint8Array(), all: {} }

beforeAll(async () => {
  parts.bytes = bytesOf(await compileFolder('test/cases/kitchen-sink', ['docx'], 'en'), 'docx')
  parts.all = unzipSync(parts.bytes)
})

/** A file is read or refused, and nothing else; what is read can be parsed. */
function expectOutcome(bytes: Uint8Array): void {
  for (const ignoresSource of [false, true]) {
    const { imported, said } = importOf(bytes, { ignoresSource })
    if (imported === undefined) expect(said.join('\n')).toContain('error import-refused: ')
    for (const [name, data] of imported?.files ?? []) expectFile(name, data)
  }
}

function expectFile(name: string, data: Uint8Array): void {
  expect(name).toMatch(/^(?:document\.yaml|[\p{L}\p{N}][\p{L}\p{N}_-]*\.(?:md|png|jpg|svg))$/u)
  const code = /^([a-z]{2})\.md$/.exec(name)?.[1] ?? ''
  // A key of the table of languages is a language.
  if (Object.hasOwn(languages, code)) parseText(strFromU8(data), { language: code as LanguageCode })
}

const changes = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { minLength: 1, maxLength: 8 })

const changedParts = [
  'word/document.xml',
  'word/styles.xml',
  'word/numbering.xml',
  'word/footnotes.xml',
  'word/settings.xml',
  'word/_rels/document.xml.rels',
  'customXml/item1.xml',
  'docProps/custom.xml',
  'docProps/core.xml',
  '[Content_Types].xml',
] as const

/** A package with some parts in other words. */
function repacked(others: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...parts.all, ...others }, { level: 1 })
}

describe('any bytes at all', () => {
  test('are read or refused where some of the package are others', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const bytes = parts.bytes.slice()
        for (const { at, byte } of all) bytes[at % bytes.length] = byte
        expectOutcome(bytes)
      }),
      chance,
    )
  })

  test('are read or refused where some of a part are others', () => {
    fc.assert(
      fc.property(fc.constantFrom(...changedParts), changes, (name, all) => {
        const bytes = (parts.all[name] ?? new Uint8Array(1)).slice()
        for (const { at, byte } of all) bytes[at % bytes.length] = byte
        expectOutcome(repacked({ [name]: bytes }))
      }),
      chance,
    )
  })
})

const values = [
  '-1',
  '0',
  '1',
  '7',
  '99999999999999999999',
  'NaN',
  '',
  'on',
  'restart',
  'continue',
  'begin',
  'separate',
  'end',
  'none',
  'page',
  '__proto__',
  'constructor',
  '\u202E',
  '*',
  '((',
]

/** Something that is done to the elements of a part: each holds its place in the part as a number. */
const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('drop' as const, 'twice' as const, 'value' as const, 'name' as const, 'words' as const),
    at: fc.nat(),
    value: fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'grapheme', maxLength: 12 })),
  }),
  { minLength: 1, maxLength: 6 },
)

type Edit = {
  readonly kind: 'drop' | 'twice' | 'value' | 'name' | 'words'
  readonly at: number
  readonly value: string
}

function escape(text: string): string {
  return text.replace(/[<&"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/g, ' ')
}

/** Pieces of XML that an edit takes the place of. */
const places: Readonly<Record<Edit['kind'], RegExp>> = {
  drop: /<w:(r|p|tc|tr|tbl|pPr|rPr|tcPr|style|lvl|num|footnote|docVar)\b(?:(?!<w:\1\b)[\s\S])*?<\/w:\1>/g,
  twice: /<w:(r|p|tc|tr|tbl|pPr|tcPr|style|lvl|num|footnote)\b(?:(?!<w:\1\b)[\s\S])*?<\/w:\1>/g,
  value: /(?<= w:\w+=")[^"]*(?=")/g,
  name: /(?<=<w:)\w+(?=[^>]*\/>)/g,
  words: /(?<=<w:t(?: [^>]*)?>)[^<]*(?=<\/w:t>)/g,
}

function edited(text: string, { kind, at, value }: Edit): string {
  const found = [...text.matchAll(places[kind])]
  const match = found[at % Math.max(1, found.length)]
  if (match === undefined) return text
  const [whole] = match
  const others = { drop: '', twice: whole + whole, value: escape(value), name: 'br', words: escape(value) }
  return text.slice(0, match.index) + others[kind] + text.slice(match.index + whole.length)
}

/** A list whose numbers have a format that a table of formats seems to have. */
const formatOfEveryObject: Edit[] = [{ kind: 'value', at: 1_084_488_920, value: '__proto__' }]

test('any order of elements and any values are read or refused', () => {
  const accepted = { count: 0 }
  fc.assert(
    fc.property(fc.constantFrom(...changedParts.slice(0, 5)), edits, (name, all) => {
      const text = all.reduce(edited, strFromU8(parts.all[name] ?? new Uint8Array()))
      const bytes = repacked({ [name]: strToU8(text) })
      accepted.count += importOf(bytes).imported === undefined ? 0 : 1
      expectOutcome(bytes)
    }),
    { ...chance, examples: [['word/numbering.xml', formatOfEveryObject]] },
  )
  expect(accepted.count).toBeGreaterThan(chance.numRuns / 2)
})
