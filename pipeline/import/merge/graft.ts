/**
 * An edited file upon the one that was built: what says the same in both is taken from the built one, so that only edits are left of all that a
 * program writes anew as it saves.
 */
import type { Item, WordCell, WordDocument, WordParagraph, WordRow, WordTable } from '../word/word-document.ts'
import { isPageBreak, pageBreak, pageStarts, withoutPage } from './graft-pages.ts'
import { lettersIn, stylesOf, type BuiltStyles } from './graft-styles.ts'
import { blockRoles, titleRoles } from '../document/opening.ts'
import { isEmpty, textIn } from '../word/plain-text.ts'
import { align, type Looks } from './align.ts'
import { atomsOf, graftPieces, saySame, splitMark } from './atoms.ts'
import { withMarkFirst, withWordsBehindLabel } from './graft-label.ts'
import { graftLines } from './graft-lines.ts'
import { graftNotes } from './graft-notes.ts'
import { countWords, likenessOf, type CountedWords } from './looks.ts'

/** The edited file without what its program made of it. */
export function graft(base: WordDocument, edited: WordDocument): WordDocument {
  const theirs = graftNotes(base, edited)
  const styles = stylesOf(base, theirs)
  const inNotes = (part: 'footnotes' | 'endnotes'): ReadonlyMap<string, readonly Item[]> =>
    new Map(
      [...theirs.notes[part]].map(([id, items]) => {
        const known = base.notes[part].get(id)
        return [id, known === undefined ? items : graftNote(known, items, styles)]
      }),
    )
  return {
    ...base,
    body: graftItems(base.body, theirs.body, styles),
    notes: { footnotes: inNotes('footnotes'), endnotes: inNotes('endnotes') },
    heads: graftLines(base.heads, theirs.heads),
    feet: graftLines(base.feet, theirs.feet),
    remarks: theirs.remarks,
  }
}

// ------------------------------------------------------------------- items

const itemLooks: Looks<Item, CountedWords & Pick<Item, 'type'>> = {
  keys: [
    (item) =>
      item.type === 'paragraph'
        ? atomsOf(item.pieces)
            .map(({ key }) => key)
            .join(' ')
        : `table ${lettersIn(item)}`,
    (item) => `${item.type} ${lettersIn(item)}`,
  ],
  find: (item) => ({ ...countWords(textIn([item])), type: item.type }),
  like: (a, b) => {
    if (a.type !== b.type) return 0
    return a.all === 0 && b.all === 0 ? 0.5 : likenessOf(a, b)
  },
}

function graftItems(base: readonly Item[], edited: readonly Item[], styles: BuiltStyles): readonly Item[] {
  const pairs = new Map(align(base, edited, itemLooks).map(([x, y]) => [y, x]))
  const [built, saved] = [pageStarts(base), pageStarts(edited)]
  const grafted: Item[] = []
  let next = 0
  edited.forEach((item, index) => {
    const at = pairs.get(index)
    // What nobody sees is a matter of programs: breaks between sections, lines between tables; a page is told by what begins it.
    if (isPageBreak(item) || (at === undefined && isSilent(item))) return
    const [begins, began] = [saved.has(index), at !== undefined && built.has(at)]
    if (at !== undefined)
      grafted.push(...base.slice(next, at).filter((each) => isSilent(each) || (begins && isPageBreak(each))))
    if (begins && !began) grafted.push(pageBreak)
    const set = graftItem(base[at ?? -1], item, styles)
    const placed = began && !begins ? withoutPage(set) : set
    const before = grafted.at(-1)
    // What stands among the lines over the text is none of them: that is told of the edited file.
    if (at === undefined && !isOpening(placed) && isOpening(before) && isOpening(base.slice(next).find(isSeen))) return
    // A line that is new under a signature is of it.
    if (at === undefined && before !== undefined && isLineUnder(before, placed))
      grafted.splice(-1, 1, { ...before, keepsNext: true })
    grafted.push(placed)
    next = at === undefined ? next : at + 1
  })
  return [...grafted, ...base.slice(next).filter(isSilent)]
}

function isSeen(item: Item): boolean {
  return !isSilent(item)
}

/** True for a line of the session block, or of the title and around it. */
function isOpening(item: Item | undefined): boolean {
  return (
    item?.type === 'paragraph' && item.role !== undefined && (blockRoles.has(item.role) || titleRoles.has(item.role))
  )
}

function isLineUnder(before: Item, item: Item): before is WordParagraph {
  if (before.type !== 'paragraph' || item.type !== 'paragraph' || before.role !== item.role) return false
  return item.role === 'signature' || item.role === 'endLines'
}

/** The mark of a note, and what stands around it, is written anew by every program. */
function graftNote(base: readonly Item[], edited: readonly Item[], styles: BuiltStyles): readonly Item[] {
  const [first, ...others] = edited
  const [known] = base
  if (first?.type !== 'paragraph' || known?.type !== 'paragraph') return graftItems(base, edited, styles)
  const pieces = [...splitMark(known.pieces).mark, ...splitMark(withMarkFirst(first.pieces)).words]
  return graftItems(base, [{ ...first, pieces }, ...others], styles)
}

