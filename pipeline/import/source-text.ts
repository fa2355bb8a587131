/** A document as an author writes it: one Markdown text, and where each of its blocks stands in it. */
import type {
  Attachment,
  Block,
  Box,
  Document,
  Figure,
  Inline,
  Note,
  Node,
  Row,
  Table,
  TextBlock,
} from '../document.ts'
import { writeInlines } from './inline-text.ts'

export interface SourceText {
  readonly text: string
  /** Line of each block, from 1. */
  readonly lines: ReadonlyMap<Node, number>
}

class Writer {
  readonly lines = new Map<Node, number>()
  private readonly written: string[] = []
  private line = 1
  private readonly document: Document
  private readonly told = new Set<string>()

  constructor(document: Document, before: string) {
    this.document = document
    this.put(before)
  }

  get text(): string {
    return this.written.join('')
  }

  private put(text: string): void {
    this.written.push(text)
    this.line += text.split('\n').length - 1
  }

  /** A block with a blank line behind it. */
  private block(node: Node | undefined, text: string, indent = 0): void {
    if (node !== undefined) this.lines.set(node, this.line)
    const space = ' '.repeat(indent)
    this.put(
      `${text
        .split('\n')
        .map((line) => (line === '' ? line : space + line))
        .join('\n')}\n\n`,
    )
  }

  write(): void {
    const { title, children, attachments } = this.document
    if (title.children.length > 0) this.block(title, `# ${headingWords(title.children)}`)
    this.flow(children)
    this.notes(callsIn(children.flatMap(linesOf)).concat(callsIn([title.children])))
    for (const attachment of attachments) this.attachment(attachment)
    this.notes([...this.document.notes.keys()])
  }

  private attachment(attachment: Attachment): void {
    const { kind, heading, original, id, children } = attachment
    const label = heading.length === 0 ? '' : `[${writeInlines(heading, { isLabel: true })}]`
    const about = [
      ...(id === undefined ? [] : [`#${id}`]),
      ...(original.length === 0
        ? []
        : [original.length === 1 ? `original=${original[0]}` : `original="${original.join(' ')}"`]),
    ]
    this.block(attachment, `::${kind}${label}${braces(about)}`)
    this.flow(children)
    this.notes(callsIn([heading, ...children.flatMap(linesOf)]))
  }

  /** The notes that are called, each once. */
  private notes(labels: readonly string[]): void {
    for (const label of labels) {
      const note = this.document.notes.get(label)
      if (note === undefined || this.told.has(label)) continue
      this.told.add(label)
      this.note(note)
    }
  }

  private note(note: Note): void {
    const [first, ...rest] = note.children
    const opening = first?.type === 'paragraph' ? writeInlines(first.children) : ''
    this.block(note, `[^${note.label}]: ${opening}`)
    for (const child of first?.type === 'paragraph' ? rest : note.children) this.textBlock(child, 4)
  }

  // ---------------------------------------------------------------- blocks

  /** Levels of the list that is open: numbered ones, or bullets. */
  private open: { readonly kind: 'numbered' | 'bullet'; readonly level: number } | undefined

  private flow(blocks: readonly Block[]): void {
    this.open = undefined
    for (const block of blocks) this.one(block)
    this.open = undefined
  }

  private one(block: Block): void {
    if (block.type === 'numberedParagraph' || block.type === 'bullet') return this.item(block)
    this.open = undefined
    switch (block.type) {
      case 'heading':
        return this.block(
          block,
          `${'#'.repeat(block.level + 1)} ${block.marker === undefined ? '' : `${block.marker} `}${headingWords(block.children, block.marker !== undefined)}${idOf(block)}`,
        )
      case 'paragraph':
      case 'quote':
        return this.textBlock(block, 0)
      case 'signature':
        return this.block(block, `:::signature\n${linesText(block.lines)}\n:::`)
      case 'endLines':
        return this.block(block, `:::end\n${linesText(block.lines)}\n:::`)
      case 'box':
        return this.box(block)
      case 'table':
        return this.table(block)
      case 'figure':
        return this.block(block, figureText(block))
      case 'contents':
        return this.block(
          block,
          `::contents${braces([...(block.depth === 5 ? [] : [`depth=${block.depth}`]), ...(block.paragraphs ? ['paragraphs'] : [])])}`,
        )
      case 'pageBreak':
        return this.block(block, '::page-break')
    }
  }

