/** Notes of an edited file by the numbers that they had as it was built: programs count them anew. */
import type { Item, NotePart, WordDocument, WordPiece } from '../word/word-document.ts'
import { mapItems, mapPieces } from '../word/map-items.ts'
import { paragraphsIn, plainText, textIn } from '../word/plain-text.ts'
import { align, type Looks } from './align.ts'
import { countWords, lettersBefore, likenessOf, type CountedWords } from './looks.ts'

interface Call {
  readonly of: NotePart
  readonly id: string
  readonly words: string
  /** Letters of its paragraph up to it. */
  readonly before: string
}

const looks: Looks<Call, CountedWords> = {
  keys: [({ before, words }) => `${before} ${words}`, ({ words }) => words, ({ before }) => before],
  find: ({ words }) => countWords(words),
  like: likenessOf,
}

/** The edited file with the ids of the built one; notes that are new get ids that none has. */
export function graftNotes(base: WordDocument, edited: WordDocument): WordDocument {
  const [known, calls] = [callsIn(base), callsIn(edited)]
  const pairs = new Map(align(known, calls, looks).map(([x, y]) => [y, x]))
  const ids = new Map(
    calls.map((call, index) => {
      const same = known[pairs.get(index) ?? -1]
      return [keyOf(call), same ?? { of: call.of, id: `new ${call.id}` }] as const
    }),
  )
  const renamed = mapItems(edited, {
    paragraph: (paragraph) => mapPieces(paragraph, (piece) => renamePiece(piece, ids)),
  })
  const notes = (part: NotePart): ReadonlyMap<string, readonly Item[]> =>
    new Map(
      (['footnotes', 'endnotes'] as const).flatMap((from) =>
        [...renamed.notes[from]].flatMap(([id, items]) => {
          const place = ids.get(keyOf({ of: from, id }))
          return place?.of === part ? [[place.id, items] as const] : []
        }),
      ),
    )
  return { ...renamed, notes: { footnotes: notes('footnotes'), endnotes: notes('endnotes') } }
}

function keyOf({ of, id }: Pick<Call, 'of' | 'id'>): string {
  return `${of} ${id}`
}

function renamePiece(piece: WordPiece, ids: ReadonlyMap<string, Pick<Call, 'of' | 'id'>>): WordPiece {
  if (piece.type !== 'note') return piece
  const place = ids.get(keyOf(piece))
  return place === undefined ? piece : { ...piece, of: place.of, id: place.id }
}

function callsIn({ body, notes }: WordDocument): readonly Call[] {
  const seen = new Set<string>()
  return paragraphsIn(body).flatMap(({ pieces }) => {
    const before = lettersBefore(pieces, (piece) => lettersOf(plainText([piece])))
    return pieces.flatMap((piece, index) => {
      if (piece.type !== 'note' || seen.has(keyOf(piece))) return []
      seen.add(keyOf(piece))
      const words = lettersOf(textIn(notes[piece.of].get(piece.id) ?? []))
      return [{ of: piece.of, id: piece.id, words, before: before[index] ?? '' }]
    })
  })
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}
