/** Words and figures that are wider than their rooms and so are broken: found before anything is set, told by their places. */
import type { VFile } from 'vfile'
import { report } from '../../diagnostics.ts'
import { dispatch, type Handlers } from '../../document.ts'
import type { Place } from '../../text/positions.ts'
import { textOf } from '../../typesetting/lines/cut-word.ts'
import { isBrokenIn } from '../../typesetting/lines/long-words.ts'
import { toWords } from '../../typesetting/lines/words.ts'
import type { Run } from '../../typesetting/run.ts'
import type { Definition, DefinitionNode, ParagraphNode } from './definition.ts'

/** A word and where its author wrote it. */
interface BrokenWord {
  readonly text: string
  readonly place: Place | undefined
}

interface Found {
  /** Of the text: each is told. */
  readonly words: readonly BrokenWord[]
  /** Of each table: the first is told, with how many more there are. */
  readonly tables: readonly (readonly BrokenWord[])[]
}

/** Reports each in the text, and once for each table; addresses that are broken behind their signs are well. */
export function reportBrokenWords({ content, notes, room, turnedRoom }: Definition, file: VFile): void {
  const start: Place = { path: file.path, line: 1, column: 1 }
  const widths = { upright: room.end - room.start, turned: turnedRoom.end - turnedRoom.start }
  const blocks = [...content, ...[...notes.values()].flatMap(({ paragraphs }) => paragraphs)]
  const found = findIn(blocks, { ...widths, width: widths.upright })
  for (const { text, place } of found.words) report(file, 'word-broken', place ?? start, text)
  for (const [first, ...more] of found.tables)
    if (first) report(file, 'table-narrow', first.place ?? start, first.text, String(more.length))
}

interface Widths {
  readonly turned: number
  /** Of the measure that a block stands in. */
  readonly width: number
}

const finding: Handlers<DefinitionNode, Widths, Found> = {
  paragraph: (node, { width }) => ({ words: brokenIn(node, width), tables: [] }),
  table: ({ head, body }) => {
    const cells = [...head, ...body].flatMap((row) => row.cells)
    const words = cells.flatMap(({ paragraphs, width }) =>
      paragraphs.filter(isText).flatMap((each) => brokenIn(each, width)),
    )
    return { words: [], tables: words.length === 0 ? [] : [words] }
  },
  figure: ({ caption }, widths) => findIn(caption, widths),
  box: ({ blocks }, widths) => findIn(blocks, widths),
  columns: ({ columns }, widths) => join(columns.map(({ width, blocks }) => findIn(blocks, { ...widths, width }))),
  float: ({ blocks }, widths) => findIn(blocks, widths),
  bare: ({ blocks }, widths) => findIn(blocks, widths),
  turned: ({ blocks }, widths) => findIn(blocks, { ...widths, width: widths.turned }),
}

/** Entries of the contents say what headings say. */
function isText({ pageReference }: ParagraphNode): boolean {
  return pageReference === undefined
}

function findIn(blocks: readonly DefinitionNode[], widths: Widths): Found {
  return join(blocks.map((block) => dispatch(finding, block, widths)))
}

function join(found: readonly Found[]): Found {
  return { words: found.flatMap(({ words }) => words), tables: found.flatMap(({ tables }) => tables) }
}

function brokenIn(paragraph: ParagraphNode, width: number): readonly BrokenWord[] {
  const { runs, writing, start, first, end } = paragraph
  const other = width - end - start
  const narrower = Math.min(other, width - end - first)
  if (isSurelyNarrow(runs, narrower)) return []
  return toWords(runs, writing)
    .filter((word, index) => isBrokenIn(word, index === 0 ? narrower : other))
    .map((word) => ({ text: textOf(word), place: placeOf(textOf(word), runs) }))
}

/** No letter is wider than its size: most text need not be measured. */
function isSurelyNarrow(runs: readonly Run[], room: number): boolean {
  const size = Math.max(0, ...runs.map(({ style }) => style.size * style.scale + style.tracking))
  const words = runs
    .map(({ text }) => text)
    .join('')
    .split(/[ \n]/)
  return words.every(({ length }) => length * size <= room)
}

/** Of the run that says the word, or of the first that its author wrote. */
function placeOf(text: string, runs: readonly Run[]): Place | undefined {
  const written = runs.filter(({ place }) => place !== undefined)
  return (written.find((run) => run.text.includes(text)) ?? written[0])?.place
}
