/** What stands outside the text: masthead, foot of the first page, running heads and feet. */
import type { Drawing } from '../../../../templates/art/drawing.ts'
import { emblem } from '../../../../templates/art/emblem.ts'
import { recycle } from '../../../../templates/art/recycle.ts'
import type { Box } from '../../../../templates/sheets.ts'
import type { StyleName } from '../../../../templates/styles.ts'
import type { MastheadSymbol, Publication } from '../../../publication.ts'
import type { Element, Fixed, FixedLine, Furniture, Run } from '../definition.ts'
import { outlinesOf } from '../engine/outlines.ts'
import { setRuns, widthOf } from '../engine/set-lines.ts'
import { barcode, qrCode } from '../../codes.ts'
import { plain } from './text.ts'

interface Spot {
  readonly x: number
  readonly baseline: number
  readonly parent: Element
}

/** Masthead and foot of page 1 are part of the document; running heads and feet belong to the pages. */
export function emitFurniture(publication: Publication, root: Element): Furniture {
  const masthead: Element = { role: 'Sect', parent: root }
  const foot: Element = { role: 'Sect', parent: root, place: 'last' }
  return {
    first: [...emitMasthead(publication, masthead), ...emitFirstFoot(publication, foot)],
    later: (page) => emitRunning(publication, page),
    numbered: (page, pages) => emitNumber(publication, page, pages),
  }
}

function emitMasthead({ masthead, sheet, words }: Publication, parent: Element): readonly Fixed[] {
  const place = sheet.masthead
  const distribution = masthead.distribution.flatMap((text, index) =>
    optionalLine(text, 'distribution', {
      x: place.distribution.x,
      baseline: place.distribution.baselines[index] ?? 0,
      parent,
    }),
  )
  return [
    ...optionalLine(masthead.status, 'status', { ...place.status, parent }),
    line(masthead.name, 'unitedNations', { ...place.name, parent }),
    ...emitSymbols(masthead.symbols, place.symbol, parent),
    rule(place.thinRule),
    drawing(emblem, place.emblem, figure(words.emblem, parent)),
    ...emitOrgans(masthead.organs, place, parent),
    ...distribution,
    rule(place.thickRule),
  ]
}

function emitSymbols(
  symbols: readonly MastheadSymbol[],
  { end, baseline }: { readonly end: number; readonly baseline: number },
  parent: Element,
): readonly Fixed[] {
  const runs = symbols.flatMap(({ large, rest }, index): readonly Run[] => [
    ...(index > 0 ? [plain('-', 'symbolRest')] : []),
    plain(large, 'symbolLarge'),
    plain(rest, 'symbolRest'),
  ])
  return runs.length > 0 ? [{ type: 'line', runs, x: end, baseline, align: 'end', element: { role: 'P', parent } }] : []
}

/** Room of the organ's name: the three middle columns of the masthead table. */
const organRoom = 267

function emitOrgans(
  organs: readonly string[],
  place: Publication['sheet']['masthead'],
  parent: Element,
): readonly Fixed[] {
  const large = organs.flatMap((organ) => wrap(organ, 'organ', organRoom))
  const fits = large.length <= place.organ.baselines.length
  const style: StyleName = fits ? 'organ' : 'organLong'
  const { x, baselines } = fits ? place.organ : place.organLong
  const lines = fits ? large : organs.flatMap((organ) => wrap(organ, style, organRoom))
  return lines.map((text, index) =>
    line(text, style, { x, baseline: baselines[index] ?? baselines.at(-1) ?? 0, parent }),
  )
}

/** Words to lines no wider than the room, as many words as fit on each. */
function wrap(text: string, style: StyleName, room: number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    const fits = last !== undefined && widthOf(setRuns([plain(longer, style)], undefined)) <= room
    return fits ? [...lines.slice(0, -1), longer] : [...lines, word]
  }, [])
}

