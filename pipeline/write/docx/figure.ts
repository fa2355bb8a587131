/** Figures: number and title over a picture in its own line. */
import type { IParagraphOptions, Paragraph, ParagraphChild } from 'docx'
import type { StyleName } from '../../../templates/styles.ts'
import type { PublishedFigure } from '../../publication.ts'
import { captionGap, captionRoom } from '../../../templates/gaps.ts'
import { fitInto, pictureOf, type Size } from '../figures.ts'
import type { BlockSetting } from './context.ts'
import { named, writeCountedLabel, writeLine } from './inlines.ts'
import { writeParagraph } from './paragraphs.ts'
import { figurePicture } from './pictures.ts'
import type { BlockElement } from './components.ts'
import { twips } from '../../word/measures.ts'

interface Room extends Size {
  readonly start: number
  readonly end: number
}

function roomOf({ measure }: PublishedFigure, setting: BlockSetting): Room {
  const { sheet } = setting.publication
  const height = sheet.pageBottom - sheet.pageTop - captionRoom
  if (measure === 'full' && !setting.isInset) return { start: 0, end: 0, width: setting.measure, height }
  return { ...setting.edges, width: setting.width, height }
}

interface CaptionLine {
  readonly style: StyleName
  readonly words: readonly ParagraphChild[]
}

function captionOf(figure: PublishedFigure, setting: BlockSetting): readonly CaptionLine[] {
  const { label, title } = figure
  const { direction } = setting.publication
  return [
    ...(label === undefined
      ? []
      : [{ style: 'figureLabel', words: writeCountedLabel(label, setting.captions.get(figure), direction) } as const]),
    ...(title === undefined ? [] : [{ style: 'figureTitle', words: writeLine(title, setting) } as const]),
  ]
}

/** A caption stays with its picture. */
function writeCaption(
  figure: PublishedFigure,
  indent: IParagraphOptions['indent'],
  setting: BlockSetting,
): readonly Paragraph[] {
  const lines = captionOf(figure, setting)
  return lines.map(({ style, words }, index) => {
    const gaps = { before: index === 0 ? setting.before : 0, after: index === lines.length - 1 ? captionGap : 0 }
    const children = index === 0 ? named(figure.id, words) : words
    const page = index === 0 && figure.startsPage ? { pageBreakBefore: true } : {}
    return writeParagraph(
      style,
      { ...setting, ...gaps },
      { ...(indent === undefined ? {} : { indent }), ...page, keepNext: true, children },
    )
  })
}

/** Writes a figure; a line of exact height would cut its picture off. */
export function writeFigure(figure: PublishedFigure, setting: BlockSetting): readonly BlockElement[] {
  const room = roomOf(figure, setting)
  const indent = { left: twips(room.start), right: twips(room.end) }
  const caption = writeCaption(figure, indent, setting)
  const picture = pictureOf(figure, setting.publication.pictures)
  const names = { name: figure.source, description: figure.alternative }
  const run = figurePicture(picture, fitInto(picture, room), names)
  const isFirst = caption.length === 0
  const line = writeParagraph('figure', setting, {
    indent,
    spacing: { line: 240, lineRule: 'auto', before: isFirst ? twips(setting.before) : 0, after: twips(setting.after) },
    ...(isFirst && figure.startsPage ? { pageBreakBefore: true } : {}),
    children: isFirst ? named(figure.id, [run]) : [run],
  })
  return [...caption, line]
}
