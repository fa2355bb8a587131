/** Headings at the foot of a page: small pages, with all that can stand under a heading. */
import { expect, it } from 'vitest'
import type { DefinitionNode, TableNode, TableRow } from '../../pipeline/write/pdf/definition.ts'
import { figures } from '../typesetting/plain-type.ts'
import { calling, itemsOn, lines, note, pagesOf, paragraph } from './small-pdf.ts'

const counts = (most: number) => Array.from({ length: most }, (_, index) => index + 1)

function row(text: ReturnType<typeof paragraph>): TableRow {
  const cell = { x: 0, width: 50, rowSpan: 1, paragraphs: [text], stands: 'top' } as const
  return { cells: [cell], above: 0, below: 0, rulesAbove: [], rulesBelow: [] }
}

const table: TableNode = {
  type: 'table',
  spaceBefore: 0,
  startsPage: false,
  keepTogether: false,
  head: [row(lines(1))],
  body: [row(calling('7', 'n')), row(lines(1)), row(lines(1))],
}

const frame = { startsPage: false, spaceBefore: 2, start: 2, end: 3, padding: 3, thickness: 0.5 } as const

const following: Readonly<Record<string, readonly DefinitionNode[]>> = {
  'a line': [calling('7', 'n')],
  'two lines': [calling('7\n7', 'n')],
  'a long text': [calling('7\n7\n7\n7\n7', 'n')],
  'a text that is kept together': [calling('7\n7\n7\n7', 'n', { keepTogether: true })],
  'the last line of a text': [
    paragraph('', { runs: [figures('7\n7\n', undefined), { ...figures('7'), meaning: { note: 'n' } }] }),
  ],
  'a table': [table],
  'a frame': [{ type: 'box', blocks: [calling('7\n7', 'n')], ...frame }],
  'a text behind what floats': [{ type: 'float', past: 1, gap: 0, blocks: [lines(4)] }, calling('7\n7', 'n')],
  'what floats past nothing': [{ type: 'float', past: 0, gap: 0, blocks: [lines(4)] }, calling('7\n7', 'n')],
}

const isWord = (item: string) => /^\d/.test(item)

/** What stands on a page over the notes, and all words of it. */
function textsOn(items: readonly string[]): readonly string[] {
  const rule = items.findIndex((item) => item.startsWith('rule 10 '))
  return items.slice(0, rule < 0 ? undefined : rule).filter(isWord)
}

/** Lines before, headings under each other, and lines of the note. */
const cases = counts(30).flatMap((before) =>
  counts(3).flatMap((depth) => counts(8).map((noteLines) => ({ before, depth, noteLines }))),
)

it.each(Object.entries(following))('are never the last text of a page, where %s calls a note', (_, blocks) => {
  const heading = paragraph('55', { keepWithNext: true })
  const words = pagesOf(blocks, { notes: new Map([['n', note(0)]]) })
    .pages.flatMap(itemsOn)
    .filter(isWord).length
  const alone = cases.flatMap(({ before, depth, noteLines }) => {
    const texts = [...counts(before).map(() => lines(1)), ...counts(depth).map(() => heading), ...blocks, lines(3)]
    const pages = pagesOf(texts, { notes: new Map([['n', note(noteLines)]]) }).pages.map(itemsOn)
    const where = `${before} lines before, ${depth} headings, a note of ${noteLines}`
    const lost = before + depth + words + noteLines + 3 - pages.flat().filter(isWord).length
    const isAlone = pages.some((items) => textsOn(items).at(-1)?.startsWith('55 '))
    return isAlone || lost > 0 ? [where] : []
  })
  expect(alone).toEqual([])
})

it('that call a long note themselves go on under it', () => {
  const heading = calling('55', 'n', { keepWithNext: true })
  const { pages } = pagesOf([heading, lines(4)], { notes: new Map([['n', note(14)]]) })
  expect(pages.flatMap(itemsOn).filter(isWord)).toHaveLength(19)
})
