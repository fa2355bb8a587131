/** Words divided at the ends of lines by the patterns of their language. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { cutFragments, textOf } from './cut-word.ts'
import { toFragment, toWord, type Fragment, type Word } from './fragments.ts'
import type { Division } from './measure-of-lines.ts'
import { shapeDivided } from './shape.ts'

/** Languages that official files hyphenate; patterns are loaded when a document asks for them. */
const patterns: Partial<Record<LanguageCode, () => Promise<Patterns>>> = {
  ru: async () => (await import('hyphen/ru/index.js')).default,
}

interface Patterns {
  readonly hyphenateSync: (
    word: string,
    options: { readonly hyphenChar: string; readonly minWordLength: number },
  ) => string
}

type Hyphenate = (word: string) => string

const loaded = new Map<LanguageCode, Hyphenate>()

/** Fewest letters of a word before and after a hyphen (of 132 divided words in S/2024/228, none has fewer). */
const fewestBefore = 2
const fewestAfter = 3
const mark = '\u00AD'
const letters = /\p{L}+/gu

/** Makes a language's patterns ready; before any of its paragraphs is set. */
export async function loadHyphenation(language: LanguageCode): Promise<void> {
  if (loaded.has(language)) return
  const found = await patterns[language]?.()
  if (found === undefined) throw new Error(`no patterns divide the words of ${language}`)
  const { hyphenateSync } = found
  loaded.set(language, (word) => hyphenateSync(word, { hyphenChar: mark, minWordLength: fewestBefore + fewestAfter }))
}

/** Ways to cut a word, from its start on. */
export function divide(word: Word, language: LanguageCode): readonly Division[] {
  return placesOf(textOf(word), language).map((place) => cutAt(word, place))
}

/** Places in a text where a hyphen may stand: inside its words, not in those of capitals alone. */
function placesOf(text: string, language: LanguageCode): readonly number[] {
  const hyphenate = loaded.get(language)
  if (hyphenate === undefined) throw new Error(`the patterns of ${language} are not loaded`)
  return [...text.matchAll(letters)].flatMap(({ 0: word, index }) => {
    if (word === word.toUpperCase()) return []
    return placesIn(hyphenate(word.toLowerCase()))
      .filter((place) => place >= fewestBefore && word.length - place >= fewestAfter)
      .map((place) => index + place)
  })
}

function placesIn(marked: string): readonly number[] {
  let place = 0
  return marked
    .split(mark)
    .slice(0, -1)
    .map((part) => (place += part.length))
}

function cutAt(word: Word, place: number): Division {
  const [before = [], after = []] = cutFragments(word, [place])
  return { head: toWord(withHyphen(before), []), tail: toWord(after, word.spaces, word) }
}

function withHyphen(fragments: readonly Fragment[]): readonly Fragment[] {
  const last = fragments.at(-1)
  if (last === undefined) throw new Error('a word is not divided before its first letter')
  return [...fragments.slice(0, -1), toFragment(shapeDivided(last.style.face, last.shaped.text), last)]
}
