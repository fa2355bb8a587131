/** The content model: which blocks may stand in which. It is of our language alone: CommonMark lets any stand in any. */
import type { Block, TextBlock } from '../document.ts'
import { reportAt, startOf, type ParseContext, type ParentKind } from './context.ts'

const words: Readonly<Record<Block['type'], string>> = {
  paragraph: 'A paragraph',
  numberedParagraph: 'A numbered paragraph',
  bullet: 'A bullet',
  quote: 'A quotation',
  heading: 'A heading',
  box: 'A box',
  signature: 'A signature',
  endLines: 'Lines at the end',
  table: 'A table',
  figure: 'A picture',
  contents: 'A table of contents',
  vote: 'A vote',
  keys: 'Keys',
  pageBreak: 'A page break',
}

const textTypes = ['paragraph', 'numberedParagraph', 'bullet', 'quote'] as const

interface Rule {
  readonly name: string
  /** Absent where everything may stand. */
  readonly types?: readonly Block['type'][]
}

const rules: Readonly<Record<ParentKind, Rule>> = {
  text: { name: 'the text' },
  attachment: { name: 'an annex' },
  box: { name: 'a box', types: [...textTypes, 'heading', 'table', 'figure', 'endLines', 'signature'] },
  quotation: { name: 'a quotation', types: textTypes },
  note: { name: 'a footnote', types: textTypes },
  item: { name: 'a list', types: [...textTypes, 'table', 'figure', 'box'] },
  table: { name: 'the notes of a table', types: ['paragraph'] },
  lines: { name: 'lines', types: [] },
}

/** The blocks that may stand where they do; the others are reported. */
export function keepPermitted(blocks: readonly Block[], context: ParseContext): readonly Block[] {
  const { name, types } = rules[context.parent]
  if (types === undefined) return blocks
  return blocks.filter((block) => {
    if (types.includes(block.type)) return true
    reportAt(context, startOf(block), 'misplaced', words[block.type], name)
    return false
  })
}

/** True for blocks of running text. */
export function isTextBlock(block: Block): block is TextBlock {
  return textTypes.some((type) => type === block.type)
}
