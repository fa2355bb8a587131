/** Foot of the first page: job line, bar code, recycling mark and QR code, each where its fact is there. */
import { AlignmentType, Footer, Paragraph, type ParagraphChild } from 'docx'
import { recyclePng } from '../../../templates/art/recycle-png.ts'
import { recycle } from '../../../templates/art/recycle.ts'
import type { Area } from '../../../templates/sheet.ts'
import type { Publication } from '../../publication.ts'
import type { WordContext } from './context.ts'
import { framedLine } from './frames.ts'
import { depth, onPaper } from './geometry.ts'
import { writeRuns } from './inlines.ts'
import { lowestOf } from './low-notes.ts'
import { drawArtwork, drawBarcode, drawQr, placedPicture } from './pictures.ts'
import { twips } from '../../word/measures.ts'

/** The mark stands at the end of its box. */
function recycleMark({ x, y, width }: Area): Area {
  return { x: x + width - recycle.width, y, width: recycle.width, height: recycle.height }
}

function writeCodes(publication: Publication): readonly ParagraphChild[] {
  const {
    firstFoot: { barcode, qr },
    sheet: { firstFoot: place },
    words,
  } = publication
  return [
    ...(barcode === undefined
      ? []
      : [
          placedPicture(drawBarcode(barcode, place, words.barcode), onPaper(place.barcode, publication), {
            name: words.barcode,
            description: `${words.barcode}: ${barcode}`,
          }),
        ]),
    ...(qr === undefined
      ? []
      : [
          placedPicture(drawQr(qr, place.qr, words.qr), onPaper(place.qr, publication), {
            name: words.qr,
            description: `${words.qr}: ${qr.address}`,
          }),
        ]),
  ]
}

function writeMark(publication: Publication): readonly ParagraphChild[] {
  const { firstFoot, sheet } = publication
  const words = firstFoot.recycle
  if (words === undefined) return []
  const files = drawArtwork(recycle, recyclePng, words)
  return [
    placedPicture(files, onPaper(recycleMark(sheet.firstFoot.recycle), publication), {
      name: words,
      description: words,
    }),
  ]
}

/** The words beside the mark: a frame, for they stand lower than the job line. */
function writeRecycle(publication: Publication): readonly Paragraph[] {
  const { firstFoot, sheet, direction } = publication
  if (firstFoot.recycle === undefined) return []
  const { recycle: box, recycleWords } = sheet.firstFoot
  // Wider than the words are in any font.
  const width = box.width * 2
  const x = recycleMark(box).x - recycleWords.gap - width
  const content = {
    alignment: direction === 'rtl' ? AlignmentType.START : AlignmentType.END,
    children: writeRuns(firstFoot.recycle, direction, { color: hexadecimal(recycleWords.grey) }),
  }
  const spot = { x, width, baseline: box.y + recycleWords.baseline, style: sheet.styles.recycle }
  return [framedLine(content, spot, publication)]
}

/** A grey as Word writes colours. */
function hexadecimal(grey: number): string {
  return Math.round(grey * 255)
    .toString(16)
    .padStart(2, '0')
    .repeat(3)
}

/**
 * Writes the foot of the first page: a line with all of it, and what keeps the line on its height. Its own height lifts the edge of the
 * text: LibreOffice 7.4 would keep the lower margin of the first section on all pages, for the second goes on on the same page.
 */
export function writeFirstFoot({ publication, lowNotes }: WordContext): Footer {
  const { sheet, direction } = publication
  const { job } = sheet.firstFoot
  const under = sheet.height - sheet.word.footer - job.baseline - depth(sheet.styles.jobLine)
  const height = sheet.height - lowestOf(sheet, lowNotes) - sheet.word.footer
  const over = height - sheet.styles.jobLine.leading - under
  return new Footer({
    children: [
      new Paragraph({
        style: sheet.styles.jobLine.word.id,
        indent: { left: twips(job.x - sheet.start) },
        spacing: { before: twips(Math.max(0, over)) },
        children: writeRuns(publication.firstFoot.jobLine ?? '', direction),
      }),
      ...writeRecycle(publication),
      new Paragraph({
        // LibreOffice 7.4 turns the places of pictures round where their paragraph runs from right to left.
        ...(direction === 'rtl' ? { bidirectional: false } : {}),
        spacing: { line: twips(under), lineRule: 'exact' },
        children: [...writeMark(publication), ...writeCodes(publication)],
      }),
    ],
  })
}
