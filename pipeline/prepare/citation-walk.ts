/** What a walk over the signs of a text knows at each place: the last word "resolution", the names, the list that goes on. */
import type { CitationWords } from '../../templates/languages/common/citations.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { withoutNotes, type CitedOwner, type Sign } from './citation-signs.ts'
import type { Claim } from './cited-owners.ts'

/** How a text is read. */
export interface Reading {
  readonly language: LanguageCode
  /** The organ whose document it is: a resolution that it cites without more is its own. */
  readonly organ?: CitedOwner
  /** The last year whose resolutions it can cite. */
  readonly lastYear?: number
}

/** A number, of either form. */
export type Numbered = Extract<Sign, { readonly type: 'slashed' | 'bracketed' }>
type Name = Extract<Sign, { readonly type: 'name' }>

/** What the walk knows at a place; a sentence begins without any of it. */
export interface State {
  kind: 'resolution' | 'decision' | undefined
  /** Ends of the last word "resolution", and of the last sign that a number may follow. */
  kindEnd: number
  last: number
  owner: CitedOwner | undefined
  voice: Claim['voice']
  near: Name | undefined
  acronym: Name | undefined
  /** The last symbol: of a report, perhaps, in which a resolution stands. */
  report: { readonly symbol: string; readonly end: number } | undefined
  /** The resolution is that of somebody who adopts it. */
  isAdopted: boolean
  isNumbered: boolean
  isSingular: boolean
  /** The word "its" before the resolution is none that can stand for the Assembly. */
  isNotAssembly: boolean
  /** End of the last number, cited or not. */
  counted: number
  /** A number stood where no list goes on. */
  isBroken: boolean
}

/** Before the first sign. */
export const start: State = {
  kind: undefined,
  kindEnd: 0,
  last: 0,
  owner: undefined,
  voice: undefined,
  near: undefined,
  acronym: undefined,
  report: undefined,
  isAdopted: false,
  isNumbered: false,
  isSingular: false,
  isNotAssembly: false,
  counted: 0,
  isBroken: false,
}

/** A text, and how far a walk came. */
export interface Walk {
  readonly text: string
  readonly reading: Reading
  readonly words: CitationWords
  readonly state: State
}

/** Most characters of what is looked at before a sign. */
const lookBack = 130

/** Takes a word "resolution" or "decision": whose it is stands before it. */
export function takeKind(
  { start: from, end, kind }: Extract<Sign, { readonly type: 'kind' }>,
  { text, words, state }: Walk,
): void {
  const isPair = state.kind !== undefined && !state.isNumbered && isJoined(text.slice(state.kindEnd, from))
  // "resolutions and decisions": the numbers that follow are told apart by their size.
  state.kind = isPair ? 'resolution' : kind
  state.kindEnd = end
  if (isPair || words.turned !== undefined) return
  const said = text.slice(Math.max(0, end - lookBack), end)
  state.voice = words.inOwn.test(said) ? 'named' : words.own.test(said) ? 'speaker' : undefined
  state.isNumbered = false
  state.isSingular = words.singular?.test(text.slice(from, end)) === true
  state.isBroken = false
  state.isNotAssembly = words.notAssembly?.test(said) === true
  // "Commission decision 9/1 and resolution 11/1".
  const goesOn =
    state.owner === 'other' &&
    /^(?:-?[A-Z])? \p{L}{1,3} $/u.test(text.slice(state.counted, Math.min(from, state.counted + 9)))
  state.isAdopted = words.adoption.test(said)
  state.owner =
    ownerInReport(from, { text, words, state }) ?? (goesOn ? 'other' : ownerBefore(from, { text, words, state }))
}

/** "(A/77/53/Add.1), chap. III, sect. A, resolution 51/4": the report says whose it is. */
function ownerInReport(at: number, { text, words, state }: Tied): CitedOwner | undefined {
  const { report } = state
  const between = report === undefined || at - report.end > lookBack ? undefined : text.slice(report.end, at)
  if (report !== undefined && between !== undefined && rightsReport.test(report.symbol) && words.located.test(between))
    return 'rights'
  if (words.located.test(text.slice(Math.max(0, at - 40), at))) return 'other'
  const isElsewhere = report !== undefined && !/^[ASE]\//.test(report.symbol)
  return isElsewhere && between !== undefined && /^\)?,? $/.test(between) ? 'other' : undefined
}

/** Supplement No. 53 of the records of the General Assembly. */
const rightsReport = /^A\/\d+\/53(?:\/|$)/

type Tied = Pick<Walk, 'text' | 'words' | 'state'>

function isJoined(between: string): boolean {
  return between.length <= 30 && !/[\d,.;]/.test(between)
}

