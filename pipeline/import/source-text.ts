/** A document as an author writes it: one Markdown text, and where each of its blocks stands in it. */
import type {
  Attachment,
  Block,
  Box,
  Bullet,
  Document,
  Node,
  Note,
  NumberedParagraph,
  Table,
  TextBlock,
} from '../document.ts'
import { linesOfBlock } from '../prepare/walk.ts'
import { callsIn, linesOf } from './document-lines.ts'
import { blockText, braces, headingText, label, nameOf } from './block-text.ts'
import { writeInlines, writeParagraphText } from './inline-text.ts'
import { tableAttributes, writeRows } from './table-text.ts'

export interface SourceText {
  readonly text: string
  /** Line of each block, from 1. */
  readonly lines: ReadonlyMap<Node, number>
}

/** Writes the text behind its front matter. */
export function writeSourceText(document: Document, frontMatter: string): SourceText {
  const writer = new Writer(document, frontMatter)
  writer.write()
  return { text: `${writer.text.trimEnd()}\n`, lines: writer.lines }
}

type Item = NumberedParagraph | Bullet

/** The opening line of a container, and how far it is set in. */
interface Fence {
  readonly head: string
  readonly indent?: number
}

/** Columns that the inside of a list item is set in. */
const step = 4

class Writer {
  readonly lines = new Map<Node, number>()
  text: string
  private line: number
  /** How deep the items go that stand in something else. */
  private depth = 0
  private readonly document: Document
  private readonly told = new Set<string>()
  /** The list that is open: its kind, and the number that each of its levels has reached. */
  private list: { readonly type: Item['type']; readonly numbers: readonly number[] } | undefined

  constructor(document: Document, frontMatter: string) {
    this.document = document
    this.text = frontMatter
    this.line = frontMatter.split('\n').length
  }

  private put(text: string): void {
    this.text += text
    this.line += text.split('\n').length - 1
  }

  /** A block with a blank line behind it. */
  private block(node: Node, text: string, indent = 0): void {
    this.lines.set(node, this.line)
    this.put(`${setIn(text, indent)}\n\n`)
  }

  write(): void {
    const { title, children, attachments, notes } = this.document
    if (title.children.length > 0) this.block(title, `# ${headingText(title.children)}`)
    this.flow(children)
    this.notes(callsIn([title.children, ...children.flatMap(linesOfBlock)]))
    for (const attachment of attachments) this.attachment(attachment)
    this.notes([...notes.keys()])
  }

  private attachment(attachment: Attachment): void {
    const { kind, heading, original, id, children } = attachment
    const languages = original.length > 1 ? `"${original.join(' ')}"` : original.join('')
    const about = [...(id === undefined ? [] : [`#${id}`]), ...(languages === '' ? [] : [`original=${languages}`])]
    this.block(attachment, `::${kind}${label(heading)}${braces(about)}`)
    this.flow(children)
    this.notes(callsIn([heading, ...children.flatMap(linesOfBlock)]))
  }

  /** The notes that are called, each once. */
  private notes(labels: readonly string[]): void {
    for (const name of labels) {
      const note = this.document.notes.get(name)
      if (note === undefined || this.told.has(name)) continue
      this.told.add(name)
      this.note(note)
    }
  }

  private note(note: Note): void {
    const [first, ...rest] = note.children
    const opening = first?.type === 'paragraph' ? writeInlines(first.children) : ''
    this.depth = 0
    this.block(note, `[^${note.label}]: ${opening}`)
    for (const child of first?.type === 'paragraph' ? rest : note.children) this.textBlock(child, step)
  }

  // ---------------------------------------------------------------- blocks

  private flow(blocks: readonly Block[]): void {
    this.list = undefined
    const ends = endsOfItems(blocks)
    for (const [index, block] of blocks.entries()) this.oneOf(block, ends[index])
    this.list = undefined
  }

  private oneOf(block: Block, end: Block | undefined): void {
    const level = this.list?.type === 'numberedParagraph' ? levelAround(end, this.list.numbers.length) : 0
    if (level > 0 && isInItem(block)) this.inItem(block, level)
    else this.one(block)
  }

  /** What stands between two items of a list stands in the one around both. */
  private inItem(block: InItem, level: number): void {
    if (this.list !== undefined) this.list = { ...this.list, numbers: this.list.numbers.slice(0, level) }
    this.textBlock(block.type === 'paragraph' ? { ...block, continued: false } : block, level * step)
  }

  private one(block: Block): void {
    if (block.type === 'numberedParagraph' || block.type === 'bullet') return this.item(block)
    this.list = undefined
    if (block.type === 'paragraph' || block.type === 'quote') this.textBlock(block, 0)
    else if (block.type === 'box') this.box(block)
    else if (block.type === 'table') this.table(block)
    else this.block(block, blockText(block))
  }

