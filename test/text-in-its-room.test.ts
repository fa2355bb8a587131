/** No text leaves its room: glyphs as a reader sees them, in the cells of tables and within the edges of the sheet. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Compiled } from '../pipeline/compile.ts'
import type { LanguageCode } from '../templates/languages/codes.ts'
import { tableRoom } from '../templates/table.ts'
import { bytesOf, compileFolder } from './compile-document.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { readPdf, type ReadLine, type ReadPage } from './write/pdf-reader.ts'

const facts =
  'kind: report\norgan: general-assembly\nsession: 80\nagenda: [{ item: 1 }]\nsymbol: A/80/1\ndistribution: general\ndate: 2025-10-01\noriginal: en\n'
const address =
  'https://www.un.org/en/development/desa/population/publications/pdf/ageing/Highlights-2019.pdf?download=true&lang=en&session=80_extraordinary'
const token = `${'x'.repeat(60)}${'Internationalization'.repeat(5)}`

async function compiled(text: string, language: LanguageCode = 'en'): Promise<Compiled> {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'document.yaml'), facts)
  await writeFile(join(folder, `${language}.md`), text)
  return compileFolder(folder, ['pdf'])
}

/** Sums of widths differ by what a file rounds. */
const rounding = 0.4

/** Where the letters of a piece end: the space after a line hangs out of it. */
function lettersOf(piece: ReadLine): Pick<ReadLine, 'x' | 'end'> {
  const space = piece.size / 4 + 0.1
  const [before, after] = [/^\s+/.exec(piece.text)?.[0].length ?? 0, /\s+$/.exec(piece.text)?.[0].length ?? 0]
  return { x: piece.x + before * space, end: piece.end - after * space }
}

function drawn(page: ReadPage): readonly ReadLine[] {
  return page.pieces.filter(({ text }) => text.trim() !== '')
}

/** Pieces that reach over the measure of the sheet; running heads of Russian pages and pages of contents end a little outside of it. */
function outside(page: ReadPage): readonly string[] {
  const edgeOf = ({ baseline }: ReadLine) => (baseline < 70 || baseline > page.height - 48 ? 48 : 57 - rounding)
  return drawn(page)
    .filter((piece) => lettersOf(piece).x < edgeOf(piece) || lettersOf(piece).end > page.width - edgeOf(piece))
    .map(({ text }) => text)
}

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Military', 'and', 'Verwaltungsrechtsprechung', '', 'of', 'Administración') },
  { weight: 3, arbitrary: fc.integer({ max: 999_999_999 }).map((number) => number.toLocaleString('en')) },
  fc.constantFrom(address, 'A/80/604/Add.6', 'a_file_name.tar.gz', token, '1 234 567.8', '(12 345.6)'),
  fc.constantFrom('الجمعية العامة', 'مؤتمرالأمم', '联合国维持和平行动', '2024/25', 'Verfügung—und'),
)
const cell = fc.array(words, { maxLength: 4 }).map((each) => each.join(' ').trim())
const tables = fc.integer({ min: 1, max: 20 }).chain((columns) =>
  fc.record({
    rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 4 }),
    align: fc.array(fc.constantFrom(':--', '--:', ':-:'), { minLength: columns, maxLength: columns }),
    said: fc.constantFrom('', ' measure=full', ' measure=column', ' landscape', ' total'),
  }),
)

function tableOf({ rows, align, said }: typeof tables extends fc.Arbitrary<infer T> ? T : never): string {
  const [head, ...body] = rows.map((row) => `| ${row.join(' | ')} |`)
  return `:::table[Table]{desc="d"${said}}\n${String(head)}\n| ${align.join(' | ')} |\n${body.join('\n')}\n:::\n`
}

interface Columns {
  /** Edges from where lines start; each column but the first begins a gap later. */
  readonly edges: readonly number[]
  readonly isTurnedRound: boolean
}

function columnsOf({ publication }: Compiled): Columns {
  const section = publication?.sections.find(({ blocks }) => blocks.some(({ type }) => type === 'table'))
  const table = section?.blocks.find((block) => block.type === 'table')
  if (section === undefined || table === undefined) throw new Error('there is no table')
  const start = table.look.startsWith('across') ? section.sheet.start : section.sheet.column.start
  const edges = table.widths.reduce((all, width) => [...all, (all.at(-1) ?? 0) + width], [start])
  return { edges, isTurnedRound: publication?.direction === 'rtl' }
}

