/** Any document that a source can say: any words and marks, lists in lists, containers, tables, notes. */
import fc from 'fast-check'
import type {
  Attachment,
  Block,
  Box,
  Cell,
  Document,
  Figure,
  Heading,
  Inline,
  Note,
  NumberedParagraph,
  Paragraph,
  Quote,
  Row,
  Table,
  TextBlock,
} from '../../pipeline/document.ts'
import type { HeadingLevel, ParagraphLevel } from '../../templates/vocabulary.ts'
import { parseText } from '../parse/parse-text.ts'
import { behindMark, labels, line, unbrokenLine, uncalledLine, words, wordsOf } from './any-line.ts'

// -------------------------------------------------------------- text blocks

/** A name for now: each gets its own in the end. */
const name = fc.constantFrom({}, {}, {}, { id: 'name' })

/** Nothing can be written that makes words of what begins as an item does. */
function beginsAsItem(children: readonly Inline[]): boolean {
  return /^\s*\(?[^\s)]{1,5}\)/u.test(wordsOf(children))
}

function plainParagraph(children: fc.Arbitrary<readonly Inline[]>): fc.Arbitrary<Paragraph> {
  return fc
    .record({ type: fc.constant('paragraph' as const), continued: fc.boolean(), children, name })
    .filter((block) => block.continued || !beginsAsItem(block.children))
    .map(({ name: own, ...block }) => ({ ...block, ...own }))
}

interface Written {
  readonly line: fc.Arbitrary<readonly Inline[]>
  /** Blocks that may stand in an item besides words. */
  readonly others: fc.Arbitrary<Block>
}

/** A list and what stands in its items, one after another. */
function list(level: number, written: Written): fc.Arbitrary<readonly Block[]> {
  const type = fc.constantFrom('numberedParagraph' as const, 'bullet' as const)
  return type.chain((of) => (of === 'bullet' ? bullets(1, written) : numbered(level, written)))
}

function numbered(level: number, written: Written): fc.Arbitrary<readonly Block[]> {
  const inside = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: level < 4 ? numbered(level + 1, written) : fc.constant([]) },
      { weight: 1, arbitrary: written.others.map((block) => [block]) },
      { weight: 1, arbitrary: bullets(1, written) },
    ),
    { maxLength: 2 },
  )
  const item = fc.tuple(written.line, name, inside).map(([children, own, blocks]): readonly Block[] => [
    // Levels 1 to 4.
    { type: 'numberedParagraph', level: level as ParagraphLevel, typed: '1.', children, ...own },
    ...blocks.flat(),
  ])
  const some = fc.array(item, { minLength: 1, maxLength: 2 }).map((items) => items.flat())
  return level === 1 ? fc.oneof({ weight: 3, arbitrary: some }, { weight: 1, arbitrary: dashed(item) }) : some
}

