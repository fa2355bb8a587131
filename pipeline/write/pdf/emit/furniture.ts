/** What stands outside the text: masthead, foot of the first page, running heads and feet. */
import { emblem } from '../../../../templates/art/emblem.ts'
import { recycle } from '../../../../templates/art/recycle.ts'
import type { Drawing } from '../../../../templates/art/drawing.ts'
import type { Box } from '../../../../templates/sheets.ts'
import type { StyleName } from '../../../../templates/styles.ts'
import type { MastheadSymbol, Publication } from '../../../publication.ts'
import type { Fixed, FixedLine, Furniture, Run } from '../definition.ts'
import { setRuns, widthOf } from '../engine/set-lines.ts'
import { barcode, qrCode } from './codes.ts'
import { plain } from './text.ts'

/** Masthead and foot of page 1, running heads and feet of the others. */
export function emitFurniture(publication: Publication): Furniture {
  return {
    first: [...emitMasthead(publication), ...emitFirstFoot(publication)],
    later: (page, pages) => emitRunning(publication, page, pages),
  }
}

function emitMasthead({ masthead, sheet }: Publication): readonly Fixed[] {
  const place = sheet.masthead
  return [
    ...optionalLine(masthead.status, 'status', place.status),
    line(masthead.name, 'unitedNations', place.name),
    ...emitSymbols(masthead.symbols, place.symbol),
    rule(place.thinRule),
    drawing(emblem, place.emblem),
    ...emitOrgans(masthead.organs, place),
    ...masthead.distribution.flatMap((text, index) => optionalLine(text, 'distribution', { x: place.distribution.x, baseline: place.distribution.baselines[index] ?? 0 })),
    rule(place.thickRule),
  ]
}

function emitSymbols(symbols: readonly MastheadSymbol[], { end, baseline }: { readonly end: number; readonly baseline: number }): readonly Fixed[] {
  const runs = symbols.flatMap(({ large, rest }, index): readonly Run[] => [
    ...(index > 0 ? [plain('-', 'symbolRest')] : []),
    plain(large, 'symbolLarge'),
    plain(rest, 'symbolRest'),
  ])
  return runs.length > 0 ? [{ type: 'line', runs, x: end, baseline, align: 'end' }] : []
}

/** Room of the organ's name: the three middle columns of the masthead table. */
const organRoom = 267

function emitOrgans(organs: readonly string[], place: Publication['sheet']['masthead']): readonly Fixed[] {
  const large = organs.flatMap((organ) => wrap(organ, 'organ', organRoom))
  const fits = large.length <= place.organ.baselines.length
  const style: StyleName = fits ? 'organ' : 'organLong'
  const { x, baselines } = fits ? place.organ : place.organLong
  const lines = fits ? large : organs.flatMap((organ) => wrap(organ, style, organRoom))
  return lines.map((text, index) => line(text, style, { x, baseline: baselines[index] ?? (baselines.at(-1) ?? 0) }))
}

/** Words to lines no wider than the room, as many words as fit on each. */
function wrap(text: string, style: StyleName, room: number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    const fits = last !== undefined && widthOf(setRuns([plain(longer, style)], 0)) <= room
    return fits ? [...lines.slice(0, -1), longer] : [...lines, word]
  }, [])
}

function emitFirstFoot({ firstFoot, sheet }: Publication): readonly Fixed[] {
  const place = sheet.firstFoot
  return [
    ...optionalLine(firstFoot.jobLine, 'jobLine', place.job),
    ...(firstFoot.barcode === undefined ? [] : barcode(firstFoot.barcode, place.barcode)),
    ...(firstFoot.recycle === undefined ? [] : emitRecycle(firstFoot.recycle, place.recycle)),
    ...(firstFoot.qr === undefined ? [] : qrCode(firstFoot.qr, place.qr)),
  ]
}

/** Words, then the mark at the end of the box. */
function emitRecycle(words: string, box: Box): readonly Fixed[] {
  const mark = { ...box, x: box.x + box.width - recycle.width, width: recycle.width, height: recycle.height }
  const runs = [plain(words, 'recycle')]
  return [{ type: 'line', runs, x: mark.x - 1.5, baseline: box.y + 12.6, align: 'end' }, drawing(recycle, mark)]
}

function emitRunning(publication: Publication, page: number, pages: number): readonly Fixed[] {
  const { sheet, runningHead } = publication
  const head = sheet.runningHead
  const foot = sheet.runningFoot
  // Even pages lie on the left of an open document: their outer side is the left one.
  const isEven = page % 2 === 0
  const outer = (edges: { readonly start: number; readonly end: number }) => side(edges, isEven)
  const inner = (edges: { readonly start: number; readonly end: number }) => side(edges, !isEven)
  const baselines = runningHead.symbols.length > 1 ? [head.upper, head.baseline] : [head.baseline]
  return [
    ...runningHead.symbols.map((symbol, index): Fixed => ({ ...outer(head), type: 'line', runs: [plain(symbol, 'runningHead')], baseline: baselines[index] ?? head.baseline })),
    ...(runningHead.title === undefined ? [] : [{ ...inner(head), type: 'line' as const, runs: [plain(runningHead.title, 'runningHead')], baseline: head.baseline }]),
    rule(head.rule),
    { ...outer(foot), type: 'line', runs: [plain(`${page}/${pages}`, 'pageNumber')], baseline: foot.page },
    ...(runningHead.jobNumber === undefined ? [] : [{ ...inner(foot), type: 'line' as const, runs: [plain(runningHead.jobNumber, 'runningJob')], baseline: foot.job }]),
  ]
}

function side(edges: { readonly start: number; readonly end: number }, atStart: boolean): Pick<FixedLine, 'x' | 'align'> {
  return atStart ? { x: edges.start, align: 'start' } : { x: edges.end, align: 'end' }
}

function line(text: string, style: StyleName, { x, baseline }: { readonly x: number; readonly baseline: number }): Fixed {
  return { type: 'line', runs: [plain(text, style)], x, baseline, align: 'start' }
}

function optionalLine(text: string | undefined, style: StyleName, place: { readonly x: number; readonly baseline: number }): readonly Fixed[] {
  return text === undefined ? [] : [line(text, style, place)]
}

function rule(box: Box): Fixed {
  return { type: 'rule', ...box }
}

function drawing({ paths, width, height }: Drawing, box: Box): Fixed {
  return { type: 'drawing', paths, viewBox: { x: 0, y: 0, width, height }, ...box }
}
