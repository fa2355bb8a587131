/**
 * Finds what a text cites. One walk over its signs – words for resolutions and decisions, names of organs, numbers, symbols, ends of
 * sentences – says for each number whose it is. A wrong link is worse than none: what stays open is left alone.
 */
import { series } from '../../templates/series.ts'
import type { CitedOrgan, TurnedCitations } from '../../templates/languages/common/citations.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { byDate, isYear, romanOf } from './cited-sessions.ts'

/** Part of a text, and the symbol of the document that it cites. */
export interface Citation {
  readonly start: number
  readonly end: number
  readonly symbol: string
}

export interface Reading {
  readonly language: LanguageCode
  /** A resolution that a document of the Human Rights Council cites without more is the Council's. */
  readonly isRightsCouncil?: boolean
}

const space = '[ \\u00A0\\u202F]'
const hyphen = '[-\\u2010\\u2011]'
const noJoin = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}/.\\-\\u2010\\u2011@:])'

/** "A/80/5", "A/HRC/RES/31/26", "A/73/967-S/2019/613", "NPT/CONF.2000/28 (Parts I and II)/Corr.1". */
const component = `[A-Za-z0-9](?:[A-Za-z0-9.]|${hyphen}(?=[A-Za-z0-9])){0,24}(?:\\([A-Z0-9]{1,6}\\))?`
const suffix = `${space}?\\((?:Vol|Vols|Part|Parts|Sect|Chap|SUPP|Supp|Introduction|Book)\\.?${space}?[A-Za-z0-9]{0,6}(?:${space}and${space}[A-Z0-9]{1,5})?\\)`
const symbol = `(?<symbol>${noJoin}(?:${series.join('|')})(?:/${component}){1,7}(?:${suffix}(?:/(?:Corr|Add|Rev)\\.[0-9]{1,3}){0,2})?)`

const roman = '[IVXLC]{1,9}(?:-[IVXLC]{1,5})?'
/** "2735 (2024)", "217 A (III)", "1514 (د-15)", "3485 B (XXX)". */
const bracketed = `(?<bracketed>${noJoin}(?<count>[1-9]\\d{0,3})(?:${space}?[A-Z])?${space}?\\((?<of>(?:19|20)\\d\\d|${roman}|د${hyphen}\\d{1,2})\\))`
/** "70/1", "S-10/2", "ES-11/4", "2016/18"; a letter after it is part of the number. */
const slashed = `(?<slashed>${noJoin}(?<session>(?:E?S${hyphen})?[1-9]\\d{0,3})/(?<number>[1-9]\\d{0,3})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}/]|\\.\\d)(?<part>${space}[A-Z](?![\\p{L}\\p{N}/]))?)`

interface State {
  kind: 'resolution' | 'decision' | undefined
  organ: CitedOrgan | undefined
  /** End of the last citation or of the word that opened a list. */
  last: number
}

interface Patterns {
  readonly signs: RegExp
  /** Names of organs where a text begins with them. */
  readonly owners: readonly (readonly [organ: CitedOrgan, name: RegExp])[]
}

const patterns = new Map<LanguageCode, Patterns>()

function patternsOf(language: LanguageCode): Patterns {
  const known = patterns.get(language)
  if (known !== undefined) return known
  const { resolution, decision, organs } = languages[language].citations
  const cited = Object.keys(organs) as CitedOrgan[]
  const signs = [
    symbol,
    bracketed,
    slashed,
    `(?<resolution>${resolution})`,
    `(?<decision>${decision})`,
    ...cited.map((organ) => `(?<${organ}>${organs[organ]})`),
    '(?<stop>[.!?]\\s+(?=\\p{Lu})|[。！？])',
  ]
  const made: Patterns = {
    signs: new RegExp(signs.join('|'), 'gu'),
    owners: cited.map((organ) => [organ, new RegExp(`^(?:${organs[organ]})`, 'u')]),
  }
  patterns.set(language, made)
  return made
}

/** Most characters of a text between a word and the numbers that it governs. */
const reach = 400