  /** Items stand in the list before them where they belong to it; others begin with their letter. */
  private item(block: Extract<Block, { type: 'numberedParagraph' | 'bullet' }>): void {
    const kind = block.type === 'bullet' ? 'bullet' : 'numbered'
    const open = this.open?.kind === kind ? this.open.level : 0
    const words = writeInlines(block.children) + idOf(block)
    if (block.level > open + 1 && kind === 'numbered' && block.level < 4) {
      this.block(block, `${markerOf(block)} ${words}`)
      this.open = undefined
      return
    }
    const level = Math.min(block.level, open + 1)
    const marker = block.type === 'bullet' ? '-' : /^\d{1,4}\.$/.test(block.typed) ? block.typed : '1.'
    this.block(block, `${marker} ${words}`, (level - 1) * 4)
    this.open = { kind, level }
  }

  private textBlock(block: TextBlock, indent: number): void {
    if (block.type === 'quote') {
      this.lines.set(block, this.line)
      const colons = ':'.repeat(3 + depthOf(block))
      this.put(`${' '.repeat(indent)}${colons}quote\n`)
      this.inside(block.children, indent)
      this.put(`${' '.repeat(indent)}${colons}\n\n`)
      return
    }
    if (block.type === 'paragraph') {
      const about = [...(block.continued ? ['continued'] : []), ...(block.id === undefined ? [] : [`#${block.id}`])]
      const trailing = about.length === 0 ? '' : ` {${about.join(' ')}}`
      return this.block(block, writeInlines(block.children) + trailing, indent)
    }
    const marker = block.type === 'bullet' ? '-' : '1.'
    this.block(block, `${marker} ${writeInlines(block.children)}${idOf(block)}`, indent + (block.level - 1) * 4)
  }

  private inside(blocks: readonly Block[], indent: number): void {
    const before = this.open
    this.open = undefined
    for (const block of blocks)
      if (indent === 0) this.one(block)
      else if (
        block.type === 'paragraph' ||
        block.type === 'quote' ||
        block.type === 'bullet' ||
        block.type === 'numberedParagraph'
      )
        this.textBlock(block, indent)
    this.open = before
  }

  private box(box: Box): void {
    const label = box.title.length === 0 ? '' : `[${writeInlines(box.title, { isLabel: true })}]`
    const colons = ':'.repeat(4 + boxDepth(box))
    this.lines.set(box, this.line)
    this.put(`${colons}${box.kind}${label}\n`)
    this.inside(box.children, 0)
    this.notes(callsIn([box.title, ...box.children.flatMap(allLinesOf)]))
    this.put(`${colons}\n\n`)
  }

  // ---------------------------------------------------------------- tables

  private table(table: Table): void {
    const rows = tableText(table)
    const calls = callsIn(allLinesOf(table))
    const about = tableAbout(table)
    const isPlain = about.length === 0 && table.title.length === 0 && table.notes.length === 0
    this.lines.set(table, this.line)
    if (isPlain) {
      this.put(`${rows}\n\n`)
      return this.notes(calls)
    }
    const label = table.title.length === 0 ? '' : `[${writeInlines(table.title, { isLabel: true })}]`
    this.put(`:::table${label}${braces(about)}\n${rows}\n\n`)
    for (const note of table.notes) this.block(note, writeInlines(note.children))
    this.notes(calls)
    this.put(':::\n\n')
  }
}

