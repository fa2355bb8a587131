/** Tags in a row of tokens: each gives its look to what stands within it. */
import { omit, type MarkdownReading } from './reading.ts'
import { lookOf, ownLines, tellTag, unseen } from './html-tags.ts'
import type { WordsLook, Token } from './token.ts'

interface OpenTag {
  readonly name: string
  readonly look: WordsLook
}

/** Tokens without tags. */
export function withoutTags(tokens: readonly Token[], reading: MarkdownReading): readonly Token[] {
  let open: readonly OpenTag[] = []
  let look: WordsLook = {}
  return withoutUnseen(tokens, reading).flatMap((token): readonly Token[] => {
    if (token.type !== 'tag') return open.length === 0 ? [token] : [withLook(token, look)]
    if (!token.isEnd) tellTag(token, token.at, reading)
    open = token.isEnd
      ? closed(open, token.name)
      : [...open, { name: token.name, look: lookOf(token) }].slice(-mostOpen)
    look = Object.assign({}, ...open.map((each) => each.look)) as WordsLook
    return ownLines.has(token.name) ? [{ type: 'soft' }] : []
  })
}

/** Tokens without elements whose words are of no text; one without an end has no words. */
function withoutUnseen(tokens: readonly Token[], reading: MarkdownReading): readonly Token[] {
  const ends = new Map<string, number>()
  for (const [index, token] of tokens.entries()) if (token.type === 'tag' && token.isEnd) ends.set(token.name, index)
  const kept: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.type !== 'tag' || token.isEnd || !unseen.has(token.name)) {
      kept.push(token)
      continue
    }
    const end = (ends.get(token.name) ?? -1) < at ? at : endOf(tokens, at)
    omit(reading, token.at, ['tag', `<${token.name}> ${saidBy(tokens.slice(at, end))}`.trim()])
    at = end
  }
  return kept
}

function endOf(tokens: readonly Token[], from: number): number {
  const start = tokens[from]
  const name = start?.type === 'tag' ? start.name : ''
  let at = from + 1
  while (at < tokens.length && !isEndOf(tokens[at], name)) at += 1
  return at
}

function isEndOf(token: Token | undefined, name: string): boolean {
  return token?.type === 'tag' && token.isEnd && token.name === name
}

function saidBy(tokens: readonly Token[]): string {
  return tokens.map((token) => ('value' in token ? token.value : token.type === 'soft' ? ' ' : '')).join('')
}

/** Tags that are open at once: no text has more. */
const mostOpen = 64

function closed(open: readonly OpenTag[], name: string): readonly OpenTag[] {
  const at = open.findLastIndex((each) => each.name === name)
  return at === -1 ? open : open.toSpliced(at, 1)
}

/** A token with another look beside its own. */
export function withLook(token: Token, look: WordsLook): Token {
  return 'look' in token ? { ...token, look: { ...token.look, ...look } } : token
}
