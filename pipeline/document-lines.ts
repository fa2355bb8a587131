/** The lines of blocks: runs of inlines that are read as one. */
import type { Block, Inline, NoteReference, Table, Text } from './document.ts'

export type InlineLine = readonly Inline[]

/** The lines of one block; those of boxes and tables are their own. */
export function linesOfBlock(block: Block): readonly InlineLine[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'numberedParagraph':
    case 'bullet':
      return [block.children]
    case 'quote':
      return block.children.flatMap(linesOfBlock)
    case 'keys':
      return block.keys.map(({ children }) => children)
    case 'table':
      return block.isTimetable ? [block.title, ...cellsOf(block)] : [] // the notes of others are lettered and their own
    case 'box':
      return []
    case 'signature':
    case 'endLines':
      return block.lines
    case 'figure':
    case 'contents':
    case 'vote':
    case 'pageBreak':
      return []
  }
}

function cellsOf({ head, body }: Table): readonly InlineLine[] {
  return [...head, ...body].flatMap(({ cells }) => cells.map(({ children }) => children))
}

/** Every line of a block, with those of boxes and tables. */
export function allLinesOf(block: Block): readonly InlineLine[] {
  if (block.type === 'box') return [block.title, ...block.children.flatMap(allLinesOf)]
  if (block.type !== 'table') return linesOfBlock(block)
  return [block.title, ...cellsOf(block), ...block.notes.map(({ children }) => children)]
}

/** The words of a line, without what is composed for it. */
export function wordsOf(line: InlineLine): string {
  return line.map((inline) => (inline.type === 'text' ? inline.value : '')).join('')
}

/** Labels of the notes that some lines call, in order. */
export function callsIn(lines: readonly InlineLine[]): readonly string[] {
  return lines.flatMap((line) => line.filter(isCall).map(({ label }) => label))
}

function isCall(inline: Inline): inline is NoteReference {
  return inline.type === 'noteReference'
}

/** Neighbours that differ in nothing become one run. */
export function joinTexts(runs: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last?.type === 'text' && run.type === 'text' && isSameKind(last, run)) joined.splice(-1, 1, join(last, run))
    else joined.push(run)
  }
  return joined
}

function isSameKind(a: Text, b: Text): boolean {
  return a.link === b.link && a.language === b.language && a.marks.join() === b.marks.join()
}

function join(a: Text, b: Text): Text {
  if (a.position === undefined || b.position === undefined) return { ...a, value: a.value + b.value }
  return { ...a, value: a.value + b.value, position: { start: a.position.start, end: b.position.end } }
}