function isTitle({ text }: ReadLine): boolean {
  return text.trim() === 'Table'
}

/** Pieces of the table's rows that stand in no column of it. */
function outOfColumns({ edges, isTurnedRound }: Columns, page: ReadPage): readonly string[] {
  const title = page.lines.find(isTitle)?.baseline ?? 68
  return drawn(page)
    .filter(({ baseline }) => baseline > title + 1 && baseline < page.height - 48)
    .filter((piece) => {
      const letters = lettersOf(piece)
      const [x, end] = isTurnedRound ? [page.width - letters.end, page.width - letters.x] : [letters.x, letters.end]
      const column = edges.findLastIndex((edge) => edge <= x + rounding)
      const from = (edges[column] ?? Infinity) + (column === 0 ? 0 : tableRoom.columnGap)
      return x < from - rounding || end > (edges[column + 1] ?? -Infinity) + rounding
    })
    .map(({ text }) => text)
}

describe('no glyph stands outside', () => {
  it('its cell, in any table of 1 to 20 columns', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.constantFrom('en', 'ar', 'zh', 'ru'), async (table, language) => {
        const whole = await compiled(`---\nagenda-titles: [Item]\n---\n\n# Title\n\n${tableOf(table)}`, language)
        const { pages } = await readPdf(bytesOf(whole, 'pdf'))
        const columns = columnsOf(whole)
        expect(pages.flatMap(outside)).toEqual([])
        const first = pages.findIndex(({ lines }) => lines.some(isTitle))
        expect(pages.slice(first).flatMap((page) => outOfColumns(columns, page))).toEqual([])
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  it.each([
    ['en', 'والاستراتيجيات'],
    ['ar', 'فبالمستشفيات'],
    ['fr', 'MMMWWW'],
    ['zh', '联合国维持和平行动'],
  ] as const)('its column, be it as narrow as one letter (%s)', async (language, word) => {
    const said = ' measure=column'
    const align = Array.from({ length: 20 }, () => ':--' as const)
    const every = Array.from({ length: 20 }, () => word)
    const few = every.map((_, index) => (index % 7 === 2 ? word : index === 19 ? token : ''))
    for (const rows of [
      [every, every],
      [few, few],
    ]) {
      const text = `---\nagenda-titles: [Item]\n---\n\n# Title\n\n${tableOf({ rows, align, said })}`
      const whole = await compiled(text, language)
      const { pages } = await readPdf(bytesOf(whole, 'pdf'))
      const first = pages.findIndex(({ lines }) => lines.some(isTitle))
      expect(pages.slice(first).flatMap((page) => outOfColumns(columnsOf(whole), page))).toEqual([])
    }
  })

  it.each(['en', 'ar', 'zh', 'ru', 'fr', 'es'] as const)(
    'the sheet, wherever a long word stands (%s)',
    async (language) => {
      for (const word of [address, token]) {
        const { pages } = await readPdf(bytesOf(await compiled(everywhere(word), language), 'pdf'))
        expect(pages.flatMap(outside)).toEqual([])
      }
    },
  )
})

/** A text with a word in all its places. */
function everywhere(word: string): string {
  return `---
agenda-titles: ["Item ${word}"]
original: [ar, zh, en, fr, ru, es]
subtitle: "${word} and more"
committee: "Committee ${word}"
---

# Title ${word}

::contents

## I. Heading ${word}

1. Paragraph ${word} and[^1] ${word}.

   (a) Item ${word}

      (i) Lower ${word}

- Bullet ${word}
  - Dash ${word}

> Quotation ${word}

:::table[Caption ${word}]{desc="d"}
| A | ${word} |
| :-- | --: |
| > > ${word} | 12[^a] |

*Note*: ${word}
:::

[^a]: ${word}

:::box[Box ${word}]
Framed ${word}

1. ${word}
:::

[^1]: Note ${word}

:::end
${word}
:::

:::signature
${word}
(*Signed*) ${word}
:::

::annex

## ${word}

**${word}** *${word}*
`
}
