/** Which characters a source may hold, and which let a line of Chinese close up. */

/** A character that is refused, and the code of the message that says why. */
export interface RefusedCharacter {
  readonly code: 'control-character' | 'bidi' | 'invisible' | 'lost-character'
  readonly index: number
  readonly character: string
}

// Marks of direction (U+200E, U+200F, U+061C) are ordinary typing in Arabic and stay.
const bidi = /[\u202A-\u202E\u2066-\u2069]/u
const invisible = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u
const joiner = /[\u200C\u200D]/u
const refused =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\p{Noncharacter_Code_Point}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFD]/gu
const allowed = /[\u200E\u200F\u061C]/u

/** The refused characters of one kind: the first of them, what stands around it, and how many more there are. */
export interface RefusedKind extends RefusedCharacter {
  readonly before: string
  readonly after: string
  readonly more: number
}

/** The refused characters of a text by their kinds, in the order of their first places. */
export function refusedKinds(text: string): readonly RefusedKind[] {
  const kinds = new Map<string, RefusedKind>()
  for (const found of refusedCharacters(text)) {
    const known = kinds.get(found.character)
    kinds.set(
      found.character,
      known === undefined ? { ...found, ...around(text, found), more: 0 } : { ...known, more: known.more + 1 },
    )
  }
  return [...kinds.values()]
}

const fewest = 30

/** The words that a character stands between, without others of its like. */
function around(text: string, { index, character }: RefusedCharacter): Pick<RefusedKind, 'before' | 'after'> {
  const before = text.slice(Math.max(0, index - fewest), index).replace(refused, '')
  const after = text.slice(index + character.length, index + character.length + fewest).replace(refused, '')
  return {
    before: /\S*[^\S\n]?$/u.exec(before)?.[0].trim() ?? '',
    after: /^[^\S\n]?\S*/u.exec(after)?.[0].trim() ?? '',
  }
}

/** Every refused character of a text, in order. */
export function refusedCharacters(text: string): readonly RefusedCharacter[] {
  return [...text.matchAll(refused)]
    .filter((match) => !isAllowed(text, match.index, match[0]))
    .map((match) => ({ code: codeOf(match[0]), index: match.index, character: match[0] }))
}

function isAllowed(text: string, index: number, character: string): boolean {
  return allowed.test(character) || (joiner.test(character) && isBetweenLetters(text, index))
}

/** Joiners shape Arabic, Persian and Indic words; anywhere else they hide. */
function isBetweenLetters(text: string, index: number): boolean {
  return (
    /[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, index - 2), index)) &&
    /^[\p{L}\p{M}]/u.test(text.slice(index + 1, index + 3))
  )
}

function codeOf(character: string): RefusedCharacter['code'] {
  if (character === '\uFFFD') return 'lost-character'
  if (bidi.test(character)) return 'bidi'
  return invisible.test(character) ? 'invisible' : 'control-character'
}

// Han, kana and the punctuation set with them; Hangul is written with spaces.
const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/u

/** True for a character beside which a line end of the source means nothing. */
export function isIdeographic(character: string): boolean {
  return ideographic.test(character)
}
