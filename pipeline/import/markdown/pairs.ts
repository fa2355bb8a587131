/** Brackets and pairs of signs in a row of tokens, as pandoc and wikis have them: notes, spans, what is struck through. */
import { withLook } from './flat-tokens.ts'
import { flatten, omit, type Point, type MarkdownReading } from './reading.ts'
import type { WordsLook, SignToken, Token } from './token.ts'

/** A token, or a note that is written where it is called. */
export type PairedToken =
  | Exclude<Token, { type: 'sign' }>
  | { readonly type: 'inline-note'; readonly tokens: readonly PairedToken[]; readonly at: Point }

interface Frame {
  readonly open: SignToken | undefined
  readonly tokens: PairedToken[]
}

/** Tokens whose signs are what they mean; one without its other half is words. */
export function resolvePairs(tokens: readonly Token[], reading: MarkdownReading): readonly PairedToken[] {
  const frames: Frame[] = [{ open: undefined, tokens: [] }]
  for (const token of tokens) {
    if (token.type !== 'sign') {
      frames.at(-1)?.tokens.push(token)
      continue
    }
    const at = frames.findLastIndex(({ open }) => open !== undefined && isPair(open, token))
    if (at !== -1) closeFrame(frames, at, { close: token, reading })
    else if (token.sign === ']') frames.at(-1)?.tokens.push(asWords(token))
    else frames.push({ open: token, tokens: [] })
  }
  return literal(frames, 0)
}

function isPair(open: SignToken, close: SignToken): boolean {
  if (close.sign === ']') return open.sign === '[' || open.sign === '^['
  return (close.sign === '~~' || close.sign === '==') && open.sign === close.sign
}

function asWords({ value, look, at }: SignToken): PairedToken {
  return { type: 'words', value, look, at }
}

/** What stands in frames from one on, whose signs open nothing. */
function literal(frames: readonly Frame[], from: number): readonly PairedToken[] {
  return frames
    .slice(from)
    .flatMap(({ open, tokens }, index) =>
      open === undefined || (index === 0 && from > 0) ? tokens : [asWords(open), ...tokens],
    )
}

function closeFrame(
  frames: Frame[],
  at: number,
  { close, reading }: { readonly close: SignToken; readonly reading: MarkdownReading },
): void {
  const inside = literal(frames, at)
  const open = frames[at]?.open
  frames.length = at
  if (open !== undefined) frames.at(-1)?.tokens.push(...pairTokens({ open, close, inside }, reading))
}

interface Pair {
  readonly open: SignToken
  readonly close: SignToken
  readonly inside: readonly PairedToken[]
}

function pairTokens({ open, close, inside }: Pair, reading: MarkdownReading): readonly PairedToken[] {
  switch (open.sign) {
    case '^[':
      return [{ type: 'inline-note', tokens: inside, at: open.at }, ...behind(close)]
    case '~~':
      omit(reading, open.at, ['struck', wordsOf(inside)])
      return []
    case '==':
      flatten(reading, open.at, ['highlight', wordsOf(inside)])
      return inside
    case '[':
    case ']':
      return spanTokens({ open, close, inside }, reading)
  }
}

/** Attributes behind a note are words. */
function behind({ attributes, look, at }: SignToken): readonly PairedToken[] {
  return attributes === undefined ? [] : [{ type: 'words', value: `{${attributes}}`, look, at }]
}

/** `[words]{.underline}`; brackets without attributes are brackets. */
function spanTokens({ open, close, inside }: Pair, reading: MarkdownReading): readonly PairedToken[] {
  const { attributes = '' } = close
  if (!/[.#]\w|\w=/.test(attributes)) return [asWords(open), ...inside, asWords(close)]
  const look: WordsLook = {
    ...(/\.(?:underline|ul)\b/.test(attributes) ? { isUnderlined: true } : {}),
    ...languageIn(attributes),
  }
  const rest = attributes.replace(/\.(?:underline|ul)\b|\b(?:lang|dir)="?[\w-]+"?/g, '').trim()
  // What a program names, and nothing shows.
  if (rest !== '' && inside.length > 0) omit(reading, open.at, ['attributes', rest])
  return inside.map((token) => (token.type === 'inline-note' ? token : (withLook(token, look) as PairedToken)))
}

function languageIn(attributes: string): WordsLook {
  const language = /\blang="?([\w-]+)"?/.exec(attributes)?.[1]
  return language === undefined ? {} : { language }
}

/** The words of some tokens. */
function wordsOf(tokens: readonly PairedToken[]): string {
  return tokens.map((token) => (token.type === 'words' ? token.value : token.type === 'soft' ? ' ' : '')).join('')
}
