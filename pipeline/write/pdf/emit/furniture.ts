/** What stands outside the text: masthead, foot of the first page, running heads and feet. */
import { emblem } from '../../../../templates/art/emblem.ts'
import { organGap } from '../../../../templates/gaps.ts'
import type { Sheet } from '../../../../templates/sheet.ts'
import type { TextStyle } from '../../../../templates/styles.ts'
import type { Publication } from '../../../publication.ts'
import type { Masthead, MastheadLine } from '../../../furniture.ts'
import { hasFrontPages } from '../../../reading-order.ts'
import { wrap } from '../../../typesetting/lines/wrap.ts'
import type { Fixed, FixedLine, Furniture } from '../definition.ts'
import type { StructureElement, Run } from '../../../typesetting/run.ts'
import { directionOf } from '../../../typesetting/lines/set-lines.ts'
import { emitFirstFoot } from './first-foot.ts'
import { drawing, figure, line, optionalLine, rule, writingOf } from './fixed.ts'
import { plain, runStyle, toRuns, widthOfWords, type NoteCalled } from '../../../typesetting/lines/runs.ts'

/** Masthead and foot of page 1 are part of the document; running heads and feet belong to the pages. */
export function emitFurniture(publication: Publication, root: StructureElement, noteCalled: NoteCalled): Furniture {
  const masthead: StructureElement = { role: 'Sect', parent: root }
  const foot: StructureElement = { role: 'Sect', parent: root, place: 'last' }
  const turned = { ...publication, sheet: publication.turnedSheet }
  return {
    // Pages in the place of the masthead have neither.
    first: hasFrontPages(publication)
      ? []
      : [...emitMasthead(publication, masthead, noteCalled), ...emitFirstFoot(publication, foot)],
    later: ({ number, isTurned }) => emitRunning(isTurned ? turned : publication, number),
    numbered: ({ number, isTurned }, pages) => emitNumber(isTurned ? turned : publication, number, pages),
  }
}

function emitMasthead(
  { language, masthead, sheet, words }: Publication,
  parent: StructureElement,
  noteCalled: NoteCalled,
): readonly Fixed[] {
  const { masthead: place, styles } = sheet
  const issue: StructureElement =
    masthead.distributionLanguage === language
      ? parent
      : { role: 'Div', parent, language: masthead.distributionLanguage }
  return [
    ...optionalLine(masthead.status, { ...place.status, style: styles.status }, parent),
    line(masthead.name, { ...place.name, style: styles.unitedNations }, parent),
    ...emitSymbols(masthead, sheet, { parent, noteCalled }),
    ...rule(place.thinRule),
    drawing(emblem, place.emblem, figure(words.emblem, parent)),
    ...emitOrgans(masthead, sheet, parent),
    ...masthead.lines.flatMap((each) => emitRecordLine(each, sheet, parent)),
    ...emitDistribution(masthead, sheet, issue),
    ...rule(place.thickRule),
  ]
}

/** A line under the name of the organ; one that is long takes several. */
function emitRecordLine(
  { line: name, runs, lines = [runs], isTitle }: MastheadLine,
  { masthead, styles }: Sheet,
  parent: StructureElement,
): readonly Fixed[] {
  const style = styles[runs[0]?.style ?? 'meetingLine']
  const leading = Math.max(...runs.map((run) => styles[run.style].leading))
  const element: StructureElement = { role: isTitle ? 'H1' : 'P', parent }
  return lines.map((words, index) => ({
    type: 'line',
    // Bold by its words, so that figures are in Chinese, too.
    runs: words.map((run) => ({
      text: run.text,
      style: runStyle(styles[run.style], styles[run.style].bold ? ['bold'] : []),
    })),
    ...writingOf(style),
    x: masthead.organ.x,
    baseline: masthead.record[name] + index * leading,
    align: 'start',
    element,
  }))
}

/** Many original languages take several lines of their column; there is room under the last. */
function emitDistribution(
  { distribution, distributionStyle, distributionSide }: Masthead,
  sheet: Sheet,
  parent: StructureElement,
): readonly Fixed[] {
  const style = sheet.styles[distributionStyle]
  const { end } = sheet.masthead.symbol
  const { x, baselines } = sheet.masthead.distribution
  return distribution.flatMap((text, index) => {
    const lines = text === undefined ? [] : wrapClosed(text, sheet.end - x, style)
    const baseline = (at: number): number => (baselines[index] ?? 0) + at * style.leading
    return lines.map((words, at) =>
      distributionSide === 'end'
        ? { ...line(words, { x: end, baseline: baseline(at), style }, parent), align: 'end' as const }
        : line(words, { x: distributionStart(sheet), baseline: baseline(at), style }, parent),
    )
  })
}

