/** Tags in a row of tokens: each gives its look to what stands within it. */
import { flatten, type MarkdownReading } from './reading.ts'
import type { WordsLook, Token } from './token.ts'

interface OpenTag {
  readonly name: string
  readonly look: WordsLook
}

/** Tokens without tags. */
export function withoutTags(tokens: readonly Token[], reading: MarkdownReading): readonly Token[] {
  let open: readonly OpenTag[] = []
  let look: WordsLook = {}
  return tokens.flatMap((token): readonly Token[] => {
    if (token.type !== 'tag') return open.length === 0 ? [token] : [withLook(token, look)]
    if (token.name === 'mark' && !token.isEnd) flatten(reading, token.at, ['highlight', ''])
    open = token.isEnd ? closed(open, token.name) : [...open, token].slice(-mostOpen)
    look = Object.assign({}, ...open.map((each) => each.look)) as WordsLook
    return []
  })
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
