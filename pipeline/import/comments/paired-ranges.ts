/** The stretches of an author's source, by the nodes of a reading of the file that it builds. */
import type { Attachment, Block, Document, Node, Title } from '../../document.ts'
import type { TextRange } from '../../text/positions.ts'
import { align, type Looks } from '../merge/align.ts'
import { countWords, kindOf, lettersOf, likenessOf, linesOf, spoken, type CountedWords } from '../merge/looks.ts'
import { pairNotes } from '../merge/names.ts'

/** Finds the stretch of a node of the reading; absent where the source has none. */
export function pairedRanges(reading: Document, source: Document): (node: Node) => TextRange | undefined {
  const [read, written] = [partsOf(reading), partsOf(source)]
  const found = new Map<Node | undefined, Node | undefined>([
    ...align(read, written, partLooks).map(([x, y]) => [read[x], written[y]] as const),
    ...[...pairNotes(reading, source)].map(([x, y]) => [reading.notes.get(x), source.notes.get(y)] as const),
  ])
  return (node) => {
    const position = found.get(node)?.position
    const [start, end] = [position?.start.offset, position?.end.offset]
    return start === undefined || end === undefined ? undefined : { start, end }
  }
}

type Part = Title | Attachment | Block

/** All that stands in the text, each thing before what is in it. */
function partsOf({ title, children, attachments }: Document): readonly Part[] {
  return [
    title,
    ...children.flatMap(withInner),
    ...attachments.flatMap((each) => [each, ...each.children.flatMap(withInner)]),
  ]
}

function withInner(block: Block): readonly Block[] {
  const inner =
    block.type === 'box' || block.type === 'quote' ? block.children : block.type === 'table' ? block.notes : []
  return [block, ...inner.flatMap(withInner)]
}

function linesIn(part: Part): ReturnType<typeof linesOf> {
  if (part.type === 'title') return [part.children]
  return part.type === 'attachment' ? [part.heading] : linesOf(part)
}

const partLooks: Looks<Part, CountedWords & Pick<Part, 'type'>> = {
  keys: [
    (part) =>
      `${part.type === 'attachment' || part.type === 'title' ? part.type : kindOf(part)} ${lettersOf(linesIn(part))}`,
  ],
  find: (part) => ({ ...countWords(spoken(linesIn(part))), type: part.type }),
  like: (a, b) => (a.type === b.type ? likenessOf(a, b) : 0),
}