/** The symbols, each with the mark of a reissue; the first calls its note. */
function emitSymbols(
  { symbols, symbolCall: call }: Masthead,
  { masthead, styles }: Sheet,
  { parent, noteCalled }: { readonly parent: StructureElement; readonly noteCalled: NoteCalled },
): readonly Fixed[] {
  const { end, baseline } = masthead.symbol
  const element: StructureElement = { role: 'P', parent }
  const style = styles.symbolRest
  const marks = (index: number): readonly Run[] => {
    if (call === undefined) return []
    const mark = index === 0 ? toRuns([call], { style, element, noteCalled }) : [plain(call.label, style)]
    // From right to left a last asterisk goes with the symbol.
    return style.writing?.direction === 'rtl' ? [...mark, plain('\u200E', style)] : mark
  }
  const runs = symbols.flatMap(({ large, rest }, index): readonly Run[] => [
    ...(index > 0 ? [plain('-', style)] : []),
    plain(large, styles.symbolLarge),
    plain(rest, style),
    ...marks(index),
  ])
  return runs.length > 0
    ? [
        {
          type: 'line',
          runs,
          ...writingOf(styles.symbolLarge),
          x: end,
          baseline,
          align: 'end',
          element,
        },
      ]
    : []
}

/** Where the lines of the Distr. block begin: they may run against those of the document, from the edge where the symbol ends. */
function distributionStart({ masthead, styles }: Sheet): number {
  const isTurned = directionOf(styles.organ.writing) !== directionOf(styles.distribution.writing)
  return isTurned ? masthead.symbol.end : masthead.distribution.x
}

function emitOrgans(
  { organs, organStyle }: Masthead,
  { masthead, styles }: Sheet,
  parent: StructureElement,
): readonly Fixed[] {
  const style = styles[organStyle]
  const { x, baselines } = masthead[organStyle]
  const room = masthead.distribution.x - masthead.organ.x - organGap
  const lines = organs.flatMap((organ) => {
    const element: StructureElement = { role: 'P', parent }
    return wrapClosed(organ, room, style).map((text) => ({ text, element }))
  })
  return lines.map(({ text, element }, index) => ({
    ...line(text, { x, baseline: baselineOf(index, baselines, style), style }, parent),
    element,
  }))
}

/** Where the sheet has a line, or one below those that it has. */
function baselineOf(index: number, baselines: readonly number[], { leading }: TextStyle): number {
  const below = Math.max(0, index + 1 - baselines.length)
  return (baselines[index] ?? baselines.at(-1) ?? 0) + below * leading
}

/** Lines of one paragraph: the space at the end of each, where there is one, keeps its words apart. */
function wrapClosed(text: string, room: number, style: TextStyle): readonly string[] {
  let end = 0
  return wrap(text, room, (words) => widthOfWords(words, style)).map((words) => {
    end = text.indexOf(words, end) + words.length
    return text[end] === ' ' ? `${words} ` : words
  })
}

/** Even pages have their outer side where lines start. */
function isEven(page: number): boolean {
  return page % 2 === 0
}

function emitRunning({ sheet, runningHead }: Publication, page: number): readonly Fixed[] {
  const { runningHead: head, runningFoot: foot, styles } = sheet
  const { symbols, title, jobNumber } = runningHead
  const baselines = symbols.length > 1 ? [head.upper, head.baseline] : [head.baseline]
  return [
    ...symbols.map((symbol, index) =>
      running(symbol, styles.runningHead, {
        ...head,
        atStart: isEven(page),
        baseline: baselines[index] ?? head.baseline,
      }),
    ),
    ...(title === undefined ? [] : emitRunningTitle(title, sheet, !isEven(page))),
    ...rule(head.rule),
    ...(jobNumber === undefined
      ? []
      : [running(jobNumber, styles.runningJob, { ...foot, atStart: !isEven(page), baseline: foot.job })]),
  ]
}

/** A long title takes several lines of its half of the head; the last stands on the line of the symbol. */
function emitRunningTitle(title: string, { runningHead: head, styles }: Sheet, atStart: boolean): readonly Fixed[] {
  const lines = wrap(title, (head.end - head.start) / 2, (words) => widthOfWords(words, styles.runningHead))
  const above = (index: number): number => (lines.length - 1 - index) * (head.baseline - head.upper)
  return lines.map((text, index) =>
    running(text, styles.runningHead, { ...head, atStart, baseline: head.baseline - above(index) }),
  )
}

function emitNumber({ sheet }: Publication, page: number, pages: number): FixedLine {
  const { runningFoot: foot, pageNumber, styles } = sheet
  const text = pageNumber === 'alone' ? `${page}` : `${page}/${pages}`
  return running(text, styles.pageNumber, { ...foot, atStart: isEven(page), baseline: foot.page })
}

/** Where a running line stands: at the start of the page's measure, or at its end. */
interface RunningSpot {
  readonly start: number
  readonly end: number
  readonly atStart: boolean
  readonly baseline: number
}

function running(text: string, style: TextStyle, { start, end, atStart, baseline }: RunningSpot): FixedLine {
  return {
    type: 'line',
    runs: [plain(text, style)],
    ...writingOf(style),
    x: atStart ? start : end,
    baseline,
    align: atStart ? 'start' : 'end',
  }
}
