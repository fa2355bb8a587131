/**
 * Joins runs and collapses the space in them: what Markdown shows as one space becomes one (CommonMark 0.31.2, 6.8 soft line breaks, 6.9 textual
 * content, which leave that to whoever prints). Between two ideographs a line end is no space.
 */
import type { Inline } from '../document.ts'
import { joinTexts } from '../document-lines.ts'
import { isIdeographic } from '../text/characters.ts'

/** Runs of the same kind as one, spaces and line ends as single spaces, none at the edges of a line. */
export function collapseWhitespace(runs: readonly Inline[]): readonly Inline[] {
  const spaced = settleSpaces(joinTexts(runs))
  return isBlank(spaced) ? [] : joinTexts(trimEnds(spaced))
}

/** Fixed and wide spaces alone are no words: `&nbsp;` is how a line is left out elsewhere. */
function isBlank(runs: readonly Inline[]): boolean {
  return runs.every((run) => run.type === 'text' && run.value.trim() === '')
}

/** One space for any run of spaces and line ends; none at the start of a line or between two ideographs. */
function settleSpaces(runs: readonly Inline[]): readonly Inline[] {
  const settled: Inline[] = []
  let before = ''
  runs.forEach((run, index) => {
    if (run.type === 'text') {
      const value = settleText(run.value, before, firstCharacter(runs, index + 1))
      before = value === '' ? before : previousCharacter(value, value.length)
      if (value !== '') settled.push({ ...run, value })
    } else {
      if (run.type !== 'noteReference') before = run.type === 'lineBreak' ? '' : '#'
      settled.push(run)
    }
  })
  return settled
}

/** The first character after a run, over calls for notes. */
function firstCharacter(runs: readonly Inline[], index: number): string {
  const next = runs
    .slice(index, index + 8)
    .find((run) => run.type !== 'noteReference' && !(run.type === 'text' && run.value.trim() === ''))
  return next?.type === 'text' ? nextCharacter(next.value.trimStart(), 0) : ''
}

function settleText(value: string, before: string, after: string): string {
  return value.replace(/[ \t\n]+/g, (space, offset: number) => {
    const left = offset === 0 ? before : previousCharacter(value, offset)
    const next = offset + space.length
    const right = next < value.length ? nextCharacter(value, next) : after
    if (left === '' || left === ' ') return ''
    return space.includes('\n') && isIdeographic(left) && isIdeographic(right) ? '' : ' '
  })
}

function previousCharacter(value: string, offset: number): string {
  return Array.from(value.slice(Math.max(0, offset - 2), offset)).at(-1) ?? ''
}

function nextCharacter(value: string, offset: number): string {
  return String.fromCodePoint(value.codePointAt(offset) ?? 0)
}

/** No space at the end of a line. */
function trimEnds(runs: readonly Inline[]): readonly Inline[] {
  return runs.flatMap((run, index) => {
    const next = runs[index + 1]
    if (run.type !== 'text' || (next !== undefined && next.type !== 'lineBreak')) return [run]
    const value = run.value.replace(/[ \t\n]+$/, '')
    return value === '' ? [] : [{ ...run, value }]
  })
}