/** The name that a word "resolution", or a number, is tied to. */
function ownerBefore(at: number, { text, words, state }: Tied): CitedOwner | undefined {
  const { near, voice, acronym } = state
  if (acronym !== undefined && /^(?:'s)?,? $/u.test(text.slice(acronym.end, Math.min(at, acronym.end + 6))))
    return 'acronym'
  if (near === undefined || at - near.end > lookBack) return undefined
  const between = withoutNotes(text.slice(near.end, at))
  if (near.owner !== 'other') return words.before.test(between) ? near.owner : undefined
  if (words.beforeOthers.test(between)) return near.owner
  if (voice !== 'named' || !isSubject(between)) return undefined
  return words.genitive.test(text.slice(Math.max(0, near.end - lookBack), near.end)) ? undefined : near.owner
}

/** "the Commission on the Status of Women, in its resolution": no other clause begins between. */
function isSubject(between: string): boolean {
  return /^[^,،;.]{0,80}[,،]? ?[^,،;. ]+(?: [^,،;. ]+)? $/u.test(between)
}

/** Takes the name of an organ or body. */
export function takeName(name: Name, { text, words, state }: Walk): void {
  if (name.owner === 'acronym') {
    state.acronym = name
    // "resolutions WHA72.8 and 72/8": the letters of the one say whose both are.
    if (/^ \d/.test(text.slice(name.end, name.end + 2)) && /\d/.test(text.slice(name.start, name.end)))
      state.owner = 'acronym'
  } else state.near = name
  const isOfKind =
    state.kind !== undefined &&
    !state.isNumbered &&
    words.of.test(withoutNotes(text.slice(state.kindEnd, Math.min(name.start, state.kindEnd + lookBack))))
  if (isOfKind && words.turned === undefined) state.owner = name.owner
}

/** A number follows the word that governs it, or goes on its list. */
export function isGoverned(from: number, { text, words, state }: Walk): boolean {
  if (words.turned !== undefined) return true
  if (state.isBroken) return false
  const anchor = state.isNumbered ? state.last : Math.max(state.kindEnd, state.near?.end ?? 0)
  const between = withoutNotes(text.slice(Math.max(anchor, from - lookBack), from))
  if (!state.isNumbered) return isAdjacent(between) || words.joint.test(between)
  // "resolution 70/1, 40/60 of the posts": of one resolution, only a word makes a list.
  return words.joint.test(between) && !(state.isSingular && /[^\p{L}] ?$/u.test(between.trimEnd()))
}

function isAdjacent(between: string): boolean {
  return /^(?: ?(?:Nos?\.|n°s?|nos?|núms?\.|№№?|رقم|رقما|أرقام))? ?[(]?$/u.test(between)
}

/** A number with a date, and no word before it, begins a text, follows a name or goes on a list. */
export function isFree(from: number, { text, words, state }: Walk): boolean {
  const before = text.slice(Math.max(0, from - 30), from)
  if (state.near?.end === from - 1) return state.near.owner !== 'other'
  return before.trim() === '' || words.joint.test(before) || words.turned !== undefined
}

/** Most characters behind a number that say what it is in a Chinese list. */
const aheadInList = 200

/** What a number is of where its language says it behind it, and whose it is by the words before it. */
export function turnKind(number: Numbered, { text, words, state }: Walk): State['kind'] {
  const { turned } = words
  if (turned === undefined) return state.kind
  const before = text.slice(Math.max(0, number.start - lookBack), number.start)
  const joins = words.joint.test(withoutNotes(before.slice(-30)))
  const isNamed = state.near !== undefined && state.near.end > state.last - 1
  if (!joins || (isNamed && !state.isNumbered)) state.owner = undefined
  if (isNamed) state.owner = ownerBefore(number.start, { text, words, state })
  state.owner = ownerInReport(number.start, { text, words, state }) ?? state.owner
  state.voice = words.own.test(before) ? 'speaker' : joins ? state.voice : undefined
  const kind = kindBehind(before, text.slice(number.end, number.end + aheadInList), turned)
  state.kind = kind ?? (/[、和及与至] ?第? ?$/u.test(before) ? state.kind : undefined)
  return state.kind
}

/** "第70/1号决议": what a number is stands behind it, behind others perhaps. */
function kindBehind(before: string, behind: string, turned: NonNullable<CitationWords['turned']>): State['kind'] {
  if (!turned.behind.test(behind) && !(turned.before.test(before) && turned.listed.test(behind))) return undefined
  return turned.kind.exec(behind)?.[1] === undefined ? 'resolution' : 'decision'
}

/** The year of a date before a number. */
export function datedBefore(text: string, from: number, { turned }: CitationWords): readonly number[] {
  const found = turned?.dated.exec(text.slice(Math.max(0, from - lookBack), from)) ?? null
  return found === null ? [] : [Number(found[1])]
}
