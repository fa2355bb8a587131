/** Annexes and their like that were edited, put in and taken out. */
import type { Attachment } from '../../document.ts'
import { writeBlocks, writeOpening } from '../../unparse/pieces.ts'
import { align, type Looks } from './align.ts'
import { mergeLabel } from './labels.ts'
import { countWords, lettersOf, likenessOf, linesOf, type CountedWords } from './looks.ts'
import { endOf, lineEnd, replace, startOf, takeOut, type Sides, type Merging } from './writing.ts'

function wordsOf({ heading, children }: Attachment): string {
  return lettersOf([heading, ...children.flatMap(linesOf)])
}

const looks: Looks<Attachment, CountedWords & Pick<Attachment, 'kind'>> = {
  keys: [(each) => `${each.kind} ${wordsOf(each)}`, ({ kind, heading }) => `${kind} ${lettersOf([heading])}`],
  find: (each) => ({ ...countWords(wordsOf(each)), kind: each.kind }),
  like: (a, b) => Math.max(a.kind === b.kind ? 0.4 : 0, likenessOf(a, b)),
}

/** Changes attachments as they were edited. */
export function mergeAttachments({ ours, before, after }: Sides<readonly Attachment[]>, writing: Merging): void {
  const own = new Map(align(before, ours, looks))
  const pairs = new Map(align(before, after, looks).map(([x, y]) => [y, x]))
  let offset: number | undefined
  after.forEach((edited, index) => {
    const known = before[pairs.get(index) ?? -1]
    const mine = ours[own.get(pairs.get(index) ?? -1) ?? -1]
    if (known === undefined) return putIn(edited, offset, writing)
    if (mine === undefined) return void writing.missed.push(edited.kind)
    mergeOne({ ours: mine, before: known, after: edited }, writing)
    offset = lineEnd(writing.text, endOf(mine))
  })
  const kept = new Set(pairs.values())
  before.forEach((_, index) => {
    const mine = kept.has(index) ? undefined : ours[own.get(index) ?? -1]
    if (mine === undefined) return
    takeOut(writing, { start: startOf(mine), end: lineEnd(writing.text, startOf(mine)) })
    for (const block of mine.children) takeOut(writing, { start: startOf(block), end: endOf(block) })
  })
}

function mergeOne({ ours, before, after }: Sides<Attachment>, writing: Merging): void {
  const start = startOf(ours)
  const opening = lineEnd(writing.text, start)
  if (saidBy(before) !== saidBy(after)) {
    const changed = Object.fromEntries(Object.entries(after).filter(([key]) => key !== 'children' && key !== 'id'))
    replace(writing, { start, end: opening }, writeOpening({ ...ours, ...changed }))
  } else {
    mergeLabel({ ours: titled(ours), before: titled(before), after: titled(after) }, writing)
  }
  writing.mergeFlow({ ours: ours.children, before: before.children, after: after.children }, opening, writing)
}

function titled({ heading, position }: Attachment) {
  return { title: heading, position }
}

/** What stands in the braces. */
function saidBy({ kind, number, meeting, adopted, original }: Attachment): string {
  return JSON.stringify([kind, number, meeting, adopted, original])
}

function putIn(attachment: Attachment, after: number | undefined, { text, edits }: Merging): void {
  const offset = after ?? text.trimEnd().length
  const words = `${writeOpening(attachment)}\n\n${writeBlocks(attachment.children)}`
  edits.push({ start: offset, end: offset, text: `\n\n${words}` })
}
