/** Pages before the text of a supplement: a section of its own without heads and feet. */
import { AlignmentType, type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from 'docx'
import { emblemPng } from '../../../templates/art/emblem-png.ts'
import { emblem as emblemArt } from '../../../templates/art/emblem.ts'
import type { PublishedFrontLine } from '../../publication.ts'
import { halfPoints, twips } from '../../word/measures.ts'
import type { BlockElement } from './components.ts'
import type { BlockSetting } from './context.ts'
import { onPaper } from './geometry.ts'
import { named, tab, writeLine } from './inlines.ts'
import { drawArtwork, placedPicture } from './pictures.ts'

/** A line at its edges, with the emblem of its page. */
export function writeFrontLine(line: PublishedFrontLine, setting: BlockSetting): readonly BlockElement[] {
  const { sheet } = setting.publication
  const place = {
    style: sheet.styles[line.style].word.id,
    ...(line.startsPage ? { pageBreakBefore: true } : {}),
    spacing: { before: twips(line.spaceBefore), after: 0 },
  }
  // LibreOffice 7.4 drops a page whose only paragraph is empty and ends its section.
  if (line.content.length === 0) return [new Paragraph({ ...place, children: [new TextRun('\u00A0')] })]
  const children = [
    ...writeEmblem(line, setting),
    ...named(line.id, writeLine(line.content, setting)),
    ...writeOpposite(line, setting),
  ]
  return [new Paragraph({ ...place, ...edgesOf(line, setting), ...oppositeStop(line, setting), children })]
}

/** A symbol runs from left to right in every document, so its sides turn round; so do the places of pictures in LibreOffice 7.4, where a paragraph does not. */
function edgesOf({ start, end, style }: PublishedFrontLine, { publication }: BlockSetting): IParagraphOptions {
  const { sheet, direction } = publication
  const [before, after] = [twips(start - sheet.start), twips(sheet.width - sheet.start - end)]
  const isTurned = direction === 'rtl' && sheet.styles[style].align === 'end'
  if (!isTurned) return { indent: { left: before, right: after } }
  return { bidirectional: false, alignment: AlignmentType.START, indent: { left: after, right: before } }
}

function oppositeStop({ opposite, end }: PublishedFrontLine, { publication }: BlockSetting): IParagraphOptions {
  if (opposite === undefined) return {}
  return { tabStops: [{ type: 'right', position: twips(end - publication.sheet.start) }] }
}

function writeOpposite({ opposite }: PublishedFrontLine, { publication }: BlockSetting): readonly ParagraphChild[] {
  if (opposite === undefined) return []
  const { size, bold } = publication.sheet.styles[opposite.style]
  return [tab(), new TextRun({ text: opposite.words, bold, size: halfPoints(size) })]
}

function writeEmblem({ emblem }: PublishedFrontLine, { publication }: BlockSetting): readonly ParagraphChild[] {
  if (emblem === undefined) return []
  const { emblem: words } = publication.words
  const files = drawArtwork(emblemArt, emblemPng, words)
  return [placedPicture(files, onPaper(emblem, publication), { name: words, description: words })]
}
