/** Foot of the first page: job line, bar code, recycling mark and QR code, each where its fact is there. */
import { AlignmentType, Footer, Paragraph, type ParagraphChild } from 'docx'
import { accessiblePng } from '../../../templates/art/accessible-png.ts'
import { accessible } from '../../../templates/art/accessible.ts'
import { recyclePng } from '../../../templates/art/recycle-png.ts'
import { recycle } from '../../../templates/art/recycle.ts'
import type { Area } from '../../../templates/sheet.ts'
import type { Publication } from '../../publication.ts'
import type { WordContext } from './context.ts'
import { framedLine } from './frames.ts'
import { depth, onPaper } from './geometry.ts'
import { writeRuns } from './inlines.ts'
import { rule } from './layout-table.ts'
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

interface FootNote {
  readonly paragraphs: readonly Paragraph[]
  readonly height: number
}

/** The note of a record: its rule runs over the whole measure, so it is the frame of a paragraph of its own. */
function writeNote({ firstFoot: { note }, sheet, direction }: Publication, top: number): FootNote {
  if (note === undefined) return { paragraphs: [], height: 0 }
  const style = sheet.styles.recordNote
  const { overFirst, thickness } = sheet.firstFoot.note
  const over = note.rule - top
  const before = overFirst - (style.leading - depth(style))
  return {
    height: over + before + note.lines.length * style.leading,
    paragraphs: [
      new Paragraph({
        spacing: { line: twips(over), lineRule: 'exact' },
        border: { bottom: rule(thickness) },
        run: { size: 2 },
      }),
      new Paragraph({
        style: style.word.id,
        spacing: { before: twips(before) },
        children: writeRuns(note.text, direction),
      }),
    ],
  }
}

/** The mark of an accessible document, and its words in a frame. */
function writeAccessibleMark(publication: Publication): readonly ParagraphChild[] {
  const { firstFoot, sheet } = publication
  const [words, place] = [firstFoot.accessible, sheet.firstFoot.accessible]
  if (words === undefined || place === undefined) return []
  const files = drawArtwork(accessible, accessiblePng, words)
  return [placedPicture(files, onPaper(place.mark, publication), { name: words, description: words })]
}

function writeAccessible(publication: Publication): readonly Paragraph[] {
  const { firstFoot, sheet, direction } = publication
  const [words, place] = [firstFoot.accessible, sheet.firstFoot.accessible]
  if (words === undefined || place === undefined) return []
  const spot = { ...place.words, width: sheet.firstFoot.recycle.x - place.words.x, style: sheet.styles.recycle }
  return [framedLine({ children: writeRuns(words, direction) }, spot, publication)]
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
  const top = lowestOf(sheet, lowNotes)
  const height = sheet.height - top - sheet.word.footer
  const note = writeNote(publication, top)
  const over = height - note.height - sheet.styles.jobLine.leading - under
  return new Footer({
    children: [
      ...note.paragraphs,
      new Paragraph({
        style: sheet.styles.jobLine.word.id,
        indent: { left: twips(job.x - sheet.start) },
        spacing: { before: twips(Math.max(0, over)) },
        children: writeRuns(publication.firstFoot.jobLine ?? '', direction),
      }),
      ...writeRecycle(publication),
      ...writeAccessible(publication),
      new Paragraph({
        // LibreOffice 7.4 turns the places of pictures round where their paragraph runs from right to left.
        ...(direction === 'rtl' ? { bidirectional: false } : {}),
        spacing: { line: twips(under), lineRule: 'exact' },
        children: [...writeMark(publication), ...writeAccessibleMark(publication), ...writeCodes(publication)],
      }),
    ],
  })
}
