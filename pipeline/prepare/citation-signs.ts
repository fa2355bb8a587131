/** What a citation is made of, as signs of a text in their order: words for resolutions, names of organs, numbers, symbols, ends of sentences. */
import { series } from '../../templates/series.ts'
import type { CitedOrgan } from '../../templates/languages/common/citations.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { perLanguage } from '../text/per-language.ts'
import { opaque } from './untouchable.ts'

/** Who a name says: an organ, one of those that share a short name, or a body whose numbers are no symbols. */
export type CitedOwner = CitedOrgan | 'any-assembly' | 'any-council' | 'other' | 'acronym'

/** A name in a text, and where it ends. */
export interface NamedOwner {
  readonly owner: CitedOwner
  readonly end: number
}

interface Place {
  readonly start: number
  readonly end: number
}

/** A word or number of a text by which citations are found. */
export type Sign = Place &
  (
    | { readonly type: 'symbol' }
    | { readonly type: 'bracketed'; readonly count: number; readonly of: string }
    | {
        readonly type: 'slashed'
        readonly session: string
        readonly number: number
        readonly partEnd: number
        readonly part: string
      }
    | { readonly type: 'kind'; readonly kind: 'resolution' | 'decision' }
    | { readonly type: 'name'; readonly owner: CitedOwner }
    | { readonly type: 'stop' }
  )

const noJoin = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}/.\\-@:=&?#%_\\\\])'

/** "A/80/5", "A/HRC/RES/31/26", "A/73/967-S/2019/613", "NPT/CONF.2000/28 (Parts I and II)/Corr.1". */
const component = '[A-Z0-9](?:[A-Za-z0-9.]|-(?=[A-Za-z0-9])){0,24}(?:\\([A-Z0-9]{1,9}\\))?'
const suffix =
  ' ?\\((?:Plan outline|(?:Vol|Vols|Part|Parts|Sect|Income sect|Chap|Prog|SUPP|Supp|Introduction|Overview|Book|Resumption|Annex)\\.? ?[A-Za-z0-9]{0,6}(?: and [A-Z0-9]{1,5})?)\\)'
/** Letters that make a word of what stands before them; Chinese signs do not. */
const alphabets = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}'

/** "A", "A and B", "A–C", and other letters where a language has them. */
const letters = (part: string | undefined): string => {
  const one = part === undefined ? '[A-ZА-Я]{1,2}' : `(?:[A-Z]{1,2}|${part})`
  return `${one}(?:(?:, ?${one})*(?: ?[-–] ?| (?:and|to|et|à|y|a|и|و|إلى) |[、和至])${one})?`
}
const roman = '[IVXLCХ]{1,9}'
/** What a resolution is counted in where its number alone does not say it: "2024", "III", "S-IV", "د-15". */
const counted = `(?:19|20)\\d\\d|(?:E?S-)?${roman}|د ?(?:إ ?ط|إ)? ?- ?\\d{1,2}`
/** The letters of parts behind it; "A" before a small letter is a word. */
const lettersBehind =
  ' ?[A-Z](?:(?: ?[-–] ?| and |, )[A-Z])*(?![\\p{L}\\p{N}/.]\\p{L}|[\\p{L}\\p{N}/])(?! (?!and |or |of |to )\\p{Ll})'
/** "S/RES/2768 (2025)", "A/RES/217 (III) A", "A/RES/217 A (III)", "A/RES/3201(S-VI)", "LC/RES.700 (XXXVI)". */
const numbered = `(?:${series.join('|')})(?:/${component}){0,4}?/(?:RES|DEC|Res|Dec)[/.]\\d{1,4}(?: ?[A-Z](?:[-–][A-Z])?)? ?\\( ?(?:${counted}) ?\\)(?:${lettersBehind})?`
const documents = `(?:${series.join('|')})(?:/${component}){1,7}(?:${suffix}(?:/(?:Corr|Add|Rev)\\.[0-9]{1,3}){0,2})?`
const symbol = `(?<symbol>${noJoin}(?:${numbered}|${documents}))`

/** "2735 (2024)", "217 A (III)", "1874 (S-IV)", "1514 (د-15)", "3485 B (XXX)". */
const bracketed = (part: string): string =>
  `(?<bracketed>${noJoin}(?<count>[1-9]\\d{0,3})(?: ?${part})? ?\\( ?(?<of>${counted}) ?\\))`
/** "70/1", "S-10/2", "ES-11/4", "دإ-23/2", "2016/18"; a letter after it is part of the number. */
const slashed = (part: string): string =>
  `(?<slashed>${noJoin}(?<session>(?:(?:E?S|С|د ?إ ?ط|د ?إ)-)?[1-9]\\d{0,3})/(?<number>[1-9]\\d{0,3})(?=[A-Z](?![${alphabets}\\p{N}/])|(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}/]|\\.\\d|-\\d+(?![\\d/])|-[A-Z]{2}))(?<part> ?(?:${part})(?![${alphabets}\\p{N}/.-]))?)`

interface Patterns {
  readonly signs: RegExp
  /** Names where a text begins with them. */
  readonly names: readonly (readonly [owner: CitedOwner, name: RegExp])[]
  readonly part: RegExp
}

