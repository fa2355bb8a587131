/** Annexes, appendices and enclosures: heading, original-language note, title, text. */
import type { Attachment, Heading } from '../document.ts'
import type {
  Line,
  PublishedAttachmentHeading,
  PublishedAttachmentNote,
  PublishedAttachmentTitle,
} from '../publication.ts'
import { finishBlocks, type Finishing } from './blocks.ts'
import type { BlockScope } from './scope.ts'
import { fixedRanks, partsOf } from './ranks.ts'
import type { Composing } from './composing.ts'
import { composedLine, finishLine } from './inlines.ts'
import { composePartAdoption, haveOwnDays } from './part-adoption.ts'
import { composeClosing } from './title.ts'

/** The blocks of an attachment in their order: heading → [Original: …] → title → text. */
export function finishAttachment(
  attachment: Attachment,
  scope: BlockScope,
  composing: Composing,
): readonly Finishing[] {
  const { kind, language } = scope
  const { original, title, text } = partsOf(attachment)
  const note: readonly PublishedAttachmentNote[] =
    attachment.original.length === 0 && original === undefined
      ? []
      : [
          {
            type: 'attachmentNote',
            style: 'attachmentNote',
            spaceBefore: 0,
            startsPage: false,
            content:
              original === undefined
                ? composedLine(language.attachments.original(attachment.original))
                : finishLine(original.children, scope),
          },
        ]
  const inside = attachment.kind === 'part' ? scope : { ...scope, kind: { ...kind, ...kind.attachments.text } }
  // "77/547. Title": one with a number of its own has its title behind that.
  const isNumbered = attachment.number !== undefined
  const behind = isNumbered && title !== undefined ? [...composedLine(' '), ...finishLine(title.children, scope)] : []
  const titles = title === undefined || isNumbered ? [] : [finishTitle(title, scope)]
  return [
    composeHeading(attachment, behind, scope),
    ...(haveOwnDays(scope.document) ? composePartAdoption(attachment, composing) : []),
    ...note,
    ...titles,
    ...finishBlocks(text, inside),
    ...closePart(attachment, composing),
  ]
}

/** "Annex II", "A", or the author's own heading; `behind` stands at its end. */
function composeHeading(attachment: Attachment, behind: Line, scope: BlockScope): PublishedAttachmentHeading {
  const { kind } = scope
  const label = scope.labels.get(attachment)
  if (label === undefined) throw new Error('an attachment was not counted')
  const place = scope.placeOf(attachment)
  // A note on the letter of a text has no words beside it.
  const isBare = attachment.heading.every(({ type }) => type === 'noteReference')
  return {
    type: 'attachmentHeading',
    rank: fixedRanks.attachmentHeading,
    style: isBare ? kind.attachments.bareHeading : kind.attachments.heading,
    spaceBefore: 0,
    startsPage: kind.attachments.startPage && attachment.kind !== 'part',
    content: [...(isBare ? composedLine(label.text ?? '') : []), ...finishLine(attachment.heading, scope), ...behind],
    id: label.anchor,
    ...(place === undefined ? {} : { place }),
  }
}

/** A text that is one of several is closed by its own meeting. */
function closePart({ kind, meeting, adopted }: Attachment, composing: Composing): readonly Finishing[] {
  if (kind !== 'part') return []
  const { facts } = composing
  const closing =
    meeting === undefined ? facts.meeting : [{ meeting: { ...facts.meeting?.[0]?.meeting, number: meeting } }]
  return composeClosing({
    ...composing,
    facts: {
      ...facts,
      ...(closing === undefined ? {} : { meeting: closing }),
      ...(adopted === undefined ? {} : { adopted }),
    },
  })
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
