/**
 * Finds what a text cites. One walk over its signs – words for resolutions and decisions, names of organs, numbers, symbols, ends of
 * sentences – says for each number whose it is. A wrong link is worse than none: what stays open is left alone.
 */
import { maskAddresses } from '../text/addresses.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { firstOwnPart } from '../../templates/cited-numbers.ts'
import { foldSigns, latinPart, signsOf, withoutNotes, type CitedOwner, type Sign } from './citation-signs.ts'
import {
  datedBefore,
  isFree,
  isGoverned,
  start,
  takeKind,
  takeName,
  turnKind,
  type Numbered,
  type Reading,
  type State,
  type Walk,
} from './citation-walk.ts'
import { isOfAssembly, isOfCouncil, isOfEconomic, isYear, organsOf, sessionOf } from './cited-numbers.ts'
import { ownerOf, readBehind, readSpeaker, type Behind, type Claim } from './cited-owners.ts'
import { symbolsIn, type Citation } from './cited-symbols.ts'

/** Stands for a sign of an address: no word, no space, no number. */
const inAddress = '\uE000'

/** Most characters between a word and the numbers that it governs. */
const reach = 400

/** The citations of a text, in order; they do not overlap. */
export function findCitations(typed: string, reading: Reading): readonly Citation[] {
  if (!/[/／(（]/u.test(typed) || !/[\d\u0660-\u0669]/u.test(typed)) return []
  const text = foldSigns(maskAddresses(typed, inAddress))
  const signs = signsOf(text, reading.language)
  const behinds = readBehinds(text, signs, reading.language)
  const walk: Walk = { text, reading, words: languages[reading.language].citations, state: { ...start } }
  return signs.flatMap((sign, index) => take(sign, behinds[index], walk))
}

/** The symbol is of a series ("A/AC.299/-", "A/80/L.[…]"), or of a volume in words that no symbol has ("A/80/5 (المجلد الأول)"). */
const goesOnUnread =
  /^(?:\/(?!\/)|\.?[[…_]|\.[._]| ?\((?:vol|tom|т\.|том|المجلد|第.{1,3}卷|reanud|reprise|возобн|الاستئناف|续会))/iu

/** What stands behind each number; in a list the last says it for all: "les résolutions 2005/20 et 2010/15 du Conseil …". */
function readBehinds(text: string, signs: readonly Sign[], language: LanguageCode): readonly (Behind | undefined)[] {
  const { joint } = languages[language].citations
  const behinds: (Behind | undefined)[] = signs.map((sign) =>
    isNumbered(sign) ? readBehind(text, sign.end, language) : undefined,
  )
  for (let index = signs.length - 2; index >= 0; index -= 1) {
    const [sign, next, own] = [signs[index], signs[index + 1], behinds[index]]
    if (sign?.type !== 'slashed' || next?.type !== 'slashed' || own?.owner !== undefined) continue
    const listed = behinds[index + 1]?.owner ?? behinds[index + 1]?.listed
    const gap = next.start - sign.partEnd <= listGap ? withoutNotes(text.slice(sign.partEnd, next.start)) : ''
    // "resolution 70/1, 40/60 of the posts": a comma alone ties no number to what is somebody else's.
    const isApart = behinds[index + 1]?.owner === 'other' && /^, ?$/.test(gap)
    if (listed !== undefined && own !== undefined && !isApart && joint.test(gap)) behinds[index] = { ...own, listed }
  }
  return behinds
}

/** Most characters between two numbers of a list: a date and what joins them. */
const listGap = 50

function isNumbered(sign: Sign): sign is Numbered {
  return sign.type === 'slashed' || sign.type === 'bracketed'
}

function take(sign: Sign, behind: Behind | undefined, walk: Walk): readonly Citation[] {
  const { text, state } = walk
  if (sign.type === 'symbol') {
    // "A/80/912_EN", "A/80/912=1": a name or an address with a symbol in it.
    if (/^[=&?#%_\\@][\p{L}\p{N}]/u.test(text.slice(sign.end, sign.end + 3))) return []
    if (goesOnUnread.test(text.slice(sign.end, sign.end + 12))) return []
    state.report = { symbol: text.slice(sign.start, sign.end), end: sign.end }
    return symbolsIn(state.report.symbol, sign.start)
  }
  if (sign.start - state.last > reach) Object.assign(state, start)
  // A report stays: "chap. I" looks like the end of a sentence.
  if (sign.type === 'stop') Object.assign(state, { ...start, report: state.report })
  else if (sign.type === 'kind') takeKind(sign, walk)
  else if (sign.type === 'name') takeName(sign, walk)
  else return takeNumber(sign, behind ?? { dated: [], isDated: false }, walk)
  state.last = sign.end
  return []
}

function takeNumber(number: Numbered, behind: Behind, walk: Walk): readonly Citation[] {
  const { text, words, state } = walk
  const kind = words.turned === undefined ? state.kind : turnKind(number, walk)
  const dated = words.turned === undefined ? behind.dated : datedBefore(text, number.start, words)
  const symbol =
    number.type === 'slashed'
      ? slashedSymbol(number, { kind, behind: { ...behind, dated, isDated: behind.isDated || dated.length > 0 } }, walk)
      : bracketedSymbol(number, { kind, behind }, walk)
  state.counted = number.end
  if (symbol === undefined) return []
  state.last = number.end
  state.isNumbered = true
  return [{ start: number.start, end: number.end, symbol }]
}

interface Found {
  readonly kind: State['kind']
  readonly behind: Behind
}

function slashedSymbol(
  { session, number, start: from, end, part }: Extract<Sign, { readonly type: 'slashed' }>,
  { kind, behind }: Found,
  walk: Walk,
): string | undefined {
  if (kind === 'decision') return undefined
  const slashed = { session, number, dated: behind.dated }
  const isSure = behind.isDated && organsOf(slashed, walk.reading.lastYear).length > 0
  const isCited = kind === undefined ? isSure && isFree(from, walk) : isSure || isGoverned(from, walk)
  if (!isCited) {
    walk.state.isBroken = true
    return undefined
  }
  const organ = ownerOf(slashed, claimOf(behind, end, walk), walk.reading.lastYear)
  if (organ === undefined) return undefined
  const own = organ === 'assembly' ? partOf(session, latinPart(part, walk.reading.language)) : ''
  return `${{ assembly: 'A/RES', rights: 'A/HRC/RES', economic: 'E/RES' }[organ]}/${session}/${number}${own}`
}

/** A part that was adopted later is a document of its own: "78/250 B". */
function partOf(session: string, part: string | undefined): string {
  return part !== undefined && /^[B-E]$/.test(part) && Number(session) >= firstOwnPart ? part : ''
}

function claimOf({ owner, listed, agent }: Behind, end: number, { text, state, reading }: Walk): Claim {
  const { isNotAssembly } = state
  const claimed = owner ?? (state.isAdopted ? agent : undefined) ?? state.owner ?? listed
  const near = agent ?? state.near?.owner ?? speakerBehind(end, { text, state, reading })
  if (claimed === undefined && near === 'other' && state.near === undefined && state.voice === 'named')
    return { owner: 'other', voice: state.voice, near, speaker: reading.organ, isNotAssembly }
  return { owner: claimed, voice: state.voice, near, speaker: reading.organ, isNotAssembly }
}

/** Nobody was named yet: who speaks follows. */
function speakerBehind(
  end: number,
  { text, state, reading }: Pick<Walk, 'text' | 'state' | 'reading'>,
): CitedOwner | undefined {
  return state.voice === 'speaker' ? undefined : readSpeaker(text, end, reading.language)
}

function bracketedSymbol(
  { count, of, start: from, end }: Extract<Sign, { readonly type: 'bracketed' }>,
  { kind, behind }: Found,
  walk: Walk,
): string | undefined {
  const { owner } = claimOf(behind, end, walk)
  if (kind === 'decision' || owner === 'other') return undefined
  // A small number alone may count anything: "12 (2015)".
  if (kind === undefined ? count < 100 : count < 100 && !isGoverned(from, walk)) return undefined
  if (/^\d/.test(of)) return isCouncils(count, Number(of), walk) ? `S/RES/${count}(${of})` : undefined
  const session = sessionOf(of)
  if (owner !== 'economic' && isOfAssembly(count, session)) return `A/RES/${count}(${session})`
  return isEconomicName(owner) && isOfEconomic(session) ? `E/RES/${count}(${session})` : undefined
}

function isEconomicName(owner: CitedOwner | undefined): boolean {
  return owner === 'economic' || owner === 'any-council'
}

function isCouncils(count: number, year: number, { reading }: Walk): boolean {
  return isYear(year) && isOfCouncil(count, year, reading.lastYear)
}
