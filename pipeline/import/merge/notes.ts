/** Notes that were edited, put in and taken out: each where the author says it. */
import type { Document, Note } from '../../document.ts'
import { writeNote } from '../../unparse/pieces.ts'
import { readFlow } from './author-flow.ts'
import { mergeBlock } from './blocks.ts'
import { keyOf } from './looks.ts'
import { firstCalls, type FirstCall } from './names.ts'
import { endOf, lineEnd, replace, startOf, takeOut, type Sides, type Merging } from './writing.ts'

/** Changes the notes of documents whose notes have one set of labels. */
export function mergeNotes({ ours, before, after }: Sides<Document>, writing: Merging): void {
  for (const [label, note] of before.notes) {
    const [mine, edited] = [ours.notes.get(label), after.notes.get(label)]
    if (edited === undefined && mine !== undefined) takeOut(writing, { start: startOf(mine), end: endOf(mine) })
    if (edited !== undefined && keyOf(note) !== keyOf(edited))
      mergeNote({ ours: mine, before: note, after: edited }, writing)
  }
  putIn({ ours, before, after }, writing)
}

function mergeNote(
  { ours, before, after }: { readonly ours: Note | undefined; readonly before: Note; readonly after: Note },
  writing: Merging,
): void {
  if (ours === undefined) return void writing.missed.push('note')
  const [[mine, more], [known, other], [edited, another]] = [ours.children, before.children, after.children]
  if (mine === undefined || known === undefined || edited === undefined || (more ?? other ?? another) !== undefined)
    return replace(writing, { start: startOf(ours), end: endOf(ours) }, writeNote(after))
  mergeBlock(
    { ours: mine, before: known, after: edited },
    { flow: readFlow(writing.text, ours.children), count: 0, stands: { isCut: false } },
    writing,
  )
}

/** A new note stands behind the one that is called before it, or before the one that is called first. */
function putIn({ ours, before, after }: Sides<Document>, { text, edits }: Merging): void {
  const calls = firstCalls(after)
  const behind = knownBefore(calls, ours)
  const ahead = knownBefore(calls.toReversed(), ours).toReversed()
  const starts = new Set([...ours.notes.values()].map(startOf))
  calls.forEach(({ note, label }, index) => {
    if (before.notes.has(label)) return
    const [previous, next] = [behind[index], ahead[index]]
    const words = writeNote(note)
    if (previous === undefined && next !== undefined) {
      const start = Math.max(startOf(next) - 1, 0)
      return void edits.push({ start, end: start, text: `\n${words}\n` })
    }
    const end = previous === undefined ? text.trimEnd().length : lineEnd(text, endOf(previous))
    edits.push({ start: end, end, text: `${starts.has(end + 1) ? '\n' : '\n\n'}${words}` })
  })
}

/** For each call the author's note that is called last before it, in the text or in one table. */
function knownBefore(calls: readonly FirstCall[], { notes }: Document): readonly (Note | undefined)[] {
  const last = new Map<FirstCall['inside'], Note>()
  return calls.map(({ label, inside }) => {
    const known = last.get(inside)
    const mine = notes.get(label)
    if (mine !== undefined) last.set(inside, mine)
    return known
  })
}
