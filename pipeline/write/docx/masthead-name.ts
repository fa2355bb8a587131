/** First row of the masthead: "United Nations" and the symbols, on the thin rule. */
import { type IRunOptions, type ParagraphChild, TextRun, VerticalAlign } from 'docx'
import type { Publication } from '../../publication.ts'
import { writeRuns } from './inlines.ts'
import type { LayoutCell } from './layout-table.ts'
import { empty, lineOf, underLine } from './masthead-lines.ts'
import { halfPoints, twips } from '../../word/measures.ts'

/** Symbols, their first component large; two are joined by a hyphen. */
function writeSymbols({ masthead: { symbols, symbolCall }, sheet, direction }: Publication): readonly ParagraphChild[] {
  const { size, scale, tracking } = sheet.styles.symbolRest
  const small: IRunOptions = { size: halfPoints(size), scale, characterSpacing: twips(tracking) }
  // Word has no notes in heads: a line of the text calls it. From right to left a last asterisk goes with the symbol.
  const mark = symbolCall === undefined ? '' : `${symbolCall.label}${direction === 'rtl' ? '\u200E' : ''}`
  return symbols.flatMap(({ large, rest }, index) => [
    ...(index === 0 ? [] : [new TextRun({ text: '-', ...small })]),
    new TextRun({ text: large }),
    new TextRun({ text: `${rest}${mark}`, ...small }),
  ])
}

/** The cells of the row. */
export function writeNameRow(publication: Publication): readonly LayoutCell[] {
  const { masthead, sheet, direction } = publication
  const place = sheet.masthead
  const verticalAlign = VerticalAlign.BOTTOM
  // A name that begins over the emblem is long: it takes the room up to the last column.
  const isLong = place.name.x < sheet.column.start
  const name = lineOf(sheet.styles.unitedNations, writeRuns(masthead.name, direction), {
    after: underLine(publication, place.name.baseline, 'unitedNations'),
    ...(isLong ? { start: place.name.x - sheet.start } : {}),
  })
  const symbol = lineOf(sheet.styles.symbolLarge, writeSymbols(publication), {
    after: underLine(publication, place.symbol.baseline, 'symbolLarge'),
  })
  if (isLong)
    return [
      { children: [name], span: 4, verticalAlign },
      { children: [symbol], span: 2, verticalAlign },
    ]
  // Programs set Arabic in many fonts, some of them wide.
  if (direction === 'rtl')
    return [
      { children: [empty(publication)], span: 1, verticalAlign },
      { children: [name], span: 3, verticalAlign },
      { children: [symbol], span: 2, verticalAlign },
    ]
  return [
    { children: [empty(publication)], span: 1, verticalAlign },
    { children: [name], span: 1, verticalAlign },
    { children: [empty(publication)], span: 1, verticalAlign },
    { children: [symbol], span: 3, verticalAlign },
  ]
}
