/** Whose a number is: by the name beside it, by its date, by who speaks. What stays open has no owner. */
import type { CitationWords } from '../../templates/languages/common/citations.ts'
import { economic } from '../../templates/cited-numbers.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { acronymAt, nameAt, partIn, pastNotes, type NamedOwner, type CitedOwner } from './citation-signs.ts'
import { likelyOrgans, organsOf, type Slashed, type SlashedOrgan } from './cited-numbers.ts'

/** What stands behind a number that is its own: the name of its organ and its dates, in either order. */
export interface Behind {
  /** Who acts on it: "by the Council". */
  readonly agent?: CitedOwner
  /** The owner of a later number of its list. */
  readonly listed?: CitedOwner
  readonly owner?: CitedOwner
  readonly dated: readonly number[]
  /** A word follows that only begins the date of a resolution. */
  readonly isDated: boolean
}

/** Most characters that name and date take. */
const ahead = 200

/** "12/3 (Rev. CoP18)", "13/2 (CMS COP13)": as others say which of their meetings adopted it. */
const ofMeeting = /^ ?\((?:Rev\.|rev\.|(?:Rev |[A-Z]{2,6}[ /-])?(?:C[Oo]P|M[Oo]P|CMP|CMA|CP)[ .-]?\d)/u

/** Reads name and date behind a number. */
export function readBehind(text: string, end: number, language: LanguageCode): Behind {
  const words = languages[language].citations
  const most = Math.min(text.length, end + ahead)
  let at = end + partIn(text.slice(end, end + 20), language).length
  let owner: CitedOwner | undefined
  const dated: number[] = []
  // Name, date, and a second date for a second number.
  for (let steps = 0; steps < 4 && at < most; steps += 1) {
    at = pastNotes(text, at)
    const named = owner === undefined ? nameBehind(text, at, language) : undefined
    const date = named === undefined ? dateBehind(text.slice(at, most), words, dated.length > 0) : undefined
    if (named === undefined && date === undefined) break
    owner ??= named?.owner
    if (date !== undefined) dated.push(date.year)
    at = named?.end ?? at + (date?.length ?? 0)
  }
  if (ofMeeting.test(text.slice(end, most)) || words.stranger?.test(text.slice(at, most)) === true) owner ??= 'other'
  const isDated = dated.length > 0 || words.leads?.test(text.slice(end, most)) === true
  const agent = owner === undefined ? agentBehind(text, at, language) : undefined
  return { dated, isDated, ...(owner === undefined ? {} : { owner }), ...(agent === undefined ? {} : { agent }) }
}

function agentBehind(text: string, at: number, language: LanguageCode): CitedOwner | undefined {
  const link = languages[language].citations.agent.exec(text.slice(at, at + ahead))
  return link === null ? undefined : namedFrom(text, at + link[0].length, language)?.owner
}

function nameBehind(text: string, at: number, language: LanguageCode): NamedOwner | undefined {
  const link = languages[language].citations.owner.exec(text.slice(at, at + ahead))
  return link === null ? undefined : namedFrom(text, at + link[0].length, language)
}

/** A name, or another body behind words of its own: "the Economic and Social Commission". */
function namedFrom(text: string, at: number, language: LanguageCode): NamedOwner | undefined {
  const named = nameAt(text, at, language) ?? acronymAt(text, at)
  if (named !== undefined) return named
  const { ownerWord } = languages[language].citations
  let from = at
  for (let words = 0; words < mostWords; words += 1) {
    const word = ownerWord?.exec(text.slice(from, from + longestWord)) ?? null
    if (word === null) return undefined
    from += word[0].length
    const body = nameAt(text, from, language)
    if (body?.owner === 'other') return body
  }
  return undefined
}

const mostWords = 6
const longestWord = 40

/** Who speaks behind a number: "In its resolution 51/5 of 6 October 2022, the Human Rights Council". */
export function readSpeaker(text: string, end: number, language: LanguageCode): CitedOwner | undefined {
  const words = languages[language].citations
  const from = pastNotes(text, end)
  const date = dateBehind(text.slice(from, from + ahead), words, false)
  const at = pastNotes(text, from + (date?.length ?? 0))
  const link = words.speaker.exec(text.slice(at, at + ahead))
  return link === null ? undefined : namedFrom(text, at + link[0].length, language)?.owner
}

function dateBehind(
  rest: string,
  { dated, joint }: CitationWords,
  isSecond: boolean,
): { readonly year: number; readonly length: number } | undefined {
  const found = dated?.exec(rest) ?? null
  if (found !== null) return { year: Number(found[1]), length: found[0].length }
  if (!isSecond || dated === undefined) return undefined
  // "of 25 September 2015 and 23 December 2016": the word before the first stands for both.
  const join = /^,? (?:\p{L}{1,3} )?/u.exec(rest)?.[0] ?? ''
  const second = /^(?:\d{1,2} )(?:de )?[\p{L}/]+(?: [\p{L}/]+)?(?: de)? (\d{4})/u.exec(rest.slice(join.length))
  if (second === null || !joint.test(join)) return undefined
  return { year: Number(second[1]), length: join.length + second[0].length }
}

/** What is known of a number from the words before it. */
export interface Claim {
  /** The name that is tied to it: "Council resolution 5/1". */
  readonly owner: CitedOwner | undefined
  /** "its resolution": of who speaks, or of who was named. */
  readonly voice: 'speaker' | 'named' | undefined
  /** The last name of the sentence, tied to nothing. */
  readonly near: CitedOwner | undefined
  /** The organ whose document it is. */
  readonly speaker: CitedOwner | undefined
  /** "Its" does not stand for the Assembly. */
  readonly isNotAssembly: boolean
}

/** The organ of a number with a stroke. */
export function ownerOf(number: Slashed, claim: Claim, lastYear: number | undefined): SlashedOrgan | undefined {
  const able = organsOf(number, lastYear)
  if (claim.owner === 'other' || claim.owner === 'acronym') return undefined
  if (claim.owner !== undefined) return ownerNamed(claim.owner, able, number)
  const isByYear = able[0] === 'economic'
  if (isByYear) return isEconomic(number, claim) ? 'economic' : undefined
  if (number.dated.length > 0 && able.length === 1) return able[0]
  const met = likelyOrgans(able, number)
  const likely = met.some((organ) => isNamed(organ, claim.near)) ? met : able
  return byVoice(claim, claim.isNotAssembly ? likely.filter((organ) => organ !== 'assembly') : likely)
}

/** An organ that is named has the number, or it is a slip of the author's or ours: then only a date can tell. */
function ownerNamed(owner: CitedOwner, able: readonly SlashedOrgan[], { dated }: Slashed): SlashedOrgan | undefined {
  const named = able.find((organ) => isNamed(organ, owner))
  return named ?? (dated.length > 0 && able.length === 1 && able[0] !== 'economic' ? able[0] : undefined)
}

function isNamed(organ: SlashedOrgan, owner: CitedOwner | undefined): boolean {
  if (owner === 'any-assembly') return organ === 'assembly'
  if (owner === 'any-council') return organ !== 'assembly'
  return organ === owner
}

/** Until 2006 the Commission on Human Rights numbered by years, too: then only a name tells. */
function isEconomic({ session, dated }: Slashed, { voice, near, speaker }: Claim): boolean {
  if (near === 'other') return voice === 'speaker' && speaker === 'economic'
  if (near === 'economic' || near === 'any-council' || speaker === 'economic') return true
  return dated.length > 0 && Number(session) > economic.commissionsUntil
}

function byVoice({ voice, near, speaker }: Claim, able: readonly SlashedOrgan[]): SlashedOrgan | undefined {
  const said = able.filter((organ) => isNamed(organ, speaker ?? 'assembly'))
  const named = able.filter((organ) => isNamed(organ, near))
  if (voice === 'named') {
    if (near === undefined && speaker === undefined && able.length > 1) return undefined
    return [...named, ...said, ...onlyAssembly(able)][0]
  }
  if (voice === 'speaker') return [...said, ...named, ...onlyAssembly(able)][0]
  const isOpen = named.length > 0 && said.length > 0 && named[0] !== said[0]
  return isOpen ? undefined : [...said, ...named, ...onlyAssembly(able)][0]
}

/** Texts cite the Assembly without its name; no other organ so. */
function onlyAssembly(able: readonly SlashedOrgan[]): readonly SlashedOrgan[] {
  return able.length === 1 && able[0] === 'assembly' ? able : []
}