function headingWords(line: readonly Inline[], isMarked = false): string {
  const text = writeInlines(line, { isLabel: true })
  // Signs at the end of a heading would close it.
  const closed = text.replace(/(\s)(#+)$/, '$1\\$2')
  return isMarked ? closed : closed
}

function idOf({ id }: { readonly id?: string }): string {
  return id === undefined ? '' : ` {#${id}}`
}

function braces(about: readonly string[]): string {
  return about.length === 0 ? '' : `{${about.join(' ')}}`
}

function markerOf(block: Extract<Block, { type: 'numberedParagraph' | 'bullet' }>): string {
  if (block.type === 'bullet') return '-'
  return /^[0-9]/.test(block.typed) ? (block.level === 3 ? '(i)' : '(a)') : block.typed
}

function linesText(lines: readonly (readonly Inline[])[]): string {
  return lines.map((line) => writeInlines(line).replace(/\\\n/g, '\n')).join('\n')
}

function figureText({ source, alternative, title, id }: Figure): string {
  const words = title === undefined ? '' : ` "${title.replace(/["\\]/g, '\\$&')}"`
  return `![${alternative.replace(/[[\]\\`*_<&]/g, '\\$&')}](${source}${words})${id === undefined ? '' : `{#${id}}`}`
}

function depthOf(block: TextBlock): number {
  return block.type === 'quote'
    ? Math.max(0, ...block.children.map((child) => (child.type === 'quote' ? depthOf(child) + 1 : 0)))
    : 0
}

/** Boxes and quotations in a box have fewer colons than the box around them. */
function boxDepth({ children }: Box): number {
  return Math.max(
    0,
    ...children.map((child) =>
      child.type === 'box' ? boxDepth(child) + 1 : child.type === 'quote' ? depthOf(child) + 1 : 0,
    ),
  )
}

// ------------------------------------------------------------------ tables

function quoted(text: string): string {
  return `"${text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/\n/g, ' ')}"`
}

function tableAbout(table: Table): readonly string[] {
  const { id, unit, description, measure, isTotalled, landscape, head } = table
  return [
    ...(id === undefined ? [] : [`#${id}`]),
    ...(unit === undefined ? [] : [`unit=${quoted(unit)}`]),
    ...(head.length > 1 ? [`head=${head.length}`] : []),
    ...(isTotalled ? ['total'] : []),
    ...(measure === 'content' ? [] : [`measure=${measure}`]),
    ...(landscape ? ['landscape'] : []),
    ...(description === undefined ? [] : [`desc=${quoted(description)}`]),
  ]
}

const rules = { start: ':--', center: ':-:', end: '--:' } as const

/** The rows: cells that are covered are written as signs. */
function tableText({ align, head, body }: Table): string {
  const width = align.length
  const empty: Row = {
    type: 'row',
    cells: align.map((_, column) => ({ type: 'cell', column, columnSpan: 1, rowSpan: 1, indent: 0, children: [] })),
  }
  const rows = head.length === 0 ? [empty, ...body] : [...head, ...body]
  const grid: string[][] = rows.map(() => Array.from({ length: width }, () => ''))
  for (const [at, row] of rows.entries())
    for (const cell of row.cells)
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let along = 0; along < cell.columnSpan; along += 1) {
          const line = grid[at + down]
          if (line !== undefined)
            line[cell.column + along] = down > 0 ? '^' : along > 0 ? '<' : cellWords(cell.indent, cell.children)
        }
  const [first = [], ...others] = grid.map((line) => `| ${line.join(' | ')} |`)
  const rule = `| ${align.map((each) => (each === undefined ? '---' : rules[each])).join(' | ')} |`
  return [first, rule, ...others].join('\n')
}

function cellWords(indent: number, line: readonly Inline[]): string {
  const words = writeInlines(line, { isCell: true })
  return indent === 0 || words === '' ? words : `${'> '.repeat(indent)}${words}`
}

// ------------------------------------------------------------------- calls

function callsIn(lines: readonly (readonly Inline[])[]): string[] {
  return lines.flatMap((line) => line.flatMap((inline) => (inline.type === 'noteReference' ? [inline.label] : [])))
}

/** Lines whose notes stand at the foot of the page. */
function linesOf(block: Block): readonly (readonly Inline[])[] {
  if (block.type === 'table' || block.type === 'box') return []
  return allLinesOf(block)
}

function allLinesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'numberedParagraph':
    case 'bullet':
      return [block.children]
    case 'quote':
      return block.children.flatMap(allLinesOf)
    case 'box':
      return [block.title, ...block.children.flatMap(allLinesOf)]
    case 'signature':
    case 'endLines':
      return block.lines
    case 'table':
      return [
        block.title,
        ...[...block.head, ...block.body].flatMap((row) => row.cells.map((cell) => cell.children)),
        ...block.notes.map((note) => note.children),
      ]
    case 'figure':
    case 'contents':
    case 'pageBreak':
      return []
  }
}

/** Writes the text behind its front matter. */
export function writeSourceText(document: Document, frontMatter: string): SourceText {
  const writer = new Writer(document, frontMatter)
  writer.write()
  return { text: `${writer.text.trimEnd()}\n`, lines: writer.lines }
}
