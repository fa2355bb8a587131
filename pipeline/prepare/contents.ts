/** Entries of the contents: headings and attachments, with the paragraphs that stand under them. */
import type { Attachment, Block, Contents, Heading, Inline } from '../document.ts'
import type { ContentsEntry } from '../publication.ts'
import type { BlockScope } from './scope.ts'
import { composedLine, finishLine } from './inlines.ts'
import { labelOf, withoutStop } from './labels.ts'
import { partsOf } from './ranks.ts'

/** The entries of a text down to the depth that is asked for. */
export function contentsEntries({ depth, paragraphs }: Contents, scope: BlockScope): readonly ContentsEntry[] {
  const { children, attachments } = scope.document
  const headings = children.flatMap((block, index): readonly ContentsEntry[] =>
    block.type === 'heading' && block.level <= depth
      ? [toEntry(block, paragraphs ? rangeFrom(children, index, scope) : undefined, scope)]
      : [],
  )
  const annexes = attachments.map((attachment): ContentsEntry => {
    const label = scope.labels.get(attachment)
    const content = [...composedLine(label?.text ?? ''), ...titleUnder(attachment, scope)]
    return { level: 1, content, target: label?.anchor ?? '' }
  })
  return [...headings, ...annexes]
}

/** The title of an attachment, on a line of its own (A/80/600, A/80/605). */
function titleUnder(attachment: Attachment, scope: BlockScope): ContentsEntry['content'] {
  const { title } = partsOf(attachment)
  return title === undefined ? [] : [{ type: 'lineBreak' }, ...finishLine(withoutCalls(title.children), scope)]
}

function toEntry(heading: Heading, paragraphs: string | undefined, scope: BlockScope): ContentsEntry {
  const { text, anchor } = labelOf(heading, scope)
  return {
    level: heading.level,
    ...(text === undefined ? {} : { label: text }),
    content: finishLine(withoutCalls(heading.children), scope),
    target: anchor,
    ...(paragraphs === undefined ? {} : { paragraphs }),
  }
}

/** "12–34", from the first to the last numbered paragraph before the next heading of the same level or a higher one. */
function rangeFrom(blocks: readonly Block[], at: number, scope: BlockScope): string | undefined {
  const numbers = under(blocks, at).flatMap((block) =>
    block.type === 'numberedParagraph' && block.level === 1 ? [withoutStop(labelOf(block, scope).text ?? '')] : [],
  )
  const [first, last] = [numbers[0], numbers.at(-1)]
  return first === last ? first : `${first}–${last}`
}

/** What stands under a heading. */
function under(blocks: readonly Block[], at: number): readonly Block[] {
  const heading = blocks[at]
  let end = at + 1
  while (end < blocks.length && !endsUnder(heading, blocks[end])) end += 1
  return blocks.slice(at + 1, end)
}

function endsUnder(heading: Block | undefined, block: Block | undefined): boolean {
  return block?.type === 'heading' && heading?.type === 'heading' && block.level <= heading.level
}

function withoutCalls(line: readonly Inline[]): readonly Inline[] {
  return line.filter((inline) => inline.type !== 'noteReference')
}
