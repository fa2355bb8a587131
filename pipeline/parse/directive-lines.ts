/**
 * Lines that were to open or to close a directive, and that a slip makes words of: a sign before it, a space within it, a full-width colon. They
 * are read as they were meant, and whatever stands behind them keeps its place, so that each is told once and hides nothing of what follows. Errs
 * by leaving words: a backslash before the first colon makes words of it, and a line closes only where something is open.
 */
import { reportAt, type ParseContext } from './context.ts'
import { frontMatterEnd } from './section-ends.ts'
import { colonsOf, formOf, namedDirective } from './directive-names.ts'

const opening = /^([ \t]*)(:{3,})[ \t]*[a-z][\w-]*[ \t]*(?:\[.*\])?(?:\{.*\})?[ \t]*$/
const closing = /^([ \t]*)(:{3,})[ \t]*$/
const misopened =
  /^[ \t]*(#{1,6}[ \t]+|[-*+•][ \t]+)?([:：﹕][:：﹕ \t]*)(\p{L}[\p{L}\p{M}_-]*)((?:\[.*\])?(?:\{.*\})?[ \t]*)$/u
const misclosed = /^[\s>*_#+\-–|]*([:：﹕](?:[:：﹕]|\\:|[ \t]+(?=[:：﹕\\]))*)\\?[*_.;,|]{0,3}[ \t]*$/u
const joined = /^(.*[^\s:：])([ \t]{1,4})(:{3,})[ \t]*$/u

interface Opened {
  readonly indent: number
  readonly colons: number
}

/** A line that was meant for another, and the place in it at which that shows. */
interface Slip {
  readonly line: number
  readonly at: number
  readonly meant: string
}

/** The text with such lines as they were meant. */
export function mendDirectiveLines(text: string): string {
  const lines = text.split('\n')
  for (const { line, meant } of findSlips(lines).toReversed()) {
    const length = lines[line]?.length ?? 0
    // A line that is one sign short takes it from the end of the blank line behind it.
    if (meant.length > length) lines.splice(line, 2, meant)
    else lines[line] = meant.padEnd(length)
  }
  return lines.join('\n')
}

/** Reports them where they stand. */
export function reportDirectiveLines(context: ParseContext): void {
  const start = Math.min(context.text.length, frontMatterEnd(context.text))
  const lines = context.text.slice(start).split('\n')
  let [reached, offset] = [0, start]
  for (const { line, at, meant } of findSlips(lines)) {
    for (; reached < line; reached += 1) offset += (lines[reached]?.length ?? 0) + 1
    reportAt(context, offset + at, 'directive-line', meant.includes(':::') && !/\w/.test(meant) ? '' : meant.trim())
  }
}

function findSlips(lines: readonly string[]): readonly Slip[] {
  const open: Opened[] = []
  const slips: Slip[] = []
  lines.forEach((line, order) => {
    if (!/[:：﹕]/u.test(line)) return
    const [, , colons] = closing.exec(line) ?? []
    const found = colons !== undefined && !isTooFar(line, open.at(-1)) ? undefined : slipIn(line, open.at(-1))
    const isMended = found !== undefined && fits(found.meant, line, lines[order + 1])
    if (isMended) slips.push({ ...found, line: order })
    follow(isMended ? (found.meant.split('\n').at(-1) ?? '') : line, open)
  })
  return slips
}

/** What was meant has no more signs than there are. */
function fits(meant: string, line: string, next: string | undefined): boolean {
  return meant.length <= line.length || (meant.length === line.length + 1 && next === '')
}

/** Opens and closes what a sound line does: one that closes has as many colons as what it closes, or more. */
function follow(line: string, open: Opened[]): void {
  const [, indent = '', colons] = closing.exec(line) ?? []
  if (colons !== undefined) {
    const outermost = open.findIndex((one) => one.colons <= colons.length)
    if (outermost !== -1) open.length = outermost
    return
  }
  const [, before = indent, opens] = opening.exec(line) ?? []
  if (opens !== undefined) open.push({ indent: before.length, colons: opens.length })
}

/** Four spaces make code of a line. */
function isTooFar(line: string, last: Opened | undefined): boolean {
  return last !== undefined && (/^\s*\t/.test(line) || line.search(/\S/) > last.indent + 3)
}

function slipIn(line: string, last: Opened | undefined): Omit<Slip, 'line'> | undefined {
  return openingIn(line) ?? (last === undefined ? undefined : closingIn(line, last))
}

function openingIn(line: string): Omit<Slip, 'line'> | undefined {
  const [, before = '', typed = '', name = '', rest = ''] = misopened.exec(line) ?? []
  const directive = namedDirective(name)
  if (directive === undefined) return undefined
  const { form } = formOf(directive)
  const count = countColons(typed)
  if (before !== '' && !before.startsWith('#') && form === 'container') return undefined
  if (before === '' && /^::+[ \t]*$/.test(typed)) return undefined
  if (count < 2 && !/^[[{]/.test(rest)) return undefined
  const colons = form === 'leaf' ? colonsOf(form) : ':'.repeat(Math.max(3, count))
  return { at: line.search(/\S/), meant: `${colons}${name}${rest.trimEnd()}` }
}

function closingIn(line: string, { indent, colons }: Opened): Omit<Slip, 'line'> | undefined {
  const [, typed = ''] = misclosed.exec(line) ?? []
  if (countColons(typed) > 1) return { at: line.search(/\S/), meant: ' '.repeat(indent) + ':'.repeat(colons) }
  const [, words = '', spaces = '', signs = ''] = joined.exec(line) ?? []
  if (signs.length < colons || indent > 0) return undefined
  return { at: line.indexOf(signs, words.length), meant: `${words}\n${' '.repeat(spaces.length - 1)}${signs}` }
}

function countColons(typed: string): number {
  return typed.replace(/[^:：﹕]/gu, '').length
}
