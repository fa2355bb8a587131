/** What of a unit speaks for its being that of another language: its values, common words, words that look alike, signs and length. */
import { commonWords, otherPhrases } from '../../../templates/common-words.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import type { Document } from '../../document.ts'
import { unitsOf, type ParityVersion, type Unit } from './units.ts'
import { readValues } from './values/index.ts'
import { nameOfValue, type Value } from './values/value.ts'

/** A unit of a language with what is compared of it. FeatureNames are numbers, in rising order. */
export interface Compared {
  readonly unit: Unit
  readonly language: LanguageCode
  /** What each of its lines says, as it is read. */
  readonly read: readonly (readonly Value[])[]
  /** Figures, symbols, dates, States, links, references: what all languages have. */
  readonly values: readonly number[]
  /** What common words say. */
  readonly meanings: readonly number[]
  /** Beginnings of words, which three languages share. */
  readonly stems: readonly number[]
  /** Signs that languages share: ends of sentences, brackets, quotations. */
  readonly signs: readonly number[]
  /** As long as it were in English. */
  readonly length: number
}

/** Gives each name a number, the same in all languages of a document. */
export type FeatureNames = Map<string, number>

/** What a unit says, before its names are numbers. */
interface ReadUnit extends Omit<Compared, 'values' | 'stems'> {
  readonly valueNames: readonly string[]
  readonly stemNames: readonly string[]
}

/** The units of a language with what is compared of them. */
export function compareUnits(units: readonly Unit[], language: LanguageCode, names: FeatureNames): readonly Compared[] {
  return numberAll(readUnits(units, language), names)
}

const known = new WeakMap<Document, readonly ReadUnit[]>()

/** All of a document, which is read once: in an editor its languages are compared again and again, and one of them has changed. */
export function compareVersion(version: ParityVersion, names: FeatureNames): readonly Compared[] {
  const { document, source } = version
  const read = known.get(document) ?? readUnits(unitsOf(version), source.facts.language)
  known.set(document, read)
  return numberAll(read, names)
}

function readUnits(units: readonly Unit[], language: LanguageCode): readonly ReadUnit[] {
  return units.map((unit) => {
    const words = unit.lines.map((line) => line.words).join('\n')
    const read = unit.lines.map((line) => readValues(line.inlines, language))
    const asked = read.flat().filter(({ isLoose, kind }) => isLoose !== true && kind !== 'emphasis')
    return {
      unit,
      language,
      read,
      valueNames: asked.map(nameOfValue),
      meanings: meaningsOf(words, language),
      stemNames: latin.has(language) ? stemsOf(words) : [],
      signs: signsOf(words),
      length: words.length * lengths[language],
    }
  })
}

function numberAll(units: readonly ReadUnit[], names: FeatureNames): readonly Compared[] {
  return units.map(({ valueNames, stemNames, ...unit }) => ({
    ...unit,
    values: numbered(valueNames, names),
    stems: numbered(stemNames, names),
  }))
}

/** How long a text of a hundred letters of English is in other languages: a hundred paragraphs of specimens. */
const lengths: Readonly<Record<LanguageCode, number>> = { ar: 1.3, en: 1, es: 0.92, fr: 0.9, ru: 0.96, zh: 3.9 }

const latin: ReadonlySet<LanguageCode> = new Set(['en', 'es', 'fr'])

function numbered(found: readonly string[], names: FeatureNames): readonly number[] {
  const numbers = found.map((name) => {
    const number = names.get(name) ?? names.size
    names.set(name, number)
    return number
  })
  return unique(numbers)
}

function unique(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b)
}

/** The first four letters of long words, without accents: "international", "internacional". */
function stemsOf(words: string): readonly string[] {
  const plain = words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return (plain.match(/[a-z]{5,}/g) ?? []).map((word) => word.slice(0, 4))
}

const longestBeginning = 14

function meaningsOf(words: string, language: LanguageCode): readonly number[] {
  const known = commonWords[language]
  const found: number[] = []
  const look = (word: string): void => {
    const whole = known.get(`${word}.`)
    if (whole !== undefined) {
      found.push(whole)
      return
    }
    for (let length = Math.min(word.length, longestBeginning); length > 1; length -= 1) {
      const meaning = known.get(word.slice(0, length))
      if (meaning === undefined) continue
      found.push(meaning)
      return
    }
  }
  if (language === 'zh') for (let at = 0; at < words.length; at += 1) look(words.slice(at, at + 5))
  else for (const word of wordsIn(words, language)) look(language === 'ar' ? bare(word) : word)
  return unique(found)
}

function wordsIn(words: string, language: LanguageCode): readonly string[] {
  const others = otherPhrases[language]
  const said = others === undefined ? words : words.replace(others, ' ')
  return said.toLowerCase().match(/\p{L}{2,}/gu) ?? []
}

/** An Arabic word without what is written with it: and, with, for, the. */
function bare(word: string): string {
  return word.replace(/^[وف]?(?:[بك]?ال|لل)?(?=\p{L}{2})/u, '')
}

/** Ends of sentences, semicolons, brackets, quotations: how many of each. */
const signPatterns = [/[.。؟?](?=\s|$|[\p{Lo}“”"])/gu, /[;；؛]/g, /[(（]/g, /[“«《]/g, /[:：]/g, /[/]/g] as const

function signsOf(words: string): readonly number[] {
  return signPatterns.map((pattern) => words.match(pattern)?.length ?? 0)
}
