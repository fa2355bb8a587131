/** Foot of the first page: job line, bar code, recycling mark and QR code, each where its fact is there. */
import { Footer, Paragraph, type ParagraphChild, TabStopType } from 'docx'
import { recyclePng } from '../../../templates/art/recycle-png.ts'
import { recycle } from '../../../templates/art/recycle.ts'
import type { Area } from '../../../templates/sheet.ts'
import type { Publication } from '../../publication.ts'
import { depth, onPaper } from './geometry.ts'
import { tab, writeRuns } from './inlines.ts'
import { drawArtwork, drawBarcode, drawQr, placedPicture } from './pictures.ts'
import { sizesOf } from './script-styles.ts'
import { halfPoints, twips } from '../../word/measures.ts'

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
          placedPicture(drawBarcode(barcode, place.barcode, words.barcode), onPaper(place.barcode, publication), {
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

function writeRecycle({ firstFoot: { recycle: words }, sheet, direction }: Publication): readonly ParagraphChild[] {
  if (words === undefined) return []
  const { recycle: style } = sheet.styles
  const { plain, complex } = sizesOf(style)
  return [
    tab(),
    ...writeRuns(words, direction, {
      bold: true,
      size: halfPoints(plain),
      sizeComplexScript: halfPoints(complex),
      scale: style.scale,
      characterSpacing: 0,
    }),
  ]
}

/** Writes the foot of the first page: a line with all of it, and what keeps the line on its height. */
export function writeFirstFoot(publication: Publication): Footer {
  const { sheet, direction } = publication
  const { job, recycle: box, recycleWords } = sheet.firstFoot
  const wordsEnd = recycleMark(box).x - recycleWords.gap - sheet.start
  const under = sheet.height - sheet.word.footer - job.baseline - depth(sheet.styles.jobLine)
  return new Footer({
    children: [
      new Paragraph({
        style: sheet.styles.jobLine.word.id,
        indent: { left: twips(job.x - sheet.start) },
        tabStops: [{ type: TabStopType.RIGHT, position: twips(wordsEnd) }],
        children: [...writeRuns(publication.firstFoot.jobLine ?? '', direction), ...writeRecycle(publication)],
      }),
      new Paragraph({
        // LibreOffice 7.4 turns the places of pictures round where their paragraph runs from right to left.
        ...(direction === 'rtl' ? { bidirectional: false } : {}),
        spacing: { line: twips(under), lineRule: 'exact' },
        children: [...writeMark(publication), ...writeCodes(publication)],
      }),
    ],
  })
}
