/** Lines of facts that are plain words to their author and signs to YAML: each with the line as it should be. */
import { parseDocument } from 'yaml'
import { factKeys } from '../facts/definitions.ts'
import { bracketsIn, mendBrackets } from './yaml-brackets.ts'
import { mendLines, opensText, type Mend, type MendedYaml, type MendLine } from './yaml-lines.ts'

/** Mends the lines that cannot be read; lines of lists in brackets are left. */
export function mendYaml(yaml: string): MendedYaml {
  let brackets = 0
  let isValued = false
  const opens = (line: string): boolean => brackets <= 0 && opensText(line)
  const mend: MendLine = (line, { at, indent, next }) => {
    const isInBrackets = brackets > 0
    const paired = isInBrackets ? undefined : mendBrackets(line, next)
    if (paired !== undefined) return { problem: unpaired, line: paired, column: indent, isQuoted: false }
    if (isRule(line) && at > 0) return { problem: ended, line: '', column: 0, isQuoted: false }
    brackets = isInBrackets || /^\s*(?:- +)*(?:[a-z-]+: +)?[[{]/.test(line) ? brackets + bracketsIn(line) : 0
    if (isInBrackets) return undefined
    const isLong = next.search(/\S|$/) > indent && /^\s*[^\s#-]/.test(next)
    const isInner = isValued
    isValued = indent === 0 ? /^[a-z-]+: +[^\s|>#]/.test(line) && !wordFacts.has(line.split(':', 1)[0] ?? '') : isValued
    return (
      mendTab(line) ??
      (isInner ? mendIndent(line) : undefined) ??
      mendSpace(line) ??
      (isLong ? undefined : mendValue(line))
    )
  }
  return mendLines(yaml, mend, opens)
}

const unpaired = 'its brackets do not go in pairs'
const ended = 'the facts end there before their end'

/** A rule around facts that have a file of their own. */
function isRule(line: string): boolean {
  return /^(?:-{3,}|\.{3}|[–—―]{1,3})[ \t]*$/.test(line)
}

function mendTab(line: string): Mend | undefined {
  const indent = /^[ ]*\t[ \t]*(?=\S)/.exec(line)?.[0]
  if (indent === undefined) return undefined
  const rest = line.slice(indent.length)
  const isFact = factKeys.some((key) => rest.startsWith(`${key}:`))
  const mended = (isFact ? '' : indent.replaceAll('\t', '  ')) + rest
  return { problem: 'it begins with a tab, where spaces belong', line: mended, column: 0, isQuoted: false }
}

/** A fact that is set in below one that has its value. */
function mendIndent(line: string): Mend | undefined {
  const inner = line.trimStart()
  if (inner === line || !factKeys.some((key) => inner.startsWith(`${key}: `))) return undefined
  return { problem: 'it begins with spaces, and so belongs to the line above', line: inner, column: 0, isQuoted: false }
}

/** "date:2021-01-07"; the keys of groups are few, and seldom written so. */
function mendSpace(line: string): Mend | undefined {
  const [, before = '', value = ''] = /^((?:- +)?[a-z][a-z-]*:)([^\s:].*)$/.exec(line) ?? []
  if (!factKeys.some((key) => before.endsWith(`${key}:`))) return undefined
  return {
    problem: 'there is no space after its colon',
    line: `${before} ${value}`,
    column: before.length,
    isQuoted: false,
  }
}

function mendValue(line: string): Mend | undefined {
  const { before, value } = partsOf(line)
  const key = /^([a-z-]+):/.exec(before)?.[1] ?? ''
  // Quotation marks make words of a value; where none belong, its form is shown.
  if (factKeys.some((each) => each === key) && !wordFacts.has(key)) return mendLoneMark(before, value)
  const problem = before.trim() === '' || value === '' ? undefined : problemOf(value)
  if (problem === undefined || isReadable(line.trim())) return undefined
  const quoted = quote(value)
  return { problem, line: before + quoted, column: before.length, isQuoted: true }
}

/** `session: "80`: one mark, where none is needed. */
function mendLoneMark(before: string, value: string): Mend | undefined {
  const [, bare] = /^["']([^"'[\]{},#:]*[^"'[\]{},#:\s])["']?$/.exec(value) ?? []
  if (bare === undefined || isReadable(value)) return undefined
  return {
    problem: 'its quotation marks do not go in pairs',
    line: before + bare,
    column: before.length,
    isQuoted: false,
  }
}

/** Whether a line means by itself what it says. */
function isReadable(line: string): boolean {
  const { errors, warnings } = parseDocument(line, { schema: 'failsafe', prettyErrors: false })
  // "*word*" is italic to an author; an alias, an anchor or a tag is refused by its name.
  if (/(?:^|[:-]\s+)\*\S+\*/.test(line)) return false
  return errors.length === 0 && warnings.every(({ code }) => code === 'TAG_RESOLVE_FAILED')
}

const reserved = /^(?:[@`%&*!?|>,]|-(?=\s))/
const isFlow = /^(?:\[[^\]]*|\{[^}]*)$/

function problemOf(value: string): string | undefined {
  if (value.startsWith('#') || isFlow.test(value)) return undefined
  if (/^["']/.test(value)) return 'its quotation marks do not go in pairs'
  const [sign] = reserved.exec(value) ?? /^[[{]/.exec(value) ?? []
  if (sign !== undefined) return `its value begins with “${sign}”, which is a sign of YAML there`
  return /:(?:\s|$)/.test(value) ? 'a colon with a space behind it begins another fact' : undefined
}

/** Words in quotation marks, without those that they have lost the partner of. */
export function quote(words: string): string {
  const [, mark = ''] = /^(["'])/.exec(words) ?? []
  const inner = words.slice(mark.length)
  const isLast = mark !== '' && inner.indexOf(mark) === inner.length - 1
  // "He said "yes" to it": the second mark opens, so the first and the last are those of YAML.
  const isAround = mark === '"' && /^[^"]*[\s([]"\S.*"$/.test(inner)
  const bare =
    isLast || isAround || (mark === "'" && inner.endsWith(mark))
      ? inner.slice(0, -1)
      : inner.includes(mark) && mark !== ''
        ? words
        : inner
  if (!/["\\]/.test(bare)) return `"${bare}"`
  return `'${bare.replaceAll("'", "''")}'`
}

/** Facts that are words, of which a sign may be a part. */
const wordFacts: ReadonlySet<string> = new Set([
  'titles-above',
  'subtitle',
  'addressee',
  'sender',
  'issuance-note',
  'symbols-note',
  'agenda-titles',
  'agenda-note',
  'sponsors-note',
  'committee',
])

/** Whether a fact is words of its author. */
export function isWordFact(key: string): boolean {
  return wordFacts.has(key)
}

/** Values that end at a “#” within their words, “subtitle: Resolution #5”, and the YAML in which they go on. */
export function mendCuts(yaml: string): MendedYaml {
  let key = ''
  return mendLines(yaml, (line) => {
    key = /^([a-z][a-z-]*):/.exec(line)?.[1] ?? key
    return wordFacts.has(key) ? cutIn(line) : undefined
  })
}

function cutIn(line: string): Mend | undefined {
  const { before, value } = partsOf(line)
  // YAML begins none behind any other space, such as those that are fixed.
  const comment = value.search(/(?:^|[ \t])#/)
  if (before.trim() === '' || comment === -1 || /^["'[{|>]/.test(value)) return undefined
  const lost = value.slice(comment).trim()
  // Behind a sign and a space, people comment.
  if (!/^#[^\s#]/.test(lost)) return undefined
  return { problem: lost, line: before + quote(value), column: line.trimEnd().length - lost.length, isQuoted: true }
}

/** "subtitle: " and its value; "  - " and one entry. */
function partsOf(line: string): { readonly before: string; readonly value: string } {
  const [before = ''] = /^\s*(?:- +)*(?:[a-z][a-z-]*: +)?/.exec(line) ?? []
  return { before, value: line.slice(before.length).trimEnd() }
}