/** The citations of a text, in order; they do not overlap. */
export function findCitations(text: string, reading: Reading): readonly Citation[] {
  if (!/\d[/ \u00A0)(]|\//u.test(text)) return []
  const found: Citation[] = []
  const state: State = { kind: undefined, organ: undefined, last: 0 }
  for (const match of text.matchAll(patternsOf(reading.language).signs)) {
    const citation = take(match, { text, state, reading })
    if (citation !== undefined) found.push(citation)
  }
  return found
}

interface Surroundings {
  readonly text: string
  readonly state: State
  readonly reading: Reading
}

function take(match: RegExpExecArray, surroundings: Surroundings): Citation | undefined {
  const { state } = surroundings
  const groups = match.groups ?? {}
  const start = match.index
  const end = start + match[0].length
  if (groups.symbol !== undefined) return takeSymbol(groups.symbol, start)
  if (start - state.last > reach) Object.assign(state, { kind: undefined, organ: undefined })
  if (groups.slashed !== undefined || groups.bracketed !== undefined) {
    const symbolOf = groups.slashed === undefined ? bracketedSymbol : slashedSymbol
    const cited = symbolOf(match, surroundings)
    if (cited === undefined) return undefined
    state.last = end
    return { start, end: end - (groups.part?.length ?? 0), symbol: cited }
  }
  if (groups.stop !== undefined) Object.assign(state, { kind: undefined, organ: undefined })
  else note(groups, end, state)
  return undefined
}

function note(groups: Readonly<Record<string, string | undefined>>, end: number, state: State): void {
  state.last = end
  if (groups.resolution !== undefined) state.kind = 'resolution'
  else if (groups.decision !== undefined) state.kind = 'decision'
  else
    state.organ = (['assembly', 'council', 'economic', 'rights'] as const).find((organ) => groups[organ] !== undefined)
}

/** A symbol has a number; of a joint document the first is cited; spaces and odd hyphens are none of it. */
function takeSymbol(words: string, start: number): Citation | undefined {
  const plain = words
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(/[ \u00A0\u202F]/g, '')
    .replace(/\.$/, '')
  if (!/\d/.test(plain)) return undefined
  const [first = plain] = plain.split(/-(?=[A-Z]{1,4}\/)/)
  return { start, end: start + words.replace(/\.$/, '').length, symbol: first }
}

function bracketedSymbol(match: RegExpExecArray, surroundings: Surroundings): string | undefined {
  const { count = '', of = '' } = match.groups ?? {}
  const kind = kindOf(match, surroundings)
  // A small number alone may count anything: "12 (2015)".
  if (kind === 'decision' || (kind === undefined && count.length < 3)) return undefined
  if (/^\d/.test(of)) return isYear(of) ? `S/RES/${count}(${of})` : undefined
  const session = romanOf(of)
  return session === undefined ? undefined : `A/RES/${count}(${session})`
}

/** What a number is of, by the words before it, or by those behind it where the language puts them there. */
function kindOf(match: RegExpExecArray, { text, state, reading }: Surroundings): State['kind'] {
  const { turned } = languages[reading.language].citations
  if (turned === undefined) return state.kind
  const end = match.index + match[0].length
  const before = text.slice(Math.max(0, match.index - 3), match.index)
  const kind = kindBehind({ before, behind: text.slice(end, end + aheadInList) }, turned)
  state.kind = kind ?? (turned.joint.test(before) ? state.kind : undefined)
  return state.kind
}

function slashedSymbol(match: RegExpExecArray, { text, state, reading }: Surroundings): string | undefined {
  const { session = '', number = '' } = match.groups ?? {}
  const end = match.index + match[0].length
  const behind = text.slice(end, end + ahead)
  const kind = kindOf(match, { text, state, reading })
  const date = byDate(text, { start: match.index, end, language: reading.language })
  if (kind === 'decision' || (kind === undefined && !date.isDated)) return undefined
  const plain = session.replaceAll(/[\u2010\u2011]/g, '-')
  const organ = date.organOf(plain, {
    organ: organBehind(behind, reading.language) ?? state.organ,
    isRightsCouncil: reading.isRightsCouncil === true,
  })
  if (organ === undefined) return undefined
  const prefix = { assembly: 'A/RES', rights: 'A/HRC/RES', economic: 'E/RES' }[organ]
  return `${prefix}/${plain}/${number}`
}

/** Most characters between a number and the words behind it that say whose it is, and what it is in a Chinese list. */
const ahead = 90
const aheadInList = 200

/** "resolution 2023/33 of the Economic and Social Council": before another number begins. */
function organBehind(behind: string, language: LanguageCode): CitedOrgan | undefined {
  const own = /^(?:(?!\d\/\d)[^.;。；])*/u.exec(behind)?.[0] ?? ''
  const linked = languages[language].citations.owner.exec(own)
  if (linked === null) return undefined
  const named = own.slice(linked.index + linked[0].length)
  return patternsOf(language).owners.find(([, name]) => name.test(named))?.[0]
}

/** "第70/1号决议": what a number is stands behind it, behind others perhaps. */
function kindBehind(
  { before, behind }: { readonly before: string; readonly behind: string },
  turned: TurnedCitations,
): State['kind'] {
  if (!turned.before.test(before) && !turned.behind.test(behind)) return undefined
  return turned.kind.exec(behind)?.[1] === undefined ? 'resolution' : 'decision'
}
