/** Inlines as an author writes them: words escaped so that each is read as itself, marks that open and close where they must. */
import type { Inline, Mark, Text } from '../document.ts'

/** Where words are written: some signs mean something there and nowhere else. */
export interface Surroundings {
  /** In a row of a table. */
  readonly isCell?: true
  /** In the brackets of a directive. */
  readonly isLabel?: true
}

/** A note's call, by the label that the author gave it. */
function callText(label: string): string {
  return `[^${label}]`
}

const special = /[\\`*_[\]<|~]|&(?=#?\w{1,40};)|!(?=\[)/g

/** Words with a backslash before each sign that would be read as Markdown. */
function escapeWords(value: string): string {
  return value.replace(special, (sign) => `\\${sign}`)
}

/** A sign by its number: no mark of emphasis takes it for a letter. */
function reference(sign: string): string {
  return `&#${sign.codePointAt(0) ?? 0};`
}

type Delimiter = '*' | '_'

/** A run of words, or anything that stands among them. */
interface Token {
  readonly text: string
  readonly marks: readonly Mark[]
  /** Words that may be cut and written by number. */
  readonly isWords: boolean
}

function tokensOf(line: readonly Inline[]): readonly Token[] {
  return line.flatMap((inline): readonly Token[] => {
    switch (inline.type) {
      case 'text':
        return textTokens(inline)
      case 'noteReference':
        return [{ text: callText(inline.label), marks: [], isWords: false }]
      case 'crossReference':
        return [{ text: `[](#${inline.target})`, marks: marksOf(inline.marks), isWords: false }]
      case 'lineBreak':
        return [{ text: '\\\n', marks: [], isWords: false }]
    }
  })
}

function marksOf(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => mark !== 'raised')
}

/** Spaces at the edges of a run stand outside its marks: Markdown knows no mark beside a space. */
function textTokens({ value, marks, link, language }: Text): readonly Token[] {
  const kept = marksOf(marks)
  const address = link ?? (language === undefined ? undefined : `lang:${language}`)
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(value) ?? []
  const outside = (text: string): readonly Token[] => (text === '' ? [] : [{ text, marks: [], isWords: true }])
  if (words === '') return outside(value)
  const text = escapeWords(words)
  const inner = address === undefined ? text : `[${text}](${linkText(address)})`
  return [...outside(before), { text: inner, marks: kept, isWords: address === undefined }, ...outside(after)]
}

/** An address with the signs that would end it. */
function linkText(address: string): string {
  const safe = address.replace(/[\\<>()\s]/g, (sign) =>
    encodeURIComponent(sign).replace(/[()]/g, (each) => `\\${each}`),
  )
  return safe
}

const punctuation = /[\p{P}\p{S}]/u

function kindOf(sign: string | undefined): 'space' | 'punctuation' | 'letter' {
  if (sign === undefined || /\s/u.test(sign)) return 'space'
  return punctuation.test(sign) ? 'punctuation' : 'letter'
}

function firstSign(text: string): string | undefined {
  return text === '' ? undefined : String.fromCodePoint(text.codePointAt(0) ?? 0)
}

function lastSign(text: string): string | undefined {
  return [...text.slice(-2)].at(-1)
}

/** A line with its marks. */
export function writeInlines(line: readonly Inline[], surroundings: Surroundings = {}): string {
  const tokens = joinTokens(tokensOf(line))
  let written = ''
  let closing: Delimiter | undefined
  for (const [index, token] of tokens.entries()) {
    if (token.marks.length === 0) {
      written += token.text
      closing = undefined
      continue
    }
    const delimiter = delimiterAfter(closing)
    const sign = marksText(token.marks, delimiter)
    const next = tokens[index + 1]
    written = readyToOpen(written, token.text, delimiter) + sign + token.text + sign
    closing = delimiter
    if (next !== undefined && next.marks.length === 0) {
      const ready = readyAfter(token.text, next, delimiter)
      if (ready !== next.text) {
        ;(tokens as Token[])[index + 1] = { ...next, text: ready }
      }
    }
  }
  return finish(written, surroundings)
}

function joinTokens(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (
      last !== undefined &&
      last.marks.join() === token.marks.join() &&
      (last.marks.length > 0 || (last.isWords && token.isWords))
    )
      joined[joined.length - 1] = {
        text: last.text + token.text,
        marks: last.marks,
        isWords: last.isWords && token.isWords,
      }
    else joined.push(token)
  }
  return joined
}

/** Two runs that touch have different signs, so that one's end is not taken for the other's. */
function delimiterAfter(closing: Delimiter | undefined): Delimiter {
  return closing === '*' ? '_' : '*'
}

function marksText(marks: readonly Mark[], delimiter: Delimiter): string {
  return delimiter.repeat((marks.includes('italic') ? 1 : 0) + (marks.includes('bold') ? 2 : 0))
}

/** What stands before an opening mark: a letter is written by its number where the mark would not open. */
function readyToOpen(before: string, text: string, delimiter: Delimiter): string {
  const last = lastSign(before)
  const isWord = kindOf(last) === 'letter'
  const mustChange = isWord && (delimiter === '_' || kindOf(firstSign(text)) === 'punctuation')
  return mustChange && last !== undefined ? before.slice(0, -last.length) + reference(last) : before
}

/** What stands after a closing mark, likewise. */
function readyAfter(text: string, { text: next, isWords }: Token, delimiter: Delimiter): string {
  const first = firstSign(next)
  const isWord = kindOf(first) === 'letter'
  const mustChange = isWord && isWords && (delimiter === '_' || kindOf(lastSign(text)) === 'punctuation')
  return mustChange && first !== undefined ? reference(first) + next.slice(first.length) : next
}

/** What would be read as more than words at the ends of a line. */
function finish(text: string, { isCell, isLabel }: Surroundings): string {
  const trimmed = text.replace(/^[ \t]+|[ \t]+$/g, '')
  const braced = /\}$/.test(trimmed) ? escapeLastBrace(trimmed) : trimmed
  if (isCell) return cellText(braced.replace(/\\\n/g, ' ').replace(/\n/g, ' '))
  const oneLine = isLabel ? braced.replace(/\\?\n/g, ' ') : braced
  return isLabel ? oneLine : escapeStarts(oneLine)
}

function escapeLastBrace(text: string): string {
  const at = text.lastIndexOf('{')
  return at === -1 ? text : `${text.slice(0, at)}\\${text.slice(at)}`
}

/** A cell that would join, or be set in. */
function cellText(text: string): string {
  return /^(?:[\^<]$|>)/.test(text) ? `\\${text}` : text
}

/** The start of each line: what makes a heading, a list, a rule, a directive or a table of it. */
function escapeStarts(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
        .replace(/^([-+])(?=\s|$)/, '\\$1')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
        .replace(/^(>|:{2,}|={1,}\s*$|-{2,}\s*$|\+{3,})/, '\\$1'),
    )
    .join('\n')
}
