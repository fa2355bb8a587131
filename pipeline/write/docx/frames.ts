/** Lines in frames, which stand at their place on the paper and move nothing. */
import { FrameAnchorType, FrameWrap, type IParagraphOptions, Paragraph } from 'docx'
import type { TextStyle } from '../../../templates/styles.ts'
import type { Publication } from '../../publication.ts'
import { twips } from '../../word/measures.ts'
import { onPaper, rise } from './geometry.ts'

/** Where a line stands, and its type. */
interface FrameSpot {
  readonly x: number
  readonly width: number
  readonly baseline: number
  readonly style: TextStyle
}

/** A line in its frame. */
export function framedLine(
  content: Pick<IParagraphOptions, 'alignment' | 'children'>,
  { x, width, baseline, style }: FrameSpot,
  { sheet, direction }: Publication,
): Paragraph {
  return new Paragraph({
    ...content,
    style: style.word.id,
    // LibreOffice 7.4 turns the place of a frame round where its paragraph runs from right to left.
    ...(direction === 'rtl' ? { bidirectional: false } : {}),
    frame: {
      type: 'absolute',
      position: { x: twips(onPaper({ x, width }, { sheet, direction }).x), y: twips(baseline - rise(style)) },
      width: twips(width),
      height: twips(style.leading),
      wrap: FrameWrap.THROUGH,
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    },
  })
}
