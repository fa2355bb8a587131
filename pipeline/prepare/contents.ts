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
  return [...headings, ...attachmentEntries(attachments, scope)]
}

/**
 * Annexes with titles are listed by them, numbered like sections where there are several, under their word at the margin (A/80/600 and A/80/605, two
 * documents alone); what else is attached by what it is called.
 */
function attachmentEntries(attachments: readonly Attachment[], scope: BlockScope): readonly ContentsEntry[] {
  const { labels, language } = scope
  const annexes = attachments.filter(({ kind }) => kind === 'annex')
  const listed = annexes.every((annex) => isListed(annex, scope)) ? annexes : []
  const isNumbered = listed.length > 1
  return attachments.map((attachment): ContentsEntry => {
    const { text = '', anchor = '' } = labels.get(attachment) ?? {}
    const title = titleOf(attachment, scope)
    if (!listed.includes(attachment))
      return { level: 1, content: [...composedLine(text), ...under(title)], target: anchor }
    const over = isNumbered ? language.contents.annexes : text
    return {
      ...(attachment === listed[0] ? { over } : {}),
      level: 1,
      ...(isNumbered ? { label: language.headingLabel(1, listed.indexOf(attachment) + 1) } : {}),
      content: title,
      target: anchor,
    }
  })
}

/** Has a title, and the heading that is composed: its own would be lost. */
function isListed(attachment: Attachment, scope: BlockScope): boolean {
  return attachment.heading.length === 0 && titleOf(attachment, scope).length > 0
}

/** A title on a line of its own. */
function under(title: ContentsEntry['content']): ContentsEntry['content'] {
  return title.length === 0 ? [] : [{ type: 'lineBreak' }, ...title]
}

function titleOf(attachment: Attachment, scope: BlockScope): ContentsEntry['content'] {
  const { title } = partsOf(attachment)
  return title === undefined ? [] : finishLine(withoutCalls(title.children), scope)
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
  const numbers = blocksUnder(blocks, at).flatMap((block) =>
    block.type === 'numberedParagraph' && block.level === 1 ? [withoutStop(labelOf(block, scope).text ?? '')] : [],
  )
  const [first, last] = [numbers[0], numbers.at(-1)]
  return first === last ? first : `${first}–${last}`
}

/** What stands under a heading. */
function blocksUnder(blocks: readonly Block[], at: number): readonly Block[] {
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
