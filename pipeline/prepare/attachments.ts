/** Annexes, appendices and enclosures: heading, original-language note, title, text. */
import type { Attachment, Heading } from '../document.ts'
import type { PublishedAttachmentHeading, PublishedAttachmentNote, PublishedAttachmentTitle } from '../publication.ts'
import { finishBlocks, type Finishing } from './blocks.ts'
import type { BlockScope } from './scope.ts'
import { fixedRanks, titleOf } from './ranks.ts'
import { composedLine, finishLine } from './inlines.ts'

/** The blocks of an attachment in their order: heading → [Original: …] → title → text. */
export function finishAttachment(attachment: Attachment, scope: BlockScope): readonly Finishing[] {
  const { kind, language } = scope
  const label = scope.labels.get(attachment)
  if (label === undefined) throw new Error('an attachment was not counted')
  const place = scope.placeOf(attachment)
  const isBare = attachment.heading.length === 0
  const heading: PublishedAttachmentHeading = {
    type: 'attachmentHeading',
    rank: fixedRanks.attachmentHeading,
    style: isBare ? kind.attachments.bareHeading : kind.attachments.heading,
    spaceBefore: 0,
    startsPage: kind.attachments.startPage,
    content: isBare ? composedLine(label.text ?? '') : finishLine(attachment.heading, scope),
    id: label.anchor,
    ...(place === undefined ? {} : { place }),
  }
  const note: readonly PublishedAttachmentNote[] =
    attachment.original.length === 0
      ? []
      : [
          {
            type: 'attachmentNote',
            style: 'attachmentNote',
            spaceBefore: 0,
            startsPage: false,
            content: composedLine(language.attachments.original(attachment.original)),
          },
        ]
  return [heading, ...note, ...finishText(attachment, scope)]
}

function finishText(attachment: Attachment, scope: BlockScope): readonly Finishing[] {
  const { children } = attachment
  const { kind } = scope
  const title = titleOf(attachment)
  const inside = { ...scope, kind: { ...kind, ...kind.attachments.text } }
  return title === undefined
    ? finishBlocks(children, inside)
    : [finishTitle(title, scope), ...finishBlocks(children.slice(1), inside)]
}

function finishTitle(title: Heading, scope: BlockScope): PublishedAttachmentTitle {
  const place = scope.placeOf(title)
  const anchor = scope.labels.get(title)?.anchor
  return {
    type: 'attachmentTitle',
    rank: fixedRanks.attachmentTitle,
    style: scope.kind.attachments.title,
    spaceBefore: 0,
    startsPage: false,
    content: finishLine(title.children, scope),
    ...(anchor === undefined ? {} : { id: anchor }),
    ...(place === undefined ? {} : { place }),
  }
}
