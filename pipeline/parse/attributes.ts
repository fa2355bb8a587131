/** The braces at the end of a paragraph or heading: `{continued}`, `{start=3}` and `{#id}`. */
import type { Inline, Text } from '../document.ts'
import { nearestName } from '../text/nearest.ts'
import { reportAt, type ParseContext } from './context.ts'
import { collapseWhitespace } from './collapse-whitespace.ts'

/** Inlines without their braces, and what stood in them. */
export interface Trailing {
  readonly inlines: readonly Inline[]
  readonly continued: boolean
  /** A picture whose author lets it float. */
  readonly floats?: true
  readonly id?: string
  /** The number of `{start=3}`. */
  readonly start?: number
  /** Whether some of the words were reported. */
  readonly hasRefused: boolean
}

/** What may carry braces: its name in messages, and the words it knows. */
export interface Owner {
  readonly name: string
  readonly words: readonly string[]
  readonly hasId: boolean
  /** Whether `{start=3}` may say its number. */
  readonly isCounted?: boolean
}

// "{#id}", "{continued}", "{start=3 #id}", and what was meant to be one of them; "{--words--}" is a tracked change, and told as one.
const braces =
  /(?:^|[ \t]*)\{(?!--[^{}]*--\})([ \t]*(?:#[^\s{}]+|[\w-]+(?:=\S*)?)(?:[ \t]+(?:#[^\s{}]+|[\w-]+(?:=\S*)?))*[ \t]*)\}$/

/** Takes the braces off the end of a block's inlines. */
export function takeTrailing(inlines: readonly Inline[], owner: Owner, context: ParseContext): Trailing {
  const last = inlines.at(-1)
  const found = last?.type === 'text' ? braces.exec(last.value) : null
  if (last?.type !== 'text' || found === null || isEscaped(last, context))
    return { inlines, continued: false, hasRefused: false }
  const rest = { ...last, value: last.value.slice(0, found.index) }
  const words = readWords(found[1] ?? '', { owner, offset: bracesOffset(last, context) + 1 }, context)
  return { ...words, inlines: collapseWhitespace([...inlines.slice(0, -1), rest]) }
}

/** The source of a run up to its last brace; spaces at the end of its line are not in the text. */
function bracesOffset(run: Text, { text }: ParseContext): number {
  return text.lastIndexOf('{', run.position?.end.offset ?? 0)
}

/** An odd number of backslashes makes the brace a word's. */
function isEscaped(run: Text, context: ParseContext): boolean {
  const brace = bracesOffset(run, context)
  let start = brace
  while (context.text[start - 1] === '\\') start -= 1
  return (brace - start) % 2 === 1
}

interface Words {
  readonly owner: Owner
  readonly offset: number
}

function readWords(inside: string, { owner, offset }: Words, context: ParseContext): Omit<Trailing, 'inlines'> {
  const words = [...inside.matchAll(/\S+/g)]
  const sound = isSpacedName(
    words.map(([word]) => word),
    owner,
  )
    ? [checkId(inside.trim().slice(1), offset + inside.indexOf('#'), context)]
    : words.map((word) => checkWord(word[0], { owner, offset: offset + word.index }, context))
  const id = words.map(([word]) => word).findLast((word) => word.startsWith('#') && owner.hasId)
  const continued = words.some(([word]) => word === 'continued')
  const start = words.map(([word]) => startIn(word)).findLast((number) => number !== undefined)
  return {
    continued,
    ...(words.some(([word]) => word === 'float') ? { floats: true as const } : {}),
    ...(id === undefined ? {} : { id: id.slice(1) }),
    ...(start === undefined || owner.isCounted !== true ? {} : { start }),
    hasRefused: sound.includes(false),
  }
}

/** "{#my name}": none of the words behind the name is one that is known, or nearly one. */
function isSpacedName([name = '', ...others]: readonly string[], { hasId, words }: Owner): boolean {
  const isName = (word: string): boolean =>
    /^[\w-]+$/.test(word) && nearestName(word, [...words, 'start']) === undefined
  return hasId && name.startsWith('#') && others.length > 0 && others.every(isName)
}

/** False for a word that was reported. */
function checkWord(word: string, { owner, offset }: Words, context: ParseContext): boolean {
  if (word.startsWith('#') && owner.hasId) return checkId(word.slice(1), offset, context)
  if (owner.words.includes(word)) return true
  if (owner.isCounted === true && /^start(?:=|$)/.test(word)) return checkStart(word, offset, context)
  const known = owner.isCounted === true ? [...owner.words, 'start=1'] : owner.words
  const taken = [...known, ...(owner.hasId ? ['#name'] : [])].map((each) => `\`${each}\``).join(', ')
  const named = owner.hasId ? /^id=["'“”]?([\w-]+)/.exec(word)?.[1] : undefined
  const nearest = named === undefined ? nearestName(word, known) : `#${named}`
  reportAt(context, offset, 'attribute-unknown', word, owner.name, nearest ?? '', taken)
  return false
}

/** The number that `start=3` says. */
function startIn(word: string): number | undefined {
  const number = /^start=([1-9][0-9]{0,3})$/.exec(word)?.[1]
  return number === undefined ? undefined : Number(number)
}

/** False for a number that was reported. */
function checkStart(word: string, offset: number, context: ParseContext): boolean {
  if (startIn(word) !== undefined) return true
  const expected = 'a whole number from 1 to 9999, the one that is to be printed: `{start=3}`'
  reportAt(context, offset, 'attribute-value', 'start', word.slice('start='.length), expected)
  return false
}

/** False for a name that was reported. Names are anchors in every format, so they are ASCII. */
export function checkId(id: string, offset: number, context: ParseContext): boolean {
  const isSound = /^[A-Za-z][A-Za-z0-9_-]*$/.test(id)
  if (!isSound) reportAt(context, offset, 'id-malformed', id)
  return isSound
}
