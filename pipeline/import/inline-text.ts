/** Inlines as an author writes them: words escaped so that each is read as itself, marks that open and close where they must. */
import type { Inline, Mark, Text } from '../document.ts'

const special = /[\\`*_[\]<|~{]|&(?=#?\w{1,40};)|!(?=\[)/g

/** Words with a backslash before each sign that would be read as Markdown. */
function escapeWords(value: string): string {
  return value.replace(special, (sign) => `\\${sign}`)
}

type Delimiter = '*' | '_'

/** A run of words, or anything that stands among them. */
interface Token {
  readonly text: string
  readonly marks: readonly Mark[]
  /** Words that may be cut and written by number. */
  readonly isWords: boolean
}

function plainToken(text: string, isWords: boolean): Token {
  return { text, marks: [], isWords }
}

function tokensOf(line: readonly Inline[]): readonly Token[] {
  return line.flatMap((inline): readonly Token[] => {
    switch (inline.type) {
      case 'text':
        return textTokens(inline)
      case 'noteReference':
        return [plainToken(`[^${inline.label}]`, false)]
      case 'crossReference':
        return [{ text: `[](#${inline.target})`, marks: typedMarks(inline.marks), isWords: false }]
      case 'lineBreak':
        return [plainToken('\\\n', false)]
    }
  })
}

/** Raised letters are composed. */
function typedMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => mark !== 'raised')
}

/** Spaces at the edges of a run stand outside its marks: Markdown knows no mark beside a space. */
function textTokens({ value, marks, link, language }: Text): readonly Token[] {
  const words = value.trim()
  if (words === '') return [plainToken(value, true)]
  const start = value.length - value.trimStart().length
  const [before, after] = [value.slice(0, start), value.slice(start + words.length)]
  const address = link ?? (language === undefined ? undefined : `lang:${language}`)
  const text = escapeWords(words)
  const token = {
    text: address === undefined ? text : `[${text}](${addressText(address)})`,
    marks: typedMarks(marks),
    isWords: address === undefined,
  }
  return [plainToken(before, true), token, plainToken(after, true)].filter((each) => each.text !== '')
}

/** An address without the signs that would end it. */
function addressText(address: string): string {
  return address.replace(/[\\<>\s]/g, encodeURIComponent).replace(/[()]/g, (sign) => `\\${sign}`)
}

/** Two pieces as one; an exclamation mark makes no picture of the bracket behind it. */
function join(before: string, after: string): string {
  return before.endsWith('!') && after.startsWith('[') ? `${before.slice(0, -1)}\\!${after}` : before + after
}

/** Runs of the same marks as one. */
function joinTokens(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (last !== undefined && isSameKind(last, token))
      joined.splice(-1, 1, { ...last, text: join(last.text, token.text), isWords: last.isWords && token.isWords })
    else joined.push(token)
  }
  return joined
}

function isSameKind(a: Token, b: Token): boolean {
  return a.marks.join() === b.marks.join() && (a.marks.length > 0 || (a.isWords && b.isWords))
}

/** A line with its marks. */
export function writeInlines(line: readonly Inline[]): string {
  let written = ''
  let before: { readonly text: string; readonly delimiter: Delimiter } | undefined
  for (const token of joinTokens(tokensOf(line))) {
    if (token.marks.length === 0) {
      written =
        before === undefined ? join(written, token.text) : written + readyAfter(before.text, token, before.delimiter)
      before = undefined
    } else {
      // Two runs that touch have different signs, so that one's end is not taken for the other's.
      const delimiter = before?.delimiter === '*' ? '_' : '*'
      const sign = delimiter.repeat((token.marks.includes('italic') ? 1 : 0) + (token.marks.includes('bold') ? 2 : 0))
      written = readyToOpen(written, token.text, delimiter) + sign + token.text + sign
      before = { text: token.text, delimiter }
    }
  }
  return written.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, '')
}

const punctuation = /[\p{P}\p{S}]/u

function isLetter(sign: string | undefined): sign is string {
  return sign !== undefined && !/\s/u.test(sign) && !punctuation.test(sign)
}

function firstSign(text: string): string | undefined {
  return text === '' ? undefined : String.fromCodePoint(text.codePointAt(0) ?? 0)
}

function lastSign(text: string): string | undefined {
  return Array.from(text.slice(-2)).at(-1)
}

/** A sign by its number: no mark of emphasis takes it for a letter. */
function byNumber(sign: string): string {
  return `&#${sign.codePointAt(0) ?? 0};`
}

/** What stands before an opening mark: a letter is written by its number where the mark would not open behind it. */
function readyToOpen(before: string, text: string, delimiter: Delimiter): string {
  const last = lastSign(before)
  const first = firstSign(text)
  if (!isLetter(last) || (delimiter === '*' && isLetter(first))) return before
  return before.slice(0, -last.length) + byNumber(last)
}

/** What stands after a closing mark, likewise. */
function readyAfter(text: string, { text: next, isWords }: Token, delimiter: Delimiter): string {
  const first = firstSign(next)
  if (!isLetter(first) || !isWords || (delimiter === '*' && isLetter(lastSign(text)))) return next
  return byNumber(first) + next.slice(first.length)
}

/** The same in brackets or in a heading: on one line. */
export function writeOnOneLine(line: readonly Inline[]): string {
  return writeInlines(line).replace(/\\?\n/g, ' ')
}

/** The same in a cell: neither joined to its neighbours nor set in. */
export function writeCellText(line: readonly Inline[]): string {
  const text = writeOnOneLine(line)
  return /^(?:[\^<]$|>)/.test(text) ? `\\${text}` : text
}

/** The same as a paragraph: the start of each line makes no heading, list, rule, directive or quotation of it. */
export function writeParagraphText(line: readonly Inline[]): string {
  return writeInlines(line)
    .split('\n')
    .map((each) =>
      each
        .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
        .replace(/^([-+])(?=\s|$)/, '\\$1')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
        .replace(/^(>|:{2,}|={1,}\s*$|-{2,}\s*$)/, '\\$1'),
    )
    .join('\n')
}
