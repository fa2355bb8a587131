/** Refuses, before it is parsed, a text that no parser should be given. */
import type { Finding } from '../diagnostics.ts'
import type { Limits } from '../text/limits.ts'
import type { Locate } from '../text/positions.ts'
import { findConstructExcess } from './construct-counts.ts'
import { linesFrom } from './lines.ts'
import { findDeepLine } from './nesting.ts'

/** A text, where its Markdown begins, and how its offsets are found. */
export interface Body {
  readonly text: string
  readonly start: number
  readonly locate: Locate
}

/** Every limit on lines, nesting, notes, cells and marks that a text passes. */
export function findComplexity(body: Body, limits: Limits): readonly Finding[] {
  return [findLongLines, findDepth, findConstructs, findMarks].flatMap((find) => find(body, limits))
}

function findLongLines({ text, locate }: Body, { lineBytes }: Limits): readonly Finding[] {
  const findings: Finding[] = []
  for (const line of linesFrom(text, 0)) {
    // A byte holds at most one unit: short lines need no count.
    if (line.text.length * 3 <= lineBytes || Buffer.byteLength(line.text) <= lineBytes) continue
    const data = line.text.search(/data:image\/[\w.+-]+;base64,/i)
    if (data === -1) findings.push(['line', locate(line.offset), String(lineBytes)])
    else findings.push(['picture-data', locate(line.offset + data)])
  }
  return findings
}

function findDepth({ text, start, locate }: Body, { nesting }: Limits): readonly Finding[] {
  const offset = findDeepLine(text, start, nesting)
  return offset === undefined ? [] : [['nesting', locate(offset), String(nesting)]]
}

function findConstructs({ text, start, locate }: Body, limits: Limits): readonly Finding[] {
  const excess = findConstructExcess(text, start, limits)
  return excess === undefined ? [] : [['complexity', locate(excess.offset), excess.found, String(excess.limit)]]
}

function findMarks({ text, locate }: Body, { combiningMarks }: Limits): readonly Finding[] {
  const match = new RegExp(`\\p{M}{${combiningMarks + 1}}`, 'u').exec(text)
  return match === null ? [] : [['complexity', locate(match.index), 'marks on one letter', String(combiningMarks)]]
}
