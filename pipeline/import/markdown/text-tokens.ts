/** The words of a text of Markdown, cut where a sign of pandoc, of wikis or of chats stands. */
import { formulaSigns, showSigns } from './stand-ins.ts'
import { flatten, omit, type Point, type MarkdownReading } from './reading.ts'
import type { WordsLook, SignToken, Token } from './token.ts'

interface Around {
  readonly look: WordsLook
  readonly reading: MarkdownReading
  readonly isBehindObject: boolean
}

const emoji =
  '(?:\\p{Regional_Indicator}{2}|[0-9#*]\\uFE0F\\u20E3|(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F)[\\u{1F3FB}-\\u{1F3FF}]?(?:\\u200D\\p{Extended_Pictographic}\\uFE0F?)*)\\uFE0F?'

/** By their names, in the order in which they are looked for. */
const patterns = {
  formula: `${formulaSigns[0]}(?<formula>[^${formulaSigns[1]}]*)${formulaSigns[1]}`,
  soft: '\\n',
  // What a machine reads is no dash, no emoji and no raised figure.
  address:
    '(?:https?:\\/\\/|mailto:|www\\.)(?:(?!~~|==(?:\\s|$))[^\\s<>|^\\[\\]]){1,2000}|[\\w.+-]{1,64}@[\\w.-]{1,200}\\w',
  call: '\\[\\^(?<call>[^\\[\\]\\s^]{1,200})\\]',
  page: '!?\\[\\[(?<page>[^\\[\\]\\n]{1,300})\\]\\]',
  bracket: '\\^\\[|\\[|\\](?:\\{[^{}\\n]{1,300}\\})?',
  pair: '~~|==(?!=)',
  raised: '\\^(?<raised>[^\\s^~\\[\\]]{1,40})\\^',
  lowered: '~(?<lowered>[^\\s^~\\[\\]]{1,40})~',
  shortcode: '(?<![\\p{L}\\p{N}:]):[a-z][a-z0-9_+-]{1,30}:(?![\\p{L}\\p{N}:])',
  emoji,
  dashes: '(?<=[\\p{L}\\p{N}\\p{P}])-{2,3}(?=[\\p{L}\\p{N}\\s])|(?<=^|\\s)-{2,3}(?=\\s|$)',
  space: '\\\\ ',
} as const

const sign = new RegExp(
  Object.entries(patterns)
    .map(([name, pattern]) => `(?<${name}Sign>${pattern})`)
    .join('|'),
  'gu',
)

/** The tokens of a text that begins at a place. */
export function tokensOfText(value: string, start: Point, around: Around): readonly Token[] {
  const tokens: Token[] = []
  const attributes = around.isBehindObject ? /^\{[^{}\n]{1,300}\}/.exec(value)?.[0] : undefined
  if (attributes !== undefined) omit(around.reading, start, ['attributes', showSigns(attributes)])
  let from = attributes?.length ?? 0
  let at = start
  const addWords = (end: number): void => {
    if (end > from) tokens.push({ type: 'words', value: showSigns(value.slice(from, end)), look: around.look, at })
  }
  for (const found of value.matchAll(sign)) {
    if (found.index < from) continue
    addWords(found.index)
    at = { line: at.line, column: at.column + found.index - from }
    tokens.push(...tokenOf(found, at, around))
    from = found.index + found[0].length
    at = found[0] === '\n' ? { line: at.line + 1, column: 1 } : { line: at.line, column: at.column + found[0].length }
  }
  addWords(value.length)
  return tokens
}

function tokenOf(found: RegExpMatchArray, at: Point, { look, reading }: Around): readonly Token[] {
  const [all] = found
  const words = (value: string, more: WordsLook = {}): Token => ({
    type: 'words',
    value: showSigns(value),
    look: { ...look, ...more },
    at,
  })
  const { formula, call, page, raised, lowered, ...signs } = found.groups ?? {}
  if (formula !== undefined) {
    flatten(reading, at, ['formula', showSigns(formula)])
    return [{ type: 'words', value: showSigns(formula), look, at }]
  }
  if (all === '\n') return [{ type: 'soft' }]
  if (signs['addressSign'] !== undefined) return [words(all)]
  if (call !== undefined) return [{ type: 'call', name: showSigns(call), at }]
  if (page !== undefined) return pageTokens(showSigns(page), { isShown: all.startsWith('!'), look, at, words, reading })
  if (raised !== undefined) return [words(raised, { isRaised: true })]
  if (lowered !== undefined) return [words(lowered, { isLowered: true })]
  if (signs['bracketSign'] !== undefined || signs['pairSign'] !== undefined) return [signToken(all, look, at)]
  if (signs['dashesSign'] !== undefined) return [words(all.length === 2 ? '–' : '—')]
  if (signs['spaceSign'] !== undefined) return [words('\u00A0')]
  // The figure of a key is a number.
  if (/^[0-9]/.test(all)) return [words(all.charAt(0))]
  omit(reading, at, ['emoji', all])
  return []
}

function signToken(all: string, look: WordsLook, at: Point): SignToken {
  const attributes = /^\]\{(.*)\}$/s.exec(all)?.[1]
  const sign = all.startsWith(']') ? ']' : all
  return {
    type: 'sign',
    sign: sign as SignToken['sign'],
    value: showSigns(all),
    ...(attributes === undefined ? {} : { attributes: showSigns(attributes) }),
    look,
    at,
  }
}

interface PageLink {
  readonly isShown: boolean
  readonly look: WordsLook
  readonly at: Point
  readonly words: (value: string) => Token
  readonly reading: MarkdownReading
}

/** `[[Page|words]]`, and `![[picture.png]]`. */
function pageTokens(inside: string, { isShown, look, at, words, reading }: PageLink): readonly Token[] {
  const [page = '', label = page] = inside.split('|')
  if (isShown)
    return [{ type: 'picture', name: page.trim(), alternative: label === page ? '' : label, title: '', look, at }]
  flatten(reading, at, ['link', page])
  return [words(label)]
}
