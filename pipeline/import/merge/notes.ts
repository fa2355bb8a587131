/** Notes that were edited, put in and taken out: each where the author says it. */
import type { Document, Note } from '../../document.ts'
import { writeNote } from '../../unparse/pieces.ts'
import { mergeBlock } from './blocks.ts'
import { keyOf } from './looks.ts'
import { firstCalls } from './names.ts'
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
  mergeBlock({ ours: mine, before: known, after: edited }, { flow: ours.children, count: 0 }, writing)
}

/** A new note stands behind the one that is called before it. */
function putIn({ ours, before, after }: Sides<Document>, { text, edits }: Merging): void {
  const calls = firstCalls(after)
  const written = [...ours.notes.values()].toSorted((a, b) => endOf(a) - endOf(b))
  calls.forEach(({ note, label, inside }, index) => {
    if (before.notes.has(label)) return
    const known = (others: typeof calls): Note | undefined =>
      others
        .filter((call) => call.inside === inside)
        .map((call) => ours.notes.get(call.label))
        .find((mine) => mine !== undefined)
    const previous = known(calls.slice(0, index).toReversed())
    const next = previous === undefined ? known(calls.slice(index + 1)) : undefined
    const offset =
      previous !== undefined
        ? lineEnd(text, endOf(previous))
        : next !== undefined
          ? Math.max(startOf(next) - 1, 0)
          : text.trimEnd().length
    const isTight =
      previous !== undefined && written.some((other) => startOf(other) === lineEnd(text, endOf(previous)) + 1)
    const words = writeNote(note)
    edits.push({
      start: offset,
      end: offset,
      text: next === undefined ? `${isTight ? '\n' : '\n\n'}${words}` : `\n${words}\n`,
    })
  })
}
