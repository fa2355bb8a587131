/** Ranks of headings: the title is the first, and none is left out on the way down; and how deep each lies in the outline. */
import type { Attachment, Block, Document, Heading, Paragraph } from '../document.ts'
import { wordsOf } from '../document-lines.ts'
import type { PublishedHeading, Rank } from '../publication.ts'
import { saysOriginal } from '../text/original-line.ts'

/** Ranks that do not depend on what stands before. */
export const fixedRanks = { title: 1, attachmentHeading: 2, attachmentTitle: 3, notes: 2 } as const satisfies Record<
  string,
  Rank
>

export type HeadingPlace = Pick<PublishedHeading, 'rank' | 'outline'>

/** The places of all headings; those of an attachment stand under its heading, and under its title if it has one. */
export function rankHeadings({ children, attachments }: Document): ReadonlyMap<Heading, HeadingPlace> {
  return new Map([
    ...rankPart(children, { base: fixedRanks.title, outline: 0 }),
    ...attachments.flatMap(rankAttachment),
  ])
}

function rankAttachment(attachment: Attachment): readonly (readonly [Heading, HeadingPlace])[] {
  const { title, text } = partsOf(attachment)
  const base = title === undefined ? fixedRanks.attachmentHeading : fixedRanks.attachmentTitle
  return rankPart(text, { base, outline: 1 })
}

/** What stands in an attachment under its heading. */
interface AttachmentParts {
  /** The line of its language, where it is typed. */
  readonly original?: Paragraph
  /** A first heading without a number. */
  readonly title?: Heading
  readonly text: readonly Block[]
}

/** The parts of an attachment. */
export function partsOf({ original, children }: Attachment): AttachmentParts {
  const [note, ...behind] = children
  if (note?.type === 'paragraph' && original.length === 0 && saysOriginal(wordsOf(note.children)))
    return { original: note, ...partsOfText(behind) }
  return partsOfText(children)
}

function partsOfText(children: readonly Block[]): AttachmentParts {
  const [first, ...text] = children
  const isTitle = first?.type === 'heading' && first.level === 1 && first.marker === undefined
  return isTitle ? { title: first, text } : { text: children }
}

/** What stands over the headings of a part: a rank, and levels of the outline. */
interface Over {
  readonly base: Rank
  readonly outline: number
}

function rankPart(blocks: readonly Block[], { base, outline }: Over): readonly (readonly [Heading, HeadingPlace])[] {
  let previous: number = base
  return blocks.flatMap(headingsIn).map((heading) => {
    previous = Math.min(base + heading.level, previous + 1)
    return [heading, { rank: toRank(previous), outline: outline + heading.level - 1 }] as const
  })
}

function headingsIn(block: Block): readonly Heading[] {
  if (block.type === 'box') return block.children.flatMap(headingsIn)
  return block.type === 'heading' ? [block] : []
}

function toRank(depth: number): Rank {
  const ranks: readonly Rank[] = [1, 2, 3, 4, 5, 6]
  return ranks[depth - 1] ?? 6
}
