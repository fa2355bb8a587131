/** Refuses, before it is parsed, a text that no parser should be given. */
import type { VFile } from 'vfile'
import { report } from '../diagnostics.ts'
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

/** Reports every limit on lines, nesting, notes, cells and marks that a text passes. */
export function reportComplexity(file: VFile, body: Body, limits: Limits): void {
  reportLongLines(file, body, limits)
  reportDepth(file, body, limits)
  reportConstructs(file, body, limits)
  reportMarks(file, body, limits)
}

function reportLongLines(file: VFile, { text, locate }: Body, { lineBytes }: Limits): void {
  for (const line of linesFrom(text, 0)) {
    // A byte holds at most one unit: short lines need no count.
    if (line.text.length * 3 <= lineBytes || Buffer.byteLength(line.text) <= lineBytes) continue
    report(file, 'line', locate(line.offset), String(lineBytes))
  }
}

function reportDepth(file: VFile, { text, start, locate }: Body, { nesting }: Limits): void {
  const offset = findDeepLine(text, start, nesting)
  if (offset !== undefined) report(file, 'nesting', locate(offset), String(nesting))
}

function reportConstructs(file: VFile, { text, start, locate }: Body, limits: Limits): void {
  const excess = findConstructExcess(text, start, limits)
  if (excess !== undefined) report(file, 'complexity', locate(excess.offset), excess.found, String(excess.limit))
}

function reportMarks(file: VFile, { text, locate }: Body, { combiningMarks }: Limits): void {
  const match = new RegExp(`\\p{M}{${combiningMarks + 1}}`, 'u').exec(text)
  if (match !== null) report(file, 'complexity', locate(match.index), 'marks on one letter', String(combiningMarks))
}
