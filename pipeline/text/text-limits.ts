/**
 * Ends the parsing of a text that would take time out of all proportion: micromark reads the inlines of a block in time that grows with the
 * square of the signs that may open or close something (CommonMark 0.31.2: 6.1 code spans, 6.2 emphasis, 6.3 links, 6.6 raw HTML). They are
 * counted where the parser meets them, by a construct that takes none: what a block, an escape or a code span is, is not guessed. It errs on
 * neither side.
 */
import type { gfmFootnote } from 'micromark-extension-gfm-footnote'
import type { Limits } from './limits.ts'

/** What micromark is extended by; its types are a package of their own, which only extensions name. */
export type Extension = ReturnType<typeof gfmFootnote>
export type Constructs = NonNullable<Extension['text']>
export type Construct = Exclude<Constructs[number], readonly unknown[] | undefined>
type Effects = Parameters<Construct['tokenize']>[0]
type State = Parameters<Construct['tokenize']>[1]
type Inlines = ThisParameterType<Construct['tokenize']>

/** Thrown through the parser, which knows no other way to end early. */
export class PassedLimit extends Error {
  readonly offset: number
  readonly found: string
  readonly limit: number

  constructor(offset: number, found: string, limit: number) {
    super(found)
    this.offset = offset
    this.found = found
    this.limit = limit
  }

  /** The same in a text with so much more before it. */
  movedBy(distance: number): PassedLimit {
    return new PassedLimit(this.offset + distance, this.found, this.limit)
  }
}

/** What the inlines of one block have had so far. */
interface Count {
  readonly signs: number
  readonly brackets: number
  /** Where the last thing in brackets that may be the call of a note ends: a call is read as a whole, and its second bracket never asked for. */
  readonly callEnd?: number
}

/** As many signs may look for their ends through any length of text: the length of a block is asked when there are more. */
const few = 16

/** Extension that throws `PassedLimit` where the inlines of one block hold more than is allowed. */
export function limitText(limits: Limits): Extension {
  const counts = new WeakMap<Inlines, Count>()
  const sign: Construct = {
    tokenize(effects, _ok, nok) {
      const before = counts.get(this) ?? { signs: 0, brackets: 0 }
      const start = this.now().offset
      return rowOf(effects, (row, code) => {
        const after = add(before, row, start)
        check(after, { start, row }, limits)
        counts.set(this, after)
        const isNowMany = before.signs <= few && after.signs > few
        if (isNowMany) return measure(effects, nok, { start, limit: limits.paragraph })(code)
        if (row !== '[' || code !== codeOf('^')) return nok(code)
        return seekEnd(effects, nok, (length) => counts.set(this, asCall(after, start + length)))(code)
      })
    },
  }
  // As with code spans of micromark (4.0.2): a shorter row within a row of back-quotes is none.
  const backquote: Construct = { ...sign, previous: (code) => code !== codeOf('`') }
  const signs = [...'[]*_<!'].map((character) => [codeOf(character), sign] as const)
  return { text: Object.fromEntries([...signs, [codeOf('`'), backquote]]) }
}

function codeOf(character: string): number {
  return character.charCodeAt(0)
}

/** Reads a row of one sign, or one bracket, and hands over. */
function rowOf(effects: Effects, then: (row: string, code: Parameters<State>[0]) => ReturnType<State>): State {
  let row = ''
  const read: State = (code) => {
    const character = code === null ? '' : String.fromCharCode(code)
    if (row !== '' && (character !== row[0] || !'*_`'.includes(character))) return then(row, code)
    if (row === '') effects.enter('data')
    row += character
    effects.consume(code)
    return read
  }
  return read
}

function add(count: Count, row: string, at: number): Count {
  const step = row === '[' ? 1 : row === ']' && at !== count.callEnd ? -1 : 0
  return { ...count, signs: count.signs + row.length, brackets: Math.max(0, count.brackets + step) }
}

/** What may be the call of a note opens nothing, for it ends where it says. */
function asCall({ signs, brackets }: Count, callEnd: number): Count {
  return { signs, brackets: brackets - 1, callEnd }
}

/** Longest name of a note (micromark-extension-gfm-footnote 2.1.0). */
const longestName = 999

/** Looks for the bracket behind a name that may be one of a note, and tells how far from the first it stands. */
function seekEnd(effects: Effects, nok: State, found: (length: number) => void): State {
  let length = 1
  const read: State = (code) => {
    if (code === codeOf(']') && length > 2) found(length)
    if (code === null || code <= codeOf(' ') || code === codeOf('[') || code === codeOf(']') || length > longestName)
      return nok(code)
    length += 1
    effects.consume(code)
    return read
  }
  return read
}

function check(
  { signs, brackets }: Count,
  { start, row }: { start: number; row: string },
  { delimiters, openBrackets }: Limits,
): void {
  if (brackets > openBrackets) throw new PassedLimit(start, 'brackets open at once', openBrackets)
  if (signs <= delimiters) return
  const offset = start + row.length - (signs - delimiters)
  throw new PassedLimit(offset, 'signs that may open or close something in one paragraph', delimiters)
}

/** Reads on to the end of the block: what is longer than allowed is refused before anything looks through it again and again. */
function measure(effects: Effects, nok: State, { start, limit }: { start: number; limit: number }): State {
  let length = 0
  const read: State = (code) => {
    if (code === null) return nok(code)
    if (length > limit) throw new PassedLimit(start, 'characters in one block', limit)
    length += 1
    effects.consume(code)
    return read
  }
  return read
}