function emitFirstFoot({ firstFoot, sheet, words }: Publication, parent: Element): readonly Fixed[] {
  const place = sheet.firstFoot
  return [
    ...optionalLine(firstFoot.jobLine, 'jobLine', { ...place.job, parent }),
    ...(firstFoot.barcode === undefined
      ? []
      : [code(barcode(firstFoot.barcode, place.barcode), figure(words.barcode, parent))]),
    ...(firstFoot.recycle === undefined ? [] : emitRecycle(firstFoot.recycle, place.recycle, parent)),
    ...(firstFoot.qr === undefined ? [] : [code(qrCode(firstFoot.qr, place.qr), figure(words.qr, parent))]),
  ]
}

/** Baseline of the words in the box, and their distance from the mark. */
const recycleWords = { baseline: 12.6, gap: 1.5 } as const

/** Words, then the mark at the end of the box: one picture, as in the official files. */
function emitRecycle(words: string, box: Box, parent: Element): readonly Fixed[] {
  const element = figure(words, parent)
  const mark = { ...box, x: box.x + box.width - recycle.width, width: recycle.width, height: recycle.height }
  const { paths, width } = outlinesOf(plain(words, 'recycle'))
  const room = { x: mark.x - recycleWords.gap - width, y: box.y + recycleWords.baseline, width, height: 1 }
  return [drawing({ paths, width, height: 1 }, room, element), drawing(recycle, mark, element)]
}

/** Even pages lie on the left of an open document: their outer side is the left one. */
function isEven(page: number): boolean {
  return page % 2 === 0
}

function emitRunning({ sheet, runningHead }: Publication, page: number): readonly Fixed[] {
  const head = sheet.runningHead
  const foot = sheet.runningFoot
  const { symbols, title, jobNumber } = runningHead
  const baselines = symbols.length > 1 ? [head.upper, head.baseline] : [head.baseline]
  return [
    ...symbols.map((symbol, index) =>
      running(symbol, 'runningHead', { ...side(head, isEven(page)), baseline: baselines[index] ?? head.baseline }),
    ),
    ...(title === undefined
      ? []
      : [running(title, 'runningHead', { ...side(head, !isEven(page)), baseline: head.baseline })]),
    rule(head.rule),
    ...(jobNumber === undefined
      ? []
      : [running(jobNumber, 'runningJob', { ...side(foot, !isEven(page)), baseline: foot.job })]),
  ]
}

function emitNumber({ sheet }: Publication, page: number, pages: number): FixedLine {
  const foot = sheet.runningFoot
  return running(`${page}/${pages}`, 'pageNumber', { ...side(foot, isEven(page)), baseline: foot.page })
}

function running(text: string, style: StyleName, spot: Pick<FixedLine, 'x' | 'align' | 'baseline'>): FixedLine {
  return { type: 'line', runs: [plain(text, style)], ...spot }
}

function side(
  edges: { readonly start: number; readonly end: number },
  atStart: boolean,
): Pick<FixedLine, 'x' | 'align'> {
  return atStart ? { x: edges.start, align: 'start' } : { x: edges.end, align: 'end' }
}

function line(text: string, style: StyleName, { x, baseline, parent }: Spot): Fixed {
  return { type: 'line', runs: [plain(text, style)], x, baseline, align: 'start', element: { role: 'P', parent } }
}

function optionalLine(text: string | undefined, style: StyleName, spot: Spot): readonly Fixed[] {
  return text === undefined ? [] : [line(text, style, spot)]
}

function figure(alternative: string, parent: Element): Element {
  return { role: 'Figure', parent, alternative }
}

function rule(box: Box): Fixed {
  return { type: 'rules', boxes: [box] }
}

function code(boxes: readonly Box[], element: Element): Fixed {
  return { type: 'rules', boxes, element }
}

function drawing(
  { paths, width, height }: Pick<Drawing, 'paths' | 'width' | 'height'>,
  box: Box,
  element?: Element,
): Fixed {
  return { type: 'drawing', paths, viewBox: { x: 0, y: 0, width, height }, ...box, ...(element ? { element } : {}) }
}
