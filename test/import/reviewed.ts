/** Tracked changes and comments as Word writes them, for the tests of the reader. */
import { paragraph, run } from './strange-file.ts'

/** Somebody who works on a file, and when. */
interface Hand {
  readonly author: string
  readonly initials?: string
  readonly date?: string
}

export const ann: Hand = { author: 'Ann Brown', initials: 'AB', date: '2026-03-05T09:30:00Z' }
export const samir: Hand = { author: 'سمير حداد', initials: 'س ح', date: '2026-03-06T10:00:00Z' }

let ids = 100

/** The attributes of what a hand did. */
export function by({ author, date }: Hand): string {
  ids += 1
  return `w:id="${ids}" w:author="${author}"${date === undefined ? '' : ` w:date="${date}"`}`
}

export function inserted(inside: string, hand = ann): string {
  return `<w:ins ${by(hand)}>${runs(inside)}</w:ins>`
}

export function deleted(inside: string, hand = ann): string {
  return `<w:del ${by(hand)}>${asDeleted(runs(inside))}</w:del>`
}

export function movedHere(inside: string, hand = ann): string {
  return `<w:moveTo ${by(hand)}>${runs(inside)}</w:moveTo>`
}

export function movedAway(inside: string, hand = ann): string {
  return `<w:moveFrom ${by(hand)}>${runs(inside)}</w:moveFrom>`
}

function runs(inside: string): string {
  return inside.startsWith('<') ? inside : run(inside)
}

function asDeleted(xml: string): string {
  return xml
    .replaceAll(/<w:t(?=[ >])/g, '<w:delText')
    .replaceAll('</w:t>', '</w:delText>')
    .replaceAll(/<w:instrText(?=[ >])/g, '<w:delInstrText')
    .replaceAll('</w:instrText>', '</w:delInstrText>')
}

/** Properties of a paragraph whose end was put in, taken out or moved. */
export function ended(how: 'ins' | 'del' | 'moveFrom' | 'moveTo', hand = ann): string {
  return `<w:rPr><w:${how} ${by(hand)}/></w:rPr>`
}

/** A row that was put in or taken out, with its cells. */
export function changedRow(how: 'ins' | 'del', cells: readonly string[], hand = ann): string {
  const wrap = how === 'ins' ? inserted : deleted
  const inside = cells.map((cell) => `<w:tc>${paragraph(wrap(cell, hand), ended(how, hand))}</w:tc>`)
  return `<w:tr><w:trPr><w:${how} ${by(hand)}/></w:trPr>${inside.join('')}</w:tr>`
}

/** A cell that was put in or taken out. */
export function changedCell(how: 'cellIns' | 'cellDel', cell: string, hand = ann): string {
  return `<w:tc><w:tcPr><w:${how} ${by(hand)}/></w:tcPr>${paragraph(cell)}</w:tc>`
}

/** Words that a comment is about, and its call behind them. */
export function commented(id: number, inside: string): string {
  return `<w:commentRangeStart w:id="${id}"/>${runs(inside)}<w:commentRangeEnd w:id="${id}"/>${called(id)}`
}

export function called(id: number): string {
  return `<w:r><w:commentReference w:id="${id}"/></w:r>`
}

/** A comment of one paragraph or several; the last has an id of its own. */
export function comment(id: number, words: string | readonly string[], hand = ann): string {
  const lines = typeof words === 'string' ? [words] : words
  const all = lines.map((line, index) =>
    paragraph(line).replace('<w:p>', `<w:p w14:paraId="${index === lines.length - 1 ? lastOf(id) : '0000FFFF'}">`),
  )
  const { author, initials, date } = hand
  return `<w:comment w:id="${id}" w:author="${author}" w:initials="${initials ?? ''}"${date === undefined ? '' : ` w:date="${date}"`}>${all.join('')}</w:comment>`
}

function lastOf(id: number): string {
  return (0x1000 + id).toString(16).padStart(8, '0').toUpperCase()
}

/** What newer files say of a comment: whether it is settled, and which one it replies to. */
export function extended(id: number, { done = false, parent }: { done?: boolean; parent?: number } = {}): string {
  const to = parent === undefined ? '' : ` w15:paraIdParent="${lastOf(parent)}"`
  return `<w15:commentEx w15:paraId="${lastOf(id)}"${to} w15:done="${done ? 1 : 0}"/>`
}