/** Two at the least: one alone is a word. */
function dashed(item: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<readonly Block[]> {
  return fc.tuple(item, item).map((items) => items.flat().map(asDash))
}

function asDash(block: Block): Block {
  return block.type === 'bullet' && block.level === 1 ? { ...block, isDashed: true } : block
}

function bullets(level: 1 | 2, written: Written): fc.Arbitrary<readonly Block[]> {
  const inner: fc.Arbitrary<readonly Block[]> = level === 1 ? bullets(2, written) : fc.constant([])
  const item = fc
    .tuple(written.line, name, fc.oneof(fc.constant([]), inner))
    .map(([children, own, blocks]): readonly Block[] => [{ type: 'bullet', level, children, ...own }, ...blocks])
  return fc.array(item, { minLength: 1, maxLength: 2 }).map((items) => items.flat())
}

/** A paragraph of the item before it. */
function goingOn(words: fc.Arbitrary<readonly Inline[]>): fc.Arbitrary<Paragraph> {
  return plainParagraph(words).map((block) => ({ ...block, continued: true }))
}

/** Items behind a heading that stand in no list: they begin with their letters. */
function lettered(words: fc.Arbitrary<readonly Inline[]>): fc.Arbitrary<readonly Block[]> {
  const item = (typed: string, level: 2 | 3): fc.Arbitrary<NumberedParagraph> =>
    words.map((children) => ({ type: 'numberedParagraph', level, typed, children }))
  const heading = words.map((children): Heading => ({
    type: 'heading',
    level: 5,
    children: [{ type: 'text', value: 'Z ', marks: [] }, ...children],
  }))
  return fc.tuple(heading, item('(a)', 2), item('(b)', 2), item('(iv)', 3), item('(c)', 2))
}

function textBlocks(words: fc.Arbitrary<readonly Inline[]>): fc.Arbitrary<readonly TextBlock[]> {
  const written = { line: words, others: goingOn(words) }
  const one = fc.oneof(
    plainParagraph(words).map((block) => [block]),
    list(1, written),
  )
  // Only text blocks are made of lines and paragraphs.
  return fc.array(one, { minLength: 1, maxLength: 2 }).map((blocks) => blocks.flat() as readonly TextBlock[])
}

const quote: fc.Arbitrary<Quote> = fc
  .oneof(
    { weight: 3, arbitrary: textBlocks(line) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(textBlocks(line), textBlocks(line))
        .map(([outer, children]) => [...outer, { type: 'quote' as const, children }]),
    },
  )
  .map((children) => ({ type: 'quote', children }))

// ------------------------------------------------------------------ tables

const attributeWords = words.filter((value) => value.trim() !== '')

const cell = fc.record({
  children: fc.oneof(fc.constant([]), unbrokenLine, line),
  indent: fc.constantFrom(0, 0, 1, 2),
  down: fc.constantFrom(1, 1, 1, 2, 3),
  across: fc.constantFrom(1, 1, 1, 2, 3),
})

type Wish = typeof cell extends fc.Arbitrary<infer Value> ? Value : never

interface Size {
  readonly columns: number
  readonly head: number
  readonly rows: number
}

/** Rows of cells that cover every square once; the head ends where it is said to. */
function rowsOf(wishes: readonly Wish[], { columns, head, rows }: Size): readonly Row[] {
  const taken = Array.from({ length: rows }, () => Array.from({ length: columns }, () => false))
  const left = [...wishes]
  return taken.map((squares, row) => ({
    type: 'row',
    cells: squares.flatMap((_, column): readonly Cell[] => {
      const wish = left[0]
      if (squares[column] === true || wish === undefined) return []
      left.shift()
      const free = squares.indexOf(true, column)
      const columnSpan = Math.min(wish.across, (free === -1 ? columns : free) - column)
      const rowSpan = Math.min(wish.down, (row < head ? head : rows) - row)
      taken.slice(row, row + rowSpan).forEach((each) => each.fill(true, column, column + columnSpan))
      const indent = wish.children.length === 0 ? 0 : wish.indent
      return [{ type: 'cell', column, columnSpan, rowSpan, indent, children: wish.children }]
    }),
  }))
}

function sayNothing({ cells }: Row): boolean {
  return cells.every(({ children }) => children.length === 0)
}

const table: fc.Arbitrary<Table> = fc
  .record({
    columns: fc.integer({ min: 1, max: 3 }),
    head: fc.integer({ min: 0, max: 2 }),
    body: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ columns, head, body }) =>
    fc
      .record({
        title: fc.oneof(fc.constant([]), unbrokenLine),
        align: fc.array(fc.constantFrom(undefined, 'start' as const, 'center' as const, 'end' as const), {
          minLength: columns,
          maxLength: columns,
        }),
        wishes: fc.array(cell, { minLength: columns * (head + body), maxLength: columns * (head + body) }),
        description: fc.oneof(
          fc.constant({}),
          attributeWords.map((description) => ({ description })),
        ),
        unit: fc.oneof(
          fc.constant({}),
          attributeWords.map((unit) => ({ unit })),
        ),
        isTotalled: fc.boolean(),
        measure: fc.constantFrom('content' as const, 'column' as const, 'full' as const),
        landscape: fc.boolean(),
        keep: fc.boolean(),
        floats: fc.constantFrom({}, { floats: true as const }),
        notes: fc.array(
          plainParagraph(line).map((note) => ({ ...note, continued: false })),
          { maxLength: 2 },
        ),
        name,
      })
      .map(({ wishes, description, unit, name: own, floats, ...others }): Table => {
        const rows = rowsOf(wishes, { columns, head, rows: head + body })
        return {
          type: 'table',
          ...others,
          ...description,
          ...unit,
          ...floats,
          ...own,
          head: rows.slice(0, head),
          body: rows.slice(head),
        }
      }),
  )
  .filter(({ head }) => !head.some(sayNothing))

// ------------------------------------------------------------- other blocks

