/** What a cross-reference prints: the number of a paragraph, the noun and the number of all else, never a noun that is typed before it, and a capital where a sentence begins. */
import type { CrossReference, Inline } from '../document.ts'
import { opaque } from './untouchable.ts'
import type { Scope } from './scope.ts'
import { beginsSentence } from './sentence-starts.ts'

/** A reference cut at its number: "section V", "第五节", "الفرع الأول"; the only annex has none. */
interface Named {
  readonly noun: string
  readonly number: string
}

const han = /^(?:第?(?<section>.+?)节|(?<noun>附件|附录|附文|表|图)(?<count>.*))$/u

function cutNoun(text: string): Named {
  const { section, noun, count } = han.exec(text)?.groups ?? {}
  if (section !== undefined) return { noun: '第', number: section }
  if (noun !== undefined) return { noun, number: count ?? '' }
  const words = text.split(' ')
  if (words.length === 1) return { noun: text, number: '' }
  // Arabic ordinals may have several words, other nouns may.
  const nouns = /^\p{Script=Arabic}/u.test(text) ? 1 : words.length - 1
  return { noun: words.slice(0, nouns).join(' '), number: words.slice(nouns).join(' ') }
}

/** What stands between two numbers of one noun: "sections II and III". */
const between = /^[\s\u00A0]*(?:[,،、，–-]|and|or|to|et|ou|à|y|e|o|u|a|и|или|по|و|أو|إلى|和|或|至|及)?[\s\u00A0]*$/u

/** True where words end with a noun, in whatever form of it. */
function endsWithNoun(words: string, noun: string): boolean {
  if (/^\p{Script=Han}/u.test(noun)) return words.endsWith(noun)
  const typed = /([\p{L}\p{M}]+)[\s\u00A0]+$/u.exec(words)?.[1]?.toLowerCase() ?? ''
  const last = noun.split(' ').at(-1)?.toLowerCase() ?? ''
  if (/^\p{Script=Arabic}/u.test(last)) return typed.includes(last.replace(/^ال/u, '').slice(0, 3))
  return typed.startsWith(last.slice(0, Math.max(3, Math.min(5, last.length - 2))))
}

/** The words that the references of a line print; none behind the noun of what is the only one of its kind. */
export function wordReferences(line: readonly Inline[], scope: Scope): ReadonlyMap<CrossReference, string> {
  const words = new Map<CrossReference, string>()
  let [before, typed] = ['', '']
  // What stands before a reference in its whole line.
  let said = ''
  for (const inline of line) {
    if (inline.type !== 'crossReference') {
      before += inline.type === 'text' ? inline.value : opaque
      said += saidBy(inline)
      continue
    }
    const { text, isNamed } = scope.target(inline.target)
    const { noun, number } = cutNoun(text)
    const isTyped = isNamed && text !== '' && (endsWithNoun(before, noun) || (typed === noun && between.test(before)))
    const inflected = isNamed ? (scope.language.inflect?.(text, said) ?? text) : text
    const named = isNamed && beginsSentence(said) ? upperFirst(inflected) : inflected
    if (!isTyped || number !== '') words.set(inline, isTyped ? number : named)
    ;[before, typed] = ['', isTyped ? noun : '']
    // What it prints counts as a word.
    said += '0'
  }
  return words
}

/** What counts where a sentence begins: the calls of notes stand behind the stop of one, or before it. */
function saidBy(inline: Inline): string {
  if (inline.type === 'text') return inline.value
  return inline.type === 'lineBreak' ? ' ' : ''
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
