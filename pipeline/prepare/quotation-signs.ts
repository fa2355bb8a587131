/** Quotation marks and apostrophes of a line, and which way the characters beside each let it turn. */

/** A mark, straight or of some language. */
export interface QuotationSign {
  readonly at: number
  readonly sign: string
  readonly kind: 'double' | 'single'
  /** Curved or angled by its author: it stays as it is. */
  readonly isTyped: boolean
  /** Which way it turns by its neighbours alone; `either` where they do not tell. */
  readonly turn: 'opening' | 'closing' | 'either'
  /** After a figure it may be a sign of feet, inches or minutes; at the end of a word in "s" the mark of a genitive. */
  readonly isDoubtful: boolean
}

/** Stands in a line for the call of a note: what is quoted ends before it. */
export const noteCall = '\uFFFB'

const doubles = '"“”„‟«»'
const singles = "'‘’‚‹›"
const anyMark = new RegExp(`[${doubles}${singles}]`, 'gu')

/** Han, kana and their punctuation: a mark beside them may turn either way, for they know no spaces. */
const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u3029\u3030-\u303F\uFF00-\uFFEF]/u
/** Arabic words take prepositions without a space. */
const arabic = /\p{Script=Arabic}/u
const gapBefore = /[\s([{/¡¿<=+\u2010-\u2015\u2212-]/u
const gapAfter = /[\s)\]}/>.,;:!?%…،؛؟\u2010-\u2015\u2212-]/u

type Side = 'gap' | 'word' | 'unsure'

/** All marks of a line that may quote; apostrophes are not among them. */
export function findSigns(line: string): readonly QuotationSign[] {
  const isOrdered = opensAndCloses(line)
  return [...line.matchAll(anyMark)].flatMap(({ 0: sign, index: at }) => {
    const kind = doubles.includes(sign) ? 'double' : 'single'
    if (kind === 'single' && isApostrophe(line, at)) return []
    const isTyped = sign !== '"' && sign !== "'"
    const endsWord = kind === 'single' && isAfterLetter(line, at)
    const isDoubtful = isAfterFigure(line, at) || (endsWord && isGenitive(line, at))
    return [{ at, sign, kind, isTyped, turn: endsWord ? 'closing' : turnIn(line, { at, sign, isOrdered }), isDoubtful }]
  })
}

/** Within a word, or where a word that is known has lost its beginning. */
export function isApostrophe(line: string, at: number): boolean {
  return isWithinWord(line, at) || isElided(line, at)
}

/** "Qur'an", "d'Ivoire", "1990's"; 5'10" is no word. */
function isWithinWord(line: string, at: number): boolean {
  const [before = '', after = ''] = [line[at - 1], line[at + 1]]
  if (isFigure(before)) return /^s(?!\p{L})/u.test(line.slice(at + 1, at + 3))
  // Arabic has no apostrophe: "و'كلمة'" quotes behind a preposition.
  return isLetter(before) && !arabic.test(before) && (isLetter(after) || isFigure(after))
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}]/u.test(character) && !ideographic.test(character)
}

// "'tis", "'90s", "'s-Hertogenbosch"; not "'12'".
const elided =
  /^(?:(?:tis|twas|twere|twill|em|til|till|cause|bout|round)(?![\p{L}'’])|s-|\d\ds(?![\p{L}\d'’])|\d\d(?![\p{L}\d'’/.]))/iu

function isElided(line: string, at: number): boolean {
  const before = line[at - 1]
  if (before !== undefined && !gapBefore.test(before) && !doubles.includes(before)) return false
  return elided.test(line.slice(at + 1, at + 12)) || isMiddleN(line, at) || isMiddleN(line, at - 2)
}

/** "rock 'n' roll". */
function isMiddleN(line: string, at: number): boolean {
  return /^\s['’]n['’]\s/iu.test(line.slice(at - 1, at + 4))
}

function isFigure(character: string | undefined): boolean {
  return character !== undefined && /\p{Nd}/u.test(character)
}

/** After a figure, as in 5'10" and 45'12". */
export function isAfterFigure(line: string, at: number): boolean {
  return isFigure(line[at - 1])
}

/** "peoples' rights", and "l'" before a quotation. */
function isGenitive(line: string, at: number): boolean {
  const isBeforeWord = /^\s\p{Ll}/u.test(line.slice(at + 1, at + 3))
  return (isBeforeWord && /[sxz]/iu.test(line[at - 1] ?? '')) || sideAfter(line, at) !== 'gap'
}

/** A single mark there never opens, in alphabets that have the apostrophe. */
export function isAfterLetter(line: string, at: number): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]/u.test(line[at - 1] ?? '')
}

/** Whether each “ is closed by a ”, as they are meant to be: then they tell their turn where their neighbours do not. */
function opensAndCloses(line: string): boolean {
  let open = 0
  for (const [mark] of line.matchAll(/[“”]/gu)) {
    open += mark === '“' ? 1 : -1
    if (open < 0) return false
  }
  return open === 0
}

function turnIn(
  line: string,
  { at, sign, isOrdered }: Pick<QuotationSign, 'at' | 'sign'> & { readonly isOrdered: boolean },
): QuotationSign['turn'] {
  const turn = turnOf(line, at, sign)
  if (turn !== 'either' || !isOrdered) return turn
  if (sign === '“') return 'opening'
  return sign === '”' ? 'closing' : turn
}

/** « l'"homme" » within a quotation: what French elides stands before a word, and closes nothing. */
const elision = /(?<![\p{L}\p{N}'’])(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’]$/iu

function turnOf(line: string, at: number, sign: string): QuotationSign['turn'] {
  if (sign === '«') return 'opening'
  if (sign === '»') return 'closing'
  const [before, after] = [sideBefore(line, at), sideAfter(line, at)]
  // No quotation begins at the end of a number.
  if (isAfterFigure(line, at) && after !== 'unsure') return 'closing'
  if (after === 'word' && elision.test(line.slice(Math.max(0, at - 9), at))) return 'opening'
  if (before === 'gap' && after !== 'gap') return 'opening'
  if (after === 'gap' && before !== 'gap') return 'closing'
  return 'either'
}

/** What stands before a mark, or before several in a row. */
function sideBefore(line: string, at: number): Side {
  const character = line[beyondMarks(line, at, -1)]
  if (character === undefined || gapBefore.test(character)) return 'gap'
  // "l'"Assemblée"" opens behind the apostrophe.
  if (singles.includes(line[at - 1] ?? ' ') && isLetter(character)) return 'unsure'
  return ideographic.test(character) || arabic.test(character) ? 'unsure' : 'word'
}

function sideAfter(line: string, at: number): Side {
  const character = line[beyondMarks(line, at, 1)]
  if (character === undefined || character === noteCall || gapAfter.test(character)) return 'gap'
  return ideographic.test(character) ? 'unsure' : 'word'
}

const mostInRow = 4

/** The next place that has no mark; no more than a few are passed over. */
function beyondMarks(line: string, at: number, step: 1 | -1): number {
  let place = at + step
  for (let passed = 0; passed < mostInRow && isMark(line[place]); passed += 1) place += step
  return place
}

function isMark(character: string | undefined): boolean {
  return character !== undefined && (doubles + singles).includes(character)
}
