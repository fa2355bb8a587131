/** The blocks of one flow while they are read: what was added last, and what waits for the next. */
import type { Block, TextBlock } from '../../document.ts'
import { LabelReader } from './label-reader.ts'
import type { Lettering } from './inlines.ts'
import { lose, moveDoubts } from './losses.ts'
import type { ReadContext } from '../context.ts'
import type { TableRules } from './tables.ts'
import type { Loss, WordParagraph } from '../word/word-document.ts'

/** Takes a paragraph of the text that it knows; false for all others. */
export type BlockStep = (paragraph: WordParagraph, flow: Flow) => boolean

/** How one of the two readers reads blocks. */
export interface BlockReader {
  /** What is asked of each paragraph, in this order, until one takes it. */
  readonly steps: readonly BlockStep[]
  readonly tables: TableRules
}

/** Where blocks are read: how, and the table or box around them. */
export interface BlockPlace {
  readonly reader: BlockReader
  readonly lettering?: Lettering
  readonly isBox: boolean
  /** What counts in the flow around, where numbers run on from it. */
  readonly labels?: LabelReader
  /** Whether a page break beside contents is the author's. */
  readonly breaksAtContents: boolean
  /** A break after a summary is composed. */
  readonly breaksAfterSummary: boolean
}

/** A note under a table or box, by the author's name for it. */
export interface LetteredNote {
  readonly name: string
  readonly children: TextBlock[]
}

/** The blocks of a flow, and the notes that stand under its tables. */
export interface ReadBlocks {
  readonly blocks: readonly Block[]
  readonly letteredNotes: readonly LetteredNote[]
}

/** The blocks of a flow while they are read, and what stands over the next one. */
export class Flow {
  readonly context: ReadContext
  readonly place: BlockPlace
  readonly blocks: Block[] = []
  readonly labels: LabelReader
  /** A quotation counts for itself. */
  quotedLabels: LabelReader
  readonly letteredNotes: LetteredNote[] = []
  /** Whether a page ends before the next block. */
  endsPage = false
  /** Where the notes under a table belong, while nothing else follows it. */
  lettering: Lettering | undefined
  /** How deep the last bullet stands in its list. */
  bulletDepth: number | undefined
  /** True where the paragraph before was of a lettered note. */
  isInNote = false

  constructor(context: ReadContext, place: BlockPlace) {
    this.context = context
    this.place = place
    this.labels = place.labels ?? new LabelReader(context.language)
    this.quotedLabels = new LabelReader(context.language)
  }

  get last(): Block | undefined {
    return this.blocks.at(-1)
  }

  /** Adds a block, and the page break before it that the file has. */
  add(block: Block, losses: readonly Loss[] = []): void {
    if (this.endsPage && this.blocks.length > 0 && !this.isBrokenAt(block)) this.blocks.push({ type: 'pageBreak' })
    this.endsPage = false
    this.blocks.push(block)
    this.lose(block, losses)
  }

  /** Beside contents that have pages of their own a break is composed. */
  private isBrokenAt(block: Block): boolean {
    if (this.place.breaksAfterSummary && this.last?.type === 'box' && this.last.kind === 'summary') return true
    return !this.place.breaksAtContents && [block, this.last].some((each) => each?.type === 'contents')
  }

  /** Writes the last block anew: what was doubtful about it stays so. */
  replaceLast(block: Block): void {
    const { last } = this
    if (last === undefined) throw new Error('there is no block to write anew')
    moveDoubts(this.context, last, block)
    this.blocks[this.blocks.length - 1] = block
    this.lose(block, [])
  }

  /** Notes what a block has lost. */
  lose(block: Block | undefined, losses: readonly Loss[]): void {
    lose(this.context, block, losses)
  }
}