function isSilent(item: Item): boolean {
  return item.type === 'paragraph' && isEmpty(item) && !isPageBreak(item)
}

function graftItem(base: Item | undefined, edited: Item, styles: BuiltStyles): Item {
  if (edited.type === 'table') return graftTable(base?.type === 'table' ? base : edited, edited, styles)
  return base?.type === 'paragraph' ? graftParagraph(base, edited, styles) : inStyle(edited, styles)
}

function inStyle(paragraph: WordParagraph, styles: BuiltStyles): WordParagraph {
  return { ...paragraph, ...styles.get(paragraph.style) }
}

function graftParagraph(base: WordParagraph, saved: WordParagraph, styles: BuiltStyles): WordParagraph {
  const edited = { ...saved, pieces: withWordsBehindLabel(base.pieces, saved.pieces) }
  const { losses } = edited
  const { style, list } = inStyle(edited, styles)
  const isSameKind = style === base.style && list?.level === base.list?.level
  if (!isSameKind) return { ...inStyle(edited, styles), pieces: graftPieces(base.pieces, edited.pieces) }
  // A paragraph that another was joined to has its name, too, and one that is newly referred to a name of Word's.
  const bookmarks = [...new Set([...base.bookmarks, ...edited.bookmarks])]
  if (saySame(base.pieces, edited.pieces)) return { ...base, losses, bookmarks }
  return { ...base, losses, bookmarks, pieces: graftPieces(base.pieces, edited.pieces) }
}

// ------------------------------------------------------------------ tables

const rowLooks: Looks<WordRow, CountedWords & { readonly width: number }> = {
  keys: [({ cells }) => cells.map((cell) => textIn(cell.items)).join('|')],
  find: (row) => ({ ...countWords(wordsOfRow(row)), width: row.cells.length }),
  like: (a, b) => likenessOf(a, b) * 0.7 + (a.width === b.width ? 0.3 : 0),
}

function wordsOfRow({ cells }: WordRow): string {
  return cells.map((cell) => textIn(cell.items)).join(' ')
}

function graftTable(base: WordTable, edited: WordTable, styles: BuiltStyles): WordTable {
  const pairs = new Map(align(base.rows, edited.rows, rowLooks).map(([x, y]) => [y, x]))
  const rows = edited.rows.map((row, index) => {
    const known = base.rows[pairs.get(index) ?? -1]
    return graftRow(known ?? row, row, styles)
  })
  return { ...base, rows, columns: columnsOf(base, edited) }
}

/** A column more or less is no other width: that is asked of the table as a whole. */
function columnsOf({ columns: built }: WordTable, { columns: saved }: WordTable): readonly number[] {
  if (built.length === saved.length) return built
  const [whole, now] = [built, saved].map((widths) => widths.reduce((sum, width) => sum + width, 0))
  if (whole === undefined || now === undefined || whole === 0 || now === 0) return saved
  return saved.map((width) => Math.round((width * whole) / now))
}

const cellLooks: Looks<WordCell, CountedWords> = {
  keys: [(cell) => textIn(cell.items)],
  find: (cell) => countWords(textIn(cell.items)),
  like: likenessOf,
}

function graftRow(base: WordRow, edited: WordRow, styles: BuiltStyles): WordRow {
  if (base.cells.length !== edited.cells.length) return graftCells(base, edited, styles)
  const cells = edited.cells.map((cell, index): WordCell => {
    const known = base.cells[index]
    const items = graftItems(known?.items ?? cell.items, cell.items, styles)
    return { ...asJoined(known ?? cell, cell), items, says: cell.says }
  })
  return { ...base, cells }
}

/** How a cell is joined to others an editor may change. */
function asJoined(known: WordCell, { merge }: WordCell): WordCell {
  const { merge: _, ...apart } = known
  return merge === undefined ? apart : { ...apart, merge }
}

/** A row that has cells more or less: those that are new look as the one before them does. */
function graftCells(base: WordRow, edited: WordRow, styles: BuiltStyles): WordRow {
  const pairs = new Map(align(base.cells, edited.cells, cellLooks).map(([x, y]) => [y, x]))
  let [near] = base.cells
  const cells = edited.cells.map((cell, index): WordCell => {
    const known = base.cells[pairs.get(index) ?? -1]
    near = known ?? near
    const items = known === undefined ? likeCell(near, cell.items, styles) : graftItems(known.items, cell.items, styles)
    return { ...cell, items, isRuledOver: near?.isRuledOver ?? cell.isRuledOver }
  })
  return { ...base, cells }
}

function likeCell(near: WordCell | undefined, items: readonly Item[], styles: BuiltStyles): readonly Item[] {
  const [like] = near?.items ?? []
  if (like?.type !== 'paragraph') return graftItems(items, items, styles)
  return items.map((item) => {
    if (item.type === 'table') return item
    const { pieces, losses, bookmarks } = item
    return { ...like, pieces, losses, bookmarks }
  })
}