const heading: fc.Arbitrary<Heading> = fc
  .record({
    type: fc.constant('heading' as const),
    level: fc.integer({ min: 1, max: 5 }),
    children: unbrokenLine,
    name,
  })
  .filter(({ children }) => !/^\s*[([]?[\p{L}\d]{1,6}[.)]/u.test(wordsOf(children)))
  .map(({ level, name: own, ...block }) => ({ ...block, ...own, level: level as HeadingLevel }))

const numberedHeading: fc.Arbitrary<Heading> = heading
  .filter(({ children }) => !/^\s/.test(wordsOf(children)))
  .map((block) => ({
    ...block,
    marker: { 1: 'IV.', 2: 'B.', 3: '3.', 4: '(a)', 5: '(ii)' }[block.level],
  }))

const figure: fc.Arbitrary<Figure> = fc
  .record({
    type: fc.constant('figure' as const),
    source: fc.constantFrom('a.svg', 'a_b-(1).png'),
    alternative: attributeWords.map((text) => text.replaceAll(/\s+/g, ' ').trim()),
    title: fc.oneof(
      fc.constant({}),
      attributeWords.map((title) => ({ title })),
    ),
    name,
  })
  .map(({ title, name: own, ...block }) => ({ ...block, ...title, ...own }))

const lines = fc.array(unbrokenLine, { minLength: 1, maxLength: 3 })
const lineBlock = fc.record({ type: fc.constantFrom('signature' as const, 'endLines' as const), lines })

const written: Written = { line, others: fc.oneof(goingOn(line), quote, table, figure) }

function flow(others: fc.Arbitrary<Block>, inItems: fc.Arbitrary<Block>): fc.Arbitrary<readonly Block[]> {
  const one = fc.oneof(
    { weight: 3, arbitrary: plainParagraph(line).map((block) => [block]) },
    {
      weight: 3,
      arbitrary: list(1, {
        line,
        others: fc.oneof(written.others, inItems),
      }),
    },
    { weight: 1, arbitrary: lettered(behindMark(unbrokenLine)) },
    {
      weight: 4,
      arbitrary: fc.oneof(quote, table, figure, heading, numberedHeading, lineBlock, others).map((block) => [block]),
    },
  )
  return fc.array(one, { maxLength: 4 }).map((blocks) => blocks.flat())
}

const box: fc.Arbitrary<Box> = fc
  .record({
    type: fc.constant('box' as const),
    kind: fc.constantFrom('box' as const, 'summary' as const),
    title: fc.oneof(fc.constant([]), unbrokenLine),
    children: flow(table, table),
  })
  .filter(({ children }) => children.length > 0)

const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc.constant({ type: 'pageBreak' as const }),
  fc.record({
    type: fc.constant('contents' as const),
    depth: fc.integer({ min: 1, max: 5 }),
    paragraphs: fc.boolean(),
  }),
)

// --------------------------------------------------------------- documents

const attachment: fc.Arbitrary<Attachment> = fc
  .record({
    type: fc.constant('attachment' as const),
    kind: fc.constantFrom('annex' as const, 'appendix' as const, 'enclosure' as const),
    heading: fc.oneof(fc.constant([]), unbrokenLine),
    original: fc.constantFrom([], ['ru' as const], ['en' as const, 'ar' as const]),
    children: flow(fc.oneof(box, leaf), box),
    name,
  })
  .map(({ name: own, ...block }) => ({ ...block, ...own }))

const top: Heading = { type: 'heading', level: 1, children: [{ type: 'text', value: 'Top', marks: [] }], id: 'top' }

const { document: empty } = parseText('# T')

/** Documents whose notes are called and whose names are each their own. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .record({
    title: unbrokenLine,
    children: flow(fc.oneof(box, leaf), box),
    attachments: fc.array(attachment, { maxLength: 2 }),
    notes: fc.tuple(...labels.map((label) => textBlocks(uncalledLine).map((children) => noteOf(label, children)))),
  })
  .map(({ title, children, attachments, notes }) => {
    const named = nameApart({ children, attachments, notes })
    const called = new Set(callsIn([title, named.children, named.attachments]))
    return {
      ...empty,
      title: { type: 'title', children: title },
      children: [top, ...named.children],
      attachments: named.attachments,
      notes: new Map(named.notes.filter(({ label }) => called.has(label)).map((note) => [note.label, note])),
    }
  })

function noteOf(label: string, children: readonly TextBlock[]): Note {
  return { type: 'note', label, series: label.startsWith('*') ? 'asterisk' : 'numbered', children }
}

/** Gives each name a number. */
function nameApart<Value>(value: Value): Value {
  let count = 0
  const copy = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(copy)
    if (typeof each !== 'object' || each === null) return each
    return Object.fromEntries(
      Object.entries(each).map(([key, inner]) => [key, key === 'id' ? `name-${(count += 1)}` : copy(inner)]),
    )
  }
  // Nothing but names is another.
  return copy(value) as Value
}

function callsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'noteReference' && 'label' in value) return [String(value.label)]
  return Object.values(value).flatMap(callsIn)
}
