/** Numbered notes that were typed: raised figures in the text, and paragraphs behind it that begin with the same. */
import { isPower } from '../blocks/inlines.ts'
import { trimStart } from '../blocks/labels.ts'
import { changedItem } from '../word/map-items.ts'
import { isEmpty, paragraphsIn } from '../word/plain-text.ts'
import type { Item, WordDocument, WordParagraph, WordPiece, Words } from '../word/word-document.ts'
import { isText, textOf } from './looks.ts'

interface TypedNote {
  readonly number: number
  readonly paragraph: WordParagraph
}

/** Paragraphs of notes, one after the other, from one item to another. */
interface Run {
  readonly start: number
  end: number
  readonly notes: TypedNote[]
}

/** A file whose typed notes are notes, where each of those that stand together is called before them. */
export function withRaisedNotes(word: WordDocument): WordDocument {
  const items: Item[] = []
  const footnotes = new Map(word.notes.footnotes)
  let from = 0
  for (const run of runsIn(word.body)) {
    const text = word.body.slice(from, run.start)
    const called = new Set(paragraphsIn(text).flatMap(({ pieces }) => pieces.flatMap((_, at) => numbersAt(pieces, at))))
    from = run.end
    if (!run.notes.every(({ number }) => called.has(number))) {
      items.push(...text, ...word.body.slice(run.start, run.end))
      continue
    }
    const ids = new Map(run.notes.map(({ number }) => [number, `raised ${run.start} ${number}`]))
    for (const { number, paragraph } of run.notes) footnotes.set(ids.get(number) ?? '', [paragraph])
    items.push(...withoutRule(text).map((item) => changedItem(item, { paragraph: (each) => withCalls(each, ids) })))
  }
  if (from === 0) return word
  return { ...word, body: [...items, ...word.body.slice(from)], notes: { ...word.notes, footnotes } }
}

/** Notes are counted on from paragraph to paragraph; empty ones may stand among them. */
function runsIn(items: readonly Item[]): readonly Run[] {
  const runs: Run[] = []
  for (const [at, item] of items.entries()) {
    const note = isText(item) ? noteOf(item) : undefined
    if (note === undefined) continue
    const last = runs.at(-1)
    const isNext =
      last?.notes.at(-1)?.number === note.number - 1 &&
      items.slice(last.end, at).every((each) => each.type === 'paragraph' && isEmpty(each))
    if (last !== undefined && isNext) {
      last.end = at + 1
      last.notes.push(note)
    } else runs.push({ start: at, end: at + 1, notes: [note] })
  }
  return runs
}

/** A paragraph that begins with a raised figure, and has words behind it. */
function noteOf(paragraph: WordParagraph): TypedNote | undefined {
  const pieces = paragraph.pieces.filter(({ type }) => type !== 'bookmark')
  const at = pieces.findIndex(({ type }) => type !== 'tab')
  const [number, ...others] = numbersAt(pieces, at)
  if (number === undefined || others.length > 0) return undefined
  const behind = pieces.slice(at + 1)
  const start = behind.findIndex(
    (piece) => piece.type !== 'tab' && !(piece.type === 'words' && piece.value.trim() === ''),
  )
  const rest = trimStart(start === -1 ? [] : behind.slice(start))
  return rest.length === 0
    ? undefined
    : { number, paragraph: { ...paragraph, pieces: rest, role: undefined, list: undefined } }
}

/** The numbers of notes that a raised piece calls. */
function numbersAt(pieces: readonly WordPiece[], at: number): readonly number[] {
  const piece = pieces[at]
  if (piece?.type !== 'words' || !piece.isRaised || isPower(pieces, at)) return []
  if (!/^\s*\(?\d{1,3}\)?(?:\s*[,،、;]\s*\(?\d{1,3}\)?)*\s*[,،、;]?\s*$/u.test(piece.value)) return []
  return (piece.value.match(/\d+/g) ?? []).map(Number)
}

function withCalls(paragraph: WordParagraph, ids: ReadonlyMap<number, string>): WordParagraph {
  const pieces = paragraph.pieces.flatMap((piece, at): readonly WordPiece[] => {
    const numbers = numbersAt(paragraph.pieces, at)
    if (numbers.length === 0 || !numbers.every((number) => ids.has(number))) return [piece]
    return numbers.map((number) => ({ type: 'note', of: 'footnotes', id: ids.get(number) ?? '', isTyped: false }))
  })
  return { ...paragraph, pieces: withoutLoneCommas(pieces) }
}

/** Between two calls a comma is composed, and a space is none. */
function withoutLoneCommas(pieces: readonly WordPiece[]): readonly WordPiece[] {
  return pieces.filter((piece, at) => {
    const isBetween = pieces[at - 1]?.type === 'note' && pieces[at + 1]?.type === 'note'
    return !(isBetween && isSeparator(piece))
  })
}

function isSeparator(piece: WordPiece): piece is Words {
  return (
    piece.type === 'words' && (piece.value.trim() === '' || (piece.isRaised && /^\s*[,،、;]\s*$/u.test(piece.value)))
  )
}

/** A rule of signs over the notes is none of the text. */
function withoutRule(items: readonly Item[]): readonly Item[] {
  const last = items.findLastIndex((item) => item.type === 'table' || isText(item))
  const rule = items[last]
  return rule?.type === 'paragraph' && /^[_\-–—]{3,}$/u.test(textOf(rule)) ? items.slice(0, last) : items
}
