/** Lines of a record's masthead: those that are too long for their room are divided, and each stands under the one before. */
import { organGap } from '../../templates/gaps.ts'
import type { Sheet } from '../../templates/sheet.ts'
import { aboveBaseline, type Styles } from '../../templates/styles.ts'
import type { RecordLine } from '../../templates/vocabulary.ts'
import type { Masthead, MastheadLine, MastheadRuns } from '../furniture.ts'
import { widthOfWords } from '../typesetting/lines/runs.ts'
import { wrap } from '../typesetting/lines/wrap.ts'

/** Points between the edge of the names of organs and what stands opposite. */
export function organRoom({ masthead }: Sheet): number {
  return masthead.distribution.x - masthead.organ.x - organGap
}

/** The lines with what stands on each, where one does not do. */
export function divideLines(lines: readonly MastheadLine[], sheet: Sheet): readonly MastheadLine[] {
  return lines.map((line) => {
    const divided = divide(line.runs, organRoom(sheet), sheet.styles)
    return divided.length > 1 ? { ...line, lines: divided } : line
  })
}

function divide(runs: MastheadRuns, room: number, styles: Styles): readonly MastheadRuns[] {
  const text = runs.map((run) => run.text).join('')
  const widthOf = (start: number, end: number): number =>
    cut(runs, start, end).reduce((sum, run) => sum + widthOfWords(run.text, styles[run.style]), 0)
  // The same words have the same styles wherever they stand: their figures alone are set otherwise.
  const widthOfSame = (words: string): number => widthOf(text.indexOf(words), text.indexOf(words) + words.length)
  let end = 0
  return wrap(text, room, widthOfSame).map((words) => {
    const start = text.indexOf(words, end)
    end = start + words.length
    // The space at the end of a line keeps its words apart.
    return cut(runs, start, text[end] === ' ' ? end + 1 : end)
  })
}

function cut(runs: MastheadRuns, start: number, end: number): MastheadRuns {
  let at = 0
  return runs.flatMap((run) => {
    const [from, to] = [Math.max(0, start - at), Math.max(0, end - at)]
    at += run.text.length
    const text = run.text.slice(from, to)
    return text === '' ? [] : [{ ...run, text }]
  })
}

/** Points by which the large number of a meeting reaches into the line under it (A/79/PV.64, one document alone). */
const numberGive = 0.9
/** Least points between the last line and the thick rule, which gives way to it. */
const overRule = 8

function depthOf(leading: number): number {
  return leading * (1 - aboveBaseline)
}

/** Each line stands where the sheet has it, or as far under the one before as its own height asks for. */
export function placeLines(sheet: Sheet, { lines, organLines, organStyle }: Masthead): Sheet {
  const { masthead, styles } = sheet
  const style = styles[organStyle]
  const { baselines } = masthead[organStyle]
  let over = baselines[organLines - 1] ?? (baselines.at(-1) ?? 0) + (organLines - baselines.length) * style.leading
  let depth = depthOf(style.leading)
  const record = new Map<RecordLine, number>()
  for (const { line, runs, lines: divided } of lines) {
    const leading = Math.max(...runs.map((run) => styles[run.style].leading))
    over = Math.max(masthead.record[line], over + Math.max(leading, depth + leading - depthOf(leading) - numberGive))
    depth = depthOf(leading)
    record.set(line, over)
    over += ((divided?.length ?? 1) - 1) * leading
  }
  const placed = { ...sheet, masthead: { ...masthead, record: { ...masthead.record, ...Object.fromEntries(record) } } }
  return lowerRule(placed, Math.max(0, over + depth + overRule - masthead.thickRule.y))
}

/** The thick rule and all under it, so many points lower. */
function lowerRule(sheet: Sheet, points: number): Sheet {
  if (points === 0) return sheet
  const { masthead, session, word } = sheet
  const [head, organs] = word.rows
  return {
    ...sheet,
    masthead: { ...masthead, thickRule: { ...masthead.thickRule, y: masthead.thickRule.y + points } },
    session: { ...session, top: session.top + points },
    word: { ...word, rows: [head, organs + points] },
  }
}