  /** An item stands in the list before it where it belongs to it; others begin with their letter. */
  private item(block: Item): void {
    this.depth = 0
    const numbers = this.list?.type === block.type ? this.list.numbers : []
    const words = writeParagraphText(block.children) + nameOf(block)
    if (block.type === 'numberedParagraph' && isAloneAfter(block, numbers.length)) {
      this.list = undefined
      return this.block(block, `${block.typed} ${words}`)
    }
    const level = Math.min(block.level, numbers.length + 1)
    const number = level === 1 ? firstNumber(block) : (numbers[level - 1] ?? 0) + 1
    this.list = { type: block.type, numbers: [...numbers.slice(0, level - 1), number] }
    this.block(block, `${block.type === 'bullet' ? '-' : `${number}.`} ${words}`, (level - 1) * step)
  }

  private textBlock(block: TextBlock, indent: number): void {
    if (block.type === 'quote' || block.type === 'paragraph') this.depth = 0
    if (block.type === 'quote')
      return this.fence(block, { head: 'quote', indent }, () => this.quoted(block.children, indent))
    if (block.type === 'paragraph') return this.block(block, paragraphText(block), indent)
    const words = writeParagraphText(block.children) + nameOf(block)
    const depth = Math.min(block.level, this.depth + 1)
    const isAlone = block.type === 'numberedParagraph' && isAloneAfter(block, this.depth)
    this.depth = isAlone ? 0 : depth
    if (isAlone) return this.block(block, `${block.typed} ${words}`, indent)
    this.block(block, `${block.type === 'bullet' ? '-' : '1.'} ${words}`, indent + (depth - 1) * step)
  }

  private quoted(children: readonly TextBlock[], indent: number): void {
    if (indent === 0) this.flow(children)
    else for (const child of children) this.textBlock(child, indent)
  }

  /** A container: it has more colons than those in it. */
  private fence(block: Block, { head, indent = 0 }: Fence, inside: () => void): void {
    const colons = ':'.repeat(3 + fencesIn(block))
    this.lines.set(block, this.line)
    this.put(`${setIn(colons + head, indent)}\n`)
    inside()
    this.put(`${setIn(colons, indent)}\n\n`)
  }

  private box(box: Box): void {
    this.fence(box, { head: box.kind + label(box.title) }, () => {
      this.flow(box.children)
      this.notes(callsIn(linesOf(box)))
    })
  }

  private table(table: Table): void {
    const about = tableAttributes(table)
    const rows = writeRows(table)
    const calls = callsIn(linesOf(table))
    if (about.length === 0 && table.title.length === 0 && table.notes.length === 0) {
      this.block(table, rows)
      return this.notes(calls)
    }
    this.fence(table, { head: `table${label(table.title)}${braces(about)}` }, () => {
      this.put(`${rows}\n\n`)
      for (const note of table.notes) this.block(note, writeParagraphText(note.children))
      this.notes(calls)
    })
  }
}

type InItem = Extract<TextBlock, { type: 'paragraph' | 'quote' | 'bullet' }>

/** Blocks that may go on in an item of a list. */
function isInItem(block: Block | undefined): block is InItem {
  return block?.type === 'quote' || block?.type === 'bullet' || (block?.type === 'paragraph' && block.continued)
}

/** For each block the first from it on that does not go on in an item; found once for all of a flow. */
function endsOfItems(blocks: readonly Block[]): readonly (Block | undefined)[] {
  let end: Block | undefined
  return blocks
    .toReversed()
    .map((block) => (end = isInItem(block) ? end : block))
    .toReversed()
}

/** Levels around the blocks that stand between two items: that of the second, less one; none where it stands alone behind an item of `depth`. */
function levelAround(next: Block | undefined, depth: number): number {
  if (next?.type !== 'numberedParagraph' || isAloneAfter(next, depth)) return 0
  return Math.min(next.level - 1, depth)
}

/** An item that skips a level is written with its letter; there is none for the deepest. */
function isAloneAfter(block: TextBlock, depth: number): boolean {
  return block.type === 'numberedParagraph' && block.level > depth + 1 && block.level < 4
}

function setIn(text: string, indent: number): string {
  if (indent === 0) return text
  return text
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(indent) + line))
    .join('\n')
}

/** Containers that stand in one another within a block. */
function fencesIn(block: Block): number {
  if (block.type !== 'box' && block.type !== 'quote') return 0
  return block.children.reduce((most, child) => (isFenced(child) ? Math.max(most, fencesIn(child) + 1) : most), 0)
}

function isFenced({ type }: Block): boolean {
  return type === 'box' || type === 'quote' || type === 'table' || type === 'signature' || type === 'endLines'
}

/** The number of a paragraph as it was counted or typed. */
function firstNumber(block: Item): number {
  const figures = block.type === 'numberedParagraph' ? /^(\d{1,4})\.$/.exec(block.typed)?.[1] : undefined
  return figures === undefined ? 1 : Number(figures)
}

function paragraphText(block: Extract<TextBlock, { type: 'paragraph' }>): string {
  const about = [...(block.continued ? ['continued'] : []), ...(block.id === undefined ? [] : [`#${block.id}`])]
  return writeParagraphText(block.children) + (about.length === 0 ? '' : ` {${about.join(' ')}}`)
}