const patternsOf = perLanguage((language): Patterns => {
  const { resolution, decision, organs, short, others, acronyms, part } = languages[language].citations
  const names: readonly (readonly [CitedOwner, string])[] = [
    ['other', others],
    ['assembly', organs.assembly],
    ['council', organs.council],
    ['economic', organs.economic],
    ['rights', organs.rights],
    ['any-assembly', short.assembly],
    ['any-council', short.council],
    ...(acronyms === undefined ? [] : [['acronym', acronyms] as const]),
  ]
  const signs = [
    symbol,
    bracketed(letters(part)),
    slashed(letters(part)),
    `(?<resolution>${resolution})`,
    `(?<decision>${decision})`,
    ...names.map(([owner, name]) => `(?<${owner.replace('-', '_')}>${name})`),
    '(?<stop>[.!?] +(?=\\p{Lu})|[。！？])',
  ]
  return {
    signs: new RegExp(signs.join('|'), 'gu'),
    names: names.map(([owner, name]) => [owner, new RegExp(name, 'uy')]),
    part: new RegExp(`^ ?${letters(part)}(?![\\p{L}\\p{N}])`, 'u'),
  }
})

const folds: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['（', '('],
  ['）', ')'],
  ['／', '/'],
])

/** A text with one sign for all that look alike to a reader of citations; places stay where they are. */
export function foldSigns(text: string): string {
  return text
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(/[\u200B-\u200F\u061C\u2066-\u2069]/g, opaque)
    .replaceAll(/[\s\u00A0\u202F\u2007\u2009]/g, ' ')
    .replaceAll(/[’‘（）／]/g, (sign) => folds.get(sign) ?? sign)
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
}

/** The signs of a folded text. */
export function signsOf(text: string, language: LanguageCode): readonly Sign[] {
  return [...text.matchAll(patternsOf(language).signs)].map(signOf)
}

function signOf(match: RegExpExecArray): Sign {
  const groups = match.groups ?? {}
  const place = { start: match.index, end: match.index + match[0].length }
  if (groups.symbol !== undefined) return { ...place, type: 'symbol' }
  if (groups.bracketed !== undefined)
    return { ...place, type: 'bracketed', count: Number(groups.count), of: groups.of ?? '' }
  if (groups.slashed !== undefined) {
    const end = place.end - (groups.part?.length ?? 0)
    const number = Number(groups.number)
    return {
      start: place.start,
      end,
      type: 'slashed',
      session: plainSession(groups.session ?? ''),
      number,
      partEnd: place.end,
      part: (groups.part ?? '').trim(),
    }
  }
  if (groups.resolution !== undefined) return { ...place, type: 'kind', kind: 'resolution' }
  if (groups.decision !== undefined) return { ...place, type: 'kind', kind: 'decision' }
  if (groups.stop !== undefined) return { ...place, type: 'stop' }
  return {
    ...place,
    type: 'name',
    owner: owners.find((owner) => groups[owner.replace('-', '_')] !== undefined) ?? 'other',
  }
}

const owners: readonly CitedOwner[] = [
  'other',
  'assembly',
  'council',
  'economic',
  'rights',
  'any-assembly',
  'any-council',
  'acronym',
]

function plainSession(session: string): string {
  return session.replaceAll(' ', '').replace('دإط-', 'ES-').replace('دإ-', 'S-').replace('С-', 'S-')
}

/** The name that a text has at a place. */
export function nameAt(text: string, at: number, language: LanguageCode): NamedOwner | undefined {
  for (const [owner, name] of patternsOf(language).names) {
    name.lastIndex = at
    const found = name.exec(text)
    if (found !== null) return { owner, end: at + found[0].length }
  }
  return undefined
}

const capitals = /(?!(?:UN|ONU|ООН)(?!\p{L}))\p{Lu}[\p{Lu}-]{1,9}(?!\p{L})/uy

/** A name in capitals that a text has at a place: "de la CESAP". */
export function acronymAt(text: string, at: number): NamedOwner | undefined {
  capitals.lastIndex = at
  const found = capitals.exec(text)
  return found === null || /^[IVXLC]+$/.test(found[0]) ? undefined : { owner: 'acronym', end: at + found[0].length }
}

/** The letters of a part at the beginning of a text: "A and B". */
export function partIn(text: string, language: LanguageCode): string {
  return patternsOf(language).part.exec(text)?.[0] ?? ''
}

/** The Latin letter of a single part: "باء" is "B". */
export function latinPart(part: string, language: LanguageCode): string | undefined {
  if (/^[A-Z]$/.test(part)) return part
  const index = languages[language].citations.part?.split('|').indexOf(part) ?? -1
  return index < 0 ? undefined : String.fromCodePoint('A'.charCodeAt(0) + index)
}

/** Words between two signs, without marks of notes and of direction. */
export function withoutNotes(text: string): string {
  return text.replaceAll(opaque, '')
}

/** The next place of a text where no mark of a note or of direction stands. */
export function pastNotes(text: string, at: number): number {
  let next = at
  while (text[next] === opaque) next += 1
  return next
}
