/** What a cross-reference prints: the number of a paragraph, the noun and the number of all else, never a noun that is typed before it, and a capital where a sentence begins. */
import { capitalize } from '../../templates/languages/common/sessions.ts'
import type { CrossReference, Inline } from '../document.ts'
import { opaque } from './untouchable.ts'
import type { Scope, Target } from './scope.ts'
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

/** What a reference prints, and whether its noun is typed before it, or it has none. */
export interface WordedReference {
  readonly words: string
  readonly isBare: boolean
}

/** What stands before a reference in its line. */
interface Before {
  /** Since the last reference. */
  readonly words: string
  /** The noun that the last reference has, where it is typed. */
  readonly typed: string
  /** In the whole line. */
  readonly said: string
  readonly isPartSaid: boolean
}

/** The words that the references of a line print; none behind the noun of what is the only one of its kind. */
export function wordReferences(line: readonly Inline[], scope: Scope): ReadonlyMap<CrossReference, WordedReference> {
  const worded = new Map<CrossReference, WordedReference>()
  let [words, typed] = ['', '']
  // What stands before a reference in its whole line, as it is typed and as it is printed.
  let [said, printed] = ['', '']
  for (const inline of line) {
    if (inline.type !== 'crossReference') {
      words += inline.type === 'text' ? inline.value : opaque
      said += saidBy(inline)
      printed += saidBy(inline)
      continue
    }
    const target = scope.target(inline)
    const own = wordTarget(target, { words, typed, said, isPartSaid: endsWithPart(printed, target.part) }, scope)
    const isFirst = target.isNamed && !own.isBare && beginsSentence(said)
    if (own.words !== '' || target.text === '')
      worded.set(inline, isFirst ? { ...own, words: capitalize(own.words) } : own)
    ;[words, typed] = ['', own.isBare && target.isNamed ? cutNoun(target.text).noun : '']
    // What it prints counts as a word.
    said += '0'
    printed += own.words
  }
  return worded
}

function wordTarget({ text, isNamed, part }: Target, before: Before, { language }: Scope): WordedReference {
  if (!isNamed || text === '') return { words: text, isBare: text !== '' }
  const { noun, number } = cutNoun(text)
  const isTyped = endsWithNoun(before.words, noun) || (before.typed === noun && between.test(before.words))
  const outer = before.isPartSaid ? undefined : part
  const inflected = (name: string): string => tie(language.inflect?.(name, before.said) ?? name)
  if (isTyped) return { words: outer === undefined ? number : language.within(number, outer), isBare: true }
  if (outer === undefined) return { words: inflected(text), isBare: false }
  const named = cutNoun(outer)
  const isPartTyped = endsWithNoun(before.words, named.noun)
  const whole = isPartTyped ? named.number : inflected(outer)
  return { words: whole === '' ? text : language.within(whole, tie(text)), isBare: isPartTyped }
}

/** Noun and number stay on one line. */
function tie(text: string): string {
  const { noun, number } = cutNoun(text)
  return number === '' || !text.startsWith(`${noun} `) ? text : `${noun}\u00A0${number}`
}

/** True where the attachment is named right before: "annex I, section …". */
function endsWithPart(printed: string, part: string | undefined): boolean {
  if (part === undefined) return false
  const at = printed.replaceAll('\u00A0', ' ').toLowerCase().lastIndexOf(part.toLowerCase())
  return at >= 0 && /^(?![\p{L}\p{M}\p{N}])[,،，]? ?[\p{L}\p{M}.]*[ \u00A0]?$/u.test(printed.slice(at + part.length))
}

/** What counts where a sentence begins: the calls of notes stand behind the stop of one, or before it. */
function saidBy(inline: Inline): string {
  if (inline.type === 'text') return inline.value
  return inline.type === 'lineBreak' ? ' ' : ''
}
