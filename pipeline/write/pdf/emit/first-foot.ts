/** The foot of the first page. */
import { accessible } from '../../../../templates/art/accessible.ts'
import { recycle } from '../../../../templates/art/recycle.ts'
import type { Sheet } from '../../../../templates/sheet.ts'
import type { FirstFoot } from '../../../furniture.ts'
import type { Publication } from '../../../publication.ts'
import { barcode, qrCode } from '../../codes.ts'
import type { Fixed } from '../definition.ts'
import type { StructureElement } from '../../../typesetting/run.ts'
import { outlinesOf } from '../engine/file/outlines.ts'
import { drawing, figure, group, line, optionalLine, rules } from './fixed.ts'
import { plain, runStyle } from '../../../typesetting/lines/runs.ts'

/** Job line, codes and the wish to recycle. */
export function emitFirstFoot({ firstFoot, sheet, words }: Publication, parent: StructureElement): readonly Fixed[] {
  const { firstFoot: place, styles } = sheet
  return [
    ...(firstFoot.note === undefined ? [] : emitNote(firstFoot.note, sheet, parent)),
    ...optionalLine(firstFoot.jobLine, { ...place.job, style: styles.jobLine }, parent),
    ...(firstFoot.barcode === undefined ? [] : [emitBarcode(firstFoot.barcode, sheet, figure(words.barcode, parent))]),
    ...(firstFoot.accessible === undefined ? [] : emitAccessible(firstFoot.accessible, sheet, parent)),
    ...(firstFoot.recycle === undefined ? [] : emitRecycle(firstFoot.recycle, sheet, parent)),
    ...(firstFoot.qr === undefined
      ? []
      : [group([rules(qrCode(firstFoot.qr, place.qr), figure(words.qr, parent))], place.qr)]),
  ]
}

/** The note of a record under its rule. */
function emitNote(
  { lines, rule: y }: NonNullable<FirstFoot['note']>,
  { firstFoot: { note }, column, styles }: Sheet,
  parent: StructureElement,
): readonly Fixed[] {
  const style = styles.recordNote
  const element: StructureElement = { role: 'P', parent }
  const { x, width, thickness, overFirst } = note
  return [
    { type: 'rules', boxes: [{ x, y: y - thickness / 2, width, height: thickness }] },
    ...lines.map((text, index) => ({
      ...line(
        index === lines.length - 1 ? text : `${text} `,
        { x: column.start, baseline: y + overFirst + index * style.leading, style },
        parent,
      ),
      element,
    })),
  ]
}

/** The mark of an accessible document, and the words beside it. */
function emitAccessible(
  words: string,
  { firstFoot: { accessible: place }, styles: { recycle: style } }: Sheet,
  parent: StructureElement,
): readonly Fixed[] {
  if (place === undefined) return []
  const element = figure(words, parent)
  const { paths, width } = outlinesOf(plain(words, style), style.writing)
  return [
    drawing(accessible, place.mark, element),
    drawing({ paths, width, height: 1 }, { x: place.words.x, y: place.words.baseline, width, height: 1 }, element),
  ]
}

/** Bars, and on some sheets what they say, each character under its own bars. */
function emitBarcode(
  payload: string,
  { firstFoot: { barcode: box, bars: look, barcodeText }, styles }: Sheet,
  element: StructureElement,
): Fixed {
  const bars = rules(barcode(payload, box, look), element)
  if (barcodeText === undefined) return group([bars], box)
  const { size, baseline } = barcodeText
  const room = box.width / payload.length
  const characters = [...payload].map((character, index) => {
    const { paths, width } = outlinesOf({ text: character, style: { ...runStyle(styles.jobLine), size } })
    return drawing(
      { paths, width: 1, height: 1 },
      { x: box.x + index * room + (room - width) / 2, y: baseline, width: 1, height: 1 },
      element,
    )
  })
  return group([bars, ...characters], box)
}

/** Words, then the mark at the end of the box: one picture, as in the official files. */
function emitRecycle(
  words: string,
  { firstFoot: { recycle: box, recycleWords }, styles: { recycle: style } }: Sheet,
  parent: StructureElement,
): readonly Fixed[] {
  const element = figure(words, parent)
  const mark = { ...box, x: box.x + box.width - recycle.width, width: recycle.width, height: recycle.height }
  const { paths, width } = outlinesOf(plain(words, style), style.writing)
  const { baseline, gap, grey } = recycleWords
  const place = { x: mark.x - gap - width, y: box.y + baseline, width, height: 1 }
  return [{ ...drawing({ paths, width, height: 1 }, place, element), grey }, drawing(recycle, mark, element)]
}
