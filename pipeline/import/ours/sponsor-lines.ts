/** The line of the sponsors of a draft, read back where somebody has changed it. */
import type { Language } from '../../../templates/languages/language.ts'
import type { AmendsFact } from '../../../templates/vocabulary.ts'
import { chooseKind } from '../../facts/choose-kind.ts'
import { symbolProblem } from '../../facts/document-symbol.ts'
import { writeAmends } from '../../facts/proposal-facts.ts'
import { composeNotes } from '../../prepare/composed-notes.ts'
import { composeParagraphs } from '../../prepare/composed-lines.ts'
import { plainWords } from '../../prepare/plain-words.ts'
import { withoutCalls, type OpeningItems } from '../document/opening.ts'
import { bareLine, isSameLine } from '../facts/lines.ts'
import { plainText } from '../word/plain-text.ts'
import { typedLine, type Carried, type Reread } from '../facts/changed-lines.ts'

const nothing: Reread = { written: {}, unread: [] }

/** Sponsors, and the draft that they amend, where the line is none that is composed from the facts that a file carries. */
export function readSponsorLine({ titles }: OpeningItems, carried: Carried): Reread {
  const { facts, language } = carried
  const { sponsors } = facts
  const paragraph = titles.find(({ role }) => role === 'sponsors')
  if (sponsors === undefined || paragraph === undefined) return nothing
  const line = typedLine(plainText(withoutCalls(paragraph.pieces)), language)
  const composing = { facts, language, kind: chooseKind(facts), notes: composeNotes(facts, language) }
  if (
    composeParagraphs('sponsors', composing)
      .map(plainWords)
      .some((each) => isSameLine(each, line))
  )
    return nothing
  const said = readLine(line, carried)
  if (said === undefined) return { written: {}, unread: [line] }
  const { names, amends } = said
  const isAmended = amends !== undefined && amends.symbol !== facts.amends?.symbol
  return {
    written: {
      sponsors: names.map((name) => asCarried(name, sponsors, language)),
      ...(isAmended ? { amends: writeAmends(amends) } : {}),
    },
    unread: [],
  }
}

interface SaidByLine {
  readonly names: readonly string[]
  readonly amends?: AmendsFact
}

/** Stands in the place of the names. */
const place = '\uE000'

function readLine(line: string, { facts, language }: Carried): SaidByLine | undefined {
  const { motion } = chooseKind(facts)
  const drafts = (line.match(/[A-Z]{1,4}\/[\w./()-]*\w/g) ?? []).filter((each) => symbolProblem(each) === undefined)
  const amended =
    facts.amends === undefined ? [undefined] : drafts.map((symbol) => ({ symbol, ...kindOf(facts.amends) }))
  return amended
    .map((amends): SaidByLine | undefined => {
      const around = language.resolutions.sponsored(place, { motion, ...(amends === undefined ? {} : { amends }) })
      const names = namesIn(line, around.join(''), language)
      return names && { names, ...(amends === undefined ? {} : { amends }) }
    })
    .find((each) => each !== undefined)
}

function kindOf(amends: AmendsFact | undefined): Omit<AmendsFact, 'symbol'> {
  return { motion: amends?.motion ?? 'resolution', several: amends?.several ?? false }
}

/** The names in a list, where the line is composed of it. */
function namesIn(line: string, form: string, language: Language): readonly string[] | undefined {
  const [before = '', behind = ''] = form.split(place).map((each) => typedLine(each, language))
  if (!isSameLine(line.slice(0, before.length), before)) return undefined
  if (!isSameLine(line.slice(line.length - behind.length), behind)) return undefined
  const words = line.slice(before.length, line.length - behind.length).trim()
  const names = split(words, language)
  return names.every((name) => name !== '') ? names : undefined
}

/** A list, between the signs and words that a language puts between three; "Bosnia and Herzegovina" is one name. */
function split(words: string, language: Language): readonly string[] {
  const states = new Map(language.countries.map(([, state]) => [bareLine(state), state]))
  const signs = signsOf(language)
  const whole: string[] = []
  for (const name of words.split(new RegExp(signs.map(patternOf).join('|'), 'u'))) {
    const joined = signs.map((sign) => states.get(bareLine(`${whole.at(-1)}${sign}${name}`)))
    const state = joined.find((each) => each !== undefined)
    if (state === undefined) whole.push(name.trim())
    else whole.splice(-1, 1, state)
  }
  return whole
}

/** What stands between three names, as the language lists them: some signs follow the letters beside them. */
function signsOf({ list, countries }: Language): readonly string[] {
  const names = countries.slice(0, 3).map(([, name]) => name)
  const composed = list(names)
  const places = names.map((name) => composed.indexOf(name))
  return places.slice(1).map((end, index) => composed.slice((places[index] ?? 0) + (names[index]?.length ?? 0), end))
}

/** In Chinese the word between two names is a part of others: "共和国". */
function patternOf(sign: string): string {
  return sign === '和' ? '和(?!国)' : sign.replaceAll(/\s+/g, String.raw`\s+`)
}

/** A sponsor as the file's facts call it, or by its code where they have codes. */
function asCarried(name: string, sponsors: readonly string[], { countries }: Language): string {
  const code = countries.find(([, state]) => isSameLine(state, name))?.[0]
  const known = sponsors.find((each) => each === code || isSameLine(each, name))
  return known ?? (sponsors.some((each) => countries.some(([own]) => own === each)) ? (code ?? name) : name)
}
