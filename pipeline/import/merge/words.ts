/** What was changed in a line, put into the line as its author wrote it: line ends, escapes and comments stay. */
import { diffArrays } from 'diff'
import type { TextEdit } from '../../text/positions.ts'

/** One line three times: as its author wrote it, and as it is written anew before and after the edit. */
export interface WrittenLine {
  readonly ours: string
  readonly before: string
  readonly after: string
}

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly key: string
}

/** More differences than this in one line are not looked for. */
const mostDifferences = 2000

/** Calls of notes stand with the marks around them: some languages print them before, whatever the author wrote. */
const tokens =
  /<!--[^]*?-->|[.,;:!?…]{0,3}(?:\[\^[^\]\s]+\])+[.,;:!?…]{0,3}|&#x?[0-9A-Fa-f]+;|\\?\s+|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|\\?[^\s\p{L}\p{M}\p{N}]/gu

/** The edits of a line, or nothing where what was changed cannot be found in it. */
export function mergeWords({ ours, before, after }: WrittenLine): readonly TextEdit[] | undefined {
  const [own, old, changed] = [tokensOf(ours), tokensOf(before), tokensOf(after)]
  const known = pairsOf(old, own)
  const hunks = hunksOf(old, changed)
  if (known === undefined || hunks === undefined) return undefined
  const edits: TextEdit[] = []
  for (const hunk of joinNear(hunks.map((each) => widen(each, old, known)))) {
    const edit = editOf(hunk, { own, known, changed })
    if (edit === undefined) return undefined
    edits.push(keepLineEnd(edit, ours))
  }
  return edits
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(tokens)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
    key: keyOf(found),
  }))
}

const call = /\[\^[^\]\s]+\]/g

/** What typography sets, and what is escaped, is the same to both. */
function keyOf(token: string): string {
  if (token.includes('[^')) return `${(token.match(call) ?? []).join('')}${token.replaceAll(call, '')}`
  if (/^\\?\s+$/.test(token)) return token.startsWith('\\') || / {2,}\n/.test(token) ? '\n' : ' '
  const code = /^&#(x?)([0-9A-Fa-f]+);$/.exec(token)
  const plain =
    code === null ? token.replace(/^\\/, '') : fromCode(Number.parseInt(code[2] ?? '', code[1] === '' ? 10 : 16))
  if (/^[“”„«»‟]$/u.test(plain)) return '"'
  if (/^[’‘‛]$/u.test(plain)) return "'"
  return /^[‐‑]$/u.test(plain) ? '-' : plain.normalize('NFKC')
}

function fromCode(code: number): string {
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : ''
}

/** For each token of the one the place of its like in the other. */
function pairsOf(a: readonly Token[], b: readonly Token[]): ReadonlyMap<number, number> | undefined {
  const pairs = new Map<number, number>()
  const changes = changesOf(a, b)
  if (changes === undefined) return undefined
  let [x, y] = [0, 0]
  for (const { added, removed, count } of changes) {
    const same = added || removed ? 0 : count
    for (let index = 0; index < same; index += 1) pairs.set(x + index, y + index)
    if (!added) x += count
    if (!removed) y += count
  }
  return pairs
}

function changesOf(a: readonly Token[], b: readonly Token[]) {
  const [keysOfA, keysOfB] = [a.map(({ key }) => key), b.map(({ key }) => key)]
  return diffArrays(keysOfA, keysOfB, { maxEditLength: mostDifferences })
}

/** A stretch of old tokens, and the new ones in its place. */
interface Hunk {
  readonly old: readonly [start: number, end: number]
  readonly changed: readonly [start: number, end: number]
}

function hunksOf(old: readonly Token[], changed: readonly Token[]): readonly Hunk[] | undefined {
  const changes = changesOf(old, changed)
  if (changes === undefined) return undefined
  const hunks: Hunk[] = []
  let [x, y] = [0, 0]
  for (const { added, removed, count } of changes) {
    const next: Hunk = { old: [x, removed ? x + count : x], changed: [y, added ? y + count : y] }
    if (added || removed) hunks.push(next)
    if (!added) x += count
    if (!removed) y += count
  }
  return joinNear(hunks)
}

/** Hunks that touch are one. */
function joinNear(hunks: readonly Hunk[]): readonly Hunk[] {
  const joined: Hunk[] = []
  for (const hunk of hunks) {
    const last = joined.at(-1)
    if (last === undefined || last.old[1] < hunk.old[0]) joined.push(hunk)
    else
      joined[joined.length - 1] = {
        old: [last.old[0], Math.max(last.old[1], hunk.old[1])],
        changed: [last.changed[0], Math.max(last.changed[1], hunk.changed[1])],
      }
  }
  return joined
}

/** A hunk that begins and ends where the author's line says the same. */
function widen(
  { old: [start, end], changed: [first, last] }: Hunk,
  old: readonly Token[],
  known: ReadonlyMap<number, number>,
): Hunk {
  let [from, to] = [start, end]
  while (from > 0 && !known.has(from) && !known.has(from - 1)) from -= 1
  while (to < old.length && !known.has(to) && !known.has(to - 1)) to += 1
  return { old: [from, to], changed: [first - (start - from), last + (to - end)] }
}

interface Around {
  readonly own: readonly Token[]
  readonly known: ReadonlyMap<number, number>
  readonly changed: readonly Token[]
}

function editOf({ old, changed: [first, last] }: Hunk, { own, known, changed }: Around): TextEdit | undefined {
  const [start, end] = placeOf(old, own, known)
  if (end < start) return undefined
  return {
    start,
    end,
    text: changed
      .slice(first, last)
      .map(({ text }) => text)
      .join(''),
  }
}

/** Where old tokens stand in the author's line. */
function placeOf(
  [from, to]: Hunk['old'],
  own: readonly Token[],
  known: ReadonlyMap<number, number>,
): readonly [start: number, end: number] {
  const token = (at: number): Token | undefined => own[known.get(at) ?? -1]
  if (from === to) {
    // Before the author's braces, and behind what stood before.
    const place = token(from - 1)?.end ?? token(from)?.start ?? (from === 0 ? 0 : (own.at(-1)?.end ?? 0))
    return [place, place]
  }
  const start = token(from)?.start ?? token(from - 1)?.end ?? 0
  const end = token(to - 1)?.end ?? token(to)?.start ?? own.at(-1)?.end ?? 0
  return [start, end]
}

/** Where words go with a space on either side, the one that is no line end goes. */
function keepLineEnd(edit: TextEdit, ours: string): TextEdit {
  const gone = ours.slice(edit.start, edit.end)
  const isBroken = edit.text === '' && /\S[ \t]*\n[ \t]*$/.test(gone) && /[^\s] $/.test(ours.slice(0, edit.start))
  if (!isBroken) return edit
  const kept = /[ \t]*\n[ \t]*$/.exec(gone)?.[0].length ?? 0
  return { start: edit.start - 1, end: edit.end - kept, text: '' }
}

/** Text with edits made in it; absent where two of them are of one place. Two that take out the same lines are one. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const inOrder = edits
    .map((edit, index) => ({ ...edit, index }))
    .toSorted((a, b) => a.start - b.start || a.index - b.index)
  const pieces: string[] = []
  let [offset, isTaken] = [0, false]
  for (const { start, end, text: words } of inOrder) {
    if (start < offset && !(isTaken && words === '')) return undefined
    pieces.push(text.slice(offset, Math.max(start, offset)), words)
    offset = Math.max(end, offset)
    isTaken = words === ''
  }
  return pieces.join('') + text.slice(offset)
}
